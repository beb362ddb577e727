import type { Request } from "../request";
import { keyOf } from "../text/words";
import { pathOf } from "./borrow";
import { SELF } from "./columns";
import { applyFanOut, applyLink } from "./fan-outs";
import { findTable, link, nounsOf, primaryKeyOf, reaches, refer, singularName } from "./links";
import { freeName } from "./siblings";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";

/** Which table refers to which, by the words, by columns such as customer_id, and by what the entities know of each other. */
export function relateTables(dataset: PlannedDataset, request: Request): void {
  const { tables, expectations } = dataset;
  for (const fanOut of request.fanOuts) applyFanOut(dataset, fanOut);
  for (const ask of request.links) applyLink(dataset, ask);
  for (const table of tables) for (const field of [...table.fields]) linkColumn(table, field, tables);
  for (const table of tables) linkEntity(table, tables);
  for (const table of tables) linkNamed(table, tables);
  for (const table of tables) agreeWithParents(table);
  for (const table of tables)
    if (
      table !== tables[0] &&
      table.links.length === 0 &&
      !tables.some((other) => other.links.some(({ parent }) => parent === table))
    )
      linkLoose(table, tables);
  for (const table of tables)
    for (const { parent, field } of table.links)
      expectations.push({
        clause: `${table.name} belong to ${parent.name}`,
        check: { kind: "references", table: table.name, field, parent: parent.name, parentField: primaryKeyOf(parent) },
      });
}

/** A column that names another table's key, or was said to refer to it. */
function linkColumn(table: PlannedTable, field: PlannedField, tables: readonly PlannedTable[]): void {
  const said = field.notes.find((note) => note.kind === "reference");
  const named = (field.origin === "added" ? /^(.+) (?:id|key|ref)$/ : /^(.+) (?:id|key|ref|number|no|code)$/).exec(
    keyOf(field.name),
  );
  if (
    field.keys.has(SELF) ||
    (named &&
      isSuperior(named[1]!) &&
      !findTable(
        tables.filter((other) => other !== table),
        named[1]!,
      ))
  ) {
    if (field.keys.has(SELF) && !/_?(?:id|no|number)$/i.test(field.name)) field.name = freeName(table, "manager_id");
    refer(table, field, table);
    return;
  }
  if (keyOf(field.name) === `parent ${singularName(table)}`) {
    refer(table, field, table);
    return;
  }
  const parent =
    said?.kind === "reference" ? findTable(tables, said.table) : named ? findTable(tables, named[1]!) : undefined;
  if (!parent || (parent === table && !said) || (parent !== table && reaches(parent, table))) return;
  refer(table, field, parent);
}

const isSuperior = (noun: string) =>
  /^(?:manager|parent|boss|supervisor|report to|lead|superior|referrer|referred by|parent category)$/.test(noun);

function linkEntity(table: PlannedTable, tables: readonly PlannedTable[]): void {
  const parents = table.entity?.parents ?? [];
  for (const noun of parents) {
    if (isOfParts(table, noun, tables)) continue;
    const parent = tables.find((other) => other !== table && (other.entity?.keys.includes(keyOf(noun)) ?? false));
    if (parent && !reaches(parent, table)) link(table, parent);
  }
  // An order's customers may go by the name of users, members or guests.
  const hasPerson = table.links.some(({ parent }) => isPeople(parent));
  if (hasPerson || isPeople(table) || !parents.some((noun) => PEOPLE.test(noun))) return;
  const people = tables.find((other) => other !== table && isPeople(other) && !reaches(other, table));
  if (people) link(table, people);
}

/** What an order's items name one by one, the order itself does not name. */
function isOfParts(table: PlannedTable, noun: string, tables: readonly PlannedTable[]): boolean {
  return tables.some(
    ({ entity }) =>
      table.entity !== undefined && entity?.partOf.includes(table.entity.name) && entity.parents.includes(noun),
  );
}

/** A book's author, beside a table of authors, is one of them. */
function linkNamed(table: PlannedTable, tables: readonly PlannedTable[]): void {
  for (const field of table.fields) {
    const key = keyOf(field.name);
    const parent = tables.find(
      (other) =>
        other !== table &&
        !nounsOf(other).some((noun) => isOfParts(table, noun, tables)) &&
        nounsOf(other).some((noun) => key === noun || key === `${noun} name`),
    );
    const isNamed = parent?.entity?.identity.label !== undefined || parent?.fields.some((own) => own.keys.has("name"));
    if (parent && isNamed && !field.hidden && field.notes.length === 0 && !reaches(parent, table)) {
      link(table, parent);
      return;
    }
  }
}

/** A transaction's customer is its account's: a key that another parent has too comes from there. */
function agreeWithParents(table: PlannedTable): void {
  for (const { parent, field: name } of table.links) {
    if (table.perParent?.parent === parent) continue;
    const nearer = table.links.find(
      (other) =>
        other.parent !== parent &&
        other.parent.links.some((link) => link.parent === parent) &&
        table.fields.some((own) => own.name === other.field && own.generator.kind === "reference"),
    );
    const field = table.fields.find((own) => own.name === name);
    const source = nearer?.parent.links.find((link) => link.parent === parent);
    if (!nearer || !source || !field) continue;
    field.generator = { kind: "lookup", through: [nearer.field], field: source.field };
    field.recipe = { forms: [field.generator] };
  }
}

const PEOPLE =
  /^(?:customer|user|member|client|guest|patient|student|employee|passenger|player|donor|subscriber|account)$/;
const isPeople = ({ entity }: PlannedTable) =>
  entity?.identity.label !== undefined && ["full_name", "username"].includes(entity.identity.label);

/** A table that nothing ties to the others belongs to the first one it can. */
function linkLoose(table: PlannedTable, tables: readonly PlannedTable[]): void {
  const [first] = tables;
  if (first && first !== table && !table.entity && !reaches(first, table)) link(table, first);
}

/** In a child, a parent's own columns come from the parent: the customer's name of an order is the customer's. */
export function dropParentColumns(table: PlannedTable): void {
  for (const { parent, field: through } of table.links) {
    const nouns = nounsOf(parent);
    table.fields = table.fields.filter((field) => {
      if (field.generator.kind === "reference" || field.name === table.primaryKey) return true;
      const key = keyOf(field.name);
      if (field.origin === "added") {
        const isParents =
          (isPeople(parent) && !isPeople(table) && isOfPerson(field)) ||
          nouns.some((noun) => [noun, `${noun} name`, `${noun} email`, `${noun} number`].includes(key));
        if (!isParents) takeFromParent(field, parent, pathOf(table, through));
        return !isParents;
      }
      const own = nouns
        .map((noun) => (key === noun ? "name" : key.startsWith(`${noun} `) ? key.slice(noun.length + 1) : undefined))
        .find((rest) => rest !== undefined);
      const source = own === undefined ? undefined : ownColumn(parent, own);
      if (source && field.notes.length === 0) {
        field.generator = { kind: "lookup", through: pathOf(table, through), field: source.name };
        field.recipe = { forms: [field.generator] };
        field.unique = false;
      }
      return true;
    });
  }
}

/** An order of one product has that product's category and price. */
function takeFromParent(field: PlannedField, parent: PlannedTable, through: string[]): void {
  const label = parent.fields.find(({ keys }) => keys.has(keyOf(parent.entity?.identity.label ?? "name")));
  const [own, ofParent] = [field, label].map((one) => one?.recipe.forms.at(-1));
  if (own?.kind !== "record" || ofParent?.kind !== "record" || own.source !== ofParent.source) return;
  if (field.recipe.forms.length > 1 || own.source === "person" || own.source === "place") return;
  const source = parent.fields.find(
    ({ hidden, name, recipe }) =>
      !hidden && name !== parent.primaryKey && JSON.stringify(recipe.forms.at(-1)) === JSON.stringify(own),
  );
  if (!source) return;
  field.generator = { kind: "lookup", through, field: source.name };
  field.recipe = { forms: [field.generator] };
}

const isOfPerson = ({ recipe }: PlannedField) =>
  recipe.forms.every(
    (form) => form.kind === "record" && form.source === "person" && (form.as === undefined || form.as === "recipient"),
  );

function ownColumn(parent: PlannedTable, key: string): PlannedField | undefined {
  const label = parent.entity?.identity.label;
  const meaning = key === "name" && label !== undefined ? keyOf(label) : key;
  return parent.fields.find((field) => !field.hidden && (keyOf(field.name) === key || field.keys.has(meaning)));
}
