import type { GeneratorInput } from "@/lib/schema/generators";
import type { NoteOf } from "../request";
import { keyOf } from "../text/words";
import type { At, Kept } from "./note-handler";
import { inExpression } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

/** "active or closed", "low 60%, high 40%": the values a column may have. */
export function applyValues({ table, field }: At, { values, weights, open }: NoteOf<"values">): Kept[] {
  const plain = values.map(readScalar);
  if (open) {
    // Examples teach a column only where nothing else is known of it.
    if (field.origin === "guessed" && plain.length > 1) field.generator = { kind: "choice", values: plain };
    return [];
  }
  const { generator } = field;
  if (generator.kind === "boolean" && plain.length === 2 && !weights) {
    const yes = plain.findIndex((value) => YES.test(String(value)));
    if (yes >= 0) {
      const share = generator.probability ?? 0.5;
      field.generator = {
        kind: "choice",
        values: plain,
        weights: plain.map((_, i) => (i === yes ? share : 1 - share)),
      };
      return [{ kind: "members", values: plain }];
    }
  }
  if (generator.kind === "formula" && generator.output === "boolean" && plain.length === 2 && !weights) {
    const yes = plain.find((value) => YES.test(String(value)));
    if (yes !== undefined) {
      const no = plain.find((value) => value !== yes)!;
      saysInWords(table, field, yes);
      field.generator = {
        kind: "conditional",
        cases: [{ when: generator.expression, then: { kind: "choice", values: [yes] } }],
        else: { kind: "choice", values: [no] },
      };
      return [{ kind: "members", values: plain }];
    }
  }
  // Shares that are known for the same words stay.
  const known = generator.kind === "choice" && !generator.given ? generator : undefined;
  const usual =
    weights ??
    plain.map(
      (value) => known?.weights?.[known.values.findIndex((other) => keyOf(String(other)) === keyOf(String(value)))],
    );
  const all = usual.every((weight) => weight !== undefined && weight > 0);
  field.generator = { kind: "choice", values: plain, ...(all && { weights: usual as number[] }) };
  const total = weights?.reduce((sum, weight) => sum + weight, 0);
  const shares =
    weights && total
      ? weights.map((weight, i) => ({ kind: "share" as const, values: [plain[i]!], share: weight / total }))
      : [];
  return [{ kind: "members", values: plain }, ...shares];
}

const YES = /^(?:yes|true|y|1)$/i;

/** A truth that is now told in words is still read as a truth by the columns that are made from it. */
function saysInWords(table: PlannedTable, field: PlannedField, yes: string | number | boolean): void {
  const name = inExpression(field.name);
  const word = new RegExp(`(?<![\\w"])${name.replaceAll(/[^\w]/g, "\\$&")}(?![\\w"])`, "g");
  const told = (value: unknown, place = ""): unknown => {
    if (typeof value === "string")
      return place === "expression" || place === "when"
        ? value.replace(word, `(${name} == ${JSON.stringify(yes)})`)
        : value;
    if (Array.isArray(value)) return value.map((item) => told(item, place));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, told(item, key)]));
  };
  for (const other of table.fields) if (other !== field) other.generator = told(other.generator) as GeneratorInput;
}

/** Numbers and truth values out of words, the words themselves otherwise. */
export function readScalar(value: string): string | number | boolean {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(value)) return Number(value);
  if (value === "true" || value === "false") return value === "true";
  return value;
}
