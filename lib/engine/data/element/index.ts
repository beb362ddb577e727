import type { Pack } from "../../pack";
import { decimal, integer, text } from "../attributes";

/** The 118 chemical elements with their facts. */
export const element: Pack = {
  name: "element",
  description: "A chemical element of the periodic table with its number, symbol, mass, place, kind and properties",
  attributes: [
    integer("atomic_number", "1 for hydrogen to 118"),
    text("symbol", "e.g. Fe"),
    text("name", "e.g. Iron"),
    decimal("atomic_mass", 3, "In unified atomic mass units"),
    integer("group", "Group 1 to 18; empty for most lanthanides and actinides"),
    integer("period", "1 to 7"),
    text("category", "Alkali metal, Noble gas, Transition metal …"),
    text("state", "Solid, Liquid or Gas at room temperature"),
    decimal("melting_point_c", 2, "°C; empty where not known"),
    decimal("boiling_point_c", 2, "°C; empty where not known"),
    decimal("density_g_cm3", 5, "Grams a cubic centimetre"),
    decimal("electronegativity", 2, "Pauling scale; empty where not known"),
    integer("discovered_year", "Empty where known since antiquity"),
  ],
  load: async () => (await import("./rules")).loadElements(),
};
