import type { GeneratorInput } from "@/lib/schema/generators";
import type { Clock, Request } from "../request";
import { keyOf, singular, snakeCase } from "../text/words";
import {
  afterWeekend,
  isoStep,
  startOf,
  stepsOf,
  TRADING_SHARE,
  timeExpression,
  tradingDay,
  withoutWeekends,
} from "./clock-steps";
import { plannedField, readColumn } from "./columns";
import { findSibling, freeName, inExpression } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";
import { isTime, valueTypeOf } from "./value-type";

/** Readings at regular times: the time of a row and its sensor follow from the row's number. */

const DAY = 86_400;
/** Regions of a firm that the description does not name. */
const REGIONS = ["North", "South", "East", "West"];
const MOST_SERIES = 24;
const MOST_ROWS = 2_000_000;

/** The column that the clock will tick in, before others are made from it. */
export function makeRoomForClock(table: PlannedTable, { clock }: Request): void {
  if (!clock) return;
  timeField(table, clock);
  if (clock.by !== undefined) showSeries(table, clock.by);
  if (clock.entities && !clock.entities.names) callByNoun(table, clock.entities.noun);
}

/** "traffic by channel": the entity's own channel is a column, from which others are made. */
function showSeries(table: PlannedTable, by: string): void {
  const isKnown = [...(table.entity?.core ?? []), ...(table.entity?.more ?? [])].some(({ keys }) => keys.includes(by));
  if (!isKnown || findSibling(table, by)) return;
  table.fields.unshift(plannedField(freeName(table, by), readColumn(by, table.entity), "added"));
}

/** Readings of meters have a meter_id, whatever such readings usually are of. */
function callByNoun(table: PlannedTable, noun: string): void {
  const field = entityField(table, noun);
  const head = singular(noun.split(" ").at(-1)!.toLowerCase());
  if (
    field.origin !== "added" ||
    !/^(?:sensor|device) id$/.test(keyOf(field.name)) ||
    !/^(?:meter|machine|station)$/.test(head)
  )
    return;
  field.name = freeName(table, `${head}_id`);
  if (field.recipe.forms.every(({ kind }) => kind === "pattern" || kind === "sequence"))
    field.recipe = { forms: [{ kind: "sequence" }] };
}

export function setClock(table: PlannedTable, { clock }: Request, asOf: string): void {
  if (!clock) return;
  const series = clock.entities ?? seriesBy(table, clock.by);
  const entities = series?.count ?? 1;
  const isTrading = clock.everySeconds === DAY && (clock.workdays || table.entity?.domain === "investing");
  const steps = stepsOf(isTrading ? withoutWeekends(clock) : clock, table, entities);
  const time = timeField(table, clock);
  const everySeconds = isTrading ? DAY / TRADING_SHARE : clock.everySeconds;
  const from = clock.from === undefined ? startOf(asOf, everySeconds, steps) : `${clock.from}T00:00:00Z`;
  const start = isTrading ? afterWeekend(from) : from;
  const isDaily = clock.everySeconds >= 86_400;
  if (entities === 1 && isTrading) {
    const row = addField(table, "row_index", { kind: "sequence", start: 0 }, true);
    time.generator = { kind: "formula", expression: tradingDay(start, inExpression(row.name)), output: "date" };
  } else if (entities === 1)
    time.generator = {
      kind: "sequence",
      start: isDaily ? start.slice(0, 10) : start,
      step: isoStep(clock.everySeconds),
    };
  else {
    const row = addField(table, "row_index", { kind: "sequence", start: 0 }, true);
    const step = `floor(${inExpression(row.name)} / ${entities})`;
    time.generator = {
      kind: "formula",
      expression: isTrading ? tradingDay(start, step) : timeExpression(start, clock.everySeconds, step),
      output: isDaily ? "date" : "datetime",
    };
    const entity = entityField(table, series!.noun);
    const index = `mod(${inExpression(row.name)}, ${entities})`;
    const isRecord = entity.generator.kind === "record" && !series!.names;
    if (!isRecord) entity.generator = entityGenerator(entity, series!, index);
    entity.unique = false;
    entity.nullRate = 0;
    const numbered = isRecord
      ? addField(table, "series", { kind: "formula", expression: index, output: "integer" }, true)
      : entity;
    followEntity(table, time, numbered);
  }
  time.nullRate = 0;
  if (entities === 1) {
    followEntity(table, time, undefined);
    if (series?.names) nameEntity(entityField(table, series.noun), series.names[0]!);
  }
  table.count = Math.min(MOST_ROWS, steps * entities);
}

/** The one thing that is read, in every row. */
function nameEntity(field: PlannedField, name: string): void {
  field.generator = { kind: "choice", values: [name] };
  field.unique = false;
  field.nullRate = 0;
}

/** "revenue by region": a series for each of the column's few values. */
function seriesBy(table: PlannedTable, by: string | undefined): Clock["entities"] {
  const field = by === undefined ? undefined : findSibling(table, by);
  const values =
    field?.generator.kind === "choice" ? field.generator.values.map(String) : by === "region" ? REGIONS : [];
  if (!field || values.length < 2 || values.length > MOST_SERIES) return undefined;
  return { noun: field.name, count: values.length, names: values };
}

/** Series that no clock was set for read the table's own times; without any they keep no seasons. */
export function wind(table: PlannedTable): void {
  const time = table.fields.find(
    (field) => field.generator.kind === "datetime" && field.generator.output === "datetime",
  );
  for (const field of table.fields) {
    if (field.generator.kind !== "series" || field.generator.clock !== undefined) continue;
    const { seasons: _, walk: __, ...still } = field.generator;
    field.generator = time ? { ...field.generator, walk: 0, clock: time.name } : still;
  }
}

function timeField(table: PlannedTable, { everySeconds }: Clock): PlannedField {
  const found =
    table.fields.find(
      (field) =>
        !field.hidden &&
        isTime(valueTypeOf(field.generator)) &&
        /(?:^| )(?:timestamp|date|time|at|day|month|week|hour)$/.test(keyOf(field.name)),
    ) ??
    table.fields.find(
      (field) => !field.hidden && /^(?:month|date|day|week|hour|timestamp|time)$/.test(keyOf(field.name)),
    );
  return (
    found ?? addField(table, everySeconds < DAY ? "timestamp" : "date", { kind: "datetime", output: "datetime" }, false)
  );
}

function entityField(table: PlannedTable, noun: string): PlannedField {
  const head = singular(noun.split(" ").at(-1)!.toLowerCase());
  const found =
    table.fields.find(
      (field) =>
        !field.hidden &&
        [`${head} id`, head, `${head} name`, `${keyOf(noun)} id`, keyOf(noun)].some((key) => keyOf(field.name) === key),
    ) ??
    table.fields.find(
      (field) =>
        !field.hidden &&
        /^(?:sensor|device|meter|station|machine|city|store|location|ticker|symbol|server|host)(?: id)?$/.test(
          keyOf(field.name),
        ),
    );
  return (
    found ??
    shown(table, head) ??
    addField(
      table,
      /^(?:ticker|city|channel|platform|country|region|source|plan|campaign)$/.test(head)
        ? head
        : `${snakeCase(head)}_id`,
      { kind: "sequence" },
      false,
    )
  );
}

/** A hidden column of this meaning, which others are made from, comes into view. */
function shown(table: PlannedTable, key: string): PlannedField | undefined {
  const field = table.fields.find(({ hidden, name }) => hidden && keyOf(name) === key);
  if (!field) return undefined;
  field.hidden = false;
  table.fields.splice(table.fields.indexOf(field), 1);
  table.fields.unshift(field);
  return field;
}

/** An id for each entity; a place or another text of its own stays the same from reading to reading. */
function entityGenerator(
  field: PlannedField,
  { noun, names }: NonNullable<Clock["entities"]>,
  index: string,
): GeneratorInput {
  if (names)
    return {
      kind: "formula",
      expression: names
        .slice(0, -1)
        .reduceRight(
          (rest, name, i) => `if(${index} == ${i}, ${JSON.stringify(name)}, ${rest})`,
          JSON.stringify(names.at(-1)),
        ),
      output: "text",
    };
  const head = singular(noun.split(" ").at(-1)!).slice(0, 3).toUpperCase();
  const own = field.generator.kind === "pattern" || field.generator.kind === "sequence" ? field.generator : undefined;
  const prefix =
    own?.kind === "sequence" && own.prefix
      ? own.prefix
      : own?.kind === "pattern"
        ? (/^[A-Za-z_-]+/.exec(own.pattern)?.[0] ?? `${head}-`)
        : `${head}-`;
  return {
    kind: "formula",
    expression: `concat(${JSON.stringify(prefix)}, right(concat("000", ${index} + 1), 3))`,
    output: "text",
  };
}

/** Every series of the table reads this clock, each entity for itself; an entity's place and make stay the same. */
function followEntity(table: PlannedTable, time: PlannedField, entity: PlannedField | undefined): void {
  settleRecords(table, entity);
  for (const field of table.fields)
    if (field.generator.kind === "series")
      field.generator = { ...field.generator, clock: time.name, ...(entity && { entity: entity.name }) };
}

/** Records of the table are of its entity, or of the one thing that is watched. People may come and go. */
function settleRecords(table: PlannedTable, entity: PlannedField | undefined): void {
  const records = table.fields.filter(
    (field) => field !== entity && field.generator.kind === "record" && field.generator.source !== "person",
  );
  if (records.length === 0) return;
  const per = (entity ?? addField(table, "series", { kind: "choice", values: [1] }, true)).name;
  for (const field of records)
    if (field.generator.kind === "record" && field.generator.per === undefined)
      field.generator = { ...field.generator, per };
}

function addField(table: PlannedTable, name: string, generator: GeneratorInput, hidden: boolean): PlannedField {
  const field: PlannedField = {
    ...plannedField(
      freeName(table, name),
      { recipe: { forms: [generator] }, keys: new Set([keyOf(name)]), confidence: 1, guessed: false, alternatives: [] },
      "added",
    ),
    hidden,
  };
  if (hidden) table.fields.push(field);
  else table.fields.splice(table.fields.findIndex((other) => other.name === table.primaryKey) + 1, 0, field);
  return field;
}
