import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";

const number = (name: string, description: string): PackAttribute => ({ name, type: { type: "number" }, description });

/** Laboratory results: a test with its unit and reference range, a value, and the flag that follows from them. */
export const lab: Pack = {
  name: "lab",
  description:
    "A laboratory result: test, LOINC code, panel, unit, reference range, a value of the right size and its flag",
  attributes: [
    text("test", "Laboratory test, e.g. Hemoglobin A1c"),
    text("loinc_code", "LOINC code of the test, e.g. 4548-4; empty for the few tests without one here"),
    text("panel", "Panel the test belongs to, e.g. Lipid Panel"),
    text("category", "Chemistry, Hematology, Coagulation, Endocrinology …"),
    text("specimen", "What was tested, e.g. Serum or Urine"),
    text("unit", "Unit of the value, e.g. mg/dL"),
    number("reference_low", "Lower end of the reference range"),
    number("reference_high", "Upper end of the reference range"),
    text("reference_range", "The reference range in one text, e.g. 70-99"),
    number("value", "Measured value in the test's unit; about four in five lie in the reference range"),
    text("flag", "Normal, Low or High, by value and reference range"),
    text("patient_sex", "Male or Female; some reference ranges depend on it"),
    text("status", "Final, Preliminary or Corrected"),
  ],
  load: async () => (await import("./rules")).loadLabResults(),
};
