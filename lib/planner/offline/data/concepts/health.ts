import { concepts } from "../../plan/concept";
import {
  day,
  flag,
  id,
  medical,
  number,
  numberAround,
  oneOf,
  pattern,
  sometimes,
  template,
  text,
  whole,
  wholeAround,
  wholeTail,
} from "../make";

/** Patients, care and measurements of bodies. */
export const HEALTH = concepts({
  "blood type|blood group|abo group|blood": oneOf("O+:37|A+:34|B+:9|O-:7|A-:6|AB+:3|B-:2|AB-:1"),
  "condition|diagnosis|medical condition|disease|primary diagnosis|illness|ailment|health condition|disorder|diagnosis name|primary condition|admitting diagnosis|main diagnosis|diagnosed condition|chronic condition|medical diagnosis":
    medical("condition"),
  "secondary diagnosis|secondary condition|secondary diagnoses|comorbidity|comorbidities": sometimes(0.5, {
    kind: "record",
    source: "medical",
    attribute: "condition",
    as: "secondary",
  }),
  "medical history|past medical history|health history|pre existing condition|preexisting conditions": {
    kind: "record",
    source: "medical",
    attribute: "condition",
    as: "history",
  },
  "icd code|icd 10|icd10|icd 10 code|icd10 code|diagnosis code|icd": medical("icd10_code"),
  "medical department|hospital department|ward|clinical department|department of hospital|clinic department|hospital ward":
    medical("department"),
  "specialty|speciality|medical specialty|physician specialty|doctor specialty|specialization|specialisation|doctor specialization":
    medical("specialty"),
  "severity|condition severity|disease severity|acuity|severity of condition": medical("severity"),
  "symptom|symptoms|presenting symptom|complaint of patient|chief complaint|presenting complaint|reported symptoms":
    medical("symptoms"),
  "medication|medicine|drug|prescription|drug name|medications|prescribed medication|medication name|prescribed drug|treatment medication|current medication":
    medical("medication"),
  "dosage|dose|dosage instructions|medication dosage": medical("dosage"),
  "treatment|procedure|treatment plan|therapy|treatment type|medical procedure|procedure name|treatment given|intervention|surgery":
    medical("procedure"),
  "lab test|test name|test ordered|diagnostic test|test": medical("lab_test"),
  "test result|lab result|test results|result of test|lab results|result status": oneOf(
    "Normal:62|Abnormal:24|Inconclusive:14",
  ),
  "treatment outcome|outcome|patient outcome|clinical outcome|treatment result": oneOf(
    "Recovered:46|Improved:34|Stable:13|Worsened:5|Deceased:2",
  ),
  "length of stay|los|days in hospital|length of stay days|hospital stay|stay days|inpatient days":
    medical("length_of_stay"),
  "admission type|type of admission|admission category|encounter type|visit type|type of visit|appointment type|admission source":
    oneOf("Emergency:38|Elective:36|Urgent:26"),
  "patient class": oneOf("Outpatient:58|Inpatient:30|Emergency:12"),
  "hospital|hospital name|facility|clinic|clinic name|medical center|health facility|facility name|treating hospital|medical facility|health center":
    template("{@hospital_city} {@hospital_kind}"),
  "pharmacy name|dispensing pharmacy|preferred pharmacy": pattern(
    "(Maple|Riverside|Oakwood|Main Street|Lakeview|Parkside|Cedar|Hilltop|Corner|Summit|Union|Harbor) (Pharmacy|Drugs|Drugstore|Apothecary|Family Pharmacy|Care Pharmacy)",
  ),
  "hospital city": { kind: "record", source: "place", attribute: "city", as: "hospital" },
  "hospital kind": oneOf(
    "General Hospital:36|Medical Center:26|Community Hospital:16|University Hospital:10|Regional Clinic:12",
  ),
  "discharge disposition|discharge status|disposition": oneOf(
    "Home:72|Home with care:12|Skilled nursing facility:8|Transferred:5|Left against advice:2|Deceased:1",
  ),
  "allergy|allergies|known allergies": oneOf(
    "None:56|Penicillin:12|Peanuts:6|Latex:5|Sulfa drugs:6|Pollen:8|Shellfish:4|Aspirin:3",
  ),
  "reason for visit|visit reason|purpose of visit|reason of visit": oneOf(
    "Annual check-up:24|Follow-up:22|New symptoms:20|Medication review:12|Vaccination:9|Lab results:8|Injury:5",
  ),
  "number of visits|visit count|visits count|total visits|number of previous visits": {
    kind: "integer",
    min: 0,
    max: 40,
    distribution: { kind: "poisson", mean: 4 },
  },
  "number of admissions|readmissions|prior admissions|previous admissions": {
    kind: "integer",
    min: 0,
    max: 12,
    distribution: { kind: "poisson", mean: 0.9 },
  },
  "readmitted|readmission|is readmitted|readmitted within 30 days|readmission flag": flag(0.13),
  "systolic|systolic blood pressure|systolic bp|sbp": wholeAround(88, 195, 125, 15),
  "diastolic|diastolic blood pressure|diastolic bp|dbp": wholeAround(50, 118, 79, 9.5),
  "blood pressure|bp|blood pressure reading": template("{@systolic}/{@diastolic}"),
  "heart rate|pulse|bpm|resting heart rate|pulse rate": wholeAround(44, 150, 75, 12),
  "temperature body|body temperature|patient temperature|body temp": numberAround(35.4, 40.6, 36.9, 0.55, 1),
  "respiratory rate|breathing rate|resp rate": wholeAround(8, 34, 16, 3),
  "oxygen saturation|spo2|o2 saturation|blood oxygen|oxygen level": wholeAround(84, 100, 97, 2),
  "blood sugar|glucose|blood glucose|glucose level|fasting glucose|blood sugar level": wholeAround(62, 320, 108, 32),
  "hba1c|hba1c level|a1c|glycated hemoglobin": numberAround(4.2, 13, 6, 1.2, 1),
  "cholesterol|cholesterol level|total cholesterol|cholesterol levels": wholeAround(110, 330, 192, 36),
  "ldl|ldl cholesterol": wholeAround(40, 240, 115, 32),
  "hdl|hdl cholesterol": wholeAround(25, 100, 54, 13),
  triglycerides: wholeAround(40, 500, 140, 62),
  creatinine: numberAround(0.4, 4, 0.95, 0.3, 2),
  "hemoglobin|haemoglobin|hb": numberAround(7.5, 18.5, 13.9, 1.6, 1),
  "white blood cell count|wbc": numberAround(2.5, 19, 7.2, 2.1, 1),
  "platelets|platelet count": wholeAround(80, 520, 255, 62),
  "pain level|pain score|pain": wholeTail(0, 10, 3, 0.7),
  "is pregnant|pregnant": flag(0.04),
  "vaccinated|is vaccinated|vaccination status": oneOf("Fully vaccinated:66|Partially vaccinated:14|Not vaccinated:20"),
  "vaccine|vaccine name|vaccine type": oneOf(
    "Influenza:30|COVID-19:26|Tetanus:12|Hepatitis B:11|MMR:10|HPV:7|Pneumococcal:4",
  ),
  "dose number": oneOf("1:46|2:38|3:16"),
  "medical record number|mrn|chart number|patient number|hospital number": id("MRN", 7),
  "clinical notes|clinical note|doctor notes|medical notes|physician notes|doctor s notes|visit notes|progress notes":
    text("note", "clinical", { diagnosis: "@condition" }),
  "bed number|bed": pattern("[A-D]\\d{2}"),
  "steps|step count|daily steps|number of steps": wholeAround(400, 24_000, 7600, 3600),
  "calories burned|calories burnt|active calories": wholeAround(60, 1800, 480, 230),
  "sleep hours|hours of sleep|sleep duration|hours slept": numberAround(3.5, 10.5, 7, 1.1, 1),
  "sleep quality|sleep score": wholeAround(30, 100, 76, 12),
  "stress level|stress": wholeAround(1, 10, 5, 2),
  "water intake|water intake l": numberAround(0.4, 4.5, 1.9, 0.6, 1),
  "workout type|exercise|exercise type|activity of workout|workout": oneOf(
    "Running:24|Strength:22|Cycling:15|Yoga:13|Swimming:9|HIIT:10|Walking:7",
  ),
  "diet|diet type|dietary preference|dietary restriction|dietary restrictions": oneOf(
    "None:58|Vegetarian:16|Vegan:9|Gluten-free:8|Halal:5|Kosher:2|Keto:2",
  ),
  "adverse event|side effect|side effects|adverse reaction": oneOf(
    "Headache:24|Nausea:20|Fatigue:18|Dizziness:12|Rash:8|Insomnia:8|Injection site pain:10",
  ),
  "trial phase|phase|study phase|clinical phase": oneOf("Phase I:20|Phase II:34|Phase III:34|Phase IV:12"),
  "study arm|arm|treatment arm|treatment group": oneOf("Treatment:50|Placebo:33|Active control:17"),
  "consent date": day("-P2Y", "P0D"),
  "gene|gene name": oneOf("TP53|BRCA1|BRCA2|EGFR|KRAS|APOE|CFTR|MTHFR|PTEN|ALK"),
  "pet name|animal name of pet|name of pet": oneOf(
    "Bella|Max|Luna|Charlie|Milo|Daisy|Rocky|Coco|Oliver|Nala|Simba|Lucy|Buddy|Willow|Toby|Ruby",
  ),
  "pet type|species|kind of pet|type of pet|animal type|pet species": oneOf(
    "Dog:46|Cat:36|Rabbit:6|Bird:6|Reptile:3|Guinea pig:3",
  ),
  "breed|dog breed|pet breed": oneOf(
    "Labrador Retriever|German Shepherd|Beagle|Poodle|Golden Retriever|Bulldog|Siamese|Persian|Maine Coon|Domestic Shorthair|Dachshund|Boxer",
  ),
  "drug class|therapeutic class": oneOf(
    "ACE inhibitor|Statin|Antibiotic|Analgesic|Antidepressant|Beta blocker|Antihistamine|Diuretic|Bronchodilator|Antidiabetic",
  ),
  "insurance member id|member number of insurance": pattern("[A-Z]{3}\\d{9}"),
  "copay|co pay|copay amount": {
    kind: "choice",
    values: [0, 10, 15, 20, 25, 30, 40, 50],
    weights: [14, 10, 10, 22, 14, 14, 10, 6],
  },
  "refills|number of refills": whole(0, 5),
  "gestational age weeks": whole(24, 42),
  "viral load": wholeTail(20, 5_000_000, 12_000, 2),
  "ph level|ph": number(4.5, 9, 2),
});
