import { columnsBy } from "../columns";
import { ADMISSION_TILT, ADMISSION_TYPES, AGE_GROUPS, OUTCOME_TILT, OUTCOMES, SEVERITIES } from "./courses";
import { type Condition, readConditions } from "./read-conditions";

/** Shares below these are left out of the pool, except deaths. */
const LEAST_SHARE = 0.04;
const LEAST_DEATH_SHARE = 0.003;

/** Every kind of case: a condition with each sex, age group, severity, admission and outcome it comes with, weighted. */
export function buildCases() {
  const conditions = readConditions();
  const patients = SEXES.flatMap((sex) => AGE_GROUPS.map(({ name: ageGroup }) => ({ sex, ageGroup })));
  const events: CaseEvent[] = [];
  const eventsOf = createEvents(events);
  const conditionOf: number[] = [];
  const patientOf: number[] = [];
  const eventOf: number[] = [];
  const weights: number[] = [];
  conditions.forEach((condition, code) => {
    const { first, list } = eventsOf(condition);
    for (const [[sex, ageGroup], patientShare] of cross(sexesOf(condition), ageGroupsOf(condition))) {
      const patient = patients.findIndex((one) => one.sex === sex && one.ageGroup === ageGroup);
      list.forEach(({ share }, i) => {
        conditionOf.push(code);
        patientOf.push(patient);
        eventOf.push(first + i);
        weights.push(condition.weight * patientShare * share);
      });
    }
  });
  const ofCondition = columnsBy(conditions, conditionOf);
  const ofPatient = columnsBy(patients, patientOf);
  const ofEvent = columnsBy(events, eventOf);
  const treated = conditions.flatMap(({ medications, childMedications }) => [medications, childMedications]);
  const isChild = patients.map(({ ageGroup }) => (ageGroup === "Child" ? 1 : 0));
  const ofTreated = columnsBy(
    treated,
    conditionOf.map((code, i) => code * 2 + isChild[patientOf[i]!]!),
  );
  const columns = {
    condition: ofCondition(({ name }) => name.text),
    icd10_code: ofCondition(({ code }) => code),
    category: ofCondition(({ category }) => category),
    department: ofCondition(({ department }) => department),
    specialty: ofCondition(({ specialty }) => specialty),
    care_setting: ofCondition(({ careSetting }) => careSetting),
    severity: ofEvent(({ severity }) => SEVERITIES[severity]),
    sex: ofCondition(typicalSex),
    patient_sex: ofPatient(({ sex }) => sex),
    age_group: ofPatient(({ ageGroup }) => ageGroup),
    admission_type: ofEvent(({ admission }) => admission),
    outcome: ofEvent(({ outcome }) => outcome),
    _condition: ofCondition((condition) => condition),
    _severity: ofEvent(({ severity }) => severity),
    _medications: ofTreated((medications) => medications),
  };
  return { columns, weights: Float64Array.from(weights) };
}

type Share<T> = [value: T, share: number];

function typicalSex({ maleShare }: Condition): string {
  if (maleShare === 0) return "Female";
  return maleShare === 1 ? "Male" : "any";
}

const SEXES = ["Male", "Female"];

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

type Events = { first: number; list: readonly CaseEvent[] };

/** Events by condition, added to `all` once for all conditions that take the same course. */
function createEvents(all: CaseEvent[]): (condition: Condition) => Events {
  const known = new Map<Condition["course"], Map<Condition["severities"], Events>>();
  return (condition) => {
    const ofCourse = known.get(condition.course) ?? new Map<Condition["severities"], Events>();
    known.set(condition.course, ofCourse);
    let events = ofCourse.get(condition.severities);
    if (!events) {
      events = { first: all.length, list: eventsOf(condition) };
      ofCourse.set(condition.severities, events);
      all.push(...events.list);
    }
    return events;
  };
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
