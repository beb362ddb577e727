import { DEFAULT_ROW_COUNT } from "@/lib/schema/dataset";
import { ENTITIES } from "../data/entities";
import { NARROWINGS } from "../data/narrowings";
import type { Request, TableAsk } from "../request";
import { isPlural, keyOf, snakeCase, tableName } from "../text/words";
import { clockedEntity } from "./clocked-entity";
import type { Entity } from "./entity";
import { entityInside, entityOf, entityOfColumns, similarEntity } from "./lexicon";
import type { PlannedDataset, PlannedTable } from "./types";

/** Which entity each table is of, what it is called, and how many rows it has. */
export function planTables(request: Request): PlannedTable[] {
  const asks = mergeSameEntity(request.tables);
  const tables = asks.map((ask): PlannedTable => {
    const found = findEntity(ask, request);
    const entity = clockedEntity(found, ask, request);
    return {
      name: isOneOfKinds(ask, entity, request) ? tableName(entity!.name) : nameOf(ask, entity),
      ask,
      ...(entity && { entity }),
      fields: [],
      count: 0,
      links: [],
    };
  });
  fitWords(tables, request);
  fitDomain(tables);
  makeNamesUnique(tables);
  setCounts(tables);
  return tables;
}

/** "SUVs and pickups" are one table of vehicles, which neither word names. */
function isOneOfKinds({ name, noun, shown }: TableAsk, entity: Entity | undefined, { description }: Request): boolean {
  if (!entity || name !== undefined || shown !== undefined || noun === "") return false;
  const [, after = ""] = description.toLowerCase().split(noun.toLowerCase(), 2);
  const other = /^\s*(?:,|and|or|&)\s+([a-z][\w-]*s)\b/.exec(after)?.[1];
  return (
    other !== undefined &&
    keyOf(other) !== keyOf(noun) &&
    (entityOf(other) === entity || NARROWINGS.some(({ joins, words }) => joins && words.test(other)))
  );
}

const MOST_WORDS_OF_TRADE = 60;

/** In a library, loans are library loans: a bare noun means what it does with another word of the description. */
function fitWords(tables: readonly PlannedTable[], { description }: Request): void {
  if (tables.length < 2) return;
  const words = [...new Set(keyOf(description.slice(0, 1000)).split(" "))].slice(0, MOST_WORDS_OF_TRADE);
  for (const table of tables) {
    const noun = keyOf(table.ask.name ?? table.ask.noun);
    if (!table.entity || noun.includes(" ")) continue;
    const closer = words
      .map((word) => entityOf(`${word} ${noun}`))
      .find((found) => found !== undefined && keyOf(found.name).endsWith(` ${noun}`));
    if (closer && !tables.some(({ entity }) => entity === closer)) table.entity = closer;
  }
}

/** Beside flights, bookings are of flights: a bare noun means the thing of the other tables' trade that ends in it. */
function fitDomain(tables: readonly PlannedTable[]): void {
  const domains = new Set(tables.flatMap(({ entity }) => entity?.domain ?? []));
  for (const table of tables) {
    const { entity, ask } = table;
    const noun = keyOf(ask.name ?? ask.noun);
    const own = tables.filter((other) => other !== table && other.entity?.domain === entity?.domain);
    if (tables.length < 2 || !entity || noun.includes(" ") || own.length > 0) continue;
    const fitting = ENTITIES.find(
      ({ keys, domain, name }) =>
        domain !== entity.domain &&
        domains.has(domain) &&
        keys.some((key) => key.endsWith(` ${noun}`)) &&
        !tables.some((other) => other.entity?.name === name),
    );
    if (fitting) table.entity = fitting;
  }
}

/** "users" and "the platform's users" are one table, where neither was listed by a name of its own. */
function mergeSameEntity(asks: readonly TableAsk[]): TableAsk[] {
  const kept: TableAsk[] = [];
  for (const ask of asks) {
    const entity = ask.noun === "" ? undefined : entityOf(ask.noun);
    const same =
      entity && !ask.name
        ? kept.find((other) => !other.name && other.noun !== "" && entityOf(other.noun) === entity)
        : undefined;
    const empty =
      ask.noun !== "" &&
      !entity &&
      ask.fields.length === 0 &&
      ask.count === undefined &&
      !ask.name &&
      kept.length > 0 &&
      entityInside(ask.noun) === undefined;
    if (same) {
      same.fields.push(
        ...ask.fields.filter((field) => !same.fields.some((known) => keyOf(known.name) === keyOf(field.name))),
      );
      same.closed ||= ask.closed;
      if (same.count === undefined && ask.count !== undefined)
        Object.assign(same, { count: ask.count, countClause: ask.countClause });
    } else if (!empty) kept.push(ask);
  }
  return kept;
}

function findEntity({ noun, fields, name: given }: TableAsk, { description, tables }: Request): Entity | undefined {
  if (noun !== "") {
    const exact = entityOf(given ?? noun) ?? hosted(noun) ?? entityInside(noun);
    if (exact)
      return meant(
        exact,
        fields.map((field) => field.name),
      );
    if (fields.length === 0)
      return similarEntity(noun) ?? (tables.length === 1 ? entityInside(description) : undefined);
  }
  const columns = entityOfColumns(fields.map((field) => field.name));
  if (columns) return columns;
  const inside = noun === "" && tables.length === 1 ? entityInside(description) : undefined;
  // "name and city" are columns, not cities, and "mac address" is none of a house.
  const isColumn = (key: string) => fields.some(({ name }) => ` ${keyOf(name)}`.endsWith(` ${key}`));
  return inside?.keys.some(isColumn) ? undefined : inside;
}

/** A noun may mean two things, and columns of which it knows hardly one tell: stocks with tickers and sectors lie in no warehouse. */
function meant(entity: Entity, names: readonly string[]): Entity {
  const share = ({ core, more }: Entity) => {
    const known = new Set([...core, ...more].flatMap(({ keys }) => keys));
    return names.filter((name) => known.has(keyOf(name))).length / names.length;
  };
  if (names.length < LEAST_TELLING || share(entity) > HARDLY_ANY) return entity;
  const other = entityOfColumns(names);
  return other && share(other) >= MOST_OF_THEM ? other : entity;
}
const LEAST_TELLING = 4;
const HARDLY_ANY = 0.3;
const MOST_OF_THEM = 0.75;

/** Nouns for a whole of rows: a catalogue holds products. */
const CONTAINER =
  /\b(?:catalogs?|catalogues?|directory|directories|inventory|history|logs?|database|dataset|pipeline|program|system|demand|performance|detection|analytics|traffic|crm|hr|lists?|apps?|platform|website|app|console)$/i;

/** "a pizza delivery app": rows are of what the app is for. */
function hosted(noun: string): Entity | undefined {
  const match =
    /^(.+?)\s+(?:app|application|platform|website|web site|site|business|service|system|company|startup|tool|software|portal)s?$/i.exec(
      noun,
    );
  return match ? entityInside(match[1]!) : undefined;
}

function nameOf({ name, noun, shown }: TableAsk, entity: Entity | undefined): string {
  if (shown !== undefined) return shown;
  if (name !== undefined) return /^[A-Za-z]\w*$/.test(name) && /[A-Z]|_/.test(name) ? name : tableName(name);
  // A known thing goes by its own noun: "patients", not "synthetic healthcare patients".
  const words = noun.split(" ").slice(-3).join(" ");
  if (
    entity &&
    (noun === "" ||
      CONTAINER.test(noun) ||
      entity.keys[0] === keyOf(noun) ||
      entity.keys[0] === `${keyOf(noun)} record` ||
      /\bdata\b/.test(noun) ||
      noun.split(" ").length > 3)
  )
    return tableName(entity.name);
  if (words === "") return entity ? tableName(entity.name) : "dataset";
  return isPlural(words.split(" ").at(-1)!)
    ? snakeCase(words).replace(/[^_]+$/, (last) => tableName(last))
    : tableName(words);
}

function makeNamesUnique(tables: readonly PlannedTable[]): void {
  const taken = new Set<string>();
  for (const table of tables) {
    let { name } = table;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${table.name}_${n}`;
    table.name = name;
    taken.add(name.toLowerCase());
  }
}

/** Counts asked for hold; the others keep their usual proportion to them. */
function setCounts(tables: readonly PlannedTable[]): void {
  const asked = tables.find(({ ask, entity }) => ask.count !== undefined && entity?.usualRows !== undefined);
  const scale = asked ? asked.ask.count! / asked.entity!.usualRows! : 1;
  for (const table of tables) {
    const most = table.entity?.mostRows ?? Number.POSITIVE_INFINITY;
    // Of planets or states there are all, where no number was asked for.
    const isWhole = most <= MOST_LISTED;
    const usual =
      tables.length === 1 ? (isWhole ? most : DEFAULT_ROW_COUNT) : (table.entity?.usualRows ?? DEFAULT_ROW_COUNT);
    table.count = table.ask.count ?? Math.max(1, Math.min(most, Math.round(usual * Math.min(scale, 1000))));
  }
}
const MOST_LISTED = 300;

/** Nine planets cannot be told apart by their names, for there are eight. */
export function clampCounts({ tables, warnings }: PlannedDataset): void {
  for (const table of tables) {
    const most = table.entity?.mostRows;
    const isNamed = table.fields.some(
      ({ unique, recipe }) => unique && recipe.forms.every(({ kind }) => kind === "choice" || kind === "record"),
    );
    if (most === undefined || table.count <= most || !isNamed) continue;
    warnings.push(
      `There are only ${most} ${table.name.replaceAll("_", " ")}, so there are ${most} rows instead of ${table.count}.`,
    );
    table.count = most;
    table.ask = { ...table.ask, count: most };
    delete table.ask.countClause;
  }
}
