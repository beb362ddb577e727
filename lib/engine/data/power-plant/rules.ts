import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { betweenColumns, columnRules, derived, derivedDecimal, eachRow, oneOfList } from "../rules";
import { TECHNOLOGIES } from "./technologies";

const HOURS = 8760;

let declaration: RecordDeclaration | undefined;

export function loadPowerPlants(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const table = readTable(TECHNOLOGIES);
  return {
    pool: { columns: { ...table, co2_kg_mwh: table.co2! }, weights: table.weight as number[] },
    rules: {
      ...columnRules(["fuel", "technology", "renewable", "co2_kg_mwh"]),
      name_word: oneOfList("words"),
      name: derived(
        "text",
        ["sites", "name_word"],
        ([sites, word], random) => `${random.pick(sites as string[])} ${word}`,
      ),
      us_state: oneOfList("states"),
      capacity_mw: derivedDecimal(1, ["mw_low", "mw_high"], ([low, high], random) => {
        const capacity = Number(low) * (Number(high) / Number(low)) ** random.next();
        return capacity > 100 ? Math.round(capacity / 5) * 5 : capacity;
      }),
      capacity_factor: derivedDecimal(
        1,
        ["factor_low", "factor_high"],
        ([low, high], random) =>
          100 * (Number(low) + ((random.next() + random.next()) / 2) * (Number(high) - Number(low))),
      ),
      annual_output_mwh: derived("integer", ["capacity_mw", "capacity_factor"], ([capacity, factor]) =>
        Math.round((Number(capacity) * HOURS * Number(factor)) / 100),
      ),
      efficiency: betweenColumns("efficiency_low", "efficiency_high", 1),
      co2_tonnes: derived("integer", ["annual_output_mwh", "co2"], ([output, co2]) =>
        Math.round((Number(output) * Number(co2)) / 1000),
      ),
      cost_usd_mwh: betweenColumns("cost_low", "cost_high", 1),
      commissioned_year: betweenColumns("year_low", "year_high"),
      outage_cause: eachRow(oneOfList("outages")),
    },
  };
}
