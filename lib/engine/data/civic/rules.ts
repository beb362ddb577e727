import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derived, oneOfList } from "../rules";
import { tailed } from "../spread-numbers";
import { MATTERS } from "./matters";

let declaration: RecordDeclaration | undefined;

/** Matters of city offices; the same in every locale. */
export function loadCivic(): RecordDeclaration {
  declaration ??= declareCivic();
  return declaration;
}

/** Fees and fines are set by a list; what was taken in a crime is not. */
const FIXED = ["Parking", "Permit", "Court"];

function declareCivic(): RecordDeclaration {
  const columns = readTable(MATTERS);
  return {
    pool: { columns, weights: columns.weight!.map(Number) },
    defaultWhere: [{ attribute: "kind", anyOf: ["Request"], unless: ["kind"] }],
    rules: {
      ...columnRules(["kind", "type", "agency", "group", "code", "usual_days"]),
      detail: oneOfList("details"),
      resolution: oneOfList("resolutions"),
      fee: derived("integer", ["kind", "amount"], ([kind, amount], random) => {
        if (amount === null) return null;
        if (FIXED.includes(kind as string)) return amount as number;
        return Math.round(tailed(random, amount as number, 0.8, 20, 60_000) / 10) * 10;
      }),
      days: derived("integer", ["usual_days"], ([days], random) =>
        Math.max(0, Math.round(tailed(random, days as number, 0.7, 0.3, (days as number) * 6))),
      ),
    },
  };
}
