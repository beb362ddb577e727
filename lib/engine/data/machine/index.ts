import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** Machines of factories: type, maker, model, area, power and price agree, and so do failures, maintenance and spare parts. */
export const machine: Pack = {
  name: "machine",
  description:
    "A factory machine with type, maker, model, area, power, price; failures, maintenance tasks and spare parts that fit. With per: machine_id each machine stays the same",
  attributes: [
    text("machine_type", "Kind of machine, e.g. Hydraulic Press"),
    text("manufacturer", "Maker, e.g. Schuler"),
    text("model", "Model of that maker, e.g. MSP 400"),
    text("serial_number", "Serial number, e.g. MSP-204-88123"),
    text("area", "Part of the factory, e.g. Press shop"),
    { name: "power_kw", type: { type: "decimal", scale: 1 }, description: "Drive power" },
    integer("purchase_price", "US dollars"),
    text("criticality", "High, Medium or Low"),
    {
      name: "cycle_time_s",
      type: { type: "decimal", scale: 1 },
      description: "Ideal seconds a piece; empty for utilities",
    },
    text("failure_mode", "A failure of such machines, e.g. Hydraulic leak"),
    text("maintenance_task", "A task of such machines, e.g. Replace seals"),
    text("spare_part", "A spare part of such machines, e.g. Cylinder seal kit"),
  ],
  load: async () => (await import("./rules")).loadMachines(),
};
