import type { Pack, PackAttribute } from "../../pack";

const text = (name: string, description: string): PackAttribute => ({ name, type: { type: "text" }, description });
const whole = (name: string, description: string): PackAttribute => ({ name, type: { type: "integer" }, description });
const decimal = (name: string, scale: number, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale },
  description,
});

/** The 118 chemical elements with their facts. */
export const element: Pack = {
  name: "element",
  description: "A chemical element of the periodic table with its number, symbol, mass, place, kind and properties",
  attributes: [
    whole("atomic_number", "1 for hydrogen to 118"),
    text("symbol", "e.g. Fe"),
    text("name", "e.g. Iron"),
    decimal("atomic_mass", 3, "In unified atomic mass units"),
    whole("group", "Group 1 to 18; empty for most lanthanides and actinides"),
    whole("period", "1 to 7"),
    text("category", "Alkali metal, Noble gas, Transition metal …"),
    text("state", "Solid, Liquid or Gas at room temperature"),
    decimal("melting_point_c", 2, "°C; empty where not known"),
    decimal("boiling_point_c", 2, "°C; empty where not known"),
    decimal("density_g_cm3", 5, "Grams a cubic centimetre"),
    decimal("electronegativity", 2, "Pauling scale; empty where not known"),
    whole("discovered_year", "Empty where known since antiquity"),
  ],
  load: async () => (await import("./rules")).loadElements(),
};
