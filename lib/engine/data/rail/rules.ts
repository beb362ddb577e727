import type { RecordDeclaration } from "../../pack";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived, derivedDecimal } from "../rules";
import { type Journey, readJourneys } from "./journeys";

const MINUTE = 60_000;
const COLUMNS = [
  "country_code",
  "line",
  "operator",
  "train_type",
  "origin",
  "destination",
  "route",
  "distance_km",
  "stops",
] as const;
const LATE = 6;
const REASONS = [
  "Signal failure",
  "Late incoming train",
  "Track works",
  "Train fault",
  "Medical emergency on board",
  "Crew availability",
  "Weather",
  "Police activity",
  "Congestion",
];
const FIRST_CLASS = 0.18;
/** Seats of a train. */
const SEATS: Readonly<Record<string, number>> = {
  "High Speed": 520,
  Intercity: 380,
  "Regional Express": 310,
  Express: 900,
  Commuter: 640,
};
/** Countries that use another's tables where they have no line of their own. */
const ELSEWHERE = "GB";

/** What the better and the plain class are called, where it is not First and Second. */
const CLASSES: Readonly<Record<string, readonly [string, string]>> = {
  US: ["Business", "Coach"],
  CA: ["Business", "Economy"],
  GB: ["First", "Standard"],
  IN: ["AC First", "Sleeper"],
};
const isFirst = (travelClass: unknown) => /^(?:First|Business|AC First)$/.test(String(travelClass));

let pool: ReturnType<typeof buildPool> | undefined;

/** Journeys on the locale's lines, with fares in its currency. */
export function loadRail(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  const country = pool.columns.country_code!.includes(home) ? home : ELSEWHERE;
  return {
    pool,
    defaultWhere: [
      {
        attribute: "country_code",
        anyOf: [country],
        unless: ["country_code", "line", "operator", "origin", "destination"],
      },
    ],
    rules: railRules(readCountries().find(({ code }) => code === home)!.currency),
  };
}

function buildPool() {
  const journeys = readJourneys();
  return {
    columns: {
      ...Object.fromEntries(COLUMNS.map((column) => [column, journeys.map((journey) => journey[column])])),
      country_code: journeys.map(({ country_code }) => country_code),
      _journey: journeys,
    },
    weights: journeys.map(({ weight }) => weight),
  };
}

function railRules(currency: string): RecordDeclaration["rules"] {
  const journey = (value: unknown) => value as Journey;
  return {
    ...columnRules(COLUMNS),
    _day: {
      kind: "generator",
      generator: { kind: "datetime", output: "date", from: { asOf: "-P90D" }, to: { asOf: "-P1D" } },
    },
    train_number: derived("text", ["train_type"], ([type], random) =>
      String(type === "Commuter" ? random.between(300, 899) : random.between(1000, 2999)),
    ),
    duration_minutes: derived("integer", ["_journey"], ([value], random) => {
      const { distance_km, speed, stops } = journey(value);
      return Math.max(4, Math.round((distance_km / speed) * 60 * (0.97 + 0.08 * random.next()) + 2 * stops));
    }),
    // Trains leave between five and ten at night, on the minute, most in the rush.
    scheduled_departure: derived("instant", ["_day", "distance_km"], ([day, distance], random) => {
      const latest = (distance as number) > 500 ? 17 : 22;
      const rush = random.next() < 0.45 && latest === 22;
      const hour = rush ? (random.next() < 0.5 ? 7 : 16) + 2.5 * random.next() : 5 + (latest - 5) * random.next();
      return (day as number) + Math.round(hour * 60) * MINUTE;
    }),
    scheduled_arrival: derived(
      "instant",
      ["scheduled_departure", "duration_minutes"],
      ([left, minutes]) => (left as number) + (minutes as number) * MINUTE,
    ),
    delay_minutes: derived("integer", ["train_type"], ([type], random) => {
      const chance = random.next();
      if (chance < 0.018) return null;
      const late = type === "High Speed" || type === "Commuter" ? 0.14 : 0.24;
      return chance < 1 - late ? random.index(LATE) : LATE + Math.round(-14 * Math.log(1 - random.next()));
    }),
    actual_arrival: derived("instant", ["scheduled_arrival", "delay_minutes"], ([planned, late]) =>
      late === null ? null : (planned as number) + (late as number) * MINUTE,
    ),
    status: derived("text", ["delay_minutes"], ([late]) =>
      late === null ? "Cancelled" : (late as number) >= LATE ? "Delayed" : "On time",
    ),
    delay_reason: derived("text", ["delay_minutes"], ([late], random) =>
      late !== null && (late as number) < LATE ? null : REASONS[Math.floor(REASONS.length * random.next() ** 1.3)]!,
    ),
    platform: derived("integer", [], (_, random) => random.between(1, 14)),
    travel_class: derived("text", ["train_type", "country_code"], ([type, code], random) => {
      if (type === "Commuter") return "Standard";
      const [first, second] = CLASSES[code as string] ?? ["First", "Second"];
      return random.next() < FIRST_CLASS ? first : second;
    }),
    coach: derived("text", ["travel_class"], ([travelClass], random) =>
      isFirst(travelClass) ? "AB"[random.index(2)]! : "CDEFGHJ"[random.index(7)]!,
    ),
    seat: derived(
      "text",
      ["coach"],
      ([coach], random) => `${coach} ${random.between(1, coach === "A" || coach === "B" ? 48 : 76)}`,
    ),
    passengers: derived("integer", ["train_type"], ([type], random) =>
      Math.round((SEATS[type as string] ?? 300) * (0.18 + 0.8 * random.next() ** 0.9)),
    ),
    price: derivedDecimal(2, ["_journey", "travel_class"], ([value, travelClass], random) => {
      const { distance_km, perKilometre } = journey(value);
      const dollars =
        (2.2 + distance_km ** 0.96 * perKilometre) * (isFirst(travelClass) ? 1.65 : 1) * (0.75 + 0.5 * random.next());
      return inCurrency(Math.round(dollars * 10) / 10, currency);
    }),
  };
}
