import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Invented hotels: chain, type, stars, amenities, rooms and rates agree. Their city is a place's; `sign` leaves room for it. */
export const hotel: Pack = {
  name: "hotel",
  description:
    "An invented hotel with chain, type, stars and amenities, and a room of it with guests, beds and nightly rate",
  attributes: attributesOf(`
    sign; text; Name with * where the city goes, e.g. Hotel Meridian * Airport
    name; text; Name without its city, e.g. Hotel Meridian
    chain; text; Chain, e.g. Meridian; Independent where there is none
    hotel_type; text; Economy, Midscale, Business, Luxury, Boutique, Resort, Bed & Breakfast, Hostel, Extended Stay or Aparthotel
    stars; integer; Stars, 1 to 5
    amenities; text; What the house offers, separated by commas
    rooms; integer; Rooms in the house
    rating; tenths; Guests' rating out of 5, better with more stars
    room_type; text; Room that such a house has, e.g. Deluxe King
    bed_type; text; Beds in the room, e.g. 1 king bed
    max_guests; integer; Guests the room sleeps
    nightly_rate; money; What the room costs a night in the locale's currency
    check_in_time; text; From when rooms are ready, e.g. 15:00
    check_out_time; text; Until when rooms are left, e.g. 11:00
  `),
  load: async (locale) => (await import("./rules")).loadHotels(locale),
};
