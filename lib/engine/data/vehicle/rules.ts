import { yearOf } from "../../digits";
import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readCountries } from "../place/country-table";
import { homeCountry } from "../place/homes";
import { ANY_OFFER, type Car, fleetOf, RENTAL, USED } from "./fleet";
import { plateMaker } from "./plates";
import { vehicleNumber } from "./vin";
import { askingPrice, condition, type DistanceUnit, mileage, stickerPrice } from "./worth";

const COLUMNS = ["make", "model", "body_type", "fuel_type", "transmission", "color", "offer"];
const IN_MILES = new Set(["US", "GB", "PR"]);

/** Cars as they drive in the locale's country, with prices in its currency. */
export function loadVehicles(locale: string): RecordDeclaration {
  const home = homeCountry(locale) ?? "US";
  return {
    pool: fleetOf(home),
    defaultWhere: [{ attribute: "offer", anyOf: [ANY_OFFER], unless: ["offer"] }],
    rules: vehicleRules(home),
  };
}

type Make = (values: readonly unknown[], random: CellRandom) => PackValue;
const derived =
  (type: "text" | "integer") =>
  (of: string[], make: Make): AttributeRule => ({ kind: "derived", type: { type }, of, make });
const text = derived("text");
const integer = derived("integer");
const money = (of: string[], make: Make): AttributeRule => ({
  kind: "derived",
  type: { type: "decimal", scale: 2 },
  of,
  make,
});

function vehicleRules(home: string): RecordDeclaration["rules"] {
  const { currency } = readCountries().find(({ code }) => code === home)!;
  const plate = plateMaker(home);
  const unit: DistanceUnit = IN_MILES.has(home) ? "mi" : "km";
  return {
    ...Object.fromEntries(COLUMNS.map((column): [string, AttributeRule] => [column, { kind: "column", column }])),
    _serial: { kind: "serial", leastDigits: 8 },
    _today: {
      kind: "generator",
      generator: { kind: "datetime", output: "date", from: { asOf: "P0D" }, to: { asOf: "P0D" } },
    },
    _this_year: integer(["_today"], ([today]) => yearOf(today as number)),
    year: integer(["_car", "_this_year", "offer"], ([car, thisYear, offer], random) =>
      modelYear(car as Car, thisYear as number, offer as string, random),
    ),
    _age: integer(["year", "_this_year"], ([year, thisYear]) => (thisYear as number) - (year as number)),
    vin: text(["_car", "year", "_serial"], ([car, year, serial], random) =>
      vehicleNumber(random.pick((car as Car).codes), (car as Car).sign, year as number, serial as number, random),
    ),
    license_plate: text(["year"], ([year], random) => plate(year as number, random)),
    engine: text(["_car"], ([car], random) => engine(car as Car, random)),
    drivetrain: text(["_car"], ([car], random) => random.pick((car as Car).drivetrains)),
    doors: integer(["body_type"], ([body]) => DOORS[body as string] ?? 4),
    seats: integer(["_car"], ([car], random) => seats(car as Car, random)),
    mileage: integer(["_age"], ([age], random) => mileage(age as number, unit, random)),
    mileage_unit: text([], () => unit),
    condition: text(["_age", "mileage"], ([age, driven], random) => condition(age as number, driven as number, random)),
    msrp: money(["_car"], ([car], random) => stickerPrice((car as Car).price, currency, random)),
    price: money(["msrp", "_age", "mileage"], ([msrp, age, driven], random) =>
      askingPrice(msrp as number, age as number, driven as number, unit, currency, random),
    ),
    currency_code: text([], () => currency),
  };
}

/** Oldest car on sale. */
const MOST_AGE = 20;
const MOST_RENTAL_AGE = 2;

/** A year in which the model was built with this fuel, recent ones more often. */
function modelYear({ since, lastYear }: Car, thisYear: number, offer: string, random: CellRandom): number {
  const latest = offer === USED ? thisYear - 1 : thisYear;
  const newest = Math.max(since, Math.min(lastYear ?? latest, latest));
  const oldest = Math.min(newest, Math.max(since, thisYear - (offer === RENTAL ? MOST_RENTAL_AGE : MOST_AGE)));
  return newest - Math.floor(random.next() ** 1.5 * (newest - oldest + 1));
}

const engine = ({ engines }: Car, random: CellRandom) =>
  engines.length === 0 ? "Electric motor" : random.pick(engines);

const DOORS: Readonly<Record<string, number>> = {
  Coupe: 2,
  Convertible: 2,
  Hatchback: 5,
  Wagon: 5,
  SUV: 5,
  Minivan: 5,
  Microcar: 2,
};

const THREE_ROWS = new Set(
  "Highlander|Sequoia|Land Cruiser|Pilot|Pathfinder|Armada|CX-90|CX-9|Ascent|GX|LX|MDX|QX60|QX80|Explorer|Expedition|Traverse|Tahoe|Suburban|Acadia|Yukon|XT6|Escalade|Enclave|Aviator|Navigator|Durango|Wagoneer|R1S|Gravity|Atlas|Q7|X7|GLB|GLS|XC90|EX90|Discovery|Discovery Sport|Santa Fe|Palisade|Sorento|Telluride|EV9|GV80|Kodiaq|Tarraco|5008|Jogger|Tang".split(
    "|",
  ),
);

function seats({ name, body, price }: Car, random: CellRandom): number {
  if (THREE_ROWS.has(name)) return random.next() < 0.75 ? 7 : 6;
  if (body === "Minivan") return random.next() < 0.75 ? 7 : 8;
  if (body === "Microcar") return 2;
  if (body === "Van") return random.pick([2, 3, 3, 5]);
  if (body === "Coupe" || body === "Convertible") return price > 140_000 || name === "Z4" || name === "MX-5" ? 2 : 4;
  return 5;
}
