import type { Request, Rule } from "../request";
import { keyOf } from "../text/words";
import { applyNote } from "./apply-notes";
import { plannedField, readColumn } from "./columns";
import { findTable } from "./links";
import { drawnFor } from "./note-times";
import { applyShares, gatherShare, type SharesByField } from "./shares";
import { freeName, namesIn } from "./siblings";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";
import { isNumeric, isTime, valueTypeOf } from "./value-type";

/** Rules said apart from the columns, each put to the column it is about. */
export function applyRules(dataset: PlannedDataset, request: Request, asOf: string): void {
  const shares: SharesByField = new Map();
  for (const rule of request.rules) {
    if (rule.note.kind === "share") {
      gatherShare(tableOf(rule, dataset), rule.note, shares);
      continue;
    }
    if (rule.note.kind === "dateFormat" && applyToDates(rule, dataset, asOf)) continue;
    const found = fieldOf(rule, dataset) ?? addedDate(rule, request, dataset);
    if (found) applyNote({ dataset, table: found.table, field: found.field, asOf }, rule.note);
    else if (!isSaidElsewhere(rule, request))
      dataset.warnings.push(`"${rule.clause}" could not be placed on a column and was left out.`);
  }
  applyShares(shares, dataset);
}

/** "calls last month": rows that lie in a window have a day of their own, the one such rows are told by. */
function addedDate({ subject, note }: Rule, { clock }: Request, { tables }: PlannedDataset) {
  const table = (subject === "" ? undefined : findTable(tables, subject)) ?? mainTable(tables);
  if (note.kind !== "window" || clock !== undefined || table.ask.closed || hasTime(table)) return undefined;
  const names = [...(table.entity?.core ?? []).map(({ name }) => name), "date"];
  for (const name of names) {
    const hidden = table.fields.find((field) => field.name === name && field.hidden);
    const field = hidden ?? plannedField(freeName(table, name), readColumn(name, table.entity), "added");
    if (field.generator.kind !== "datetime" || namesIn(field.generator).length > 0) continue;
    field.hidden = false;
    if (!hidden) table.fields.push(field);
    return { table, field };
  }
  return undefined;
}

const hasTime = ({ fields }: PlannedTable) =>
  fields.some(({ hidden, generator }) => !hidden && isTime(valueTypeOf(generator)));

/** "dates in DD/MM/YYYY": every day or instant of the table. */
function applyToDates(rule: Rule, dataset: PlannedDataset, asOf: string): boolean {
  if (!/^(?:(?:all|every|the) )*(?:dates?|times?|timestamps?|date columns?)?$/i.test(rule.subject)) return false;
  const fields = dataset.tables.flatMap((table) =>
    table.fields
      .filter(({ hidden, generator }) => !hidden && isTime(valueTypeOf(generator)))
      .map((field) => ({ table, field })),
  );
  for (const { table, field } of fields) applyNote({ dataset, table, field, asOf }, rule.note);
  return fields.length > 0;
}

/** A currency is the dataset's, and a clock has its span already. */
function isSaidElsewhere({ note }: Rule, { clock }: Request): boolean {
  return note.kind === "currency" || note.kind === "distribution" || (note.kind === "window" && clock !== undefined);
}

function tableOf({ subject }: Rule, { tables }: PlannedDataset): PlannedTable {
  return (subject === "" ? undefined : findTable(tables, subject)) ?? mainTable(tables);
}

/** What words without a table of their own speak of: the most rows that were asked for. */
export function mainTable(tables: readonly PlannedTable[]): PlannedTable {
  const counted = tables.filter(({ ask }) => ask.count !== undefined);
  return (
    counted.reduce<PlannedTable | undefined>(
      (most, table) => (most && most.ask.count! >= table.ask.count! ? most : table),
      undefined,
    ) ?? tables[0]!
  );
}

function fieldOf(rule: Rule, { tables }: PlannedDataset): { table: PlannedTable; field: PlannedField } | undefined {
  const { subject, note } = rule;
  const key = keyOf(subject);
  if (note.kind === "window" || note.kind === "hours") {
    const table = (subject === "" ? undefined : findTable(tables, subject)) ?? mainTable(tables);
    const field =
      namedField([table], key) ??
      table.fields.find(
        (candidate) =>
          !candidate.hidden &&
          isTime(valueTypeOf(candidate.generator)) &&
          !candidate.notes.some(({ kind }) => kind === "window") &&
          (candidate.generator.kind === "datetime" || drawnFor(table, candidate) !== undefined),
      );
    return field && "field" in field ? field : field ? { table, field } : undefined;
  }
  const named = key === "" ? undefined : namedField(tables, key);
  if (named) return named;
  const words = key.split(" ");
  const partial =
    words.length > 1
      ? (namedField(tables, words.slice(-1)[0]!) ?? namedField(tables, words.slice(0, -1).join(" ")))
      : undefined;
  if (partial) return partial;
  const isMoney =
    note.kind === "range" &&
    (/[$€£¥₹]|dollar|euro|usd|eur|gbp/i.test(rule.clause) || /price|cost|pay|amount|spend|worth/.test(key));
  const table = mainTable(tables);
  const money = isMoney
    ? table.fields.find(
        (field) =>
          isNumeric(valueTypeOf(field.generator)) &&
          /\b(?:amount|price|cost|total|salary|fee|revenue|value|balance)\b/.test([...field.keys].join(" ")),
      )
    : undefined;
  return money && { table, field: money };
}

/** The column of this name, or the only one of its meaning. */
function namedField(
  tables: readonly PlannedTable[],
  key: string,
): { table: PlannedTable; field: PlannedField } | undefined {
  if (key === "") return undefined;
  for (const table of tables) {
    const shown = table.fields.filter(({ hidden }) => !hidden);
    const own = shown.find((field) => keyOf(field.name) === key);
    if (own) return { table, field: own };
    const { keys, guessed } = readColumn(key, table.entity);
    const same = shown.filter(
      (field) => field.keys.has(key) || (!guessed && [...keys].some((known) => field.keys.has(known))),
    );
    if (same.length === 1) return { table, field: same[0]! };
  }
  return undefined;
}
