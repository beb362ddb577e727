import type { Pack } from "../../pack";
import { attributesOf, decimal } from "../attributes";

/** Lines of a city's metro, trams, buses, ferries and trains, with rides on them. */
export const transitLine: Pack = {
  name: "transit_line",
  description: "A line of public transport and a ride on it: mode, line, stops, length, headway, fare and riders",
  attributes: attributesOf(`
    mode;text;Metro, Tram, Bus, Ferry or Rail
    line;text;Number or name, e.g. 50X or Red Line
    name;text;With its mode, e.g. Bus 50X or Red Line
    operator;text;Who runs it
    first_stop;text;Where the line begins
    last_stop;text;Where the line ends
    stop;text;One of the line's stops
    stop_count;integer;How many stops the line has
    boarding_stop;text;Where a rider gets on
    alighting_stop;text;Where the rider gets off, later on the line
    ride_minutes;integer;Minutes between those two stops
    minutes;integer;Minutes from first to last stop
    length_km;tenths;Kilometres from first to last stop
    headway;integer;Minutes between two vehicles at the rush
    seats;integer;Places of a vehicle
    passengers;integer;People on board of one vehicle
    daily_riders;integer;Riders on a weekday
    fare;money;Dollars for one ride
    on_time_percent;tenths;Share of trips on time, by mode
  `),
  load: async () => (await import("./rules")).loadTransitLines(),
};

/** Stops of those lines, in order. */
export const transitStop: Pack = {
  name: "transit_stop",
  description:
    "A stop of a line of public transport: mode, line, place on the line, way from the middle of the city, riders",
  attributes: [
    ...attributesOf(`
    mode;text;Metro, Tram, Bus, Ferry or Rail
    line;text;Number or name, e.g. 50X or Red Line
    name;text;Of the line with its mode, e.g. Bus 50X or Red Line
    operator;text;Who runs the line
    stop;text;e.g. Harbor Front
    sequence;integer;Place on the line, from 1
    zone;text;Fare zone, 1 in the middle
    boardings;integer;Riders who board on a weekday
    network;integer;Which city it is in
    number;integer;Among all stops, from 0: along a line, line by line, city by city
    mode_number;integer;The same among the stops of its mode
  `),
    decimal("east_km", 3, "Kilometres east of the middle of the city"),
    decimal("north_km", 3, "Kilometres north of the middle of the city"),
  ],
  load: async () => (await import("./rules")).loadTransitStops(),
};
