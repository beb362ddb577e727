import type { RecordDeclaration } from "../../pack";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { readTable } from "../read-table";
import { columnRules, derived } from "../rules";
import { tailed } from "../spread-numbers";
import { ANYWHERE, SERVICES } from "./services";
import { trackingNumber } from "./tracking";

let pool: ReturnType<typeof buildPool> | undefined;

/** Parcels of the locale's carriers, with costs in its currency. */
export function loadParcels(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale);
  const country = home !== undefined && pool.columns.country_code?.includes(home) ? home : undefined;
  const { currency } = readCountries().find(({ code }) => code === (home ?? "US"))!;
  return {
    pool,
    defaultWhere: [
      {
        attribute: "country_code",
        anyOf: [country ?? ANYWHERE],
        unless: ["country_code", "carrier", "service"],
      },
    ],
    rules: parcelRules(currency),
  };
}

function buildPool() {
  const { weight, ...columns } = readTable(SERVICES);
  return { columns, weights: weight as number[] };
}

function parcelRules(currency: string): RecordDeclaration["rules"] {
  return {
    ...columnRules(["carrier", "service", "service_level", "country_code"]),
    _serial: { kind: "serial", leastDigits: 8 },
    tracking_number: derived("text", ["shape", "_serial"], ([shape, serial], random) =>
      trackingNumber(shape as string, serial as number, random),
    ),
    transit_days: derived("integer", ["days_from", "days_to"], ([from, to], random) =>
      random.between(from as number, to as number),
    ),
    weight_kg: derived("money", ["most_kg"], ([most], random) => tailed(random, 1.7, 1, 0.1, most as number)),
    length_cm: derived("integer", ["weight_kg"], ([weight], random) => side(weight as number, 1.35, random.next())),
    width_cm: derived("integer", ["weight_kg"], ([weight], random) => side(weight as number, 1, random.next())),
    height_cm: derived("integer", ["weight_kg"], ([weight], random) => side(weight as number, 0.6, random.next())),
    dimensions: derived(
      "text",
      ["length_cm", "width_cm", "height_cm"],
      ([length, width, height]) => `${length} x ${width} x ${height} cm`,
    ),
    shipping_cost: derived("money", ["base", "per_kg", "weight_kg"], ([base, perKg, weight], random) => {
      const further = Math.max(0, Math.ceil(weight as number) - 1);
      return inCurrency(((base as number) + further * (perKg as number)) * (0.94 + 0.12 * random.next()), currency);
    }),
  };
}

/** A side of a box that holds the weight at about 200 grams a litre. */
const side = (weight: number, factor: number, chance: number) =>
  Math.max(6, Math.round((weight * 5000) ** (1 / 3) * factor * (0.85 + 0.3 * chance)));
