import type { Pack, PackAttribute } from "../../pack";
import { decimal, text } from "../attributes";

const date = (name: string, description: string): PackAttribute => ({ name, type: { type: "date" }, description });

/** Crops with variety, season, yield, price, water, soil and pests that fit. */
export const crop: Pack = {
  name: "crop",
  description:
    "A crop with its variety, category, season, yield a hectare, price, water need, soil pH, region and pests that agree",
  attributes: [
    text("crop", "Crop, e.g. Wheat"),
    text("category", "Cereal, Oilseed, Vegetable, Fruit, Root, Legume …"),
    text("variety", "Variety of the crop, e.g. Durum"),
    text("season", "Winter, Spring, Summer or Perennial: when it is sown"),
    date("planted_on", "Day of sowing; years back for trees and vines"),
    date("harvested_on", "Day of harvest, in the crop's season"),
    decimal("yield_t_ha", 2, "Tonnes a hectare"),
    decimal("price_usd_t", 2, "US dollars a tonne"),
    { name: "water_mm", type: { type: "integer" }, description: "Millimetres of water it needs a season" },
    decimal("soil_ph", 1, "pH of soil that suits it"),
    text("region", "A region known for it, e.g. Rioja"),
    text("pest", "A pest or disease of it, e.g. Late blight"),
    text("unit", "t, or kg for dear crops"),
  ],
  load: async () => (await import("./rules")).loadCrops(),
};
