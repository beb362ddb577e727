import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** What a dentist does, on which tooth and for what fee. */
export const dental: Pack = {
  name: "dental",
  description:
    "A dental procedure: code, group, diagnosis, tooth, surface, quadrant, fee, what insurance pays, and minutes that fit",
  attributes: attributesOf(`
code; text; Procedure code, D and four digits, e.g. D2392
procedure; text; What is done, e.g. Ceramic crown
category; text; Diagnostic, Preventive, Restorative, Endodontics, Periodontics, Prosthodontics, Oral surgery …
diagnosis; text; What it is done for, e.g. Caries
area; text; Tooth, Quadrant, Upper arch, Lower arch or Whole mouth
tooth_number; text; 1 to 32, letters for baby teeth; empty where it is no single tooth
quadrant; text; UR, UL, LL or LR; empty where it is neither tooth nor quadrant
surface; text; Surfaces of a filling, e.g. MO; empty for others
fee; money; Fee, in the currency of the locale's country
coverage_percent; integer; What an insurance usually pays, in percent
insurance_paid; money; That share of the fee
duration_minutes; integer; Minutes in the chair
patient_age; integer; Age of the patient, usual for the procedure
currency_code; text; Currency of the locale's country, e.g. USD`),
  load: async (locale) => (await import("./rules")).loadDental(locale),
};
