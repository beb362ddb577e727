import type { RecordDeclaration } from "../../pack";
import { columnsByPart, lazyColumns } from "../columns";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived } from "../rules";
import { around } from "../spread-numbers";
import { amenitiesOf, type Room, readHouses, readRooms, roomsOf } from "./read-houses";

const COLUMNS = ["sign", "name", "chain", "hotel_type", "stars", "amenities", "rooms"] as const;
/** Dollars for a standard room by stars. */
const STAR_RATES = [62, 62, 69, 108, 168, 325];
const STAR_RATINGS = [3.9, 3.9, 3.6, 4, 4.3, 4.6];

let pool: ReturnType<typeof buildPool> | undefined;

/** Hotels, with rates in the currency of the locale's country. */
export function loadHotels(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  return { pool, evenly: true, rules: hotelRules(readCountries().find(({ code }) => code === home)!.currency) };
}

function buildPool() {
  const houses = readHouses();
  const rooms = readRooms();
  const ofType = columnsByPart(houses, ({ hotel_type }) => hotel_type);
  const columns = lazyColumns({
    sign: () => houses.map(({ sign }) => sign),
    name: () => houses.map(({ sign }) => sign.slice(0, sign.indexOf(" *"))),
    chain: () => houses.map(({ chain }) => chain),
    hotel_type: () => ofType((type) => type),
    stars: () => Uint8Array.from(houses, ({ stars }) => stars),
    amenities: () => houses.map(amenitiesOf),
    rooms: () => Uint16Array.from(houses, roomsOf),
    _rooms: () => ofType((type) => rooms.get(type)),
  });
  return { columns };
}

function hotelRules(currency: string): RecordDeclaration["rules"] {
  const room = ([rooms, choice]: readonly unknown[]) => (rooms as readonly Room[])[choice as number]!;
  return {
    ...columnRules(COLUMNS),
    _room: derived("integer", ["_rooms"], ([rooms], random) => choose(rooms as readonly Room[], random.next())),
    room_type: derived("text", ["_rooms", "_room"], (values) => room(values).name),
    bed_type: derived("text", ["_rooms", "_room"], (values) => room(values).beds),
    max_guests: derived("integer", ["_rooms", "_room"], (values) => room(values).guests),
    nightly_rate: derived("money", ["_rooms", "_room", "stars"], ([rooms, choice, stars], random) =>
      inCurrency(
        STAR_RATES[stars as number]! * room([rooms, choice]).factor * Math.exp(0.16 * random.normal()),
        currency,
      ),
    ),
    rating: derived("tenths", ["stars"], ([stars], random) => {
      const rating = around(random, STAR_RATINGS[stars as number]!, 0.3, 2.4, 5);
      return Math.round(rating * 10) / 10;
    }),
    check_in_time: derived("text", ["hotel_type"], ([type]) =>
      type === "Hostel" || type === "Aparthotel" ? "14:00" : "15:00",
    ),
    check_out_time: derived("text", ["hotel_type"], ([type]) =>
      type === "Luxury" || type === "Resort" ? "12:00" : "11:00",
    ),
  };
}

function choose(rooms: readonly Room[], chance: number): number {
  let left = chance * rooms.reduce((sum, { weight }) => sum + weight, 0);
  for (let i = 0; i < rooms.length; i++) {
    left -= rooms[i]!.weight;
    if (left < 0) return i;
  }
  return 0;
}
