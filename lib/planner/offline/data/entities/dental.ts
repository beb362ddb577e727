import { entity } from "../../plan/entity";
import {
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  onceCome,
  oneOf,
  oneOfGiven,
  person,
  sum,
  template,
  unique,
  wholeAround,
  workday,
} from "../make";
import { dental } from "../packs";

const textOf = (expression: string) => formula(expression, { output: "text" });
const dateOf = (expression: string) => formula(expression, { output: "date" });

/** A practice has a few dentists. */
const DENTIST = oneOf(
  "Dr. Anna Whitfield:28|Dr. Marcus Reyes:24|Dr. Helen Zhao:20|Dr. Thomas Keller:16|Dr. Sana Qureshi:12",
);

/** Also the procedures that an entity shows: what, where in the mouth, for how much. */
const TREATMENT = {
  "procedure|treatment|service|procedure name|treatment type|procedure description|description": dental("procedure"),
  "tooth_number|tooth|tooth no": dental("tooth_number"),
  "fee|cost|amount|price|charge|total|treatment cost": dental("fee"),
};
const DETAILS = {
  "procedure_code|code|cdt code|ada code|treatment code": dental("code"),
  "category|type|procedure category|procedure type": dental("category"),
  "diagnosis|condition|reason|reason for visit|complaint": dental("diagnosis"),
  "surface|surfaces|tooth surface": dental("surface"),
  quadrant: dental("quadrant"),
  "duration_minutes|duration|minutes|chair time": dental("duration_minutes"),
  "insurance_paid|insurance coverage|insurance amount|insurance pays|covered amount|insurance covered": firstOf(
    sum('if(@status == "Completed", @own_paid, null)'),
    dental("insurance_paid"),
  ),
  own_paid: dental("insurance_paid"),
  "coverage_percent|coverage": dental("coverage_percent"),
  "patient_portion|patient pays|patient cost|out of pocket|copay|patient responsibility": firstOf(
    sum('if(contains("No-show Cancelled", @status), null, round(@fee - @own_paid, 2))'),
    sum("round(@fee - @own_paid, 2)"),
  ),
  "age|patient age": dental("patient_age"),
  "insurance_provider|insurance|insurer|insurance company": oneOf(
    "Brightsmile Dental Plan:28|Meridian Dental:24|Keystone Dental Care:20|Evergreen Dental:14|Self-pay:14",
  ),
};

/** Dental practices: who comes, what is done, and who pays. */
export const DENTAL = [
  entity(
    "dental appointment|dental visit|dental record|dental treatment|dental data|dental clinic|dental patient record|dental practice|dentist appointment|dentist visit|dental treatment record|dental dataset|dental clinic appointment",
    {
      domain: "dental",
      parents: "dental patient|patient|dentist",
      core: {
        appointment_id: id("DA-", 5),
        "patient_name|patient|name": "full name",
        "dentist|dentist name|doctor|provider": DENTIST,
        "appointment_date|date|visit date|treatment date|service date": workday("-P1Y", "P45D", 0.3),
        ...TREATMENT,
        "status|appointment status": onceCome(
          "@appointment_date",
          "Completed:91|No-show:5|Cancelled:4",
          "Scheduled:70|Confirmed:26|Cancelled:4",
        ),
      },
      more: {
        ...DETAILS,
        "next_visit|next appointment|recall date|follow up date|follow up": dateOf(
          "add_months(@appointment_date, if(chance(0.7), 6, 1))",
        ),
        "paid|is paid": flag(0.86),
        payment_status: either(
          "@appointment_date > as_of()",
          oneOf("Not billed"),
          oneOf("Paid:78|Pending insurance:16|Overdue:6"),
        ),
        anesthesia: oneOf("None:52|Local:44|Nitrous oxide:4"),
      },
      usualRows: 200,
    },
  ),
  entity(
    "dental procedure|dental service|dental fee schedule|dental fee|dental procedure code|cdt code|dental price list",
    {
      domain: "dental",
      core: {
        "procedure_code|code|cdt code": unique(dental("code")),
        "procedure|name|description|procedure name|service": dental("procedure"),
        "category|type": dental("category"),
        "fee|price|cost|standard fee": dental("fee"),
        "coverage_percent|insurance coverage|coverage": dental("coverage_percent"),
        "duration_minutes|duration|minutes": dental("duration_minutes"),
        area: dental("area"),
      },
      more: { "diagnosis|indication": dental("diagnosis"), "tooth_number|tooth": dental("tooth_number") },
      key: "procedure_code",
      label: "procedure",
      usualRows: 60,
    },
  ),
  entity("dental claim|dental insurance claim|dental bill|dental invoice|dental billing", {
    domain: "dental",
    parents: "dental appointment|patient|dental patient",
    core: {
      claim_id: id("DC-", 5),
      "patient_name|patient|name": "full name",
      "procedure_code|code": dental("code"),
      "procedure|service|description": dental("procedure"),
      "tooth_number|tooth": dental("tooth_number"),
      "service_date|date|date of service": workday("-P1Y", "-P3D", 0.3),
      "billed_amount|fee|amount|charge|claim amount": dental("fee"),
      "insurance_paid|paid amount|approved amount|payment": sum(
        'if(@status == "Paid", @own_paid, if(@status == "Denied", 0, null))',
      ),
      "status|claim status": firstOf(
        either(
          "days_between(@service_date, as_of()) < 25",
          oneOf("Submitted:62|In review:28|Paid:10"),
          oneOf("Paid:86|Denied:9|In review:5"),
        ),
      ),
    },
    more: {
      own_paid: dental("insurance_paid"),
      "insurer|insurance|insurance provider": DETAILS["insurance_provider|insurance|insurer|insurance company"],
      "patient_portion|patient pays|patient responsibility": sum("round(@billed_amount - @own_paid, 2)"),
      "dentist|provider": DENTIST,
    },
    usualRows: 200,
  }),
  entity("dental patient|dental clinic patient|dentist patient", {
    domain: "dental",
    core: {
      patient_id: id("DP-", 4),
      "full_name|name|patient name": "full name",
      "birth_date|date of birth|dob": "date of birth",
      gender: "",
      phone: "",
      email: "",
      "last_visit|last visit date": day("-P2Y", "-P1D"),
      "next_recall|recall date|next visit": dateOf("add_months(@last_visit, 6)"),
      "insurance|insurance provider": DETAILS["insurance_provider|insurance|insurer|insurance company"],
    },
    more: {
      "recall_status|status": textOf('if(@next_recall < as_of(), "Overdue", "Up to date")'),
      "allergies|allergy": "allergies",
      age: "",
    },
    label: "full_name",
    usualRows: 80,
  }),
  entity("dentist|orthodontist|dental hygienist", {
    domain: "dental",
    core: {
      dentist_id: id("DN-", 3),
      "full_name|name": template("Dr. {@first_name} {@last_name}"),
      "specialty|specialization": oneOf(
        "General dentistry:58|Orthodontics:18|Endodontics:8|Periodontics:8|Pediatric dentistry:8",
      ),
      "years_of_experience|experience": wholeAround(1, 36, 13, 8),
      phone: "",
      email: "",
      city: "",
    },
    more: { first_name: "first name", last_name: "last name", assistant: person("full_name", "assistant") },
    label: "full_name",
    usualRows: 8,
  }),
  entity("dental x ray|dental xray|dental radiograph|dental image|dental imaging", {
    domain: "dental",
    parents: "dental patient|dental appointment",
    core: {
      image_id: id("DX-", 5),
      "patient_name|patient|name": "full name",
      "type|image type|x ray type|view": oneOf("Bitewing:44|Periapical:30|Panoramic:18|Cone beam CT:5|Cephalometric:3"),
      "date|taken on|image date": workday("-P2Y", "-P1D", 0.3),
      "tooth_number|tooth|region": formula(
        'if(@type == "Periapical", concat(random_int(2, 31)), if(@type == "Bitewing", if(chance(0.5), "Right", "Left"), "Full mouth"))',
        { output: "text" },
      ),
      "findings|finding|result|interpretation": oneOfGiven(
        "@type",
        {
          Bitewing:
            "No caries seen:46|Caries between two molars:22|Early enamel lesion:14|Horizontal bone loss:10|Overhanging filling:8",
          Periapical:
            "No abnormality:36|Dark area at the root tip:24|Deep caries near the pulp:18|Root canal filled to length:14|Fractured root:8",
          Panoramic:
            "No abnormality:40|Impacted wisdom teeth:28|General bone loss:16|Retained root:9|Erupting as expected:7",
        },
        "Enough bone for an implant:40|Narrow ridge:20|Class II bite:18|Normal growth:22",
      ),
      dentist: DENTIST,
    },
    more: { "dose_usv|dose": wholeAround(2, 24, 8, 4) },
    usualRows: 120,
  }),
  entity(
    "orthodontic treatment plan|orthodontic plan|braces treatment|orthodontic case|orthodontic treatment|aligner treatment",
    {
      domain: "dental",
      parents: "dental patient",
      core: {
        plan_id: id("OP-", 4),
        "patient_name|patient|name": "full name",
        "age|patient age": firstOf({
          kind: "integer",
          min: 8,
          max: 58,
          distribution: { kind: "logNormal", median: 15, sigma: 0.45 },
        }),
        "diagnosis|problem|condition": oneOf("Crowding:38|Overbite:20|Crossbite:14|Spacing:12|Underbite:8|Open bite:8"),
        "appliance|treatment|type|appliance type": either(
          "@age < 11",
          oneOf("Palatal expander:50|Removable plate:30|Partial braces:20"),
          either(
            "@age >= 18",
            oneOf("Clear aligners:68|Ceramic braces:22|Metal braces:10"),
            oneOf("Metal braces:58|Clear aligners:30|Ceramic braces:12"),
          ),
        ),
        "months|duration months|treatment months|duration": formula(
          'round(if(@appliance == "Palatal expander" || @appliance == "Removable plate" || @appliance == "Partial braces", uniform(6, 12), if(@appliance == "Clear aligners", uniform(9, 22), uniform(16, 28))))',
          { output: "integer" },
        ),
        "cost|fee|price|total cost": sum("round((1300 + @months * uniform(165, 215)) / 50) * 50"),
        "start_date|started on|start": workday("-P2Y", "P30D"),
      },
      more: {
        "end_date|expected end": dateOf("add_months(@start_date, @months)"),
        "monthly_payment|installment": sum("round(@cost * 0.8 / @months, 2)"),
        orthodontist: DENTIST,
        status: textOf('if(@start_date > as_of(), "Planned", if(@end_date < as_of(), "Retention", "Active"))'),
      },
      usualRows: 60,
    },
  ),
];
