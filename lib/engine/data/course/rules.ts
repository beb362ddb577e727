import type { AttributeRule, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { type CourseLevel, readCourses } from "./read-courses";

const COLUMNS = [
  "name",
  "department",
  "subject",
  "stage",
  "code",
  "credits",
  "level",
  "description",
  "prerequisite",
] as const;
const CAPACITY: Readonly<Record<CourseLevel, readonly [number, number]>> = {
  Introductory: [60, 240],
  Intermediate: [30, 90],
  Advanced: [15, 40],
  Graduate: [8, 25],
};
const CLASS_SIZE = [18, 32] as const;
const LECTURES = [
  ...["Mon/Wed", "Tue/Thu"].flatMap((days) =>
    ["08:30-09:45", "10:00-11:15", "11:30-12:45", "13:00-14:15", "14:30-15:45", "16:00-17:15"].map(
      (time) => `${days} ${time}`,
    ),
  ),
  ...["09:00-09:50", "10:00-10:50", "11:00-11:50", "13:00-13:50", "14:00-14:50"].map((time) => `Mon/Wed/Fri ${time}`),
  ...["Mon", "Tue", "Wed", "Thu"].map((day) => `${day} 18:00-20:45`),
];
const PERIODS = [
  "08:00-08:50",
  "08:55-09:45",
  "09:50-10:40",
  "10:45-11:35",
  "12:20-13:10",
  "13:15-14:05",
  "14:10-15:00",
].map((time) => `Mon-Fri ${time}`);

let declaration: RecordDeclaration | undefined;

/** Courses; the same in every locale. */
export function loadCourses(): RecordDeclaration {
  declaration ??= {
    pool: buildPool(),
    defaultWhere: [
      { attribute: "stage", anyOf: ["university"], unless: ["stage", "subject", "department", "name", "code"] },
    ],
    rules: courseRules(),
  };
  return declaration;
}

function buildPool() {
  const courses = readCourses();
  return {
    columns: Object.fromEntries(COLUMNS.map((column) => [column, courses.map((course) => course[column])])),
    weights: courses.map(({ weight }) => weight),
  };
}

function courseRules(): RecordDeclaration["rules"] {
  const rules: Record<string, AttributeRule> = {};
  for (const column of COLUMNS) rules[column] = { kind: "column", column };
  rules.capacity = {
    kind: "derived",
    type: { type: "integer" },
    of: ["stage", "level"],
    make: ([stage, level], random) => seats(stage === "school" ? CLASS_SIZE : CAPACITY[level as CourseLevel], random),
  };
  rules.schedule = {
    kind: "derived",
    type: { type: "text" },
    of: ["stage"],
    make: ([stage], random) => random.pick(stage === "school" ? PERIODS : LECTURES),
  };
  return rules;
}

/** Seats come in fives where rooms are large. */
function seats([fewest, most]: readonly [number, number], random: CellRandom): number {
  const count = fewest + random.next() ** 1.5 * (most - fewest);
  return count < 30 ? Math.round(count) : Math.round(count / 5) * 5;
}
