import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

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
