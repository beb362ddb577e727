import type { Pack } from "../../pack";
import { decimal, text } from "../attributes";

/** Farm animals: species, breed, purpose, weight, yield and ailments agree. */
export const livestock: Pack = {
  name: "livestock",
  description: "A farm animal with species, breed, purpose, sex, weight, what it yields, price and ailment that fit",
  attributes: [
    text("species", "Cattle, Pig, Sheep, Goat, Chicken …"),
    text("breed", "Breed of the species, e.g. Holstein"),
    text("purpose", "Dairy, Beef, Eggs, Wool …"),
    text("sex", "Female or Male; those that give milk or eggs are female"),
    decimal("weight_kg", 1, "Weight of a grown animal; empty for bees"),
    text("product", "What it yields, e.g. Milk"),
    text("product_unit", "Unit of the yield, e.g. L/day"),
    decimal("product_amount", 1, "How much it yields"),
    decimal("price", 2, "US dollars"),
    text("ailment", "An ailment of the species, e.g. Mastitis"),
  ],
  load: async () => (await import("./rules")).loadLivestock(),
};
