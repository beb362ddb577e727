import { AMENITIES, HOUSES, ROOM_KINDS, ROOMS } from "./houses";

export interface House {
  sign: string;
  chain: string;
  hotel_type: string;
  stars: number;
  amenities: string;
  rooms: number;
  /** How often it is drawn, relative to others. */
  weight: number;
}

const INDEPENDENT = "Independent";

/** All houses, parsed. What is told of a house hangs on its name alone, so that it is the same wherever the house is named. */
export function readHouses(): House[] {
  return HOUSES.split(/^# /m)
    .slice(1)
    .flatMap((block) => {
      const [heading = "", ...lines] = block.trim().split("\n");
      const [hotelType = "", stars = "", rooms = ""] = heading.split("; ");
      const [least = 0, most = 0] = rooms.split("-").map(Number);
      return lines.map((line): House => {
        const [sign = "", chain = "", weight = ""] = line.split(";");
        return {
          sign,
          chain: chain || INDEPENDENT,
          hotel_type: hotelType,
          stars: Number(stars),
          amenities: amenitiesOf(sign, hotelType),
          rooms: least + (spread(sign) % (most - least + 1)),
          weight: Number(weight),
        };
      });
    });
}

/** A number that looks drawn but belongs to the name. */
function spread(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0;
  return hash >>> 8;
}

function amenitiesOf(sign: string, hotelType: string): string {
  const [always = "", sometimes = ""] = AMENITIES[hotelType] ?? [];
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
