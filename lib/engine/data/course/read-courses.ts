import { SCHOOL_COURSES } from "./school-courses";
import { UNIVERSITY_COURSES } from "./university-courses";

export type CourseLevel = "Introductory" | "Intermediate" | "Advanced" | "Graduate";

export interface Course {
  name: string;
  department: string;
  subject: string;
  stage: "university" | "school";
  code: string;
  credits: number;
  level: CourseLevel;
  description: string;
  prerequisite: string | null;
  /** How often it is drawn, relative to others. */
  weight: number;
}

/** Openings of descriptions by level; the topic follows. */
const OPENINGS: Readonly<Record<CourseLevel, readonly string[]>> = {
  Introductory: ["An introduction to", "Introduces"],
  Intermediate: ["Covers", "Examines", "Explores"],
  Advanced: ["An in-depth study of", "A close look at", "Advanced work on"],
  Graduate: ["Graduate study of", "Advanced study of"],
};
const LEVEL_WEIGHTS: Readonly<Record<CourseLevel, number>> = {
  Introductory: 5,
  Intermediate: 4,
  Advanced: 2.5,
  Graduate: 1.5,
};

/** All courses, parsed. */
export function readCourses(): Course[] {
  return [...readDepartments(UNIVERSITY_COURSES, "university"), ...readDepartments(SCHOOL_COURSES, "school")];
}

function readDepartments(table: string, stage: Course["stage"]): Course[] {
  return table
    .split(/^# /m)
    .slice(1)
    .flatMap((block) => {
      const [heading = "", ...lines] = block.trim().split("\n");
      const [department = "", prefix = "", gateway, core = gateway] = heading.split("; ");
      return lines.map((line, place) => readCourse(line, { place, department, prefix, gateway, core, stage }));
    });
}

interface Surroundings {
  place: number;
  department: string;
  prefix: string;
  /** Number of the course that intermediate courses build on. */
  gateway: string | undefined;
  /** Number of the course that higher courses build on. */
  core: string | undefined;
  stage: Course["stage"];
}

function readCourse(line: string, { place, department, prefix, gateway, core, stage }: Surroundings): Course {
  const [number = "", name = "", third = "", topic = "", ownRequired] = line.split(";");
  const level = levelOf(Number(number));
  const openings = OPENINGS[level];
  const usual = { Introductory: undefined, Intermediate: gateway, Advanced: core, Graduate: core }[level];
  const required = ownRequired ?? (usual === number ? undefined : usual);
  return {
    name,
    department,
    subject: stage === "school" ? third : department,
    stage,
    code: `${prefix} ${number}`,
    credits: stage === "school" ? 1 : Number(third),
    level,
    description: `${openings[place % openings.length]} ${topic}.`,
    prerequisite: required === undefined ? null : `${prefix} ${required}`,
    weight: LEVEL_WEIGHTS[level],
  };
}

/** The level that a course number stands for. */
export function levelOf(number: number): CourseLevel {
  if (number < 200) return "Introductory";
  if (number < 400) return "Intermediate";
  return number < 500 ? "Advanced" : "Graduate";
}
