import type { Pack, PackAttribute } from "../../pack";
import { integer, text } from "../attributes";

const degrees = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale: 4 },
  description,
});
const instant = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "datetime" },
  description,
});

const airport = (prefix: string, end: string) => [
  text(prefix, `IATA code of the airport ${end}, e.g. JFK`),
  text(`${prefix}_city`, `City ${end}`),
  text(`${prefix}_airport`, `Name of the airport ${end}`),
  text(`${prefix}_country`, `Country ${end}`),
  text(`${prefix}_country_code`, `ISO code of the country ${end}`),
  degrees(`${prefix}_latitude`, `Degrees north of the airport ${end}`),
  degrees(`${prefix}_longitude`, `Degrees east of the airport ${end}`),
];

/** Flights between real airports on airlines that fly there, in aircraft that reach. */
export const flight: Pack = {
  name: "flight",
  description:
    "A flight with its ticket: real airports and airlines, great-circle distance, times, delay, aircraft, seat and fare that fit",
  attributes: [
    text("airline", "Airline, e.g. Lufthansa"),
    text("airline_code", "Its IATA code, e.g. LH"),
    text("flight_number", "Code and number, e.g. LH454"),
    ...airport("origin", "it leaves from"),
    ...airport("destination", "it flies to"),
    text("route", "Both airports, e.g. FRA-SFO"),
    text("flight_type", "Domestic or International"),
    integer("distance_km", "Great-circle distance in kilometres"),
    integer("duration_minutes", "Scheduled time from gate to gate"),
    text("aircraft", "Aircraft that reaches so far, e.g. Airbus A320"),
    integer("seat_capacity", "Its seats"),
    integer("passengers", "People on board, at most its seats"),
    instant("scheduled_departure", "In UTC, in the 90 days before today"),
    instant("scheduled_arrival", "Departure and duration"),
    instant("actual_departure", "In UTC; empty when cancelled"),
    instant("actual_arrival", "Scheduled arrival and delay; empty when cancelled"),
    integer("delay_minutes", "Minutes late on arrival, below 0 when early; empty when cancelled"),
    text("status", "On Time, Delayed (15 minutes or more), Cancelled, Diverted"),
    text("gate", "Gate of departure, e.g. B14"),
    text("cabin_class", "Economy, Premium Economy, Business, First"),
    text("seat", "Seat in that cabin, e.g. 21C"),
    {
      name: "price",
      type: { type: "decimal", scale: 2 },
      description: "Fare one way, in the currency of the locale's country",
    },
    text("currency_code", "Currency of the locale's country, e.g. USD"),
  ],
  load: async (locale) => (await import("./rules")).loadFlights(locale),
};
