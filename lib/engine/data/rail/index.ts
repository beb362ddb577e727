import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Train journeys on lines of the locale's country: stations, distance, times, delay and fare agree. */
export const rail: Pack = {
  name: "rail",
  description:
    "A train journey between real stations with an invented operator: line, train, distance, departure, arrival, delay, class and fare",
  attributes: attributesOf(`
    country_code; text; Country of the line; the locale's unless filtered
    line; text; Line, e.g. Coast Corridor
    operator; text; Invented operator, e.g. Atlantic Rail
    train_type; text; High Speed, Intercity, Regional Express, Express or Commuter
    train_number; text; Number of the train, e.g. 2154
    origin; text; Station of departure
    destination; text; Station of arrival on the same line
    route; text; Both stations
    distance_km; integer; Kilometres between them
    stops; integer; Stations on the way where the train stops
    duration_minutes; integer; Minutes by the timetable
    scheduled_departure; instant; Departure by the timetable
    scheduled_arrival; instant; Arrival by the timetable
    actual_arrival; instant; Arrival as it was, empty where cancelled
    delay_minutes; integer; Minutes late on arrival, empty where cancelled
    delay_reason; text; Why it was late, empty where it was not
    status; text; On time, Delayed or Cancelled
    platform; integer; Platform
    travel_class; text; First or Second, Business or Coach in America; Standard on commuter trains
    coach; text; Coach, e.g. C
    seat; text; Coach and seat, e.g. C 34
    passengers; integer; People on board
    price; money; Fare in the locale's currency
  `),
  load: async (locale) => (await import("./rules")).loadRail(locale),
};
