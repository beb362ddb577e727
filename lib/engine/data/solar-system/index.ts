import type { Pack } from "../../pack";
import { decimal, integer, text } from "../attributes";

/** Solar installations: panels with an inverter that suits their number, cost and size that follow. */
export const solarSystem: Pack = {
  name: "solar_system",
  description:
    "A solar installation: panel maker, model and power, number of panels, size, inverter and cost agree. With per: system_id each stays the same",
  attributes: [
    text("panel_maker", "Maker of the panels, e.g. JinkoSolar"),
    text("panel_model", "Model, e.g. Tiger Neo N-type 54HL4R-B 440"),
    integer("panel_watts", "Peak power of one panel"),
    decimal("panel_efficiency", 1, "Per cent"),
    text("cell_type", "e.g. Monocrystalline TOPCon"),
    decimal("panel_area_m2", 2, "Area of one panel"),
    integer("panel_price", "US dollars"),
    integer("warranty_years", "Years of performance warranty"),
    text("site_type", "Residential, Commercial or Utility"),
    integer("panel_count", "Number of panels"),
    decimal("capacity_kw", 2, "Peak kilowatts: panels × watts"),
    text("inverter_maker", "Maker of the inverter, e.g. SMA"),
    text("inverter_model", "Model that suits the size"),
    decimal("inverter_kw", 2, "Power of one inverter"),
    integer("inverter_count", "Inverters needed"),
    decimal("inverter_efficiency", 1, "Per cent"),
    text("inverter_type", "String, Hybrid, Microinverter …"),
    integer("system_cost", "US dollars for all of it, installed"),
    integer("tilt_degrees", "Tilt of the panels"),
    text("orientation", "S, SW, SE, E, W or Flat"),
    decimal("battery_kwh", 1, "Storage; 0 where there is none"),
  ],
  load: async () => (await import("./rules")).loadSolarSystems(),
};
