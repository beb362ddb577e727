import { z } from "zod";
import { formatPath } from "@/lib/schema/violation";
import type { DraftSchema } from "./draft";

/** The least a value must have to be edited as a schema; whether it keeps the contract is said by its violations. */

const Kinded = z.looseObject({ kind: z.string() });

const Outline = z.looseObject({
  name: z.string(),
  asOf: z.string(),
  description: z.string().optional(),
  locale: z.string().optional(),
  tables: z
    .array(
      z.looseObject({
        name: z.string(),
        rows: Kinded,
        fields: z
          .array(
            z.looseObject({
              name: z.string(),
              generator: Kinded,
              nullRate: z.union([z.number(), z.string()]).optional(),
              unique: z.boolean().optional(),
              hidden: z.boolean().optional(),
              origin: z.string().optional(),
              confidence: z.number().optional(),
              alternatives: z.array(Kinded).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  pools: z.array(z.looseObject({ name: z.string(), attributes: z.array(z.string()) })).optional(),
  expectations: z.array(z.looseObject({ check: Kinded })).optional(),
});

/** Whether the editors can show a value. */
export function isEditable(value: unknown): value is DraftSchema {
  return Outline.safeParse(value).success;
}

/** What keeps a value from being edited as a schema, or nothing. */
export function outlineComplaint(value: unknown): string | undefined {
  const [issue] = Outline.safeParse(value).error?.issues ?? [];
  if (!issue) return undefined;
  const spot = formatPath(issue.path.map((part) => (typeof part === "number" ? part : String(part))));
  const missing =
    spot === "" ? "an object with a name, asOf and tables is expected" : `${spot} is missing or of another kind`;
  return `This is JSON, but no schema yet: ${missing}.`;
}
