import type { OutputType } from "@/lib/engine/column";
import { boolean, i32, struct, type ThriftFields, type ThriftValue } from "./thrift";

/** How each type of column is stored and what readers are told about it. */

/** Parquet's physical types, by their numbers. */
export const PHYSICAL = { boolean: 0, int32: 1, int64: 2, double: 5, bytes: 6 } as const;
export type PhysicalName = keyof typeof PHYSICAL;

/** Digits of any scaled integer the engine makes. */
const DECIMAL_DIGITS = 18;
const CONVERTED = { text: 0, decimal: 5, date: 6, datetime: 9 } as const;
const MILLIS = struct({ 1: struct() });

interface Stored {
  readonly physical: PhysicalName;
  /** What the engine's value becomes, for numbers that are stored in another unit. */
  readonly divideBy: number;
  readonly multiplyBy: number;
  readonly converted?: number;
  readonly logical?: ThriftFields;
}

const plain = (physical: PhysicalName): Stored => ({ physical, divideBy: 1, multiplyBy: 1 });
const instant = (isAdjustedToUtc: boolean): ThriftValue => struct({ 1: boolean(isAdjustedToUtc), 2: MILLIS });

/** Instants are whole seconds, as every other format writes them. */
const STORED: Readonly<Record<OutputType["type"], Stored>> = {
  integer: plain("int64"),
  decimal: { ...plain("int64"), converted: CONVERTED.decimal },
  number: plain("double"),
  boolean: plain("boolean"),
  text: { ...plain("bytes"), converted: CONVERTED.text, logical: { 1: struct() } },
  date: { physical: "int32", divideBy: 86_400_000, multiplyBy: 1, converted: CONVERTED.date, logical: { 6: struct() } },
  datetime: {
    physical: "int64",
    divideBy: 1000,
    multiplyBy: 1000,
    converted: CONVERTED.datetime,
    logical: { 8: instant(true) },
  },
  time: { physical: "int32", divideBy: 1000, multiplyBy: 1000, logical: { 7: instant(false) } },
};

export function storedAs(type: OutputType): Stored {
  return STORED[type.type];
}

/** The schema's line about a column: optional, since any cell may be empty. */
export function describeColumn(name: ThriftValue, type: OutputType): ThriftValue {
  const { physical, converted, logical } = storedAs(type);
  const scale = type.type === "decimal" ? i32(type.scale) : undefined;
  const precision = scale && i32(DECIMAL_DIGITS);
  const decimal = scale && precision && { 5: struct({ 1: scale, 2: precision }) };
  const told = logical ?? decimal;
  return struct({
    1: i32(PHYSICAL[physical]),
    3: i32(1),
    4: name,
    6: converted === undefined ? undefined : i32(converted),
    7: scale,
    8: precision,
    10: told && struct(told),
  });
}
