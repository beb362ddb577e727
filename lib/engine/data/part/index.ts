import type { Pack } from "../../pack";
import { decimal, text } from "../attributes";

/** What factories make: part, process, machine, material, dimension and the defects of that process with cause and remedy agree. */
export const part: Pack = {
  name: "part",
  description:
    "A manufactured part with its process, machine, material, cost, weight and toleranced dimension, and a defect of that process with cause and corrective action",
  attributes: [
    text("name", "Part, e.g. Valve Body"),
    { ...text("part_number", "Number, e.g. VB-4471-C2"), unique: "numbered" },
    text("category", "Family of parts, e.g. Fluid Power"),
    text("process", "How it is made, e.g. Injection Molding"),
    text("machine_type", "Machine that makes it, e.g. CNC Lathe"),
    text("material", "Material of that process, e.g. PA66-GF30"),
    decimal("weight_kg", 3, "Weight"),
    decimal("unit_cost", 2, "Cost of one in US dollars"),
    decimal("cycle_time_s", 1, "Ideal seconds a piece"),
    decimal("scrap_rate", 2, "Usual scrap in per cent"),
    text("dimension", "What is measured, e.g. Bore diameter"),
    decimal("nominal_mm", 3, "What it should be"),
    decimal("tolerance_mm", 3, "How far it may be off"),
    decimal("measured_mm", 3, "A measurement; nearly all are within tolerance"),
    text("defect_type", "A defect of the process, e.g. Sink mark"),
    text("root_cause", "Its cause, e.g. Holding pressure low"),
    text("corrective_action", "What was done, e.g. Holding pressure raised"),
  ],
  load: async () => (await import("./rules")).loadParts(),
};
