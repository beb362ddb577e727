import { CHAPTERS, CLINICS, EXAMINATION } from "./clinics";
import { BONES_AND_INJURIES } from "./conditions/bones-and-injuries";
import { CANCER_AND_BLOOD } from "./conditions/cancer-and-blood";
import { INFECTION_SKIN_SENSES } from "./conditions/infection-skin-senses";
import { INTERNAL } from "./conditions/internal";
import { KIDNEYS_WOMEN_NEWBORNS } from "./conditions/kidneys-women-newborns";
import { MIND_AND_NERVES } from "./conditions/mind-and-nerves";
import { COURSES, type Course, SEVERITY_MIXES } from "./courses";
import { CHILD_FORMULARY, FORMULARY, type FormularyGroup } from "./formulary";

/** A text as it begins a cell and as it stands inside a sentence. */
export interface Phrase {
  text: string;
  prose: string;
}

/** Examination, treatment or operation. */
export interface Procedure extends Phrase {
  isTreatment: boolean;
}

export interface Medication {
  text: string;
  drug: string;
  dosage: string;
  frequency: string;
  route: string;
}

export interface LabFinding {
  test: Phrase;
  result: string;
  /** The finding as a clause, e.g. "D-dimer was elevated". */
  clause: string;
  /** Whether it speaks for the condition. */
  supports: boolean;
}

/** A condition as the rules read it. */
/** From so many days on, conditions of a course are treated in a hospital bed. */
const DAYS_IN_BED: Readonly<Record<string, number>> = {
  grave: 1,
  terminal: 1,
  birth: 2,
  newborn: 2,
  mental: 5,
  cancer: 4,
  advanced: 1,
  urgent: 2,
  acute: 3,
  elective: 2,
  chronic: 4,
};

export interface Condition {
  name: Phrase;
  code: string;
  category: string;
  department: string;
  specialty: string;
  weight: number;
  maleShare: number;
  age: { from: number; typical: number; to: number };
  severities: readonly number[];
  course: Course;
  days: number;
  /** Inpatient where it brings people into a hospital bed, Outpatient where a visit is enough. */
  careSetting: string;
  /** Ways to present: the leading symptom with some of the others. */
  presentations: readonly Phrase[];
  leadingSymptom: string;
  medications: readonly Medication[];
  childMedications: readonly Medication[];
  procedures: readonly Procedure[];
  labs: readonly LabFinding[];
}

/** All conditions, parsed. */
export function readConditions(): Condition[] {
  const adult = readFormulary(FORMULARY);
  const child = new Map([...adult, ...readFormulary(CHILD_FORMULARY)]);
  return [
    INTERNAL,
    MIND_AND_NERVES,
    BONES_AND_INJURIES,
    KIDNEYS_WOMEN_NEWBORNS,
    CANCER_AND_BLOOD,
    INFECTION_SKIN_SENSES,
  ]
    .flatMap((table) => table.trim().split("\n"))
    .map((line) => readCondition(line, adult, child));
}

const COLUMNS = [
  "name",
  "code",
  "clinic",
  "weight",
  "maleShare",
  "ages",
  "severity",
  "course",
  "days",
  "symptoms",
  "drugs",
  "procedures",
  "labs",
] as const;

const BY_KEY = {
  clinics: new Map(Object.entries(CLINICS)),
  severityMixes: new Map(Object.entries(SEVERITY_MIXES)),
  courses: new Map(Object.entries(COURSES)),
};

function readCondition(line: string, adult: Formulary, child: Formulary): Condition {
  const values = line.split(";");
  if (values.length !== COLUMNS.length) throw new RangeError(`a condition has ${COLUMNS.length} cells: ${line}`);
  const cells = Object.fromEntries(COLUMNS.map((column, i) => [column, values[i]])) as Record<
    (typeof COLUMNS)[number],
    string
  >;
  const [from, typical, to] = cells.ages.split("-").map(Number) as [number, number, number];
  const symptoms = cells.symptoms.split(",");
  const prescribe = (formulary: Formulary) =>
    cells.drugs.split(",").flatMap((drug) => entry(formulary, drug, "medication"));
  return {
    name: phrase(cells.name),
    code: cells.code,
    category: categoryOf(cells.code),
    ...entry(BY_KEY.clinics, cells.clinic, "clinic"),
    weight: Number(cells.weight),
    maleShare: Number(cells.maleShare) / 100,
    age: { from, typical, to },
    severities: entry(BY_KEY.severityMixes, cells.severity, "severity mix"),
    course: entry(BY_KEY.courses, cells.course, "course"),
    days: Number(cells.days),
    careSetting:
      Number(cells.days) >= (DAYS_IN_BED[cells.course] ?? Number.POSITIVE_INFINITY) ? "Inpatient" : "Outpatient",
    presentations: presentationsOf(symptoms),
    leadingSymptom: capitalize(symptoms[0]!),
    medications: prescribe(adult),
    childMedications: prescribe(child),
    procedures: cells.procedures.split(",").map((name) => ({ ...phrase(name), isTreatment: !EXAMINATION.test(name) })),
    labs: cells.labs.split(",").map(readLab),
  };
}

function entry<T>(table: ReadonlyMap<string, T>, key: string, what: string): T {
  const found = table.get(key);
  if (found === undefined) throw new RangeError(`no ${what} "${key}"`);
  return found;
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const phrase = (prose: string): Phrase => ({ text: capitalize(prose), prose });

/** The chapter of a code; D is shared by tumors and blood, H by eye and ear. */
function categoryOf(code: string): string {
  return CHAPTERS.findLast(([first]) => first <= code)![1];
}

/** The leading symptom with one to three of the others, in their order. */
function presentationsOf([first, ...others]: string[]): Phrase[] {
  const subsets: Phrase[] = [];
  for (let mask = 1; mask < 1 << others.length; mask++) {
    const chosen = [first!, ...others.filter((_, i) => mask & (1 << i))];
    if (chosen.length > 4) continue;
    subsets.push({
      text: capitalize(chosen.join(", ")),
      prose: `${chosen.slice(0, -1).join(", ")} and ${chosen.at(-1)}`,
    });
  }
  return subsets;
}

const CLAUSES: Readonly<Record<string, string>> = {
  high: "elevated",
  low: "low",
  positive: "positive",
  negative: "negative",
  abnormal: "abnormal",
  normal: "within normal limits",
};

function readLab(text: string): LabFinding {
  const [test = "", result = ""] = text.split(":");
  const verb = /[^is]s$/.test(test) && !test.endsWith("gas") ? "were" : "was";
  const finding = entry(new Map(Object.entries(CLAUSES)), result, "result");
  return {
    test: phrase(test),
    result: capitalize(result),
    clause: `${capitalize(test)} ${verb} ${finding}`,
    supports: result !== "normal" && result !== "negative",
  };
}

type Formulary = ReadonlyMap<string, Medication[]>;

function readFormulary(groups: readonly FormularyGroup[]): Formulary {
  return new Map(
    groups.flatMap(({ route, amount, drugs }) =>
      drugs.split("|").map((line): [string, Medication[]] => {
        const [drug = "", strengths = "", frequency = "once daily", ownAmount = amount] = line.split(":");
        const name = capitalize(drug);
        return [
          drug,
          strengths.split(",").map((strength) => ({
            text: strength === "" ? name : `${name} ${strength}`,
            drug: name,
            dosage: `${ownAmount} ${frequency}`,
            frequency,
            route: capitalize(route),
          })),
        ];
      }),
    ),
  );
}
