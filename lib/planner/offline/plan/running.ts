import { keyOf } from "../text/words";
import type { PlannedDataset } from "./types";

const RUNNING = /^(?:running|cumulative|accumulated) /;

/** Rows are made one by one, so none adds up those before it; that is said where it was asked. */
export function warnOfRunningTotals({ tables, warnings }: PlannedDataset): void {
  for (const { fields } of tables)
    for (const { name, origin, hidden, notes } of fields)
      if (!hidden && origin !== "added" && RUNNING.test(keyOf(name)) && notes.length === 0)
        warnings.push(`"${name}" is drawn row by row and does not add up the rows before it.`);
}
