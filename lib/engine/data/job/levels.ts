/** Levels, lowest first, with what they mean for pay, experience and numbers of people. */
export const LEVELS = {
  Intern: { share: 4, pay: 0.58, years: [0, 0], band: [0.9, 1.1] },
  Junior: { share: 18, pay: 0.75, years: [0, 3], band: [0.88, 1.15] },
  Mid: { share: 36, pay: 1, years: [2, 8], band: [0.86, 1.18] },
  Senior: { share: 22, pay: 1.32, years: [5, 16], band: [0.86, 1.2] },
  Lead: { share: 7, pay: 1.55, years: [7, 20], band: [0.87, 1.2] },
  Manager: { share: 8, pay: 1, years: [6, 24], band: [0.84, 1.22] },
  Director: { share: 3.2, pay: 1, years: [10, 28], band: [0.83, 1.26] },
  VP: { share: 1.3, pay: 1, years: [13, 32], band: [0.82, 1.3] },
  Executive: { share: 0.5, pay: 1, years: [15, 36], band: [0.8, 1.45] },
} as const satisfies Readonly<Record<string, LevelFacts>>;
export type Level = keyof typeof LEVELS;

interface LevelFacts {
  /** Share of a department's people. */
  share: number;
  /** Pay relative to the middle level, for titles made from a role. */
  pay: number;
  /** Fewest and most years of experience. */
  years: readonly [number, number];
  /** Ends of the salary band relative to its middle. */
  band: readonly [number, number];
}

/** Levels by the letter that roles write, with the title they make and what it adds to the description. */
export const LADDER: Readonly<Record<string, { level: Level; title: (role: string) => string; addition?: string }>> = {
  I: { level: "Intern", title: (role) => `${role} Intern`, addition: "Learns on the job with a mentor." },
  A: { level: "Junior", title: (role) => `Apprentice ${role}`, addition: "Learns the trade at work and in class." },
  J: { level: "Junior", title: (role) => `Junior ${role}`, addition: "Works with guidance from senior colleagues." },
  j: { level: "Junior", title: (role) => role },
  M: { level: "Mid", title: (role) => role },
  S: {
    level: "Senior",
    title: (role) => `Senior ${role}`,
    addition: "Takes on the hardest cases and mentors colleagues.",
  },
  L: { level: "Lead", title: (role) => `Lead ${role}`, addition: "Leads a small team and sets its standards." },
  G: { level: "Manager", title: (role) => role },
  D: { level: "Director", title: (role) => role },
  V: { level: "VP", title: (role) => role },
  X: { level: "Executive", title: (role) => role },
};

type Weighted = Readonly<Record<string, number>>;

/** What people in a role learned, in proportion. */
export const EDUCATION: Readonly<Record<string, Weighted>> = {
  highschool: { "High school diploma": 76, "Associate degree": 18, "Bachelor's degree": 6 },
  vocational: { "Vocational certificate": 62, "High school diploma": 22, "Associate degree": 16 },
  associate: { "Associate degree": 52, "Bachelor's degree": 34, "High school diploma": 14 },
  bachelor: { "Bachelor's degree": 72, "Master's degree": 24, "Associate degree": 4 },
  master: { "Master's degree": 66, "Bachelor's degree": 26, Doctorate: 8 },
  doctorate: { Doctorate: 88, "Master's degree": 12 },
  medicine: { "Doctor of Medicine": 100 },
  law: { "Juris Doctor": 100 },
};
/** What interns have behind them. */
export const INTERN_EDUCATION: Weighted = { "High school diploma": 58, "Bachelor's degree": 42 };

/** Kinds of employment in proportion: interns, managers and above, work by the hour, everyone else. */
export const EMPLOYMENT = {
  intern: { Internship: 100 },
  leader: { "Full-time": 100 },
  hourly: { "Full-time": 68, "Part-time": 24, Temporary: 8 },
  usual: { "Full-time": 88, "Part-time": 5, Contract: 7 },
} as const satisfies Readonly<Record<string, Weighted>>;

/** Departments whose work cannot be taken home. */
export const ON_SITE_DEPARTMENTS: ReadonlySet<string> = new Set([
  "Manufacturing",
  "Quality",
  "Research and Development",
  "Facilities",
  "Supply Chain and Logistics",
]);
