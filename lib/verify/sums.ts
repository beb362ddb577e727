import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import { type Column, isNull, type NumericColumn } from "@/lib/engine/column";
import type { Dataset, TableReader } from "@/lib/engine/dataset";
import { findFamilies } from "./families";
import { type CheckOf, type Measurement, number, rowsOf, untold } from "./measurement";
import { DUST } from "./order";
import { scanRows, tableOf } from "./sample";

/** Children added up. Each is computed twice: here, and for the total. */
const SUM_ROWS = 3000;

/** Is each parent's total the sum over its children? Empty totals are passed over; the sum of nothing is 0. */
export function measureSumOfChildren(check: CheckOf<"sumOfChildren">, dataset: Dataset): Measurement {
  const { table, field, child, childField } = check;
  const families = findFamilies(dataset, child, table, SUM_ROWS);
  if (families.kind === "unknown") return untold(families.reason);
  const { reference, key, parents, children } = families;
  if (!families.areWhole) return untold(`${rowsOf(child, dataset.rowCounts[child]!)} are too many to add up`);

  const parts = tableOf(dataset, child).open([reference, childField]);
  const wholes = tableOf(dataset, table).open([key, field]);
  const [owner, part] = parts.columns as [Column, Column];
  const [own, whole] = wholes.columns as [Column, Column];
  if (!isNumeric(part) || !isNumeric(whole))
    return untold(`${field} holds ${whole.type} and ${childField} ${part.type}: only numbers have a sum`);

  const sums = sumByKey(parts, part, owner, children);
  const keyOf = createJsonReader(own);
  const differences: string[] = [];
  let empty = 0;
  scanRows(wholes, parents.length, (i) => {
    const sum = sums.get(keyOf(i)) ?? 0;
    if (isNull(whole, i)) empty++;
    else if (!isEqual(whole.values[i]!, whole, sum, part))
      differences.push(`${show(whole.values[i]!, whole)} instead of ${show(sum, part)}`);
  });
  const rows = rowsOf(table, parents.length, dataset.rowCounts[table]);
  const passedOver = empty === 0 ? "" : `, ${number(empty)} of them empty`;
  if (differences.length === 0) return { kept: true, measured: `equal in ${rows}${passedOver}` };
  return {
    kept: false,
    measured: `different in ${number(differences.length)} of ${rows}${passedOver}, such as ${differences[0]}`,
  };
}

/** Sums in the unit of the column: of cents where it holds cents. */
function sumByKey(reader: TableReader, amount: NumericColumn, key: Column, count: number): Map<CellValue, number> {
  const sums = new Map<CellValue, number>();
  const keyOf = createJsonReader(key);
  scanRows(reader, count, (i) => {
    if (!isNull(amount, i)) sums.set(keyOf(i), (sums.get(keyOf(i)) ?? 0) + amount.values[i]!);
  });
  return sums;
}

const isNumeric = (column: Column): column is NumericColumn =>
  column.type === "integer" || column.type === "decimal" || column.type === "number";

/** Digits after the point of values kept as whole numbers; undefined for binary floating point. */
function digitsOf(column: NumericColumn): number | undefined {
  return column.type === "number" ? undefined : column.type === "decimal" ? column.scale : 0;
}

const plain = (value: number, column: NumericColumn) => value / 10 ** (digitsOf(column) ?? 0);
const show = (value: number, column: NumericColumn) =>
  plain(value, column).toLocaleString("en-US", { maximumFractionDigits: 9 });

/** To the last digit where both are exact decimals, else but for binary dust. */
function isEqual(a: number, columnA: NumericColumn, b: number, columnB: NumericColumn): boolean {
  const [digitsA, digitsB] = [digitsOf(columnA), digitsOf(columnB)];
  const areExact = Number.isSafeInteger(a) && Number.isSafeInteger(b);
  if (areExact && digitsA !== undefined && digitsB !== undefined)
    return BigInt(a) * 10n ** BigInt(digitsB) === BigInt(b) * 10n ** BigInt(digitsA);
  const [left, right] = [plain(a, columnA), plain(b, columnB)];
  return Math.abs(left - right) <= DUST * Math.max(1, Math.abs(left), Math.abs(right));
}
