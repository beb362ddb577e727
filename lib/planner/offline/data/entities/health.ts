import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  after,
  companyIn,
  day,
  either,
  firstOf,
  formula,
  id,
  instant,
  medical,
  money,
  numberAround,
  numberGiven,
  onceCome,
  oneOf,
  oneOfGiven,
  pattern,
  person,
  place,
  type Recipe,
  record,
  sometimes,
  template,
  unique,
  whole,
  wholeAround,
} from "../make";
import { lab } from "../packs";

const PHARMA = "Pharmaceuticals|Biotechnology";

/** Whoever is still there has not been discharged. */
const DISCHARGE = formula(
  "if(days_between(@admission_date, as_of()) < @own_stay, null, add_days(@admission_date, @own_stay))",
  { output: "date" },
);
const STAY = firstOf(
  formula("days_between(@admission_date, coalesce(@discharge_date, as_of()))", { output: "integer" }),
  medical("length_of_stay"),
);

/** What a bill comes to, by what was done: a logarithm of dollars, and how far bills spread. */
const BILLED = `round(exp(normal(${[
  ["transplant", 12.1],
  ["replacement", 10.5],
  ["bypass", 11.2],
  ["ectomy", 9.6],
  ["surgery", 9.7],
  ["percutaneous", 10],
  ["plasty", 9.8],
  ["delivery", 9.3],
  ["scopy", 7.7],
  ["biopsy", 7.4],
  ["mri", 7.3],
  ["ct ", 7.1],
  ["x-ray", 5.5],
  ["therapy", 5.6],
  ["exam", 5.3],
  ["test", 5.2],
].reduceRight(
  (rest, [word, level]) => `if(contains(lower(@service), "${word}"), ${level}, ${rest})`,
  "6.5",
)}, 0.35)), 2)`;

/** Tests and ranges of the patient's sex. */
const labOf = (attribute: string): Recipe => {
  const like = (sameAs: string): GeneratorInput => ({
    kind: "record",
    source: "lab",
    attribute,
    where: [{ attribute: "patient_sex", sameAs }],
  });
  return firstOf(like("@patient_gender"), like("@gender"), like("@own_gender"), lab(attribute));
};

/** Operations: name, specialty, anesthesia, usual minutes, how often, usual age. */
const SURGERIES = `
Laparoscopic cholecystectomy;General Surgery;General;75;12;50
Laparoscopic appendectomy;General Surgery;General;55;8;30
Inguinal hernia repair;General Surgery;General|Spinal;65;8;55
Right hemicolectomy;General Surgery;General;170;3;67
Thyroidectomy;General Surgery;General;120;3;52
Mastectomy;General Surgery;General;110;3;58
Total knee replacement;Orthopedics;Spinal|General;95;9;68
Total hip replacement;Orthopedics;Spinal|General;100;7;67
Knee arthroscopy;Orthopedics;General|Spinal;45;7;42
ACL reconstruction;Orthopedics;General;100;3;27
Hip fracture fixation;Orthopedics;Spinal|General;80;4;80
Carpal tunnel release;Orthopedics;Local|Regional;25;4;54
Cesarean section;Obstetrics;Spinal;50;9;31
Hysterectomy;Gynecology;General;110;4;48
Coronary artery bypass;Cardiac Surgery;General;260;3;66
Aortic valve replacement;Cardiac Surgery;General;240;2;73
Carotid endarterectomy;Vascular Surgery;General|Regional;120;2;71
Transurethral prostate resection;Urology;Spinal;70;4;70
Ureteroscopy with stone removal;Urology;General;60;4;49
Cataract surgery;Ophthalmology;Local;20;12;72
Tonsillectomy;Ear, Nose and Throat;General;35;5;14
Septoplasty;Ear, Nose and Throat;General;60;3;36
Lumbar discectomy;Neurosurgery;General;95;4;47
Craniotomy for tumor;Neurosurgery;General;280;1;56
`
  .trim()
  .split("\n")
  .map((line) => line.split(";"))
  .map(([name = "", specialty = "", anesthesia = "", minutes, share, age]) => ({
    name,
    specialty,
    anesthesia,
    minutes: Number(minutes),
    share: Number(share),
    age: Number(age),
  }));
const surgeryOf = (read: (surgery: (typeof SURGERIES)[number]) => string) =>
  oneOfGiven("@procedure", Object.fromEntries(SURGERIES.map((surgery) => [surgery.name, read(surgery)])), "General");

/** Who has such an operation: of either sex, mostly. */
const operatedOn = (attribute: string): Recipe => {
  const of = (gender: string): GeneratorInput => ({
    kind: "record",
    source: "person",
    attribute,
    as: gender.toLowerCase(),
    where: [{ attribute: "gender", anyOf: [gender] }],
  });
  return firstOf({
    kind: "conditional",
    cases: [
      { when: 'contains("Cesarean section, Hysterectomy, Mastectomy", @procedure)', then: of("Female") },
      { when: '@procedure == "Transurethral prostate resection"', then: of("Male") },
    ],
    else: person(attribute),
  });
};

/** Equipment of hospitals: name, makers, where it stands, class of risk, price, how often. */
const EQUIPMENT = `
Infusion pump;BD|B. Braun|Baxter;ICU|Surgery Ward|Oncology;II;2400;18
Patient monitor;Philips|GE HealthCare|Mindray;ICU|Emergency|Recovery Room;II;4800;14
Ventilator;Dräger|Hamilton Medical|Getinge;ICU|Operating Room;II;28500;7
Defibrillator;Zoll|Philips|Stryker;Emergency|ICU|Cardiology;III;14200;6
ECG machine;GE HealthCare|Philips;Cardiology|Emergency;II;5200;6
Ultrasound system;GE HealthCare|Philips|Canon Medical;Radiology|Obstetrics|Emergency;II;68000;5
X-ray system;Siemens Healthineers|Canon Medical;Radiology;II;142000;2
CT scanner;Siemens Healthineers|GE HealthCare;Radiology;II;820000;1
MRI scanner;Siemens Healthineers|Philips;Radiology;II;1450000;1
Anesthesia machine;Dräger|GE HealthCare;Operating Room;II;56000;4
Surgical light;Getinge|Stryker;Operating Room;II;18500;4
Operating table;Getinge|Stryker;Operating Room;II;42000;3
Electrosurgical unit;Medtronic|Olympus;Operating Room;II;16800;4
Endoscope;Olympus|Fujifilm;Endoscopy;II;31000;5
Autoclave;Getinge|Steris;Sterilization;II;47000;3
Dialysis machine;Fresenius|B. Braun;Dialysis;II;17500;4
Incubator;Dräger|GE HealthCare;Neonatology;II;24500;3
Hospital bed;Stryker|Hillrom;Surgery Ward|Internal Medicine;I;8200;10
Syringe pump;B. Braun|BD;ICU|Neonatology;II;1900;8
Centrifuge;Eppendorf|Thermo Fisher;Laboratory;I;6400;3
`
  .trim()
  .split("\n")
  .map((line) => line.split(";"))
  .map(([name = "", makers = "", places = "", risk = "", price, share]) => ({
    name,
    makers,
    places,
    risk: `Class ${risk}`,
    price: Number(price),
    share: Number(share),
  }));
const equipmentOf = (read: (equipment: (typeof EQUIPMENT)[number]) => string) =>
  oneOfGiven("@name", Object.fromEntries(EQUIPMENT.map((equipment) => [equipment.name, read(equipment)])), "Ward");

/** Hospitals, clinics, laboratories, pharmacies and vets. */
export const HEALTH = [
  entity(
    "patient|inpatient|outpatient|hospital patient|patient record|medical record|medical patient|healthcare record|health record|healthcare patient|hospital record|healthcare|health data|healthcare data|medical data|patient data|electronic health record|ehr|clinical record|medical patient record|healthcare dataset",
    {
      domain: "health",
      parents: "hospital|doctor",
      core: {
        patient_id: id("PT-", 5),
        "full_name|name|patient name": "full name",
        "gender|sex": "gender",
        age: "",
        blood_type: "",
        "condition|diagnosis|disease|medical condition": "condition",
        "department|ward|unit": medical("department"),
        "doctor|physician|attending physician": "doctor",
        "admission_date|date": "admission date",
        "discharge_date|discharge|discharged on|date of discharge": DISCHARGE,
        "medication|treatment medication": "medication",
        "insurance_provider|insurance": "insurance provider",
      },
      more: {
        "birth_date|dob": "date of birth",
        hospital: "",
        "billing_amount|billing|bill|cost": "billing amount",
        "room_number|room": whole(101, 640),
        "admission_type|type": medical("admission_type"),
        "test_results|test result": medical("lab_result"),
        symptoms: "",
        severity: "",
        treatment: medical("treatment"),
        "treatment_plan|plan": medical("treatment_plan"),
        status: firstOf(
          either("!is_empty(@discharge_date)", oneOf("Discharged"), oneOf("Admitted:80|In observation:20")),
          oneOf("Admitted:34|Discharged:58|In observation:8"),
        ),
        notes: medical("notes"),
        specialty: "",
        "outcome|treatment outcome": medical("outcome"),
        "discharge_disposition|disposition": medical("discharge_disposition"),
        chief_complaint: medical("chief_complaint"),
        "length_of_stay|stay days|days in hospital|los|stay": STAY,
        own_stay: medical("length_of_stay"),
        weight: "weight",
        height: "height",
        temperature: "body temperature",
        location: "city",
      },
      label: "full_name",
      usualRows: 100,
    },
  ),
  entity(
    "visit|encounter|clinic visit|outpatient visit|patient visit|doctor visit|medical visit|consultation|medical appointment|medical encounter|checkup|patient appointment|doctor appointment|hospital visit|emergency visit|er visit",
    {
      domain: "health",
      parents: "patient|doctor|clinic",
      core: {
        visit_id: id("V-", 6),
        "patient_name|patient|name": "full name",
        "birth_date|date of birth|dob": "date of birth",
        gender: "",
        "visit_date|date|appointment date|scheduled at": "visit date",
        "department|specialty": medical("department"),
        "doctor|physician": "doctor",
        "reason|reason for visit|chief complaint": medical("chief_complaint"),
        "diagnosis|condition": "diagnosis",
        "follow_up_date|follow up": "follow up date",
        status: onceCome("@visit_date", "Completed:84|Cancelled:10|No-show:6", "Scheduled:90|Cancelled:10"),
      },
      more: {
        notes: medical("notes"),
        severity: "",
        symptoms: "",
        medication: "",
        treatment: medical("treatment"),
        temperature: "body temperature",
        "wait time": "wait time",
        type: oneOf("In person:66|Telehealth:22|Walk-in:12"),
        outcome: medical("outcome"),
      },
      usualRows: 250,
    },
  ),
  entity("admission|hospital admission|hospitalization|inpatient stay|hospital stay", {
    domain: "health",
    parents: "patient|hospital|doctor|facility",
    core: {
      admission_id: id("ADM-", 6),
      "patient_name|patient": "full name",
      "admission_date|admitted at|date": "admission date",
      "discharge_date|discharge|discharged at": DISCHARGE,
      "admission_type|type": medical("admission_type"),
      "department|ward": medical("department"),
      "diagnosis|condition": "diagnosis",
      "bed|room": "bed number",
      "billing_amount|cost": "billing amount",
    },
    more: {
      severity: "",
      "outcome|result": medical("outcome"),
      discharge_disposition: medical("discharge_disposition"),
      "length of stay|los|stay days": STAY,
      own_stay: medical("length_of_stay"),
    },
    usualRows: 200,
  }),
  entity("doctor|physician|clinician|surgeon|medical staff|healthcare provider|provider|prescriber", {
    domain: "health",
    parents: "hospital|department|facility",
    core: {
      doctor_id: id("DR-", 4),
      "full_name|name": template("Dr. {@first_name} {@last_name}"),
      "specialty|specialization|department": medical("specialty"),
      email: "",
      phone: "",
      "years_of_experience|experience": {
        kind: "integer",
        min: 1,
        max: 42,
        distribution: { kind: "normal", mean: 15, sd: 9 },
      },
      hospital: "",
      npi: "",
    },
    more: {
      rating: numberAround(2.8, 5, 4.5, 0.4, 1),
      status: oneOf("Active:94|On leave:6"),
      first_name: "first name",
      last_name: "last name",
      city: "",
    },
    label: "full_name",
    usualRows: 20,
  }),
  entity("hospital|clinic|facility|medical center|health facility|hospital network|medical facility", {
    domain: "health",
    core: {
      hospital_id: id("H-", 3),
      "name|hospital name|facility name": "hospital",
      city: record("place", "city", "hospital"),
      state: record("place", "region", "hospital"),
      "beds|capacity|bed count": {
        kind: "integer",
        min: 20,
        max: 1200,
        distribution: { kind: "logNormal", median: 180, sigma: 0.7 },
      },
      type: oneOf("General:54|Teaching:16|Specialty:18|Community:12"),
      phone: record("place", "phone", "hospital"),
    },
    more: {
      address: record("place", "street_address", "hospital"),
      location: record("place", "city", "hospital"),
      rating: numberAround(2.5, 5, 4, 0.5, 1),
    },
    label: "name",
    usualRows: 8,
  }),
  entity("lab result|laboratory result|test result|lab test|blood test|laboratory test|lab report", {
    domain: "health",
    parents: "patient",
    core: {
      result_id: id("LAB-", 6),
      "patient_name|patient": "full name",
      "test|test name": labOf("test"),
      "value|result": labOf("value"),
      unit: labOf("unit"),
      reference_low: labOf("reference_low"),
      reference_high: labOf("reference_high"),
      "flag|status": labOf("flag"),
      "collected_at|date|sample date": "recorded at",
    },
    more: {
      own_gender: person("gender"),
      "loinc_code|loinc": labOf("loinc_code"),
      panel: labOf("panel"),
      "reference_range|normal range|ref range|range": template("{@reference_low} - {@reference_high}"),
    },
    usualRows: 400,
  }),
  entity("vital sign|vital|vital record|patient vital|health metric", {
    domain: "health",
    parents: "patient",
    core: {
      reading_id: id("VS-", 6),
      "patient_name|patient": "full name",
      "recorded_at|timestamp|date": "recorded at",
      "heart_rate|pulse": "heart rate",
      systolic: "",
      diastolic: "",
      temperature: "body temperature",
      "oxygen_saturation|spo2": "oxygen saturation",
      respiratory_rate: "",
    },
    more: { "blood pressure": "" },
    usualRows: 400,
  }),
  entity(
    "surgery|operation|surgical case|surgical procedure|operating room case|or case|surgery schedule|operating room schedule|surgery record",
    {
      domain: "health",
      parents: "patient|doctor|admission",
      core: {
        surgery_id: id("OR-", 5),
        "patient_name|patient": operatedOn("full_name"),
        "procedure|operation|surgery|name|procedure name|type of surgery": oneOf(
          SURGERIES.map(({ name, share }) => `${name}:${share}`).join("|"),
        ),
        "specialty|department|service": surgeryOf(({ specialty }) => specialty),
        "surgeon|doctor|lead surgeon": "doctor",
        "anesthesia_type|anesthesia|anaesthesia|type of anesthesia": surgeryOf(({ anesthesia }) => anesthesia),
        "operating_room|or room|room|theatre|theater|or": pattern("OR (1|2|3|4|5|6|7|8)"),
        "started_at|start|start time|date|scheduled at|surgery date|incision time": {
          ...instant("-P180D", "P7D"),
          shape: { kind: "businessHours", open: 7, close: 16 },
        } as GeneratorInput,
        "ended_at|end|end time|finished at|closure time": formula("add_minutes(@started_at, @duration_minutes)", {
          output: "datetime",
        }),
        "status|state": firstOf(either("@started_at > as_of()", oneOf("Scheduled"), oneOf("Completed:96|Cancelled:4"))),
      },
      more: {
        "duration_minutes|duration|minutes|length|operation time": formula(
          "round(@usual_minutes * exp(normal(0, 0.18)) / 5, 0) * 5",
          { output: "integer" },
        ),
        usual_minutes: numberGiven(
          "@procedure",
          Object.fromEntries(SURGERIES.map(({ name, minutes }) => [name, minutes])),
        ),
        "anesthesiologist|anaesthetist": person("full_name", "anesthesiologist"),
        "complications|complication": oneOf(
          "None:91|Bleeding:3|Wound infection:2|Nausea and vomiting:2|Conversion to open surgery:1|Arrhythmia:1",
        ),
        "asa_class|asa|asa score": oneOf("I:18|II:46|III:30|IV:6"),
        "priority|urgency|case type": oneOf("Elective:74|Urgent:17|Emergency:9"),
        "blood_loss_ml|blood loss|estimated blood loss": {
          kind: "integer",
          min: 5,
          max: 1800,
          distribution: { kind: "logNormal", median: 70, sigma: 0.9 },
        },
        "outcome|result": oneOf("Successful:97|Complication:3"),
        "cost|billing amount|charge": money(1800, 90_000, 14_000, 0.6),
        "age|patient age": formula("round(clamp(@usual_age + normal(0, 7), 3, 96), 0)", { output: "integer" }),
        usual_age: numberGiven("@procedure", Object.fromEntries(SURGERIES.map(({ name, age }) => [name, age]))),
        "gender|sex": operatedOn("gender"),
        "notes|remarks": sometimes(
          0.7,
          oneOf("Extubated in the room|Specimen sent to pathology|Drain placed|Antibiotics given before incision"),
        ),
      },
      usualRows: 120,
    },
  ),
  entity(
    "medical equipment|medical device|hospital equipment|biomedical equipment|medical device inventory|clinical equipment|operating theatre equipment|hospital asset|medical equipment inventory",
    {
      domain: "health",
      parents: "hospital|department",
      core: {
        asset_id: unique(pattern("ME-\\d{5}")),
        "name|equipment|device|equipment name|device name|type|equipment type": oneOf(
          EQUIPMENT.map(({ name, share }) => `${name}:${share}`).join("|"),
        ),
        "manufacturer|brand|make": equipmentOf(({ makers }) => makers),
        "serial_number|serial": unique(pattern("[A-HJ-NP-Z]{2}\\d{7}")),
        "department|location|ward": equipmentOf(({ places }) => places),
        "purchased_on|purchase date|acquired on|installed on|installation date": day("-P9Y", "-P30D"),
        "last_service|last maintenance|last serviced|last calibration|last inspection|last calibrated": day(
          "-P11M",
          "-P3D",
        ),
        "next_service|next maintenance|next calibration|next inspection|calibration due|service due": formula(
          "add_months(@last_service, 12)",
          { output: "date" },
        ),
        "status|condition|state": oneOf("In service:90|Under repair:5|Out for calibration:3|Retired:2"),
      },
      more: {
        "model|model number": pattern("(X|M|V|S)[1-9]00( Pro| Plus|)"),
        "risk_class|class|device class": equipmentOf(({ risk }) => risk),
        "purchase_price|price|cost|value": numberGiven(
          "@name",
          Object.fromEntries(EQUIPMENT.map(({ name, price }) => [name, price])),
        ),
        "quantity|qty": wholeAround(1, 12, 2, 2),
        "warranty_until|warranty": formula("add_years(@purchased_on, 3)", { output: "date" }),
      },
      usualRows: 80,
    },
  ),
  entity("procedure|medical procedure", {
    domain: "health",
    parents: "patient|doctor|admission",
    core: {
      procedure_id: id("PRC-", 5),
      "patient_name|patient": "full name",
      "procedure|name": "procedure",
      "diagnosis|condition": "diagnosis",
      "surgeon|doctor": "doctor",
      "performed_on|date": "date",
      "duration_minutes|duration": {
        kind: "integer",
        min: 10,
        max: 480,
        distribution: { kind: "logNormal", median: 65, sigma: 0.7 },
      },
      cost: money(150, 60_000, 2400, 1.1),
      outcome: oneOf("Successful:92|Complications:6|Repeated:2"),
    },
    usualRows: 150,
  }),
  entity("medical bill|billing|hospital bill|billing record|patient billing|medical claim|insurance claim of patient", {
    domain: "health",
    parents: "patient|admission",
    core: {
      bill_id: id("B-", 6),
      "patient_name|patient": "full name",
      "service|procedure": "procedure",
      "billed_on|date|billing date": "issue date",
      "amount|total|billing amount": formula(BILLED, { output: "decimal", scale: 2 }),
      "insurance_provider|insurer": "insurance provider",
      "covered_amount|covered": formula(
        'if(@insurance_provider == "Self-pay", 0, round(@amount * uniform(0.5, 0.95), 2))',
        { output: "decimal", scale: 2 },
      ),
      "patient_responsibility|patient due": formula("round(@amount - @covered_amount, 2)", {
        output: "decimal",
        scale: 2,
      }),
      status: oneOf("Paid:66|Pending:20|Overdue:10|Written off:4"),
    },
    usualRows: 200,
  }),
  entity("vaccination|immunization|vaccine record|vaccination record", {
    domain: "health",
    parents: "patient",
    core: {
      vaccination_id: id("VAC-", 5),
      "patient_name|patient|name": "full name",
      age: "",
      vaccine: "",
      "dose_number|dose": "dose number",
      "vaccinated_on|date": day("-P2Y", "P0D"),
      "clinic|site": "clinic",
      lot_number: "",
    },
  }),
  entity("clinical trial|study|trial|clinical study", {
    domain: "pharma",
    core: {
      study_id: unique(pattern("NCT0[4-6]\\d{6}")),
      "title|name|study title": template("A {@phase} Study of {@own_compound} in Patients with {@condition}"),
      condition: medical("condition"),
      phase: "trial phase",
      start_date: day("-P5Y", "-P3M"),
      end_date: after("@start_date", "P1Y", "P4Y"),
      "enrollment|participants|target enrollment": {
        kind: "integer",
        min: 20,
        max: 4000,
        distribution: { kind: "logNormal", median: 180, sigma: 0.9 },
      },
      sponsor: companyIn(PHARMA),
      status: onceCome("@end_date", "Completed:88|Terminated:12", "Recruiting:56|Active:38|Suspended:6"),
    },
    more: {
      own_compound: pattern("[BCDGKLMNRSTVZ][A-Z]{2}-\\d{3,4}"),
      "intervention|drug|compound|treatment": pattern("[BCDGKLMNRSTVZ][A-Z]{2}-\\d{3,4}"),
      "design|study design|study type": oneOf("Randomized, double-blind:52|Randomized, open-label:24|Single-arm:24"),
      "sites|number of sites": whole(1, 60),
    },
    label: "title",
    usualRows: 12,
  }),
  entity("trial site|study site|research site", {
    domain: "pharma",
    parents: "clinical trial",
    core: {
      site_id: id("SITE-", 3),
      name: "hospital",
      city: record("place", "city", "hospital"),
      country: record("place", "country", "hospital"),
      "investigator|principal investigator": "doctor",
      "enrolled|patients enrolled": whole(3, 120),
    },
    label: "name",
    usualRows: 10,
  }),
  entity("adverse event|side effect report|safety event", {
    domain: "pharma",
    parents: "patient|clinical trial|trial site",
    core: {
      event_id: id("AE-", 5),
      "event|adverse event|description": "adverse event",
      severity: oneOf("Mild:62|Moderate:28|Severe:10"),
      "onset_date|date": "date",
      "related_to_treatment|related": oneOf("Unrelated:34|Possibly:36|Probably:22|Definitely:8"),
      "resolved|outcome": oneOf("Resolved:78|Ongoing:20|Fatal:2"),
    },
    usualRows: 120,
  }),
  entity("outcome|trial outcome|treatment outcome|clinical outcome", {
    domain: "pharma",
    parents: "patient|clinical trial",
    core: {
      outcome_id: id("OUT-", 5),
      "measure|endpoint": oneOf("Symptom score:36|Pain score:22|Fatigue score:16|Quality of life:26"),
      "baseline|baseline value": {
        kind: "decimal",
        min: 20,
        max: 100,
        scale: 1,
        distribution: { kind: "normal", mean: 60, sd: 12 },
      },
      "final_value|value": formula(
        'round(@baseline * if(@measure == "Quality of life", uniform(0.95, 1.4), uniform(0.6, 1.05)), 1)',
        { output: "decimal", scale: 1 },
      ),
      change: formula("round(@final_value - @baseline, 1)", { output: "decimal", scale: 1 }),
      "assessed_on|date": "date",
    },
    usualRows: 150,
  }),
  entity(
    "fitness record|exercise session|fitness tracker record|fitness data|workout session|activity record|wearable record",
    {
      domain: "fitness",
      parents: "user|member",
      core: {
        workout_id: id("W-", 5),
        "user|name|athlete": "full name",
        "date|timestamp": "date",
        "workout_type|type|activity": "workout type",
        "duration_minutes|duration": wholeAround(10, 150, 45, 18),
        "calories_burned|calories": formula("round(@duration_minutes * uniform(5.5, 12), 0)", { output: "integer" }),
        "average_heart_rate|heart rate": wholeAround(82, 185, 132, 17),
        "distance_km|distance": formula(
          'if(@workout_type == "Running", round(@duration_minutes * uniform(0.13, 0.2), 2), if(@workout_type == "Cycling", round(@duration_minutes * uniform(0.3, 0.5), 2), if(@workout_type == "Swimming", round(@duration_minutes * uniform(0.025, 0.045), 2), if(@workout_type == "Walking" || @workout_type == "Hiking", round(@duration_minutes * uniform(0.07, 0.1), 2), null))))',
          { output: "decimal", scale: 2 },
        ),
      },
      more: {
        steps: "steps",
        "sleep hours": "sleep hours",
        notes: sometimes(
          0.5,
          oneOf("Felt strong today|Easy pace|Legs a bit heavy|New personal best|Cut short by rain|With a friend"),
        ),
        country: place("country"),
      },
    },
  ),
];
