import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Drugs as a pharmacy stocks and dispenses them. */
export const drug: Pack = {
  name: "drug",
  description:
    "A drug of a pharmacy: generic and brand name, class, form, strength, route, code, what it is for, directions, quantity, refills and price",
  attributes: attributesOf(`
name; text; Generic name, e.g. Atorvastatin
brand_name; text; Brand name, e.g. Lipitor
product_name; text; Name it is sold under: the generic or the brand name, by drug_type
drug_type; text; Generic, or Brand
medication; text; Product with strength, e.g. Atorvastatin 20 mg
drug_class; text; Class, e.g. Statin or ACE inhibitor
dosage_form; text; Form, e.g. tablet, inhaler or cream
strength; text; Strength, e.g. 20 mg
route; text; How it is given, e.g. Oral
ndc; text; Code in the shape of a national drug code, 5-4-2 digits; not assigned to any real product
manufacturer; text; Invented maker
schedule; text; Class of a controlled substance, C-II to C-V, or Not controlled
rx_otc; text; Rx where a prescription is needed, else OTC
indication; text; What it is prescribed for, e.g. High cholesterol
patient_sex; text; Sex of the patient, Male or Female, in the indication's proportion
patient_age; integer; Age of the patient, usual for the indication
directions; text; What stands on the label, e.g. Take 1 tablet by mouth once daily
frequency; text; How often, e.g. twice daily
quantity; tenths; Units dispensed, from the directions and the days
unit; text; What is counted: tablets, mL, g, inhaler …
days_supply; integer; Days it lasts
refills; integer; Refills allowed, as the class permits
unit_price; money; Price of a unit
price; money; Price of what is dispensed
cost; money; What the pharmacy pays for it
copay; money; What an insured patient pays, never above the price
storage; text; Room temperature or Refrigerate
currency_code; text; Currency of the locale's country, e.g. USD`),
  load: async (locale) => (await import("./rules")).loadDrugs(locale),
};
