import { AMENITIES, HOUSE_PATTERNS, HOUSE_WORDS, HOUSES, LOCATIONS, ROOM_KINDS, ROOMS } from "./houses";

export interface House {
  sign: string;
  chain: string;
  hotel_type: string;
  stars: number;
  /** Least and most rooms. */
  roomRange: readonly [number, number];
}

const INDEPENDENT = "Independent";

/** All houses. What is told of a house hangs on its name alone, so that it is the same wherever the house is named. */
export function readHouses(): House[] {
  const taken = new Set(HOUSES.split("\n").map((line) => line.split(";")[0]!));
  return HOUSES.split(/^# /m)
    .slice(1)
    .flatMap((block) => {
      const [heading = "", ...lines] = block.trim().split("\n");
      const [hotelType = "", stars = "", rooms = "", count = ""] = heading.split("; ");
      const [least = 0, most = 0] = rooms.split("-").map(Number);
      return namesOf(hotelType, lines, Number(count), taken).map(
        ({ sign, chain }): House => ({
          sign,
          chain,
          hotel_type: hotelType,
          stars: Number(stars),
          roomRange: [least, most],
        }),
      );
    });
}

type HouseName = Pick<House, "sign" | "chain">;

/** The names that are written out, then as many of the others as there are houses. */
function namesOf(hotelType: string, lines: readonly string[], count: number, taken: Set<string>): HouseName[] {
  const names = lines.flatMap((line): HouseName[] => {
    const [sign = "", chain] = line.split(";");
    if (chain === undefined) return [{ sign, chain: INDEPENDENT }];
    return LOCATIONS[hotelType]!.split("|").map((location) => ({ sign: `${sign} ${location}`.trim(), chain }));
  });
  const others = HOUSE_PATTERNS[hotelType]!.split("|")
    .flatMap(namesBy)
    .filter((sign) => !taken.has(sign))
    .map((sign) => ({ sign, chain: INDEPENDENT, place: spread(sign) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, Math.max(0, count - names.length));
  for (const { sign } of others) taken.add(sign);
  return [...names, ...others];
}

function namesBy(pattern: string): string[] {
  const [before = "", list = "", after = ""] = pattern.split(/[{}]/);
  return HOUSE_WORDS[list]!.split("|").map((word) => `${before}${word}${after} *`);
}

/** A number that looks drawn but belongs to the name. */
function spread(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0;
  return hash >>> 8;
}

/** Rooms of a house. */
export function roomsOf({ sign, roomRange: [least, most] }: House): number {
  return least + (spread(sign) % (most - least + 1));
}

/** What a house has. */
export function amenitiesOf({ sign, hotel_type }: House): string {
  const [always = "", sometimes = ""] = AMENITIES[hotel_type] ?? [];
  const chosen = sometimes.split("|").filter((amenity) => spread(sign + amenity) % 5 < 2);
  return [...always.split("|"), ...chosen].join(", ");
}

export interface Room {
  name: string;
  factor: number;
  guests: number;
  beds: string;
  weight: number;
}

/** Rooms by type of house. */
export function readRooms(): ReadonlyMap<string, readonly Room[]> {
  return new Map(
    Object.entries(ROOMS).map(([hotelType, list]) => [
      hotelType,
      list.split("|").map((entry): Room => {
        const [name = "", weight = ""] = entry.split(":");
        const kind = ROOM_KINDS.find(([part]) => name.includes(part));
        if (!kind) throw new RangeError(`nothing is known of the room ${name}`);
        const [, factor, guests, beds] = kind;
        return { name, factor, guests, beds, weight: Number(weight) };
      }),
    ]),
  );
}
