/** How conditions run: severity, admission and outcome in proportion. */

export const SEVERITIES = ["Mild", "Moderate", "Severe", "Critical"] as const;

/** Weights of the severities. */
export const SEVERITY_MIXES: Readonly<Record<string, readonly number[]>> = {
  faint: [75, 25, 0, 0],
  light: [50, 40, 10, 0],
  middle: [25, 50, 25, 0],
  serious: [8, 42, 40, 10],
  critical: [0, 15, 50, 35],
};

export const ADMISSION_TYPES = ["Emergency", "Urgent", "Elective"] as const;
export const OUTCOMES = ["Recovered", "Improved", "Stable", "Deceased"] as const;

/** What a severity, mild to critical, does to the weights of admissions and outcomes. */
export const ADMISSION_TILT: Readonly<Record<(typeof ADMISSION_TYPES)[number], readonly number[]>> = {
  Emergency: [0.15, 0.7, 2, 6],
  Urgent: [1, 1, 1, 1],
  Elective: [1.5, 1, 0.35, 0],
};
export const OUTCOME_TILT: Readonly<Record<(typeof OUTCOMES)[number], readonly number[]>> = {
  Recovered: [1.4, 1, 0.7, 0.35],
  Improved: [1, 1, 1, 0.8],
  Stable: [0.8, 1, 1.1, 1.2],
  Deceased: [0, 0.15, 1.2, 4],
};
/** What it does to the days in hospital. */
export const STAY_TILT: readonly number[] = [0.65, 1, 1.5, 2.2];

export interface Course {
  /** Weights of Emergency, Urgent, Elective. */
  admission: readonly number[];
  /** Weights of Recovered, Improved, Stable, Deceased. */
  outcome: readonly number[];
  /** How long before the visit it began, for notes; empty where that has no meaning. */
  onset: readonly string[];
  /** The same for children, who may be younger than a long history. */
  childOnset?: readonly string[];
}

const HOURS = ["6 hours", "12 hours", "24 hours", "2 days"];
const DAYS = ["24 hours", "2 days", "3 days", "4 days", "5 days", "6 days", "7 days", "10 days"];
const WEEKS = ["3 days", "4 days", "5 days", "7 days", "10 days", "2 weeks", "3 weeks"];
const YOUNG_MONTHS = ["2 weeks", "3 weeks", "4 weeks", "6 weeks", "2 months", "3 months"];
const MONTHS = [
  "6 weeks",
  "2 months",
  "3 months",
  "4 months",
  "6 months",
  "8 months",
  "12 months",
  "18 months",
  "2 years",
  "3 years",
];

export const COURSES: Readonly<Record<string, Course>> = {
  chronic: { admission: [18, 24, 58], outcome: [0, 48, 51, 1], onset: MONTHS, childOnset: YOUNG_MONTHS },
  lasting: { admission: [2, 14, 84], outcome: [0, 55, 45, 0], onset: MONTHS, childOnset: YOUNG_MONTHS },
  acute: { admission: [55, 35, 10], outcome: [45, 42, 12, 1], onset: DAYS },
  minor: { admission: [6, 22, 72], outcome: [40, 45, 15, 0], onset: WEEKS },
  elective: { admission: [3, 12, 85], outcome: [35, 55, 9, 0.6], onset: MONTHS, childOnset: YOUNG_MONTHS },
  urgent: { admission: [75, 22, 3], outcome: [40, 50, 9, 1], onset: HOURS },
  grave: { admission: [72, 24, 4], outcome: [15, 50, 28, 7], onset: DAYS },
  terminal: { admission: [92, 8, 0], outcome: [14, 40, 28, 18], onset: HOURS },
  cancer: { admission: [14, 26, 60], outcome: [8, 46, 41, 5], onset: MONTHS, childOnset: YOUNG_MONTHS },
  advanced: { admission: [32, 32, 36], outcome: [1, 34, 48, 17], onset: MONTHS, childOnset: YOUNG_MONTHS },
  birth: { admission: [20, 45, 35], outcome: [55, 43, 2, 0], onset: [] },
  newborn: { admission: [25, 50, 25], outcome: [55, 38, 6, 1], onset: [] },
  mental: { admission: [22, 33, 45], outcome: [5, 55, 40, 0.2], onset: MONTHS, childOnset: YOUNG_MONTHS },
};

/** Bands of age, both ends included. */
export const AGE_GROUPS: readonly { name: string; from: number; to: number }[] = [
  { name: "Child", from: 0, to: 12 },
  { name: "Adolescent", from: 13, to: 17 },
  { name: "Adult", from: 18, to: 64 },
  { name: "Senior", from: 65, to: 110 },
];
