import { FOLLOWS } from "../data/follows";
import { keyOf } from "../text/words";
import { findSibling } from "./siblings";
import type { PlannedTable } from "./types";
import { valueTypeOf } from "./value-type";

/** Lets what comes later come later: a discharge after its admission, a delivery after its order. */
export function orderTimes(table: PlannedTable): void {
  for (const [later, earlier, min, max] of FOLLOWS) {
    const field = findSibling(table, keyOf(later));
    if (field?.generator.kind !== "datetime" || isAnchored(field.generator)) continue;
    const anchor = earlier
      .split("|")
      .map((name) => findSibling(table, keyOf(name), field))
      .find((found) => found?.generator.kind === "datetime" && found.generator.output !== "time");
    if (!anchor || leadsBack(anchor.name, field.name, table)) continue;
    const { generator } = field;
    const isExact = min.includes("T");
    const output =
      valueTypeOf(generator) === "date" &&
      !(isExact && valueTypeOf(anchor.generator) === "datetime" && field.origin === "added")
        ? "date"
        : "datetime";
    const { shape: _, ...rest } = generator;
    const from = { field: anchor.name, offset: output === "date" && min.includes("T") ? "P0D" : min };
    const to =
      max === "now"
        ? { asOf: "P0D" }
        : { field: anchor.name, offset: output === "date" && max.includes("T") ? "P1D" : max };
    field.generator = { ...rest, output, from, to };
  }
}

function isAnchored({ from, to }: { from?: unknown; to?: unknown }): boolean {
  return [from, to].some((moment) => typeof moment === "object" && moment !== null && "field" in moment);
}

/** Does `name` already hang on `target`? */
function leadsBack(name: string, target: string, table: PlannedTable): boolean {
  const generator = table.fields.find((field) => field.name === name)?.generator;
  if (generator?.kind !== "datetime") return false;
  return [generator.from, generator.to].some(
    (moment) =>
      typeof moment === "object" &&
      moment !== null &&
      "field" in moment &&
      (moment.field === target || leadsBack(moment.field, target, table)),
  );
}
