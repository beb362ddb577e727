import type { Dataset } from "@/lib/engine/dataset";
import { compileExpression, type Evaluate } from "@/lib/engine/expression/compile";
import { fieldsOf, parseExpression } from "@/lib/engine/expression/parse";
import { streamKey } from "@/lib/engine/random";
import { type CheckOf, type Measurement, number } from "./measurement";
import type { Sample, SampleOf } from "./sample";

type Holds = CheckOf<"holds">;

/** The fields that a promise in an expression is about. */
export const fieldsOfHolds = ({ expression, when }: Holds): string[] =>
  [expression, when ?? "true"].flatMap((source) => fieldsOf(parseExpression(source)));

/** How many of the rows meant keep an expression; a row in which it has no answer breaks nothing. */
export function measureHolds(check: Holds, { schema }: Dataset, sampleOf: SampleOf): Measurement {
  const sample = sampleOf(check.table);
  const read = (source: string) => compileOn(sample, source, Date.parse(schema.asOf));
  const [holds, isMeant] = [read(check.expression), read(check.when ?? "true")];
  const meant = Array.from({ length: sample.size }, (_, row) => row).filter((row) => isMeant(row, row) === true);
  const broken = meant.filter((row) => holds(row, row) === false).length;
  const rows = `${number(meant.length)} ${meant.length === 1 ? "row" : "rows"}`;
  if (meant.length === 0) return { kept: true, measured: "no such rows" };
  return { kept: broken === 0, measured: broken === 0 ? `true in ${rows}` : `not so in ${number(broken)} of ${rows}` };
}

/** The schema's check has refused chance and families, so an expression here reads cells alone. */
function compileOn(sample: Sample, source: string, asOf: number): Evaluate {
  const refuse = (): never => {
    throw new RangeError(`"${source}" cannot be measured on finished rows`);
  };
  return compileExpression(parseExpression(source), {
    field: sample.column,
    stream: streamKey,
    asOf,
    family: refuse,
    leftEmpty: () => undefined,
  });
}
