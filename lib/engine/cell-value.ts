import { createTextReader } from "./cell-writer";
import { beginNulls, type Column, createColumn, isNull, type OutputType } from "./column";

/** A cell as a plain value: numbers for numbers, epoch milliseconds for instants. */
export type CellValue = string | number | boolean | null;

/** Reads cells as plain values. */
export function createValueReader(column: Column): (i: number) => CellValue {
  if (column.type === "text") {
    const read = createTextReader(column);
    return (i) => (isNull(column, i) ? null : read(i));
  }
  const { values } = column;
  if (column.type === "boolean") return (i) => (isNull(column, i) ? null : values[i] === 1);
  if (column.type === "decimal") {
    const unit = 10 ** column.scale;
    return (i) => (isNull(column, i) ? null : values[i]! / unit);
  }
  return (i) => (isNull(column, i) ? null : values[i]!);
}

/** Reads cells the way JSON shows them: instants as ISO 8601 text, numbers as numbers. */
export function createJsonReader(column: Column): (i: number) => CellValue {
  if (column.type !== "date" && column.type !== "datetime" && column.type !== "time") return createValueReader(column);
  const read = createTextReader(column);
  return (i) => (isNull(column, i) ? null : read(i));
}

/** Why a column's type cannot hold a value. */
export type Misfit = "beyond exact numbers" | "outside the years 1 to 9999";

const FIRST_INSTANT = Date.parse("0001-01-01T00:00:00Z");
const LAST_INSTANT = Date.parse("9999-12-31T23:59:59Z");

/**
 * A column of this type that is filled one plain value at a time. A cell whose value the type cannot hold is left empty,
 * and `set` says why; null is left empty without a word.
 */
export function createValueColumn(output: OutputType): {
  column: Column;
  set(i: number, value: CellValue): Misfit | undefined;
} {
  const column = createColumn(output);
  const store = createStore(column);
  return {
    column,
    set(i, value) {
      const misfit = value === null ? undefined : store(i, value);
      if (value === null || misfit !== undefined) beginNulls(column)[i] = 1;
      return misfit;
    },
  };
}

type Store = (i: number, value: Exclude<CellValue, null>) => Misfit | undefined;

function createStore(column: Column): Store {
  switch (column.type) {
    case "text": {
      if (column.encoding !== "strings") throw new RangeError("value columns hold text as strings");
      const { strings } = column;
      return (i, value) => {
        strings[i] = String(value);
        return undefined;
      };
    }
    case "boolean": {
      const { values } = column;
      return (i, value) => {
        values[i] = value === true || value === 1 ? 1 : 0;
        return undefined;
      };
    }
    case "decimal":
      return storeExactly(column.values, 10 ** column.scale);
    case "integer":
      return storeExactly(column.values, 1);
    case "number": {
      const { values } = column;
      return (i, value) => {
        const number = Number(value);
        values[i] = number;
        return Number.isFinite(number) ? undefined : "beyond exact numbers";
      };
    }
    default: {
      const { values } = column;
      return (i, value) => {
        const instant = Number(value);
        const isWritable = isWritableInstant(instant);
        values[i] = isWritable ? instant : 0;
        return isWritable ? undefined : "outside the years 1 to 9999";
      };
    }
  }
}

function storeExactly(values: Float64Array, unit: number): Store {
  return (i, value) => {
    const scaled = roundHalfAway(Number(value) * unit);
    const isExact = Math.abs(scaled) <= Number.MAX_SAFE_INTEGER;
    values[i] = isExact ? scaled : 0;
    return isExact ? undefined : "beyond exact numbers";
  };
}

/** Years of four digits, which is what every format and database can hold. */
export function isWritableInstant(millis: number): boolean {
  return millis >= FIRST_INSTANT && millis <= LAST_INSTANT;
}

/** Up to here a nudge by a part in 10¹⁵ stays below half a unit; beyond, it would itself add units. */
const LARGEST_NUDGED = 2 ** 48;

/** Rounds to a whole number, halves away from zero; the nudge undoes binary dust such as 1.005 * 100. */
export function roundHalfAway(value: number): number {
  const magnitude = Math.abs(value);
  const rounded = Math.round(magnitude < LARGEST_NUDGED ? magnitude + magnitude * 1e-15 : magnitude);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
