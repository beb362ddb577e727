import type { PlannedTable } from "./types";

/** A short list, such as names of departments, repeats only where there are more rows than names. */
export function relaxUnique({ fields, count, primaryKey }: PlannedTable): void {
  for (const field of fields) {
    const { generator, notes, name } = field;
    if (generator.kind !== "choice" || name === primaryKey || notes.some(({ kind }) => kind === "unique")) continue;
    field.unique &&= generator.values.length >= count;
  }
}
