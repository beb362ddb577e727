import type { Pack, PackAttribute } from "../../pack";
import { integer, text } from "../attributes";

const decimal = (name: string, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale: 1 },
  description,
});

/** Power plants whose fuel, technology, size, load, efficiency, emissions and outages agree. */
export const powerPlant: Pack = {
  name: "power_plant",
  description:
    "A power plant with fuel, technology, capacity, yearly output, efficiency, emissions, year and causes of outages that fit. With per: plant_id each plant stays the same",
  attributes: [
    text("fuel", "Source of energy, e.g. Wind"),
    text("technology", "e.g. Offshore wind"),
    text("name_word", "Word for such plants in names, e.g. Wind Farm"),
    text("name", "Invented site and word, e.g. Cedar Ridge Wind Farm"),
    text("us_state", "A US state that has such plants, e.g. Iowa for wind"),
    text("renewable", "Yes or No"),
    decimal("capacity_mw", "Megawatts"),
    decimal("capacity_factor", "Output as per cent of full power all year"),
    integer("annual_output_mwh", "Megawatt-hours a year: capacity × hours × capacity factor"),
    decimal("efficiency", "Per cent"),
    integer("co2_kg_mwh", "Kilograms of CO2 a megawatt-hour"),
    integer("co2_tonnes", "Tonnes of CO2 a year"),
    decimal("cost_usd_mwh", "Cost of a megawatt-hour in dollars"),
    integer("commissioned_year", "Year of start"),
    text("outage_cause", "Why such plants stop, e.g. Gearbox failure"),
  ],
  load: async () => (await import("./rules")).loadPowerPlants(),
};
