import type { Dataset } from "@/lib/engine/dataset";
import type { Check } from "@/lib/schema/expectations";
import { measureFanOut } from "./fan-out";
import { fieldsOfHolds, measureHolds } from "./holds";
import type { Measurement } from "./measurement";
import { measureReferences } from "./references";
import { measureRowCount } from "./row-count";
import type { SampleOf } from "./sample";
import { measureSumOfChildren } from "./sums";
import { measureValues } from "./values";

/** Measures one check: on the samples of its tables, or on whole families where those say nothing. */
export function measureCheck(check: Check, dataset: Dataset, sampleOf: SampleOf): Measurement {
  switch (check.kind) {
    case "rowCount":
      return measureRowCount(check, dataset);
    case "references":
      return measureReferences(check, dataset, sampleOf);
    case "fanOut":
      return measureFanOut(check, dataset);
    case "sumOfChildren":
      return measureSumOfChildren(check, dataset);
    case "holds":
      return measureHolds(check, dataset, sampleOf);
    default:
      return measureValues(check, sampleOf);
  }
}

/** The fields whose cells a check takes from the samples. */
export function fieldsOf(check: Check): { table: string; field: string }[] {
  // Totals over many children cost as much as the children; they are read for whole families only.
  if (check.kind === "sumOfChildren") return [];
  if (check.kind === "holds") return fieldsOfHolds(check).map((field) => ({ table: check.table, field }));
  const fields = [];
  if ("field" in check) fields.push({ table: check.table, field: check.field });
  if ("other" in check) fields.push({ table: check.table, field: check.other });
  if (check.kind === "references") fields.push({ table: check.parent, field: check.parentField });
  return fields;
}
