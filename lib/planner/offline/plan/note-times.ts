import type { GeneratorInput } from "@/lib/schema/generators";
import { addDuration, instantToMillis, type Moment, parseDuration } from "@/lib/schema/values";
import { keyOf } from "../text/words";
import { plannedField, readColumn } from "./columns";
import { withHours } from "./hours";
import type { At, Handler } from "./note-handler";
import { bindSiblings, findSibling, freeName, inExpression, leadsTo } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";
import { isNumeric, isTime, valueTypeOf } from "./value-type";

/** What is said of times: windows, hours, written forms, and what comes before or after what. */

const DAY: Extract<GeneratorInput, { kind: "datetime" }> = { kind: "datetime", output: "date" };

type TimeKind = "dateFormat" | "window" | "hours" | "relative" | "compare";

export const TIME_HANDLERS: { readonly [K in TimeKind]: Handler<K> } = {
  dateFormat: ({ field }, note) => {
    const type = valueTypeOf(field.generator);
    const [hasDay, hasHour] = [/[YD]/.test(note.format), /[HhX]/.test(note.format)];
    // A duration in hours and minutes is no time of day.
    if (isNumeric(type) && !hasDay && note.format !== "X") {
      const pattern = /ss/.test(note.format) ? String.raw`0[0-3]:[0-5]\d:[0-5]\d` : String.raw`0[0-9]:[0-5]\d`;
      field.generator = { kind: "pattern", pattern };
      return [{ kind: "matches", pattern }];
    }
    // The form says what is meant where the name does not: "start MM/DD/YY" is a day.
    if (!isTime(type) && type !== "time")
      field.generator = hasDay || note.format === "X" ? DAY : { ...DAY, output: "time" };
    if (hasDay && hasHour && field.generator.kind === "datetime")
      field.generator = { ...field.generator, output: "datetime" };
    if (isTime(type) && !hasDay && note.format !== "X") field.generator = { ...DAY, output: "time" };
    if (!field.notes.includes(note)) field.notes.push(note);
    if (field.origin === "guessed") field.origin = "asked";
    return [];
  },
  window: (at, note, apply) => {
    const { field, asOf } = at;
    const { generator } = field;
    if (isYear(field)) {
      const [first, last] = [yearOf(note.from, asOf), yearOf(note.to, asOf)];
      field.generator = { kind: "integer", min: Math.min(first, last), max: Math.max(first, last) };
      return [{ kind: "range", min: first, max: last }];
    }
    const drawn = drawnFor(at.table, field);
    if (drawn?.generator.kind === "datetime") {
      const [first, last] = [onWorkday(note.from, 1), onWorkday(note.to, -1)];
      drawn.generator = { ...drawn.generator, from: first, to: last };
      return [{ kind: "range", min: isoOf(note.from, asOf), max: isoOf(note.to, asOf) }];
    }
    if (generator.kind !== "datetime") {
      // "energy readings over 30 days" speaks of the rows, not of the column.
      const time = at.table.fields.find(
        (other) =>
          !other.hidden && other.generator.kind === "datetime" && !other.notes.some(({ kind }) => kind === "window"),
      );
      if (time) apply({ ...at, field: time }, note);
      return [];
    }
    const { from, to } = note;
    field.generator = {
      ...generator,
      from,
      to: typeof generator.to === "object" && "field" in generator.to ? generator.to : to,
    };
    return [{ kind: "range", min: isoOf(from, asOf), max: isoOf(to, asOf) }];
  },
  hours: ({ field }, note) => {
    field.generator = withHours(field.generator, note);
    return [];
  },
  relative: (at, { other, min, max, before }) => {
    const anchor = other === "" ? anchorOf(at) : anchorField(at, other);
    if (!anchor) return [];
    const capped = before ? undefined : notLaterThan(at.field.generator, anchor, max);
    if (capped) {
      at.field.generator = capped;
      return [{ kind: "compare", op: ">=", other: anchor.name, within: max }];
    }
    draw(at, anchor, { min, max, isLater: !before, output: outputOf(at.field.generator, anchor.generator, min) });
    return [{ kind: "compare", op: before ? "<=" : ">=", other: anchor.name, within: max }];
  },
  compare: (at, { other, op }) => {
    const anchor = anchorField(at, other);
    if (!anchor) return [];
    const later = op === ">" || op === ">=";
    if (isTime(valueTypeOf(anchor.generator))) {
      const strict = op === ">" || op === "<";
      const output = outputOf(at.field.generator, anchor.generator, "P1D");
      const least = strict ? (output === "date" ? "P1D" : "PT10M") : "P0D";
      // Two times of one event are hours apart, two days are weeks.
      const far = [at.field, anchor].every(({ name }) => /(?:^| )time$/.test(keyOf(name))) ? "PT3H" : "P21D";
      draw(at, anchor, { min: least, max: far, isLater: later, output });
    } else if (isNumeric(valueTypeOf(anchor.generator))) {
      const factor = later ? "uniform(1.05, 1.6)" : "uniform(0.5, 0.95)";
      at.field.generator = {
        kind: "formula",
        expression: `${inExpression(anchor.name)} * ${factor}`,
        output: "decimal",
        scale: 2,
      };
    } else return [];
    return [{ kind: "compare", op, other: anchor.name }];
  },
};

interface Distance {
  min: string;
  max: string;
  isLater: boolean;
  output: "date" | "datetime";
}

/** Draws a time so far from another; where that one follows from it by its recipe, the other way round. */
function draw({ table, field }: At, anchor: PlannedField, { min, max, isLater, output }: Distance): void {
  if (leadsTo(anchor, field, table) || isBoundBy(anchor, field)) {
    const own = outputOf(anchor.generator, field.generator, min);
    if (anchor.notes.length === 0) {
      anchor.generator = around(field, { min, max, isLater: !isLater, output: own });
      anchor.recipe = { forms: [anchor.generator] };
      return;
    }
    // What is said of the other itself counts more than what it usually follows from.
    const window = anchor.notes.find((note) => note.kind === "window");
    const plain = anchor.recipe.forms.at(-1)!;
    anchor.recipe = { forms: [window ? { kind: "datetime", output: own, from: window.from, to: window.to } : plain] };
    bindSiblings(table);
  }
  field.generator = around(anchor, { min, max, isLater, output });
}

const isBoundBy = ({ generator }: PlannedField, { name }: PlannedField): boolean =>
  generator.kind === "datetime" &&
  [generator.from, generator.to].some((bound) => typeof bound === "object" && "field" in bound && bound.field === name);

function around({ name }: PlannedField, { min, max, isLater, output }: Distance): GeneratorInput {
  const [from, to] = isLater ? [min, max] : [negated(max), negated(min)];
  return { kind: "datetime", output, from: { field: name, offset: from }, to: { field: name, offset: to } };
}

function negated(duration: string): string {
  if (/^P(?:0[YMWD]|T0[HMS])$/.test(duration)) return duration;
  return duration.startsWith("-") ? duration.slice(1) : `-${duration}`;
}

/** The hidden day or instant that a calculated one is rounded from: a trading day, a quarter of an hour. */
export function drawnFor(table: PlannedTable, field: PlannedField, depth = 0): PlannedField | undefined {
  if (field.generator.kind !== "formula" || !isTime(valueTypeOf(field.generator)) || depth > 2) return undefined;
  const words = new Set(field.generator.expression.match(/[A-Za-z_]\w*/g) ?? []);
  const sources = table.fields.filter((other) => other.hidden && other !== field && words.has(other.name));
  const isFree = ({ generator }: PlannedField) =>
    generator.kind === "datetime" && !JSON.stringify([generator.from, generator.to]).includes('"field"');
  return sources.find(isFree) ?? sources.map((source) => drawnFor(table, source, depth + 1)).find(Boolean);
}

/** A bound that falls on a weekend moves to the next workday inside. */
function onWorkday(bound: Moment, step: 1 | -1): Moment {
  if (typeof bound !== "string" || bound.length !== 10) return bound;
  const date = new Date(bound);
  while (date.getUTCDay() % 6 === 0) date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}

/** "discharge within 10 days": a day that is counted from the other already is only held back. */
function notLaterThan({ ...generator }: GeneratorInput, anchor: PlannedField, max: string): GeneratorInput | undefined {
  const days = /^P(\d+)D$/.exec(max)?.[1];
  const from = inExpression(anchor.name);
  if (generator.kind !== "formula" || generator.output !== "date" || days === undefined) return undefined;
  if (!generator.expression.includes(`add_days(${from}, own_stay)`)) return undefined;
  return {
    ...generator,
    expression: generator.expression.replaceAll(
      `add_days(${from}, own_stay)`,
      `add_days(${from}, min(own_stay, ${days}))`,
    ),
  };
}

/** The column that a time already hangs on. */
function anchorOf({ table, field: { generator } }: At): PlannedField | undefined {
  const from = generator.kind === "datetime" ? generator.from : undefined;
  return typeof from === "object" && "field" in from ? table.fields.find(({ name }) => name === from.field) : undefined;
}

/** The column that a time or amount hangs on; added where the description names it and no column is it. */
function anchorField({ table, field }: At, words: string): PlannedField | undefined {
  const names = [words, `${words} date`, `${words} at`, `${words} time`];
  for (const name of names) {
    const found = findSibling(table, keyOf(name), field);
    if (found && (isTime(valueTypeOf(found.generator)) || isNumeric(valueTypeOf(found.generator)))) return found;
  }
  const known = names
    .map((name) => ({ name, reading: readColumn(name, table.entity) }))
    .find(({ reading }) => !reading.guessed && isTime(valueTypeOf(reading.recipe.forms.at(-1)!)));
  if (!known) return undefined;
  const added = plannedField(freeName(table, timeName(known.name, known.reading.keys)), known.reading, "added");
  table.fields.splice(table.fields.indexOf(field), 0, added);
  bindSiblings(table);
  return added;
}

/** "admission" as a column is admission_date. */
function timeName(words: string, [meaning = ""]: Set<string>): string {
  const key = keyOf(words);
  return (meaning.startsWith(`${key} `) ? meaning : key).replaceAll(" ", "_");
}

function outputOf(own: GeneratorInput, anchor: GeneratorInput, offset: string): "date" | "datetime" {
  const type = valueTypeOf(own);
  if (offset.includes("T")) return "datetime";
  return type === "datetime" || (!isTime(type) && valueTypeOf(anchor) === "datetime") ? "datetime" : "date";
}

function isoOf(moment: Moment, asOf: string): string | undefined {
  if (typeof moment === "string") return moment;
  if ("field" in moment) return undefined;
  return new Date(addDuration(instantToMillis(asOf), parseDuration(moment.asOf))).toISOString().slice(0, 10);
}

const isYear = ({ name, generator }: PlannedField) =>
  /(?:^| )year$/.test(keyOf(name)) || (generator.kind === "integer" && (generator.min ?? 0) >= 1800);
const yearOf = (moment: Moment, asOf: string) => Number((isoOf(moment, asOf) ?? asOf).slice(0, 4));
