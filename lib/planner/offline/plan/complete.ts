import type { FieldAsk } from "../request";
import { isPlural, keyOf, rawKeyOf, snakeCase } from "../text/words";
import { plannedField, type Reading, readColumn, readEntityColumn } from "./columns";
import type { Entity } from "./entity";
import { conceptOf, isOwnPlural } from "./lexicon";
import { freeName } from "./siblings";
import type { PlannedTable } from "./types";

/** How many columns a table gets when the description names few. */
const FULL = 9;
/** From this many columns asked for, none but an id and a name is added. */
const ENOUGH = 3;
const PLENTY = 6;

/** The columns asked for, in the user's order, and what such a table usually has beside them. */
export function planColumns(table: PlannedTable): void {
  const { ask, entity } = table;
  const spellsPlurals = ask.fields.some(({ name }) => !isPlural(headOf(name)));
  for (const { name: said, meaning, notes, listed } of closeGroups(ask.fields, entity)) {
    // "cost by service" has a service, not a by_service.
    const name = said.replace(/^by (?=[a-z]+$)/i, "");
    const reading = readColumn(meaning ?? name, entity);
    const own = listed ? name : columnName(name, reading, spellsPlurals);
    if (own === "" || table.fields.some((field) => field.name.toLowerCase() === own.toLowerCase())) continue;
    const field = plannedField(own, reading, "asked");
    field.notes = [...notes];
    table.fields.push(field);
  }
  if (!ask.closed) complete(table);
  if (table.fields.length === 0) addCore(table, FULL);
  if (table.fields.length === 0) addBasics(table);
  tellPeopleApart(table);
}

const MEASURES = "length cm|width cm|height cm";

/** Length, width and height that stand for "dimensions" are one column again where the thing has such a column: a painting is 60 × 47 cm. */
function closeGroups(fields: readonly FieldAsk[], entity: Entity | undefined): readonly FieldAsk[] {
  const own = [...(entity?.core ?? []), ...(entity?.more ?? [])].find(({ keys }) => keys.includes("dimension"));
  const start = fields.findIndex(
    (_, i) =>
      fields
        .slice(i, i + 3)
        .map(({ name }) => name.replaceAll("_", " "))
        .join("|") === MEASURES,
  );
  if (!own || start < 0) return fields;
  return [...fields.slice(0, start), { ...fields[start]!, name: own.name }, ...fields.slice(start + 3)];
}

const headOf = (name: string) => rawKeyOf(name).split(" ").at(-1) ?? "";

/** snake_case; a bare "discharge" that is a day says so. Among singular names a plural is meant: "price, rooms". */
function columnName(name: string, { recipe, keys }: Reading, spellsPlurals: boolean): string {
  const words = spellsPlurals || isOwnPlural(name) ? rawKeyOf(name) : singularKey(name);
  const [meaning] = keys;
  const isBareTime =
    recipe.forms.at(-1)!.kind === "datetime" &&
    !/(?:date|time|at|on|\bin|\bout|day|start|end|month|year|timestamp|deadline|eta|expiry|dob)$/.test(words);
  const own = isBareTime && meaning?.startsWith(`${words} `) ? meaning : words;
  const unit = IN_UNIT.exec(rawKeyOf(name));
  return (unit ? `${singularKey(unit[1]!)} ${unit[2]}` : own)
    .replaceAll(" ", "_")
    .replace(/[^\p{L}\p{N}_]/gu, "")
    .slice(0, 60);
}

/** "payload in bytes" is payload_bytes: the unit stays as it was said. */
const IN_UNIT =
  /^(.+) in ((?:kilo|milli|centi)?(?:grams?|met(?:er|re)s?|lit(?:er|re)s?|watts?)|kgs?|g|mg|lbs?|pounds?|ounces?|oz|cm|mm|m|km|miles?|feet|ft|inch(?:es)?|usd|eur|gbp|dollars?|euros?|cents?|hours?|minutes?|mins?|seconds?|secs?|ms|milliseconds?|days?|weeks?|months?|years?|celsius|fahrenheit|percent|bytes?|kb|mb|gb|tb|kwh|kw|volts?|ml)$/;

const singularKey = (name: string) => snakeCase(name).replaceAll("_", " ");

function complete(table: PlannedTable): void {
  const asked = table.fields.length;
  if (asked < ENOUGH) addCore(table, FULL);
  else if (asked < PLENTY || isNamed(table)) addIdentity(table);
}

/** A list of cities without their names would be no list of cities. */
function isNamed({ entity }: PlannedTable): boolean {
  const label = entity?.identity.label;
  return label !== undefined && entity!.keys.includes(keyOf(label));
}

/** Rows name one person as their own; every other name in them is another person's. */
function tellPeopleApart(table: PlannedTable): void {
  const named = table.fields.filter(({ recipe }) =>
    recipe.forms.every(
      (form) =>
        form.kind === "record" && form.source === "person" && form.attribute === "full_name" && form.as === undefined,
    ),
  );
  const label = table.entity?.identity.label;
  const own =
    named.find((field) => label !== undefined && field.keys.has(keyOf(label))) ??
    named.find((field) => SELF_NAMES.test(keyOf(field.name))) ??
    named[0];
  for (const field of named)
    if (field !== own)
      field.recipe = {
        ...field.recipe,
        forms: field.recipe.forms.map((form) =>
          form.kind === "record"
            ? {
                ...form,
                as: keyOf(field.name)
                  .replace(/ name$/, "")
                  .replaceAll(" ", "_"),
              }
            : form,
        ),
      };
}

const SELF_NAMES =
  /^(?:name|full name|customer|client|patient|student|user|guest|member|employee|passenger|account holder|cardholder|applicant|borrower|candidate|requester|policyholder|tenant|donor|attendee|participant|subscriber|buyer)(?: name)?$/;

/** The entity's own columns, in its order around those asked for: identity first, the rest behind. */
function addCore(table: PlannedTable, most: number): void {
  const { entity } = table;
  if (!entity) {
    if (table.fields.length < ENOUGH && table.ask.noun !== "") addBasics(table);
    return;
  }
  const missing = entity.core.filter(
    (column) =>
      column.lexicon !== "@self" &&
      !(column.name === entity.identity.key && hasPlainId(table)) &&
      !isThere(table, column.keys, column.lexicon),
  );
  const room = Math.max(0, most - table.fields.length);
  const identity = missing.filter(({ name }) => name === entity.identity.key || name === entity.identity.label);
  const others = missing.filter((column) => !identity.includes(column)).slice(0, Math.max(0, room - identity.length));
  const before = identity.map((column) =>
    plannedField(freeName(table, column.name), readEntityColumn(column), "added"),
  );
  const after = others.map((column) => plannedField(freeName(table, column.name), readEntityColumn(column), "added"));
  table.fields = [...before, ...table.fields, ...after];
}

function addIdentity(table: PlannedTable): void {
  const { entity } = table;
  if (!entity) return;
  const { key, label } = entity.identity;
  const missing = entity.core.filter(
    (column) =>
      (column.name === key || column.name === label) &&
      !(column.name === key && hasPlainId(table)) &&
      !isThere(table, column.keys, column.lexicon),
  );
  table.fields = [
    ...missing.map((column) => plannedField(freeName(table, column.name), readEntityColumn(column), "added")),
    ...table.fields,
  ];
}

/** A column "id" tells the rows apart, whatever the key is usually called. */
const hasPlainId = ({ fields }: PlannedTable) => fields.some(({ name }) => keyOf(name) === "id");

/** Is a column of this meaning there already? A first and a last name are a full name. */
function isThere(table: PlannedTable, keys: readonly string[], lexicon: string | undefined): boolean {
  const concept = lexicon === undefined ? undefined : conceptOf(lexicon);
  const meanings = new Set([...keys, ...(concept ? [keyOf(concept.name)] : [])]);
  if (
    meanings.has("full name") &&
    table.fields.some((field) => field.keys.has("first name") || field.keys.has("last name"))
  )
    return true;
  if (meanings.has("age") && table.fields.some((field) => field.keys.has("birth date"))) return false;
  return table.fields.some(
    (field) =>
      [...meanings].some((key) => field.keys.has(key)) ||
      (concept !== undefined && field.keys.has(keyOf(concept.name))),
  );
}

/** What any list of things has: a number, a name, a state and a day. */
function addBasics(table: PlannedTable): void {
  for (const name of ["id", "name", "status", "created_at"]) {
    if (table.fields.some((field) => field.keys.has(keyOf(name)))) continue;
    const field = plannedField(
      freeName(table, name),
      readColumn(name === "name" ? `${table.ask.noun} name` : name, undefined),
      "added",
    );
    if (name === "id" || name === "name") table.fields.splice(name === "id" ? 0 : 1, 0, field);
    else table.fields.push(field);
  }
}
