import type { GeneratorInput } from "@/lib/schema/generators";
import { keyOf } from "../text/words";
import { plannedField, readColumn } from "./columns";
import type { PlannedField, PlannedTable } from "./types";

/** Recipes name other columns as @like_this; here those names become columns of the table. */

const NAMES = /@([a-z][a-z0-9_]*)/g;

/** Columns of an entity that nobody asks for and any form may add: @own_loss. */
export const HELPER = "own_";

/** Chooses each field's form, adds the hidden columns that are still missing, and writes real names. */
export function bindSiblings(table: PlannedTable): void {
  const pending = [...table.fields];
  for (let field = pending.shift(); field; field = pending.shift()) {
    field.generator = chooseForm(field, table);
    const plain = field.recipe.forms.at(-1)!;
    if (field.generator !== plain && namesIn(plain).length === 0)
      field.alternatives = [plain, ...field.alternatives.filter((other) => other !== plain)];
    for (const name of namesIn(field.generator)) {
      if (findSibling(table, name, field)) continue;
      const added = { ...plannedField(freeName(table, name), readColumn(name, table.entity), "added"), hidden: true };
      table.fields.push(added);
      pending.push(added);
    }
  }
  for (const field of table.fields)
    field.generator = writeNames(
      field.generator,
      (name) => findSibling(table, name, field)?.name ?? name,
    ) as GeneratorInput;
}

/** A column that came late decides what follows from it, where nothing else was said of that. */
export function followLate(table: PlannedTable, late: PlannedField): void {
  for (const field of table.fields) {
    if (field === late || field.notes.length > 0) continue;
    if (!namesIn(field.recipe.forms).some((name) => findSibling(table, name, field) === late)) continue;
    const form = chooseForm(field, table);
    const isWhole = namesIn(form).every((name) => findSibling(table, name, field));
    if (!isWhole || !namesIn(form).some((name) => findSibling(table, name, field) === late)) continue;
    field.generator = writeNames(form, (name) => findSibling(table, name, field)?.name ?? name) as GeneratorInput;
  }
}

/** The first form whose columns are in the table, or stand ready, and do not lead back to the field; the last form otherwise. */
function chooseForm(field: PlannedField, table: PlannedTable): GeneratorInput {
  const { forms } = field.recipe;
  const fits = (form: GeneratorInput) =>
    namesIn(form).every((name) => {
      if (name.startsWith(HELPER)) return true;
      const sibling = findSibling(table, name, field);
      if (!sibling) return table.entity?.helpers.has(keyOf(name)) ?? false;
      return !leadsTo(sibling, field, table);
    });
  return forms.slice(0, -1).find((form) => namesIn(form).length > 0 && fits(form)) ?? forms.at(-1)!;
}

/** Would a value of `from` need a value of `to`? Judged by every form that is not yet ruled out. */
export function leadsTo(
  from: PlannedField,
  to: PlannedField,
  table: PlannedTable,
  seen = new Set<PlannedField>(),
): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return namesIn(from.recipe.forms).some((name) => {
    const next = findSibling(table, name, from);
    return next !== undefined && leadsTo(next, to, table, seen);
  });
}

/** A column of the table by one of its keys; never the asking one. A name of its own comes before a shared meaning. */
export function findSibling(table: PlannedTable, name: string, asking?: PlannedField): PlannedField | undefined {
  const key = keyOf(name);
  const others = table.fields.filter((field) => field !== asking);
  return others.find((field) => keyOf(field.name) === key) ?? others.find((field) => field.keys.has(key));
}

export function namesIn(form: unknown): string[] {
  return [...new Set(Array.from(JSON.stringify(form).matchAll(NAMES), ([, name]) => name!))];
}

/** Writes column names where @names stand: plain, in an expression, or in a template. */
function writeNames(value: unknown, nameOf: (name: string) => string, place = ""): unknown {
  if (typeof value === "string") {
    if (!value.includes("@")) return value;
    if (place === "expression" || place === "when")
      return value.replace(NAMES, (_, name: string) => inExpression(nameOf(name)));
    if (place === "template") return value.replace(/\{@([a-z][a-z0-9_]*)/g, (_, name: string) => `{${nameOf(name)}`);
    return value.replace(/^@([a-z][a-z0-9_]*)$/, (_, name: string) => nameOf(name));
  }
  if (Array.isArray(value)) return value.map((item) => writeNames(item, nameOf, place));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, writeNames(item, nameOf, key)]));
}

/** A name as formulas read it. */
export function inExpression(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !RESERVED.has(name) ? name : `field(${JSON.stringify(name)})`;
}
const RESERVED = new Set(["true", "false", "null", "this"]);

export function freeName(table: PlannedTable, wanted: string): string {
  let name = wanted;
  for (let n = 2; table.fields.some((field) => field.name.toLowerCase() === name.toLowerCase()); n++)
    name = `${wanted}_${n}`;
  return name;
}
