import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  daytime,
  either,
  firstOf,
  formula,
  id,
  oneOf,
  pattern,
  person,
  type Recipe,
  record,
  sum,
  template,
  whole,
  wholeAround,
  wholeTail,
} from "../make";
import { drug } from "../packs";

const textOf = (expression: string) => formula(expression, { output: "text" });
const dateOf = (expression: string) => formula(expression, { output: "date" });
const rounded = (expression: string) => formula(expression, { output: "integer" });

const follow = (source: string, attribute: string, own: string, sameAs: string): GeneratorInput => ({
  kind: "record",
  source,
  attribute,
  where: [{ attribute: own, sameAs }],
});
/** What is dispensed is the drug of its parent. */
const dispensed = (attribute: string): Recipe =>
  firstOf(
    follow("drug", attribute, "medication", "@prescription_medication"),
    follow("drug", attribute, "product_name", "@pharmaceutical_name"),
    drug(attribute),
  );
/** What is prescribed treats what the patient has, where a table of patients says so. */
const prescribed = (attribute: string, ofCase: string): Recipe =>
  firstOf(
    follow("drug", attribute, "product_name", "@pharmaceutical_name"),
    follow("medical", ofCase, "condition", "@patient_condition"),
    drug(attribute),
  );

const ofDrug = (attribute: string): Recipe =>
  firstOf(follow("drug", attribute, "product_name", "@pharmaceutical_name"), drug(attribute));
/** Beside a column that says how often, the dosage is the strength. */
const dosage: Recipe = firstOf(
  textOf("if(is_empty(@frequency), @own_form, @own_strength)"),
  ...prescribed("directions", "dosage").forms,
);
/** Tablets of a month by how often they are taken, where only the patient's case is known. */
const quantity: Recipe = firstOf(
  follow("drug", "quantity", "product_name", "@pharmaceutical_name"),
  rounded(
    'if(is_empty(@patient_condition), 30, if(contains(@own_form, "puff") || contains(@own_form, "spray") || contains(@own_form, "rinse") || contains(@own_form, "injection"), 1, if(contains(@own_frequency, "twice"), 60, if(contains(@own_frequency, "three times"), 90, 30))))',
  ),
  drug("quantity"),
);

const FILLED = day("-P1Y", "P0D");

/** Drugs, what is prescribed and dispensed of them, and where. */
export const PHARMACY = [
  entity(
    "drug|medicine|medication|pharmaceutical|pharmacy product|drug inventory|pharmacy inventory|medicine inventory|drug catalog|formulary|drug list|medication inventory|pharmacy stock|pharmaceutical product|medication list",
    {
      domain: "pharmacy",
      core: {
        drug_id: id("DRG-", 4),
        "name|drug name|medication|medicine name|medication name|product name|medicine|trade name":
          drug("product_name"),
        "drug_class|category|class|therapeutic class|type": drug("drug_class"),
        "dosage_form|form": drug("dosage_form"),
        "strength|dose|dosage|dosage strength": drug("strength"),
        "manufacturer|maker|company": drug("manufacturer"),
        "unit_price|price|selling price|price per unit|retail price": drug("unit_price"),
        "stock|quantity|stock quantity|quantity in stock|on hand|stock level|inventory level|quantity on hand": firstOf(
          either(
            "@unit_price > 80",
            wholeTail(0, 24, 5, 0.7),
            either(
              'contains("tablets, capsules, films, mL, g", @own_unit)',
              wholeTail(0, 4000, 380, 0.8),
              wholeTail(0, 160, 18, 0.7),
            ),
          ),
          wholeTail(0, 3000, 300, 0.9),
        ),
        "expiry_date|expiration date|expires on|expiration|exp date": day("-P20D", "P3Y"),
      },
      more: {
        "generic_name|generic|active ingredient|inn|chemical name": drug("name"),
        "brand_name|brand": drug("brand_name"),
        "drug_type|generic or brand|generic brand": drug("drug_type"),
        "ndc|ndc code|national drug code|drug code": drug("ndc"),
        "route|route of administration|administration route": drug("route"),
        "schedule|controlled substance class|dea schedule": drug("schedule"),
        "rx_otc|prescription status|otc": drug("rx_otc"),
        "requires_prescription|prescription required|is prescription": formula('@own_sale == "Rx"', {
          output: "boolean",
        }),
        own_sale: drug("rx_otc"),
        "treats|indication|condition|used for|indications|use": drug("indication"),
        "storage|storage condition|storage conditions|storage requirement": drug("storage"),
        "cost|cost price|purchase price|wholesale price|unit cost": sum("round(@unit_price * uniform(0.55, 0.8), 2)"),
        "unit|unit of measure": drug("unit"),
        own_unit: drug("unit"),
        "package_size|pack size": { kind: "choice", values: [30, 60, 90, 100, 500], weights: [34, 14, 22, 22, 8] },
        "batch_number|lot number|batch|batch no|lot": pattern("[A-HJ-NP-Z]{2}\\d{5}"),
        "reorder_level|reorder point|minimum stock": {
          kind: "choice",
          values: [5, 20, 50, 100, 150],
          weights: [14, 24, 30, 22, 10],
        },
        "needs_reorder|low stock|reorder": formula("@stock <= @reorder_level", { output: "boolean" }),
        "status|stock status|availability": firstOf(
          textOf(
            'if(@expiry_date < as_of(), "Expired", if(@stock == 0, "Out of stock", if(@stock <= 20, "Low stock", "In stock")))',
          ),
        ),
        "supplier|vendor|distributor|wholesaler": pattern(
          "(Cardwell|Meridian|Northway|Unity|Stonegate|Clearpath) (Medical Supply|Wholesale Drug|Pharma Distribution|Health Logistics)",
        ),
        "directions|instructions|usage": drug("directions"),
        "manufacture_date|manufactured on|mfg date": dateOf("add_days(@expiry_date, -1095)"),
      },
      label: "name",
      usualRows: 40,
    },
  ),
  entity(
    "prescription|medication order|drug prescription|prescription record|rx|prescription data|medical prescription|pharmacy prescription|medication prescription",
    {
      domain: "pharmacy",
      parents: "patient|doctor|drug|prescriber|pharmacy",
      core: {
        prescription_id: id("RX-", 6),
        "patient_name|patient|name": "full name",
        "medication|drug|medicine|drug name|medication name|medicine name|prescribed drug": prescribed(
          "medication",
          "medication",
        ),
        "dosage|directions|sig|instructions|dose instructions": dosage,
        "quantity|qty|quantity dispensed|amount": quantity,
        "refills|refills allowed|number of refills|refill count|authorized refills": ofDrug("refills"),
        "prescribed_on|date|prescribed date|start date|date prescribed|prescription date|issue date|issued on|written date":
          FILLED,
        "doctor|prescriber|prescribed by|prescribing doctor|physician|doctor name|prescriber name": "doctor",
        "status|prescription status": either(
          "days_between(@prescribed_on, as_of()) >= @own_days * (1 + @own_refills)",
          oneOf("Completed:92|Expired:8"),
          oneOf("Active:92|On hold:3|Cancelled:5"),
        ),
      },
      more: {
        own_days: ofDrug("days_supply"),
        own_refills: ofDrug("refills"),
        own_strength: ofDrug("strength"),
        own_frequency: prescribed("frequency", "frequency"),
        own_form: prescribed("directions", "dosage"),
        "diagnosis|condition|indication|reason": prescribed("indication", "condition"),
        "strength|dose|drug strength": ofDrug("strength"),
        "frequency|times per day|how often": prescribed("frequency", "frequency"),
        "route|route of administration": prescribed("route", "route"),
        "dosage_form|form": ofDrug("dosage_form"),
        "drug_class|class|category": ofDrug("drug_class"),
        "ndc|ndc code|drug code": ofDrug("ndc"),
        "duration_days|days|duration|days supply|supply days|day supply|treatment duration": ofDrug("days_supply"),
        "refills_remaining|refills left|remaining refills": rounded(
          "clamp(@own_refills - floor(days_between(@prescribed_on, as_of()) / @own_days), 0, @own_refills)",
        ),
        "end_date|valid until|stop date": dateOf("add_days(@prescribed_on, @own_days * (1 + @own_refills))"),
        "is_generic|generic|generic substitution": formula('@own_kind == "Generic"', { output: "boolean" }),
        own_kind: ofDrug("drug_type"),
        "schedule|controlled substance": ofDrug("schedule"),
        "filled|is filled": formula("chance(0.93)", { output: "boolean" }),
        "price|cost|total|total price|drug cost": ofDrug("price"),
        "copay|patient pays": ofDrug("copay"),
        "pharmacy|pharmacy name": "pharmacy name",
      },
      usualRows: 250,
    },
  ),
  entity(
    "prescription fill|dispensing record|refill|pharmacy sale|pharmacy sales|medicine sales|drug store sales|medication dispense|pharmacy claim|pharmacy transaction|pharmacy record|pharmacy data|drug dispensing|dispense|fill|pharmacy order|medicine sale|prescription refill|pharmacy dispensing record|pharmacy dataset|pharmacy billing",
    {
      domain: "pharmacy",
      parents: "prescription|patient|pharmacy|drug",
      core: {
        fill_id: id("FL-", 6),
        "patient_name|patient|customer|customer name|name": "full name",
        "medication|drug|medicine|drug name|medication name|product|medicine name": dispensed("medication"),
        "quantity|qty|quantity dispensed|quantity sold|units": dispensed("quantity"),
        "days_supply|day supply|days": dispensed("days_supply"),
        "filled_on|date|fill date|dispensed on|dispense date|sale date|refill date|transaction date": firstOf(
          dateOf(
            "add_days(@prescription_prescribed_on, floor(uniform(0, 1) * min(330, days_between(@prescription_prescribed_on, as_of()))))",
          ),
          FILLED,
        ),
        "price|total|amount|total price|total cost|sale amount|drug cost|billed amount": dispensed("price"),
        "copay|patient pays|patient paid|patient pay": dispensed("copay"),
        "status|fill status": firstOf(
          either(
            "days_between(@filled_on, as_of()) < 10",
            oneOf("Picked up:62|Ready for pickup:30|In progress:8"),
            oneOf("Picked up:93|Returned to stock:5|Delivered:2"),
          ),
          oneOf("Picked up:86|Ready for pickup:8|Returned to stock:4|Delivered:2"),
        ),
      },
      more: {
        "ndc|ndc code|drug code": dispensed("ndc"),
        "drug_class|category|class": dispensed("drug_class"),
        "unit_price|price per unit": dispensed("unit_price"),
        "insurance_paid|insurance amount|plan paid|insurance pays|covered amount": firstOf(
          sum('if(@status == "Returned to stock", 0, round(@price - @copay, 2))'),
          sum("round(@price - @copay, 2)"),
        ),
        "insurance_plan|insurance|payer|insurance provider": "insurance provider",
        "refill_number|fill number|refill no": {
          kind: "choice",
          values: [0, 1, 2, 3, 4],
          weights: [46, 24, 15, 10, 5],
        },
        "prescriber|doctor|prescribed by": "doctor",
        "pharmacist|dispensed by|pharmacist name": person("full_name", "pharmacist"),
        "pharmacy|pharmacy name|store": "pharmacy name",
        "diagnosis|indication|condition": dispensed("indication"),
        "generic_brand|drug type|generic or brand": dispensed("drug_type"),
        "payment_method|payment": firstOf(
          either("@copay == 0", oneOf("Insurance"), oneOf("Card:66|Cash:18|HSA/FSA card:16")),
          oneOf("Insurance:68|Card:20|Cash:12"),
        ),
        "sold_at|time|timestamp": daytime("-P1Y", "P0D"),
        "refills_left|refills remaining|refills": dispensed("refills"),
        "directions|dosage|sig|instructions": dispensed("directions"),
      },
      usualRows: 400,
    },
  ),
  entity("pharmacy|drugstore|pharmacy location|pharmacy store|pharmacy branch|chemist", {
    domain: "pharmacy",
    core: {
      pharmacy_id: id("PH-", 3),
      "name|pharmacy name": "pharmacy name",
      "address|street": record("place", "street_address", "pharmacy"),
      city: record("place", "city", "pharmacy"),
      "state|region": record("place", "region", "pharmacy"),
      phone: record("place", "phone", "pharmacy"),
      "pharmacist_in_charge|manager|pharmacist": person("full_name", "pharmacist"),
      "type|kind": oneOf("Independent:34|Chain:48|Hospital:10|Mail order:4|Supermarket:4"),
      "hours|opening hours": oneOf("Mon-Sat 8:00-20:00:40|Mon-Fri 9:00-18:00:26|Daily 8:00-22:00:24|Open 24 hours:10"),
    },
    more: {
      "zip|postal code": record("place", "postal_code", "pharmacy"),
      "license_number|license": pattern("PHY\\d{5}"),
      "prescriptions_per_day|daily prescriptions": wholeTail(30, 700, 150, 0.6),
    },
    label: "name",
    usualRows: 8,
  }),
  entity("pharmacist|pharmacy technician|pharmacy staff", {
    domain: "pharmacy",
    parents: "pharmacy",
    core: {
      pharmacist_id: id("PHR-", 3),
      "full_name|name": "full name",
      "role|title|position": oneOf("Staff pharmacist:42|Pharmacy technician:38|Pharmacist in charge:12|Intern:8"),
      "license_number|license": pattern("RPH\\d{6}"),
      "years_of_experience|experience": wholeAround(0, 38, 11, 8),
      email: "",
      phone: "",
    },
    label: "full_name",
    usualRows: 15,
  }),
  entity("prescription volume|drug sale|drug sales|pharmaceutical sale|pharmaceutical sales|drug sales data", {
    domain: "pharma",
    parents: "drug|prescriber|territory|sales rep",
    core: {
      record_id: id("RXV-", 5),
      "month|date": firstOf(formula("add_days(@day_of_record, 1 - day(@day_of_record))", { output: "date" })),
      "drug|medication|product": drug("product_name"),
      "new_prescriptions|new rx": wholeTail(0, 400, 24, 0.9),
      "total_prescriptions|total rx|volume": rounded("@new_prescriptions + random_int(0, 120)"),
      "region|territory": "sales region",
      "sales|revenue|sales amount": sum("round(@total_prescriptions * @own_price, 2)"),
    },
    more: {
      day_of_record: day("-P1Y", "P0D"),
      own_price: drug("price"),
      units: whole(1, 400),
      rep: template("{@full_name}"),
    },
    usualRows: 300,
  }),
];
