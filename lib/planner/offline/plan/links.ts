import { keyOf, snakeCase } from "../text/words";
import { plannedField, readColumn } from "./columns";
import { entityOf } from "./lexicon";
import { freeName } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

/** Tables by their nouns, keys that tell rows apart, and columns that refer to them. */

export function findTable(tables: readonly PlannedTable[], noun: string): PlannedTable | undefined {
  const key = keyOf(noun);
  const entity = entityOf(noun);
  return (
    tables.find((table) => keyOf(table.name) === key || keyOf(table.ask.name ?? table.ask.noun) === key) ??
    (entity ? tables.find((table) => table.entity === entity) : undefined) ??
    tables.find((table) => table.entity?.keys.includes(key) ?? false) ??
    tables.find((table) => keyOf(table.name).split(" ").at(-1) === key)
  );
}

/** Name of the column that tells the table's rows apart; one is added where there is none. */
export function primaryKeyOf(table: PlannedTable): string {
  if (table.primaryKey !== undefined) return table.primaryKey;
  const own = table.fields.find(
    (field) =>
      !field.hidden &&
      (keyOf(field.name) === "id" ||
        keyOf(field.name) === `${singularName(table)} id` ||
        (table.entity?.identity.key !== undefined && field.keys.has(keyOf(table.entity.identity.key)))) &&
      field.generator.kind !== "reference",
  );
  const unique =
    own ??
    table.fields.find((field) => field.unique && !field.hidden && ["sequence", "uuid"].includes(field.generator.kind));
  const key = unique ?? addKey(table);
  key.unique = true;
  key.nullRate = 0;
  // A key must be able to tell all rows apart, however many there will be.
  if (key.generator.kind === "pattern" || key.generator.kind === "integer")
    key.generator =
      key.generator.kind === "integer"
        ? { kind: "sequence" }
        : { kind: "sequence", prefix: /^[A-Za-z_-]*/.exec(key.generator.pattern)?.[0] ?? "", pad: 5 };
  table.primaryKey = key.name;
  return key.name;
}

export function singularName(table: PlannedTable): string {
  return keyOf(table.ask.name ?? (table.entity?.name || table.ask.noun || table.name));
}

function addKey(table: PlannedTable): PlannedField {
  const own = table.entity?.core.find(({ name }) => name === table.entity?.identity.key);
  const name = freeName(table, own?.name ?? `${snakeCase(singularName(table)).split("_").slice(-2).join("_")}_id`);
  const field = plannedField(name, readColumn(own ? own.name : "id", table.entity), "added");
  table.fields.unshift(field);
  return field;
}

export function refer(table: PlannedTable, field: PlannedField, parent: PlannedTable): void {
  const key = primaryKeyOf(parent);
  if (parent === table && field.name === key) return;
  const isOwner = table.perParent?.parent === parent;
  field.generator = {
    kind: "reference",
    table: parent.name,
    field: key,
    ...(!isOwner && parent !== table && { distribution: { kind: "zipf", exponent: 0.6 } }),
  };
  field.recipe = { forms: [field.generator] };
  field.unique = false;
  field.alternatives = [];
  if (field.origin === "guessed") field.origin = "asked";
  if (parent !== table && !table.links.some((known) => known.parent === parent))
    table.links.push({ parent, field: field.name });
}

/** Adds the column that refers to a parent, or turns the column that names the parent into it. */
export function link(table: PlannedTable, parent: PlannedTable): void {
  if (table.links.some((known) => known.parent === parent)) return;
  // A table with a name of another language has keys of its entity's.
  const noun = keyOf((parent.ask.shown === undefined ? undefined : parent.entity?.name) ?? parent.name);
  const known = table.fields.find(
    (field) => !field.hidden && [`${noun} id`, `${noun.split(" ").at(-1)} id`].includes(keyOf(field.name)),
  );
  if (known) {
    refer(table, known, parent);
    return;
  }
  const name = freeName(table, `${snakeCase(noun.split(" ").slice(-2).join(" "))}_id`);
  const field = plannedField(
    name,
    {
      recipe: { forms: [{ kind: "sequence" }] },
      keys: new Set([keyOf(name)]),
      confidence: 1,
      guessed: false,
      alternatives: [],
    },
    "added",
  );
  const at =
    table.fields.findIndex(
      (other) => other.name === table.primaryKey || (other.unique && other.generator.kind === "sequence"),
    ) + 1;
  table.fields.splice(at, 0, field);
  refer(table, field, parent);
}

/** All that a row of the table may be called. */
export const nounsOf = (table: PlannedTable) => [
  singularName(table),
  ...(table.ask.noun === "" ? [] : [keyOf(table.ask.noun)]),
  ...(table.entity?.keys ?? []),
];

export function reaches(from: PlannedTable, to: PlannedTable): boolean {
  return from === to || from.links.some(({ parent }) => reaches(parent, to));
}
