import { ROOM_KINDS } from "@/lib/engine/data/hotel/houses";
import type { GeneratorInput } from "@/lib/schema/generators";
import { firstOf, formula, type Recipe, record } from "./make";

/** What is told of a hotel and its rooms, whichever table tells it. */

/** A house's name with its city in it; that of the parent where there is one. */
export const hotelName: GeneratorInput = formula('replace(@hotel_sign, "*", @hotel_city)', { output: "text" });

const byRoom = (of: (kind: (typeof ROOM_KINDS)[number]) => string | number, otherwise: string | number) =>
  ROOM_KINDS.reduceRight(
    (rest, kind) => `if(contains(@room_type, "${kind[0]}"), ${of(kind)}, ${rest})`,
    String(otherwise),
  );
const STAR_RATE =
  "if(@hotel_stars >= 5, 325, if(@hotel_stars >= 4, 168, if(@hotel_stars >= 3, 108, if(@hotel_stars >= 2, 69, 62))))";

const ofRoom = byRoom(([, factor]) => factor, 1);
const perNight = (expression: string) => formula(`round(${expression}, 2)`, { output: "decimal", scale: 2 });

/** What a room costs a night: as its room or its hotel has it, else by stars, kind of room and what its city costs. */
export const nightlyRate: Recipe = firstOf(
  perNight("@room_price_per_night"),
  perNight(`@hotel_property_price_per_night * ${ofRoom}`),
  perNight(`${STAR_RATE} * @hotel_price_level * ${ofRoom} * uniform(0.86, 1.16)`),
);

/** A room that the hotel has. */
export const roomType: Recipe = firstOf(
  formula("@room_room_type", { output: "text" }),
  {
    ...record("hotel", "room_type"),
    where: [{ attribute: "hotel_type", sameAs: "@hotel_property_type" }],
  } as GeneratorInput,
  record("hotel", "room_type"),
);

/** As many guests as the room sleeps, mostly one or two. */
export const roomGuests: Recipe = firstOf(
  formula(
    `min(${byRoom(([, , guests]) => guests, 2)}, if(contains(@room_type, "Family"), random_int(3, 5), if(chance(0.28), 1, if(chance(0.82), 2, random_int(2, 4)))))`,
    { output: "integer" },
  ),
);
