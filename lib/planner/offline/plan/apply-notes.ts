import type { Check } from "@/lib/schema/expectations";
import type { GeneratorInput } from "@/lib/schema/generators";
import type { Note, NoteOf } from "../request";
import { keyOf } from "../text/words";
import { follow } from "./correlation";
import { emailTemplate } from "./email-template";
import { formulaOf, promiseOf } from "./formulas";
import type { At, Handler } from "./note-handler";
import { TIME_HANDLERS } from "./note-times";
import { withType } from "./note-types";
import { applyValues, readScalar } from "./note-values";
import { withMean, withRange, withShape } from "./ranges";
import { bindSiblings, findSibling } from "./siblings";
import type { PlannedDataset, PlannedField } from "./types";
import { isNumeric, isTime, valueTypeOf } from "./value-type";

/** What was said about a column, put into its generator and into an expectation with the user's words. */

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
  const kept = (APPLY[note.kind] as Handler<Note["kind"]>)(at, note, applyNote);
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

const APPLY: { readonly [K in Note["kind"]]: Handler<K> } = {
  ...TIME_HANDLERS,
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
  formula: ({ dataset, table, field }, { words, clause }) => {
    const generator = formulaOf(words, field, table);
    if (generator) {
      field.generator = generator;
      field.nullRate = 0;
      if (field.origin === "guessed") field.origin = "asked";
      field.alternatives = [];
      const check = promiseOf(field, table);
      if (check) dataset.expectations.push({ clause: clause.slice(0, 500), check });
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
    // What goes up and down is a number, whatever it usually is: a grade of points, not of letters.
    if (driver && valueTypeOf(field.generator) === "text")
      field.generator = withType(field.generator, "integer", undefined);
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
