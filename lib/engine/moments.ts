import { addDuration, type DurationParts, instantToMillis, type Moment, parseDuration } from "@/lib/schema/values";
import { BATCH_ROWS, type Column } from "./column";

/** A moment of the schema, ready to be read for the rows of a batch. */
export interface MomentReader {
  /** Epoch milliseconds of the first `n` rows. */
  read(n: number): Float64Array;
  /** Set when the moment is the same in every row. */
  constant?: number;
  /** The field it hangs on, if any: where that is empty, so is what follows from it. */
  column?: Column;
}

/** Epoch milliseconds of a moment that hangs on no field; undefined for one that does. */
export function fixedMoment(moment: Moment, asOf: number): number | undefined {
  if (typeof moment === "string") return instantToMillis(moment);
  if ("asOf" in moment) return addDuration(asOf, parseDuration(moment.asOf));
  return undefined;
}

/** Field names a moment reads. */
export function momentFields(moment: Moment): string[] {
  return typeof moment === "object" && "field" in moment ? [moment.field] : [];
}

export function createMomentReader(moment: Moment, asOf: number, field: (name: string) => Column): MomentReader {
  const constant = fixedMoment(moment, asOf);
  const moments = new Float64Array(BATCH_ROWS).fill(constant ?? 0);
  if (constant !== undefined) return { read: () => moments, constant };
  if (typeof moment === "string" || !("field" in moment)) throw new RangeError("a moment is fixed or hangs on a field");
  const column = field(moment.field);
  if (!("values" in column)) throw new RangeError("a moment hangs on a datetime field");
  const { values } = column;
  const offset: DurationParts = parseDuration(moment.offset);
  const { months, millis } = offset;
  return {
    column,
    read: (n) => {
      if (months === 0) for (let i = 0; i < n; i++) moments[i] = values[i]! + millis;
      else for (let i = 0; i < n; i++) moments[i] = addDuration(values[i]!, offset);
      return moments;
    },
  };
}
