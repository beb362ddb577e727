import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { betweenColumns, columnRules, derived, eachRow, oneOfList } from "../rules";
import { CROPS } from "./crops";

const DAY = 86_400_000;

let declaration: RecordDeclaration | undefined;

/** Seasons are those of the northern half of the world. */
export function loadCrops(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const table = readTable(CROPS);
  const season = table.sow!.map((month) =>
    month === 0 ? "Perennial" : Number(month) >= 8 ? "Winter" : Number(month) <= 4 ? "Spring" : "Summer",
  );
  return {
    pool: {
      columns: { ...table, season, unit: table.price_high!.map((price) => (Number(price) > 3000 ? "kg" : "t")) },
      weights: table.weight as number[],
    },
    rules: {
      ...columnRules(["crop", "category", "season", "unit"]),
      variety: oneOfList("varieties"),
      region: oneOfList("regions"),
      pest: eachRow(oneOfList("pests")),
      yield_t_ha: eachRow(betweenColumns("yield_low", "yield_high", 2)),
      price_usd_t: eachRow(betweenColumns("price_low", "price_high", 2)),
      soil_ph: betweenColumns("ph_low", "ph_high", 1),
      water_mm: derived(
        "integer",
        ["water"],
        ([water], random) => Math.round((Number(water) * (0.85 + 0.3 * random.next())) / 5) * 5,
      ),
      _today: { kind: "generator", generator: { kind: "formula", expression: "as_of()", output: "date" } },
      harvested_on: derived("date", ["harvest", "_today"], ([harvest, today], random) =>
        lastDayIn(
          harvest === 0 ? 1 + random.index(12) : Number(harvest),
          Number(today),
          random.index(3),
          random.index(38),
        ),
      ),
      planted_on: derived("date", ["sow", "harvested_on"], ([sow, harvested], random) =>
        sow === 0
          ? Number(harvested) - Math.round((3 + 22 * random.next()) * 365.25) * DAY
          : monthBefore(Number(sow), Number(harvested), random.index(28)),
      ),
    },
  };
}

/** The day that many days into a month of a past year. */
function lastDayIn(month: number, today: number, yearsBack: number, days: number): number {
  const year = new Date(today).getUTCFullYear();
  const at = Date.UTC(year - yearsBack, month - 1, 1) + (days - 5) * DAY;
  return at < today ? at : Date.UTC(year - yearsBack - 1, month - 1, 1) + (days - 5) * DAY;
}

/** The last such month that ended well before a day. */
function monthBefore(month: number, harvested: number, days: number): number {
  const year = new Date(harvested).getUTCFullYear();
  const at = Date.UTC(year, month - 1, 1) + days * DAY;
  return at < harvested - 35 * DAY ? at : Date.UTC(year - 1, month - 1, 1) + days * DAY;
}
