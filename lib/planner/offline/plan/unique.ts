import { MIDDLE_NAMES, SECOND_MIDDLE_NAMES } from "../data/middle-names";
import { plannedField, readColumn } from "./columns";
import { freeName } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

/** A short list, such as names of departments, repeats only where there are more rows than names. */
export function relaxUnique({ fields, count, primaryKey }: PlannedTable): void {
  for (const field of fields) {
    const { generator, notes, name } = field;
    if (generator.kind !== "choice" || name === primaryKey || notes.some(({ kind }) => kind === "unique")) continue;
    field.unique &&= generator.values.length >= count;
  }
}

/** People share their names; where none may repeat, middle names tell them apart. */
export function tellNamesApart(table: PlannedTable): void {
  for (const field of [...table.fields]) {
    const { generator, unique } = field;
    const isName = generator.kind === "record" && generator.source === "person" && generator.attribute === "full_name";
    if (!unique || !isName || generator.as !== undefined) continue;
    const [first, middle, last] = [
      hidden(table, "first_name", {}),
      hidden(table, "middle_names", {
        generator: { kind: "pattern", pattern: middleNames(table.count) },
        unique: true,
      }),
      hidden(table, "last_name", {}),
    ];
    field.generator = { kind: "template", template: `{${first}} {${middle}} {${last}}` };
    field.recipe = { forms: [field.generator] };
  }
}

const FEW = MIDDLE_NAMES.split("|").length;
const PAIRS = FEW * SECOND_MIDDLE_NAMES.split("|").length;
const LETTERS = 26;

/** As many initials as there must be for each row to have its own: "J. Blake Frost". */
function middleNames(count: number): string {
  if (count <= FEW) return `(${MIDDLE_NAMES})`;
  const initials = Math.max(0, Math.ceil(Math.log(count / PAIRS) / Math.log(LETTERS)));
  return `${"[A-Z]\\. ".repeat(initials)}(${MIDDLE_NAMES}) (${SECOND_MIDDLE_NAMES})`;
}

function hidden(table: PlannedTable, name: string, changes: Partial<PlannedField>): string {
  const own = freeName(table, name);
  table.fields.push({
    ...plannedField(own, readColumn(name, undefined), "added"),
    hidden: true,
    nullRate: 0,
    ...changes,
  });
  return own;
}
