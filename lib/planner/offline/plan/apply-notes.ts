import type { Check } from "@/lib/schema/expectations";
import type { GeneratorInput } from "@/lib/schema/generators";
import { addDuration, instantToMillis, type Moment, parseDuration } from "@/lib/schema/values";
import type { Note, NoteOf } from "../request";
import { keyOf } from "../text/words";
import { plannedField, readColumn } from "./columns";
import { follow } from "./correlation";
import { emailTemplate } from "./email-template";
import { formulaOf } from "./formulas";
import { withHours } from "./hours";
import { withMean, withRange, withShape } from "./ranges";
import { bindSiblings, findSibling, freeName } from "./siblings";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";
import { isNumeric, isTime, valueTypeOf } from "./value-type";

/** What was said about a column, put into its generator and into an expectation with the user's words. */

interface At {
  dataset: PlannedDataset;
  table: PlannedTable;
  field: PlannedField;
  /** ISO date that "now" means. */
  asOf: string;
}

/** Notes that set what values are come before those that bound or shape them. */
const ORDER: readonly Note["kind"][] = [
  "type",
  "constant",
  "values",
  "pattern",
  "template",
  "formula",
  "currency",
  "reference",
  "primaryKey",
  "start",
  "window",
  "hours",
  "dateFormat",
  "relative",
  "compare",
  "range",
  "mean",
  "correlates",
  "distribution",
  "share",
  "unique",
  "nulls",
  "notNull",
];

export function applyNotes(dataset: PlannedDataset, asOf: string): void {
  for (const table of dataset.tables)
    for (const field of [...table.fields]) {
      const notes = field.notes.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
      for (const note of notes) applyNote({ dataset, table, field, asOf }, note);
    }
}

export function applyNote(at: At, note: Note): void {
  const { field, table, dataset } = at;
  const before = field.generator;
  const kept = APPLY[note.kind](at, note as never);
  // What the description says outlasts the recipe, when siblings are bound again.
  if (field.generator !== before && note.kind !== "template") field.recipe = { forms: [field.generator] };
  // What pins a column down is understood, whatever its name.
  if (kept.length > 0 && field.origin === "guessed") {
    field.origin = "asked";
    field.alternatives = [];
  }
  for (const check of kept)
    dataset.expectations.push({
      clause: note.clause.slice(0, 500),
      check: { table: table.name, field: field.name, ...check } as Check,
    });
}

/** An age that is calculated from other columns is drawn where a range is said of it. */
const ageOf = ({ min = 0 }: NoteOf<"range">): GeneratorInput => ({ kind: "integer", min: 18, max: min < 60 ? 67 : 90 });
const isAge = ({ keys, generator }: PlannedField) => keys.has("age") && generator.kind === "formula";
const DAY: Extract<GeneratorInput, { kind: "datetime" }> = { kind: "datetime", output: "date" };

type Kept = { kind: Check["kind"] } & Record<string, unknown>;
const APPLY: { readonly [K in Note["kind"]]: (at: At, note: NoteOf<K>) => Kept[] } = {
  type: ({ field }, { type, scale }) => {
    field.generator = withType(field.generator, type, scale);
    return [];
  },
  constant: ({ field }, { value }) => {
    const plain = readScalar(value);
    field.generator = { kind: "choice", values: [plain] };
    return [{ kind: "members", values: [plain] }];
  },
  values: (at, note) => applyValues(at, note),
  pattern: ({ field }, { pattern }) => {
    field.generator = { kind: "pattern", pattern };
    return [{ kind: "matches", pattern }];
  },
  template: ({ table, field }, { words }) => {
    const template = emailTemplate(words);
    if (!template) return [];
    field.generator = { kind: "template", template };
    field.recipe = { forms: [field.generator] };
    bindSiblings(table);
    return [];
  },
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
  formula: ({ dataset, table, field }, { words, clause }) => {
    const generator = formulaOf(words, field, table);
    if (generator) {
      field.generator = generator;
      field.nullRate = 0;
      if (field.origin === "guessed") field.origin = "asked";
      field.alternatives = [];
    } else dataset.warnings.push(`"${clause}" could not be calculated and was left out.`);
    return [];
  },
  currency: () => [],
  reference: () => [],
  primaryKey: ({ table, field }) => {
    table.primaryKey = field.name;
    return [];
  },
  start: ({ field }, { start }) => {
    if (field.generator.kind === "sequence") field.generator = { ...field.generator, start };
    else if (isNumeric(valueTypeOf(field.generator))) field.generator = { kind: "sequence", start };
    return [];
  },
  window: (at, note) => {
    const { field, asOf } = at;
    const { generator } = field;
    if (isYear(field)) {
      const [first, last] = [yearOf(note.from, asOf), yearOf(note.to, asOf)];
      field.generator = { kind: "integer", min: Math.min(first, last), max: Math.max(first, last) };
      return [{ kind: "range", min: first, max: last }];
    }
    if (generator.kind !== "datetime") {
      // "energy readings over 30 days" speaks of the rows, not of the column.
      const time = at.table.fields.find(
        (other) =>
          !other.hidden && other.generator.kind === "datetime" && !other.notes.some(({ kind }) => kind === "window"),
      );
      if (time) applyNote({ ...at, field: time }, note);
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
    const output = outputOf(at.field.generator, anchor.generator, min);
    const [near, far] = before ? [`-${max}`, `-${min}`] : [min, max];
    at.field.generator = {
      kind: "datetime",
      output,
      from: { field: anchor.name, offset: near.replace("--", "") },
      to: { field: anchor.name, offset: far.replace("--", "") },
    };
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
      const [from, to] = later ? [least, far] : [`-${far}`, `-${least}`];
      at.field.generator = {
        kind: "datetime",
        output,
        from: { field: anchor.name, offset: from },
        to: { field: anchor.name, offset: to === "-P0D" ? "P0D" : to },
      };
    } else if (isNumeric(valueTypeOf(anchor.generator))) {
      const factor = later ? "uniform(1.05, 1.6)" : "uniform(0.5, 0.95)";
      at.field.generator = {
        kind: "formula",
        expression: `@${"anchor"} * ${factor}`.replace("@anchor", `field(${JSON.stringify(anchor.name)})`),
        output: "decimal",
        scale: 2,
      };
    } else return [];
    return [{ kind: "compare", op, other: anchor.name }];
  },
  range: ({ field }, note) => {
    const type = valueTypeOf(field.generator);
    if (isTime(type) || type === "time") return [];
    if (field.generator.kind === "text" || (field.generator.kind === "sequence" && type === "text")) return [];
    field.generator = withRange(isAge(field) ? ageOf(note) : field.generator, note);
    return [
      {
        kind: "range",
        ...(note.min !== undefined && { min: note.min }),
        ...(note.max !== undefined && { max: note.max }),
      },
    ];
  },
  mean: ({ field }, note) => {
    field.generator = withMean(field.generator, note);
    return [{ kind: "mean", mean: note.mean, tolerance: 0.1 }];
  },
  correlates: ({ dataset, table, field }, { other, falls, clause }) => {
    const driver = findSibling(table, keyOf(other), field);
    if (driver && follow(field, driver, falls))
      return [{ kind: "correlation", other: driver.name, ...(falls ? { min: -1, max: -0.3 } : { min: 0.3, max: 1 }) }];
    dataset.warnings.push(`"${field.name} ${clause}" could not be kept and was left out.`);
    return [];
  },
  distribution: ({ field }, note) => {
    field.generator = withShape(field.generator, note);
    return [];
  },
  share: ({ field }, { share, value }) => {
    // Shares of other values are gathered as rules.
    if (value !== "true") return [];
    if (valueTypeOf(field.generator) !== "boolean" && field.origin !== "guessed") return [];
    field.generator = { kind: "boolean", probability: Math.min(1, share) };
    return [{ kind: "share", values: [true], share: Math.min(1, share), tolerance: 0.05 }];
  },
  unique: ({ field }) => {
    field.unique = true;
    return [{ kind: "unique" }];
  },
  nulls: ({ field }, { rate }) => {
    field.nullRate = Math.min(1, Math.max(0, rate));
    field.unique &&= rate < 1;
    return [{ kind: "nulls", share: field.nullRate }];
  },
  notNull: ({ field }) => {
    field.nullRate = 0;
    return [{ kind: "notNull" }];
  },
};

function applyValues({ field }: At, { values, weights, open }: NoteOf<"values">): Kept[] {
  const plain = values.map(readScalar);
  if (open) {
    // Examples teach a column only where nothing else is known of it.
    if (field.origin === "guessed" && plain.length > 1) field.generator = { kind: "choice", values: plain };
    return [];
  }
  const { generator } = field;
  if (generator.kind === "boolean" && plain.length === 2 && !weights) {
    const yes = plain.findIndex((value) => /^(?:yes|true|y|1)$/i.test(String(value)));
    if (yes >= 0) {
      const share = generator.probability ?? 0.5;
      field.generator = {
        kind: "choice",
        values: plain,
        weights: plain.map((_, i) => (i === yes ? share : 1 - share)),
      };
      return [{ kind: "members", values: plain }];
    }
  }
  // Shares that are known for the same words stay.
  const known = generator.kind === "choice" && !generator.given ? generator : undefined;
  const usual =
    weights ??
    plain.map(
      (value) => known?.weights?.[known.values.findIndex((other) => keyOf(String(other)) === keyOf(String(value)))],
    );
  const all = usual.every((weight) => weight !== undefined && weight > 0);
  field.generator = { kind: "choice", values: plain, ...(all && { weights: usual as number[] }) };
  const total = weights?.reduce((sum, weight) => sum + weight, 0);
  const shares =
    weights && total
      ? weights.map((weight, i) => ({ kind: "share" as const, values: [plain[i]!], share: weight / total }))
      : [];
  return [{ kind: "members", values: plain }, ...shares];
}

/** Numbers and truth values out of words, the words themselves otherwise. */
export function readScalar(value: string): string | number | boolean {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(value)) return Number(value);
  if (value === "true" || value === "false") return value === "true";
  return value;
}

function withType(generator: GeneratorInput, type: NoteOf<"type">["type"], scale: number | undefined): GeneratorInput {
  const own = valueTypeOf(generator);
  switch (type) {
    case "uuid":
      return { kind: "uuid" };
    case "integer":
      if (generator.kind === "decimal") {
        const { scale: _, ...rest } = generator;
        return {
          ...rest,
          kind: "integer",
          ...(rest.min !== undefined && { min: Math.ceil(rest.min) }),
          ...(rest.max !== undefined && { max: Math.floor(rest.max) }),
        };
      }
      if (generator.kind === "sequence") return { kind: "sequence" };
      return own === "integer" || own === "decimal"
        ? generator
        : generator.kind === "pattern"
          ? { kind: "integer", min: 1, max: 10_000 }
          : generator;
    case "decimal":
      if (generator.kind === "integer") return { ...generator, kind: "decimal", scale: scale ?? 2 };
      return generator.kind === "decimal"
        ? { ...generator, scale: scale ?? generator.scale ?? 2 }
        : own === "text" && generator.kind === "faker"
          ? { kind: "decimal", min: 0, max: 1000, scale: scale ?? 2 }
          : generator;
    case "boolean":
      return own === "boolean" ? generator : { kind: "boolean" };
    case "date":
    case "datetime":
      if (own === type) return generator;
      return generator.kind === "datetime" ? { ...generator, output: type } : { kind: "datetime", output: type };
    default:
      return generator;
  }
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
