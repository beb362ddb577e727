import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derived, oneOfList } from "../rules";
import { tailed } from "../spread-numbers";
import { MATTERS, SEASONS } from "./matters";

let declaration: RecordDeclaration | undefined;

/** Matters of city offices; the same in every locale. */
export function loadCivic(): RecordDeclaration {
  declaration ??= declareCivic();
  return declaration;
}

/** Fees and fines are set by a list; what was taken in a crime is not. */
const FIXED = ["Parking", "Permit", "Court"];

function declareCivic(): RecordDeclaration {
  const matters = readTable(MATTERS);
  const columns = inSeasons(matters);
  return {
    pool: { columns, weights: columns.weight!.map(Number) },
    defaultWhere: [{ attribute: "kind", anyOf: ["Request"], unless: ["kind"] }],
    rules: {
      ...columnRules(["kind", "type", "agency", "group", "code", "season"]),
      usual_days: derived("integer", ["typical_days"], ([days]) => Math.ceil(days as number)),
      detail: oneOfList("details"),
      resolution: oneOfList("resolutions"),
      fee: derived("integer", ["kind", "amount"], ([kind, amount], random) => {
        if (amount === null) return null;
        if (FIXED.includes(kind as string)) return amount as number;
        return Math.round(tailed(random, amount as number, 0.8, 20, 60_000) / 10) * 10;
      }),
      days: derived("integer", ["typical_days"], ([days], random) =>
        Math.max(0, Math.round(tailed(random, days as number, 0.7, 0, (days as number) * 6))),
      ),
    },
  };
}

/** Each matter once for the cold half of the year and once for the warm one, but for those that only one of them has. */
function inSeasons(matters: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown[]> {
  const places = matters.code!.flatMap((code, i) => {
    const only = SEASONS[String(code)];
    return (only === undefined ? ["cold", "warm"] : [only]).map((season) => [i, season] as const);
  });
  return {
    ...Object.fromEntries(Object.entries(matters).map(([name, column]) => [name, places.map(([i]) => column[i])])),
    season: places.map(([, season]) => season),
  };
}
