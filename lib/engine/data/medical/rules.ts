import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { ageAtShare, ageShare, buildCases } from "./cases";
import { AGE_GROUPS, STAY_TILT } from "./courses";
import { dispositionOf } from "./dispositions";
import { writeNote } from "./notes";
import type { Condition, Medication } from "./read-conditions";

const COLUMN_ATTRIBUTES = [
  "condition",
  "icd10_code",
  "category",
  "department",
  "specialty",
  "care_setting",
  "severity",
  "sex",
  "patient_sex",
  "age_group",
  "admission_type",
  "outcome",
];

let declaration: RecordDeclaration | undefined;

/** Medical cases; the same in every locale. */
export function loadMedicalCases(): RecordDeclaration {
  declaration ??= { pool: buildCases(), rules: medicalRules() };
  return declaration;
}

type Make = (values: readonly unknown[], random: CellRandom) => PackValue;
const textOf = (of: readonly string[], make: Make): AttributeRule => ({
  kind: "derived",
  type: { type: "text" },
  of,
  make,
});
const integerOf = (of: readonly string[], make: Make): AttributeRule => ({
  kind: "derived",
  type: { type: "integer" },
  of,
  make,
});

/** Attributes with an underscore are positions in the condition's lists: attributes that speak of one thing share it. */
function medicalRules(): RecordDeclaration["rules"] {
  const rules: Record<string, AttributeRule> = {};
  for (const column of COLUMN_ATTRIBUTES) rules[column] = { kind: "column", column };
  const position = (list: keyof Condition): AttributeRule =>
    integerOf(["_condition"], ([condition], random) =>
      random.index(((condition as Condition)[list] as readonly unknown[]).length),
    );
  rules._presentation = position("presentations");
  rules._procedure = position("procedures");
  rules._lab = position("labs");
  rules._medication = integerOf(["_medications"], ([medications], random) =>
    Math.floor(random.next() ** FIRST_CHOICE * (medications as Medication[]).length),
  );

  const prescribed = (key: keyof Medication): AttributeRule =>
    textOf(["_medications", "_medication"], ([medications, at]) => (medications as Medication[])[at as number]![key]);
  rules.medication = prescribed("text");
  rules.drug = prescribed("drug");
  rules.dosage = prescribed("dosage");
  rules.frequency = prescribed("frequency");
  rules.route = prescribed("route");
  rules.chief_complaint = textOf(["_condition"], ([condition]) => (condition as Condition).leadingSymptom);
  rules.symptoms = textOf(
    ["_condition", "_presentation"],
    ([condition, at]) => (condition as Condition).presentations[at as number]!.text,
  );
  rules.procedure = textOf(
    ["_condition", "_procedure"],
    ([condition, at]) => (condition as Condition).procedures[at as number]!.text,
  );
  rules.lab_test = textOf(
    ["_condition", "_lab"],
    ([condition, at]) => (condition as Condition).labs[at as number]!.test.text,
  );
  rules.lab_result = textOf(
    ["_condition", "_lab"],
    ([condition, at]) => (condition as Condition).labs[at as number]!.result,
  );
  rules.treatment = textOf(
    ["_condition", "_procedure", "_medications", "_medication"],
    ([condition, procedureAt, medications, at]) => {
      const procedure = (condition as Condition).procedures[procedureAt as number]!;
      if (procedure.isTreatment) return procedure.text;
      const { text, frequency } = (medications as Medication[])[at as number]!;
      return `${text} ${frequency}`;
    },
  );
  rules.treatment_plan = textOf(
    ["_condition", "_procedure", "_medications", "_medication", "outcome"],
    ([condition, procedureAt, medications, at, outcome], random) => {
      const { text, frequency } = (medications as Medication[])[at as number]!;
      const plan = `${text} ${frequency}; ${(condition as Condition).procedures[procedureAt as number]!.prose}`;
      return outcome === "Deceased" ? plan : `${plan}; follow-up in ${random.pick(FOLLOW_UPS)}`;
    },
  );
  rules.patient_age = integerOf(["_condition", "age_group"], ([condition, group], random) =>
    patientAge((condition as Condition).age, group as string, random),
  );
  rules.length_of_stay = integerOf(["_condition", "_severity"], ([condition, severity], random) => {
    const usual = (condition as Condition).days * STAY_TILT[severity as number]!;
    return Math.max(1, usual * Math.exp(0.38 * random.normal()));
  });
  rules.discharge_disposition = textOf(["outcome", "_severity", "age_group"], ([outcome, severity, group], random) =>
    dispositionOf(outcome as string, severity as number, group as string, random),
  );
  rules.notes = textOf(
    ["_condition", "_presentation", "_procedure", "_lab", "_medications", "_medication"],
    ([value, presentation, procedure, lab, medications, at], random) => {
      const condition = value as Condition;
      return writeNote(
        {
          condition,
          presentation: condition.presentations[presentation as number]!,
          procedure: condition.procedures[procedure as number]!,
          lab: condition.labs[lab as number]!,
          medication: (medications as Medication[])[at as number]!,
          isChild: medications === condition.childMedications,
        },
        random,
      );
    },
  );
  return rules;
}

/** Above 1, so that the medications named first are given most. */
const FIRST_CHOICE = 1.3;
const FOLLOW_UPS = ["1 week", "2 weeks", "3 weeks", "4 weeks", "6 weeks", "3 months"];

function patientAge(age: Condition["age"], groupName: string, random: CellRandom): number {
  const { from, to } = AGE_GROUPS.find(({ name }) => name === groupName)!;
  const low = ageShare(age, from);
  const high = ageShare(age, to + 1);
  return Math.min(to, Math.max(from, Math.floor(ageAtShare(age, low + random.next() * (high - low)))));
}
