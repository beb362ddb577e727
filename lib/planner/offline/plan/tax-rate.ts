import type { Request } from "../request";
import { plannedField, readColumn } from "./columns";
import { mainTable } from "./rules";
import { findSibling, freeName, inExpression } from "./siblings";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";
import { isNumeric, valueTypeOf } from "./value-type";

/** A rate said for all rows: the tax is that share of the net amount, and a column of rates holds nothing else. */

const TAXES = ["vat", "tax", "sales tax", "gst", "vat amount", "tax amount"];
const NETS = ["net", "net amount", "subtotal", "amount before tax", "taxable amount", "net total", "net price"];
const TOTALS = ["total", "gross", "gross amount", "total amount", "amount", "price"];
const RATES = ["tax rate", "vat rate", "gst rate", "sales tax rate"];
/** Half a cent: how far a rounded tax may be from the exact one. */
const ROUNDING = 0.00501;

export function applyTaxRate(dataset: PlannedDataset, { taxRate }: Request): void {
  if (!taxRate) return;
  const placed = dataset.tables.filter((table) => taxTable(dataset, table, taxRate));
  if (placed.length === 0)
    dataset.warnings.push(`"${taxRate.clause}" could not be placed on a column and was left out.`);
}

function taxTable(
  dataset: PlannedDataset,
  table: PlannedTable,
  { percent, clause }: NonNullable<Request["taxRate"]>,
): boolean {
  const find = (keys: readonly string[]) =>
    keys.map((key) => findSibling(table, key)).find((field) => field && isNumeric(valueTypeOf(field.generator)));
  const rate = find(RATES);
  if (rate) {
    rate.generator = { kind: "choice", values: [percent] };
    dataset.expectations.push({
      clause,
      check: { kind: "range", table: table.name, field: rate.name, min: percent, max: percent },
    });
  }
  const net = find(NETS);
  const total = find(TOTALS);
  const base = net ?? total;
  const tax =
    find(TAXES) ??
    (base && !table.ask.closed && table === mainTable(dataset.tables) ? added(table, clause) : undefined);
  if (!tax || !base || tax === base || tax === rate) return rate !== undefined;
  // Of what is paid with tax in it, the tax is the smaller share.
  const expression = net
    ? `${inExpression(net.name)} * ${percent} / 100`
    : `${inExpression(base.name)} * ${percent} / ${100 + percent}`;
  if (!net && mentions(base, tax.name)) return rate !== undefined;
  tax.generator = { kind: "formula", expression: `round(${expression}, 2)`, output: "decimal", scale: 2 };
  tax.notes = [];
  if (net && total && total !== net && total.notes.length === 0 && !mentions(total, tax.name))
    total.generator = {
      kind: "formula",
      expression: `round(${inExpression(net.name)} + ${inExpression(tax.name)}, 2)`,
      output: "decimal",
      scale: 2,
    };
  dataset.expectations.push({
    clause,
    check: {
      kind: "holds",
      table: table.name,
      expression: `abs(${inExpression(tax.name)} - ${expression}) <= ${ROUNDING}`,
    },
  });
  return true;
}

/** Rows that are taxed show their tax, by the name it was given. */
function added(table: PlannedTable, clause: string): PlannedField {
  const name = /vat|gst/i.exec(clause)?.[0].toLowerCase() ?? "tax";
  const field = plannedField(freeName(table, name), readColumn(name, table.entity), "asked");
  table.fields.push(field);
  return field;
}

const mentions = ({ generator }: PlannedField, name: string) => JSON.stringify(generator).includes(name);
