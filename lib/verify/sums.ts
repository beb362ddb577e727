import { type CellValue, createJsonReader } from "@/lib/engine/cell-value";
import { type Column, isNull, type NumericColumn } from "@/lib/engine/column";
import type { Dataset } from "@/lib/engine/dataset";
import { findFamilies } from "./families";
import { type CheckOf, type Measurement, number, rowsOf, untold } from "./measurement";
import { DUST } from "./order";
import { scanRows, tableOf } from "./sample";

/** Is each parent's total the sum over its children? Empty totals are passed over; the sum of nothing is 0. */
export function measureSumOfChildren(check: CheckOf<"sumOfChildren">, dataset: Dataset): Measurement {
  const { table, field, child, childField } = check;
  const families = findFamilies(dataset, child, table);
  if (families.kind === "unknown") return untold(families.reason);
  const { reference, key, parents, children } = families;
  if (!families.areWhole) return untold(`${rowsOf(child, dataset.rowCounts[child]!)} are too many to add up`);

  const parts = tableOf(dataset, child).open([reference, childField]);
  const wholes = tableOf(dataset, table).open([key, field]);
  const [owner, part] = parts.columns as [Column, Column];
  const [own, whole] = wholes.columns as [Column, Column];
  if (!isNumeric(part) || !isNumeric(whole))
    return untold(`${field} holds ${whole.type} and ${childField} ${part.type}: only numbers have a sum`);

  const sums = new Map<CellValue, number>();
  const ownerOf = createJsonReader(owner);
  scanRows(parts, children, (i) => {
    if (!isNull(part, i)) sums.set(ownerOf(i), (sums.get(ownerOf(i)) ?? 0) + part.values[i]!);
  });
  const keyOf = createJsonReader(own);
  const differences: string[] = [];
  let empty = 0;
  scanRows(wholes, parents.length, (i) => {
    if (isNull(whole, i)) {
      empty++;
      return;
    }
    const total = whole.values[i]!;
    const sum = sums.get(keyOf(i)) ?? 0;
    if (!isEqual(total, scaleOf(whole), sum, scaleOf(part)))
      differences.push(`${show(total, whole)} instead of ${show(sum, part)}`);
  });
  const rows = `${rowsOf(table, parents.length, dataset.rowCounts[table])}${empty > 0 ? `, ${number(empty)} of them empty` : ""}`;
  if (differences.length === 0) return { kept: true, measured: `equal in ${rows}` };
  return { kept: false, measured: `different in ${number(differences.length)} of ${rows}, such as ${differences[0]}` };
}

const isNumeric = (column: Column): column is NumericColumn =>
  column.type === "integer" || column.type === "decimal" || column.type === "number";

/** Digits after the point of values kept as whole numbers; undefined for binary floating point. */
function scaleOf(column: NumericColumn): number | undefined {
  return column.type === "number" ? undefined : column.type === "decimal" ? column.scale : 0;
}

const plain = (value: number, scale = 0) => value / 10 ** scale;
const show = (value: number, column: NumericColumn) =>
  plain(value, scaleOf(column)).toLocaleString("en-US", { maximumFractionDigits: 9 });

/** To the last digit where both are exact decimals, else but for binary dust. */
function isEqual(a: number, scaleA: number | undefined, b: number, scaleB: number | undefined): boolean {
  const isExact = Number.isSafeInteger(a) && Number.isSafeInteger(b);
  if (isExact && scaleA !== undefined && scaleB !== undefined)
    return BigInt(a) * 10n ** BigInt(scaleB) === BigInt(b) * 10n ** BigInt(scaleA);
  const [left, right] = [plain(a, scaleA), plain(b, scaleB)];
  return Math.abs(left - right) <= DUST * Math.max(1, Math.abs(left), Math.abs(right));
}
