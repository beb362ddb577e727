import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Containers on their way between ports of the world: line, vessel, box, goods, weights and dates agree. */
export const cargo: Pack = {
  name: "cargo",
  description:
    "A container shipment by sea: shipping line, ports with UN/LOCODE, vessel with IMO number, container number, goods, weights, departure and arrival",
  attributes: [
    ...attributesOf(`
      carrier; text; Shipping line, e.g. Hapag-Lloyd
      scac; text; Four letters of the line, e.g. HLCU
      vessel; text; Invented ship, e.g. Nordic Horizon
      imo_number; text; The ship's IMO number with a valid check digit, e.g. IMO 9074729
      voyage; text; Voyage number, e.g. 214E
      origin_locode; text; UN/LOCODE of the port of loading, e.g. CNSHA
      origin_port; text; Port of loading, e.g. Shanghai
      origin_country; text; Its country
      origin_latitude; hundredths; Its degrees north
      origin_longitude; hundredths; Its degrees east
      destination_locode; text; UN/LOCODE of the port of discharge, e.g. NLRTM
      destination_port; text; Port of discharge, e.g. Rotterdam
      destination_country; text; Its country
      route; text; Both codes, e.g. CNSHA-NLRTM
      distance_nm; integer; Nautical miles of the voyage
      transit_days; integer; Days at sea and in ports
      departure_date; date; Day the ship leaves
      estimated_arrival; date; Day it should arrive
      actual_arrival; date; Day it arrived, empty before
      status; text; Booked, In transit, Arrived, Customs clearance or Delivered, by the dates
      container_type; text; e.g. 40' High Cube
      iso_type; text; ISO 6346 size and type, e.g. 45G1
      teu; integer; Twenty-foot units, 1 or 2
      cargo; text; Goods, e.g. Furniture
      hs_code; text; HS heading of the goods, e.g. 9403
      net_weight_kg; integer; Weight of the goods
      tare_weight_kg; integer; Weight of the empty container
      gross_weight_kg; integer; Goods and container
      volume_cbm; tenths; Cubic metres of goods, no more than the container holds
      temperature_c; integer; Set point of a reefer container, empty for dry ones
      declared_value; money; Worth of the goods in US dollars
      freight_cost; money; Price of the passage in US dollars
      incoterm; text; Incoterms 2020, e.g. FOB
      seal_number; text; Seal on the doors
      booking_number; text; Booking with the line
    `),
    serial("container_number", "Owner code, serial and check digit by ISO 6346, e.g. MSKU3070079; never twice"),
    serial("bill_of_lading", "Number of the bill of lading, e.g. HLCUSHA240118652; never twice"),
  ],
  load: async () => (await import("./rules")).loadCargo(),
};

function serial(name: string, description: string): Pack["attributes"][number] {
  return { name, type: { type: "text" }, description, unique: "serial" };
}
