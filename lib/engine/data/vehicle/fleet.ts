import { type Fuel, type Market, type Model, readModels } from "./catalogue";
import { modelSign } from "./vin";

/** A model with one fuel, as it drives in a market. */
export interface Car extends Model {
  fuel: Fuel;
  /** First model year with this fuel. */
  since: number;
  engines: readonly string[];
  /** Beginnings of its VINs. */
  codes: readonly string[];
  /** Fourth sign of its VINs. */
  sign: string;
}

const NORTH_AMERICA = new Set(["US", "CA", "MX", "PR"]);
export const marketOf = (country: string): Market => (NORTH_AMERICA.has(country) ? "N" : "E");

const COLORS: Readonly<Record<string, number>> = {
  White: 26,
  Black: 22,
  Gray: 20,
  Silver: 12,
  Blue: 9,
  Red: 7,
  Green: 1.6,
  Brown: 0.8,
  Beige: 0.6,
  Orange: 0.6,
  Yellow: 0.4,
};

/** Makes a country buys more of than its neighbours do. */
const HOME_MAKES: Readonly<Record<string, readonly string[]>> = {
  JP: ["Toyota", "Honda", "Nissan", "Mazda", "Subaru", "Suzuki", "Mitsubishi", "Lexus"],
  KR: ["Hyundai", "Kia", "Genesis"],
  CN: ["BYD", "MG", "Volkswagen", "Tesla"],
  IN: ["Suzuki", "Hyundai", "Kia", "Toyota", "Honda"],
  DE: ["Volkswagen", "Mercedes-Benz", "BMW", "Audi", "Opel"],
  AT: ["Volkswagen", "Škoda", "BMW", "Audi"],
  FR: ["Peugeot", "Renault", "Citroën", "Dacia"],
  IT: ["Fiat", "Alfa Romeo", "Jeep"],
  ES: ["SEAT", "Cupra", "Dacia"],
  CZ: ["Škoda"],
  SK: ["Škoda"],
  SE: ["Volvo", "Polestar"],
  GB: ["Ford", "MINI", "Land Rover", "Nissan", "MG"],
  RO: ["Dacia"],
};
const HOME_FACTOR = 4;

/** Makes whose small automatics have no steps. */
const STEPLESS = new Set(["Toyota", "Honda", "Nissan", "Subaru", "Mitsubishi"]);
const SPORTY = new Set(["Coupe", "Convertible", "Hatchback"]);

function carsOf(market: Market): Car[] {
  return readModels()
    .filter(({ weight }) => weight[market] > 0)
    .flatMap((model) =>
      model.fuels
        .filter(({ markets, firstYear }) => markets.includes(market) && firstYear <= (model.lastYear ?? firstYear))
        .map(({ fuel, firstYear }) => ({
          ...model,
          fuel,
          since: firstYear,
          engines: model.enginesFor(fuel),
          codes: codesOf(model, market),
          sign: modelSign(model.name),
        })),
    );
}

/** Cars built nearby where there are some: codes of North American plants begin with 1 to 5 or 7. */
function codesOf({ manufacturerCodes, makeCodes }: Model, market: Market): readonly string[] {
  const nearby = (codes: readonly string[]) => codes.filter((code) => /^[1-57]/.test(code) === (market === "N"));
  return [nearby(manufacturerCodes), nearby(makeCodes), manufacturerCodes].find((codes) => codes.length > 0)!;
}

function transmissionsOf({ make, fuel, body, price }: Car, market: Market): [name: string, share: number][] {
  if (fuel === "Electric") return [["Automatic", 1]];
  if (fuel === "Hybrid" || fuel === "Plug-in Hybrid") return [[STEPLESS.has(make) ? "CVT" : "Automatic", 1]];
  const manual = market === "E" ? manualElsewhere(price) : manualInAmerica(body, price);
  const automatic = STEPLESS.has(make) && price < 36_000 ? "CVT" : "Automatic";
  return manual === 0
    ? [[automatic, 1]]
    : [
        [automatic, 1 - manual],
        ["Manual", manual],
      ];
}

const manualElsewhere = (price: number) => (price < 45_000 ? 0.62 : price < 75_000 ? 0.15 : 0);

function manualInAmerica(body: string, price: number): number {
  if (body === "Pickup" || price > 120_000) return 0;
  return SPORTY.has(body) ? 0.15 : price < 30_000 ? 0.03 : 0;
}

/** How a car stands for sale or hire. */
export const ANY_OFFER = "New or used";
export const USED = "Used";
export const RENTAL = "Rental";
const MOST_RENTAL_PRICE = 62_000;
/** Trucks for trailers and cars for the track stand at no airport. */
const NOT_FOR_HIRE = /\b(?:[FE]-[234]50|[23]500(?:HD)?|WRX|GR|Type R|AMG|911)\b/;

function offersOf(car: Car): [color: string, weight: number, offer: string][] {
  const isForHire = car.lastYear === undefined && car.price < MOST_RENTAL_PRICE && !NOT_FOR_HIRE.test(car.name);
  const offers = isForHire ? [ANY_OFFER, USED, RENTAL] : [ANY_OFFER, USED];
  return Object.entries(COLORS).flatMap(([color, weight]) =>
    offers.map((offer): [string, number, string] => [color, weight, offer]),
  );
}

function readFleet(market: Market) {
  const columns = {
    make: [] as string[],
    model: [] as string[],
    body_type: [] as string[],
    fuel_type: [] as string[],
    transmission: [] as string[],
    color: [] as string[],
    offer: [] as string[],
    _car: [] as Car[],
  };
  const weights: number[] = [];
  for (const car of carsOf(market)) {
    const isFirstFuel = car.since === car.firstYear;
    for (const [transmission, share] of transmissionsOf(car, market)) {
      for (const [color, colorWeight, offer] of offersOf(car)) {
        columns.offer.push(offer);
        columns.make.push(car.make);
        columns.model.push(car.name);
        columns.body_type.push(car.body);
        columns.fuel_type.push(car.fuel);
        columns.transmission.push(transmission);
        columns.color.push(color);
        columns._car.push(car);
        weights.push(car.weight[market] * share * colorWeight * (isFirstFuel ? 1 : 0.35));
      }
    }
  }
  return { columns, weights };
}

const fleets = new Map<Market, ReturnType<typeof readFleet>>();

/** Cars on the roads of a country: every model with each fuel, transmission and colour. */
export function fleetOf(country: string) {
  const market = marketOf(country);
  let fleet = fleets.get(market);
  if (!fleet) {
    fleet = readFleet(market);
    fleets.set(market, fleet);
  }
  const home = new Set(HOME_MAKES[country]);
  const { columns, weights } = fleet;
  return {
    columns,
    weights:
      home.size === 0
        ? weights
        : weights.map((weight, i) => (home.has(columns.make[i]!) ? weight * HOME_FACTOR : weight)),
  };
}
