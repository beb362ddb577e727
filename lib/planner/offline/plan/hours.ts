import type { GeneratorInput } from "@/lib/schema/generators";
import type { NoteOf } from "../request";
import { keyOf } from "../text/words";
import type { PlannedTable } from "./types";

/** Beside a column for the time of day, a date is a day. */
export function separateTimes({ fields }: PlannedTable): void {
  const hasTime = fields.some(
    ({ hidden, generator }) => !hidden && generator.kind === "datetime" && generator.output === "time",
  );
  if (!hasTime) return;
  for (const field of fields)
    if (keyOf(field.name) === "date" && field.generator.kind === "datetime" && field.generator.output === "datetime")
      field.generator = { ...field.generator, output: "date" };
}

/** "time between 17:00 and 22:00": times of day, or instants on those hours. */
export function withHours(generator: GeneratorInput, { from, to }: NoteOf<"hours">): GeneratorInput {
  if (generator.kind === "datetime" && generator.output === "date") return generator;
  if (generator.kind === "datetime" && generator.output === "datetime")
    return {
      ...generator,
      shape: {
        ...(generator.shape?.kind === "season" && generator.shape),
        kind: "season",
        hours: Array.from({ length: 24 }, (_, hour) => (hour * 60 >= from - 59 && hour * 60 < to ? 1 : 0)),
      },
    };
  return {
    kind: "datetime",
    output: "time",
    from: instantOf(from),
    to: instantOf(to),
    ...(generator.kind === "datetime" && generator.format !== undefined && { format: generator.format }),
  };
}

function instantOf(minutes: number): string {
  const capped = Math.min(minutes, 24 * 60 - 1);
  return `2000-01-01T${String(Math.floor(capped / 60)).padStart(2, "0")}:${String(capped % 60).padStart(2, "0")}:00Z`;
}
