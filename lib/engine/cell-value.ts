import { createTextReader } from "./cell-writer";
import { type Column, createColumn, isNull, type OutputType } from "./column";

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

/** A column of this type that is filled one plain value at a time; `set` with null leaves the mask to the caller. */
export function createValueColumn(output: OutputType): {
  column: Column;
  set(i: number, value: Exclude<CellValue, null>): void;
} {
  const column = createColumn(output);
  switch (column.type) {
    case "text": {
      if (column.encoding !== "strings") throw new RangeError("value columns hold text as strings");
      const { strings } = column;
      return {
        column,
        set: (i, value) => {
          strings[i] = String(value);
        },
      };
    }
    case "boolean": {
      const { values } = column;
      return {
        column,
        set: (i, value) => {
          values[i] = value === true || value === 1 ? 1 : 0;
        },
      };
    }
    case "decimal": {
      const { values, scale } = column;
      const unit = 10 ** scale;
      return {
        column,
        set: (i, value) => {
          values[i] = roundHalfAway(Number(value) * unit);
        },
      };
    }
    case "integer": {
      const { values } = column;
      return {
        column,
        set: (i, value) => {
          values[i] = roundHalfAway(Number(value));
        },
      };
    }
    default: {
      const { values } = column;
      return {
        column,
        set: (i, value) => {
          values[i] = Number(value);
        },
      };
    }
  }
}

/** Up to here a nudge by a part in 10¹⁵ stays below half a unit; beyond, it would itself add units. */
const LARGEST_NUDGED = 2 ** 48;

/** Rounds to a whole number, halves away from zero; the nudge undoes binary dust such as 1.005 * 100. */
export function roundHalfAway(value: number): number {
  const magnitude = Math.abs(value);
  const rounded = Math.round(magnitude < LARGEST_NUDGED ? magnitude + magnitude * 1e-15 : magnitude);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
