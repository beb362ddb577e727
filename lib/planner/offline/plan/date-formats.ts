import type { Check } from "@/lib/schema/expectations";
import type { GeneratorInput } from "@/lib/schema/generators";
import { patternOfDateFormat } from "../text/date-formats";
import { keyOf } from "../text/words";
import { freeName, inExpression } from "./siblings";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";
import { isTime, valueTypeOf } from "./value-type";

/** Dates in the form that was asked for: the day itself stays in a hidden column, which all else goes on hanging on. */
export function writeDates(dataset: PlannedDataset): void {
  for (const table of dataset.tables)
    for (const field of [...table.fields]) {
      const said = field.notes.find((note) => note.kind === "dateFormat");
      if (!said || field.generator.kind === "pattern" || table.primaryKey === field.name) continue;
      const type = valueTypeOf(field.generator);
      if (isTime(type) || type === "time") write(table, field, said, dataset);
      else dataset.warnings.push(`"${field.name}" holds no dates, so "${said.clause}" was left out.`);
    }
}

function write(
  table: PlannedTable,
  field: PlannedField,
  { format, clause }: { format: string; clause: string },
  { expectations }: PlannedDataset,
): void {
  const name = freeName(table, `${keyOf(field.name).replaceAll(" ", "_")}_as_time`);
  const hidden = { ...field, name, notes: [], unique: false, hidden: true };
  for (const other of table.fields) if (other !== field) other.generator = renamed(other.generator, field.name, name);
  table.fields.push(hidden);
  for (const { check } of expectations) pointTo(check, table.name, field.name, name);
  field.generator = format === "X" ? seconds(name) : written(hidden, format);
  field.nullRate = 0;
  field.alternatives = [];
  const pattern = format === "X" ? String.raw`\d{9,10}` : patternOfDateFormat(format);
  if (pattern !== undefined)
    expectations.push({
      clause: clause.slice(0, 500),
      check: { kind: "matches", table: table.name, field: field.name, pattern },
    });
}

const seconds = (name: string): GeneratorInput => ({
  kind: "formula",
  expression: `floor(minutes_between(date("1970-01-01"), ${inExpression(name)}) * 60)`,
  output: "integer",
});

function written({ name, generator }: PlannedField, format: string): GeneratorInput {
  if (valueTypeOf(generator) === "time" && generator.kind === "datetime") return { ...generator, format };
  const moment = { field: name };
  const output = /[Hh]/.test(format) ? ("datetime" as const) : ("date" as const);
  return { kind: "datetime", output, from: moment, to: moment, format };
}

/** A check of what the column says about time is a check of the hidden one. */
function pointTo(check: Check, table: string, from: string, to: string): void {
  if (check.kind === "rowCount" || check.table !== table) return;
  if ("field" in check && check.field === from && check.kind !== "unique" && check.kind !== "nulls") check.field = to;
  if ("other" in check && check.other === from) check.other = to;
}

/** The generator with another name of a column wherever it reads it. */
function renamed(generator: GeneratorInput, from: string, to: string): GeneratorInput {
  const read = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => read(item, place));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, key)]));
    if (typeof value !== "string") return value;
    if (place === "expression" || place === "when") return inFormula(value, from, to);
    return value === from && (place === "field" || place === "sameAs") ? to : value;
  };
  return read(generator, "") as GeneratorInput;
}

function inFormula(expression: string, from: string, to: string): string {
  const plain = inExpression(from);
  if (plain !== from) return expression.replaceAll(plain, inExpression(to));
  return expression
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(new RegExp(`\\b${from}\\b(?!\\()`, "g"), to)))
    .join("");
}
