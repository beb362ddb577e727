import { ADMISSION_TILT, ADMISSION_TYPES, AGE_GROUPS, OUTCOME_TILT, OUTCOMES, SEVERITIES } from "./courses";
import { type Condition, readConditions } from "./read-conditions";

/** Shares below these are left out of the pool, except deaths. */
const LEAST_SHARE = 0.04;
const LEAST_DEATH_SHARE = 0.003;

const COLUMN_NAMES = [
  "condition",
  "icd10_code",
  "category",
  "department",
  "specialty",
  "severity",
  "sex",
  "patient_sex",
  "age_group",
  "admission_type",
  "outcome",
  "_condition",
  "_severity",
  "_medications",
] as const;
type CaseColumns = Record<(typeof COLUMN_NAMES)[number], unknown[]>;

/** Every kind of case: a condition with each sex, age group, severity, admission and outcome it comes with, weighted. */
export function buildCases(): { columns: CaseColumns; weights: number[] } {
  const columns = Object.fromEntries(COLUMN_NAMES.map((name) => [name, []])) as unknown as CaseColumns;
  const weights: number[] = [];
  for (const condition of readConditions()) {
    const patients = cross(sexesOf(condition), ageGroupsOf(condition));
    const events = eventsOf(condition);
    for (const [[sex, ageGroup], patientShare] of patients) {
      for (const { severity, admission, outcome, share } of events) {
        columns.condition.push(condition.name.text);
        columns.icd10_code.push(condition.code);
        columns.category.push(condition.category);
        columns.department.push(condition.department);
        columns.specialty.push(condition.specialty);
        columns.severity.push(SEVERITIES[severity]);
        columns.sex.push(typicalSex(condition));
        columns.patient_sex.push(sex);
        columns.age_group.push(ageGroup);
        columns.admission_type.push(admission);
        columns.outcome.push(outcome);
        columns._condition.push(condition);
        columns._severity.push(severity);
        columns._medications.push(ageGroup === "Child" ? condition.childMedications : condition.medications);
        weights.push(condition.weight * patientShare * share);
      }
    }
  }
  return { columns, weights };
}

type Share<T> = [value: T, share: number];

function typicalSex({ maleShare }: Condition): string {
  if (maleShare === 0) return "Female";
  return maleShare === 1 ? "Male" : "any";
}

function sexesOf({ maleShare }: Condition): Share<string>[] {
  return keepLikely([
    ["Male", maleShare],
    ["Female", 1 - maleShare],
  ]);
}

/** Departments that treat nobody older than this. */
const OLDEST_PATIENT: Readonly<Record<string, number>> = { Pediatrics: 17, Neonatology: 12 };

function ageGroupsOf({ age, department }: Condition): Share<string>[] {
  const share = ({ from, to }: { from: number; to: number }) => ageShare(age, to + 1) - ageShare(age, from);
  const groups = AGE_GROUPS.filter(({ to }) => to <= (OLDEST_PATIENT[department] ?? Number.POSITIVE_INFINITY));
  return keepLikely(groups.map((group): Share<string> => [group.name, share(group)]));
}

interface CaseEvent {
  severity: number;
  admission: string;
  outcome: string;
  share: number;
}

function eventsOf({ severities, course }: Condition): CaseEvent[] {
  const total = severities.reduce((sum, weight) => sum + weight, 0);
  return severities.flatMap((weight, severity) => {
    if (weight === 0) return [];
    const admissions = keepLikely(
      ADMISSION_TYPES.map((type, i): Share<string> => [type, course.admission[i]! * ADMISSION_TILT[type][severity]!]),
    );
    const outcomes = keepLikely(
      OUTCOMES.map((outcome, i): Share<string> => [outcome, course.outcome[i]! * OUTCOME_TILT[outcome][severity]!]),
      ([outcome, share]) => outcome === "Deceased" && share >= LEAST_DEATH_SHARE,
    );
    return cross(admissions, outcomes).map(([[admission, outcome], share]) => ({
      severity,
      admission,
      outcome,
      share: (share * weight) / total,
    }));
  });
}

/** Scales shares to a total of one without the negligible ones. */
function keepLikely<T>(shares: Share<T>[], isKept: (share: Share<T>) => boolean = () => false): Share<T>[] {
  const scale = (list: Share<T>[]): Share<T>[] => {
    const total = list.reduce((sum, [, share]) => sum + share, 0);
    return list.map(([value, share]) => [value, share / total]);
  };
  return scale(scale(shares).filter((share) => share[1] >= LEAST_SHARE || isKept(share)));
}

function cross<A, B>(left: Share<A>[], right: Share<B>[]): Share<[A, B]>[] {
  return left.flatMap(([a, shareA]) => right.map(([b, shareB]): Share<[A, B]> => [[a, b], shareA * shareB]));
}

/** Share of a condition's patients younger than `age`: triangular between its youngest, typical and oldest. */
export function ageShare({ from, typical, to }: Condition["age"], age: number): number {
  const end = to + 1;
  if (age <= from) return 0;
  if (age >= end) return 1;
  if (age <= typical) return (age - from) ** 2 / ((end - from) * (typical - from));
  return 1 - (end - age) ** 2 / ((end - from) * (end - typical));
}

/** The age below which this share of a condition's patients lies. */
export function ageAtShare({ from, typical, to }: Condition["age"], share: number): number {
  const end = to + 1;
  const turn = (typical - from) / (end - from);
  if (share < turn) return from + Math.sqrt(share * (end - from) * (typical - from));
  return end - Math.sqrt((1 - share) * (end - from) * (end - typical));
}
