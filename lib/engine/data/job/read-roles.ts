import { CORPORATE_ROLES } from "./corporate-roles";
import { LADDER, LEVELS, type Level, ON_SITE_DEPARTMENTS } from "./levels";
import { OTHER_ROLES } from "./other-roles";

/** A job of one title and level. */
export interface Job {
  sector: string;
  department: string;
  title: string;
  level: Level;
  /** Key of the education table. */
  schooling: string;
  description: string;
  skills: readonly string[];
  /** Middle of the yearly pay in the United States, in dollars. */
  pay: number;
  canBeRemote: boolean;
  /** How many people have it, relative to others. */
  weight: number;
}

/** The sector of jobs that any company has. */
export const CORPORATE = "Corporate";

/** All jobs, weighted so that every department is a pyramid. */
export function readJobs(): Job[] {
  return [...readDepartments(CORPORATE_ROLES, true), ...readDepartments(OTHER_ROLES, false)];
}

function readDepartments(table: string, isCorporate: boolean): Job[] {
  return table
    .split(/^# /m)
    .slice(1)
    .flatMap((block) => {
      const [heading = "", ...lines] = block.trim().split("\n");
      const cells = heading.split("; ");
      const [sector = "", department = "", share = "", skills = ""] = isCorporate ? [CORPORATE, ...cells] : cells;
      const jobs = lines.flatMap((line) => readRole(line, sector, department, skills.split(", ")));
      return weigh(jobs, Number(share));
    });
}

function readRole(line: string, sector: string, department: string, departmentSkills: readonly string[]): Job[] {
  const [role = "", levels = "", thousands = "", schooling = "", duty = "", ownSkills = ""] = line.split(";");
  const letters = levels.replace("=", "");
  const skills = ownSkills.split(", ");
  return [...letters].map((letter) => {
    const { level, title, addition } = LADDER[letter]!;
    const isFixed = levels.startsWith("=");
    const sentence = `${duty.charAt(0).toUpperCase()}${duty.slice(1)}.`;
    return {
      sector,
      department,
      title: isFixed ? role : title(role),
      level,
      schooling,
      description: addition && !isFixed ? `${sentence} ${addition}` : sentence,
      skills: isLeader(level) ? [...new Set([...skills, ...departmentSkills])].slice(0, 7) : skills,
      pay: Number(thousands) * 1000 * (isFixed ? 1 : LEVELS[level].pay),
      canBeRemote: sector === CORPORATE && !isManual(schooling) && !ON_SITE_DEPARTMENTS.has(department),
      weight: 0,
    };
  });
}

/** Whether a level leads people for most of its time. */
export function isLeader(level: Level): boolean {
  return level === "Manager" || level === "Director" || level === "VP" || level === "Executive";
}

/** Whether a role is learned at work rather than at a college. */
export function isManual(schooling: string): boolean {
  return schooling === "highschool" || schooling === "vocational";
}

/** Titles named first are the commonest: one in place k of its level weighs 1 / (k + COMMON_TITLES). */
const COMMON_TITLES = 5;

/** Spreads a department's share over the levels it has, and a level's share over its titles. */
function weigh(jobs: readonly Job[], departmentShare: number): Job[] {
  const titles = new Map<Level, Job[]>();
  for (const job of jobs) titles.set(job.level, [...(titles.get(job.level) ?? []), job]);
  const total = [...titles.keys()].reduce((sum, level) => sum + LEVELS[level].share, 0);
  return [...titles].flatMap(([level, members]) => {
    const places = members.map((_, place) => 1 / (place + COMMON_TITLES));
    const scale = (departmentShare * LEVELS[level].share) / total / places.reduce((sum, place) => sum + place, 0);
    return members.map((job, i) => ({ ...job, weight: places[i]! * scale }));
  });
}
