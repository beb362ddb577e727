import type { Request } from "../request";
import { keyOf } from "../text/words";
import { plannedField, readColumn } from "./columns";
import { entityOf } from "./lexicon";
import { findTable, link } from "./links";
import { findSibling, freeName, namesIn } from "./siblings";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";

/** Wholes and their parts: an order is its items, and its total is theirs. */

/** Items of a whole where the description gives no number. */
const USUAL_PARTS = { min: 1, max: 5 };

export function joinParts(dataset: PlannedDataset, request: Request): void {
  for (const table of dataset.tables) {
    const whole = wholeOf(table, dataset.tables);
    if (!whole || !table.links.some(({ parent }) => parent === whole)) continue;
    leaveToParts(whole, table);
    if (table.ask.count === undefined && !table.perParent)
      makePerParent(table, whole, table.entity?.usualParts ?? USUAL_PARTS);
    const total = TOTALS.map((key) => findSibling(whole, key)).find(Boolean);
    if (total) handOutEvenly(table, whole);
    if (table.perParent && total && total.notes.length === 0)
      addUp(dataset, whole, total, table, `${whole.name} are the sum of their ${table.name}`);
  }
  for (const { clause, total, parts } of request.sums) {
    if (!applySum(dataset, clause, total, parts))
      dataset.warnings.push(`"${clause}" could not be turned into a sum and was left out.`);
  }
}

/** What a whole may be worth. */
const TOTALS = ["total", "market value"];

/** Where both numbers are said, every whole has as many parts, so that it can be their sum. */
function handOutEvenly(part: PlannedTable, whole: PlannedTable): void {
  if (part.perParent || part.ask.count === undefined) return;
  const each = part.count / whole.count;
  if (Number.isInteger(each) && each > 0) makePerParent(part, whole, { min: each, max: each });
}

function wholeOf(table: PlannedTable, tables: readonly PlannedTable[]): PlannedTable | undefined {
  const wholes = (table.entity?.partOf ?? []).map(entityOf);
  return tables.find((other) => other !== table && other.entity !== undefined && wholes.includes(other.entity));
}

/** What the parts say one by one, the whole does not say at all. */
function leaveToParts(whole: PlannedTable, part: PlannedTable): void {
  const goods = new Set(["product name", "category", "quantity", "price", "unit price", "line total"]);
  const said = [...(part.entity?.core ?? [])].flatMap(({ keys }) => keys);
  if (![...goods].some((key) => said.includes(key))) return;
  whole.fields = whole.fields.filter(
    (field) =>
      field.origin !== "added" ||
      field.generator.kind === "reference" ||
      ![...field.keys].some((key) => goods.has(key) && (said.includes(key) || key === "category")),
  );
}

function makePerParent(table: PlannedTable, parent: PlannedTable, { min, max }: { min: number; max: number }): void {
  table.perParent = { parent, min, max };
  table.count = Math.max(1, Math.round((parent.count * (min + max)) / 2));
}

const AMOUNTS = ["market value", "line total", "subtotal", "total", "amount", "price", "cost", "value"];

function addUp(
  dataset: PlannedDataset,
  whole: PlannedTable,
  total: PlannedField,
  part: PlannedTable,
  clause: string,
): void {
  const amount =
    AMOUNTS.map((key) =>
      part.fields.find((field) => !field.hidden && (keyOf(field.name) === key || field.keys.has(key))),
    ).find((field) => field !== undefined && field !== total) ?? addAmount(part);
  total.generator = { kind: "aggregate", function: "sum", table: part.name, field: amount.name };
  total.recipe = { forms: [total.generator] };
  total.nullRate = 0;
  dropUnaskedShares(whole, total);
  dataset.expectations.push({
    clause: clause.slice(0, 500),
    check: { kind: "sumOfChildren", table: whole.name, field: total.name, child: part.name, childField: amount.name },
  });
}

/** A subtotal and a tax that nobody asked for would not come to the sum of the parts. */
function dropUnaskedShares(whole: PlannedTable, total: PlannedField): void {
  const shares = whole.fields.filter(
    (field) =>
      field !== total && field.origin === "added" && ["subtotal", "tax", "vat"].some((key) => field.keys.has(key)),
  );
  const isUsed = whole.fields.some(
    (field) =>
      field !== total &&
      !shares.includes(field) &&
      shares.some(({ name }) => findSibling(whole, name) && namesIn(field.recipe.forms).includes(name)),
  );
  if (!isUsed) whole.fields = whole.fields.filter((field) => !shares.includes(field));
}

/** Quantity times price, where the parts have both but no amount of their own. */
function addAmount(part: PlannedTable): PlannedField {
  const field = plannedField(freeName(part, "line_total"), readColumn("line total", part.entity), "added");
  part.fields.push(field);
  return field;
}

function applySum({ tables, ...rest }: PlannedDataset, clause: string, total: string, parts: string): boolean {
  const dataset = { tables, ...rest };
  const part =
    parts === ""
      ? tables.find((table) => wholeOf(table, tables) !== undefined)
      : (findTable(tables, parts.split(/[. ]/)[0]!) ??
        findTable(tables, parts) ??
        tables.find(({ fields }) => fields.some((field) => keyOf(field.name) === keyOf(parts))));
  const whole = tables.find((table) => table !== part && ownTotal(table, total) !== undefined);
  const field = whole && ownTotal(whole, total);
  if (!part || !whole || !field) return false;
  if (field.generator.kind === "aggregate") {
    // What such a whole is anyway was also said: the receipt has the description's own words.
    const kept = dataset.expectations.find(
      ({ check }) => check.kind === "sumOfChildren" && check.table === whole.name && check.field === field.name,
    );
    if (kept) kept.clause = clause.slice(0, 500);
    return true;
  }
  link(part, whole);
  if (!part.perParent) {
    // Rows of a stated number can only be handed out evenly.
    const each = part.count / whole.count;
    if (!Number.isInteger(each) && part.ask.count !== undefined && whole.ask.count !== undefined) return false;
    makePerParent(part, whole, Number.isInteger(each) ? { min: each, max: each } : USUAL_PARTS);
  }
  addUp(dataset, whole, field, part, clause);
  return true;
}

/** "Order total_amount", "orders.total" or a bare "total". */
function ownTotal(table: PlannedTable, words: string): PlannedField | undefined {
  const names = [words, ...words.split(/[. ]/).slice(-1), words.replace(/^\w+[. ]/, "")];
  return names
    .map((name) => table.fields.find((field) => !field.hidden && keyOf(field.name) === keyOf(name)))
    .find(Boolean);
}
