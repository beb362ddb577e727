import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";

const decimal = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale: 2 },
  description,
});

/** Building materials with trade, phase, unit, price and quantity that fit. */
export const buildingMaterial: Pack = {
  name: "building_material",
  description:
    "A building material with category, trade that uses it, phase of the work, unit, price a unit, quantity and total",
  attributes: [
    text("material", "e.g. Clay Brick"),
    text("category", "Concrete, Masonry, Timber, Electrical …"),
    text("trade", "Who works with it, e.g. Roofing"),
    text("phase", "Site Preparation, Foundation, Structure, Envelope, Services, Finishes or Landscaping"),
    text("unit", "m³, m², sheet, pcs …"),
    decimal("unit_price", "US dollars a unit"),
    { name: "quantity", type: { type: "integer" }, description: "Units of an order" },
    decimal("total_cost", "Quantity × price"),
  ],
  load: async () => (await import("./rules")).loadBuildingMaterials(),
};
