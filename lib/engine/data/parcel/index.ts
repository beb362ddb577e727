import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Parcels on their way: carrier, service, tracking number, transit time and price agree. */
export const parcel: Pack = {
  name: "parcel",
  description:
    "A parcel with a carrier of the locale's country, its service, a tracking number of the right shape, transit days and cost",
  attributes: [
    ...attributesOf(`
      carrier; text; Carrier, e.g. UPS
      service; text; Service of the carrier, e.g. UPS Ground
      service_level; text; Standard, Expedited, Two-day, Next-day or International
      country_code; text; Country of the sender, XX for senders anywhere; the locale's unless filtered
      transit_days; integer; Days on the way
      weight_kg; money; Weight in kilograms that the service takes
      length_cm; integer; Length in centimetres
      width_cm; integer; Width in centimetres
      height_cm; integer; Height in centimetres
      dimensions; text; Length, width and height, e.g. 32 x 24 x 12 cm
      shipping_cost; money; What the sender pays in the locale's currency
    `),
    {
      name: "tracking_number",
      type: { type: "text" },
      description: "Tracking number as the carrier writes it, with its check digit; never twice",
      unique: "serial",
    },
  ],
  load: async (locale) => (await import("./rules")).loadParcels(locale),
};
