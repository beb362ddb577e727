import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";

const decimal = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale: 2 },
  description,
});

/** Laboratory chemicals with their CAS number, formula, molar mass, hazard and storage. */
export const reagent: Pack = {
  name: "reagent",
  description:
    "A laboratory chemical with CAS number (valid check digit), formula, molar mass, form, hazard, storage, purity, lot and price",
  attributes: [
    text("name", "e.g. Sodium Hydroxide"),
    text("cas_number", "e.g. 1310-73-2"),
    text("formula", "e.g. NaOH"),
    decimal("molar_mass", "g/mol"),
    text("category", "Solvent, Acid, Base, Salt, Buffer …"),
    text("form", "Liquid, Powder, Crystals …"),
    text("hazard", "e.g. Corrosive; None where there is none"),
    text("storage", "e.g. Acid cabinet"),
    text("grade", "ACS, HPLC, Reagent …"),
    decimal("purity", "Per cent"),
    text("lot_number", "e.g. BCBX4471V"),
    text("pack_size", "e.g. 500 g"),
    decimal("price", "US dollars a pack"),
  ],
  load: async () => (await import("./rules")).loadReagents(),
};
