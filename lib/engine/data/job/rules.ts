import type { AttributeRule, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { EDUCATION, EMPLOYMENT, INTERN_EDUCATION, LEVELS } from "./levels";
import { type PayRate, payRate } from "./rates";
import { CORPORATE, isLeader, isManual, type Job, readJobs } from "./read-roles";

/** Wages of manual work fall faster than others from rich countries to poor ones. */
const MANUAL_PAY_POWER = 1.25;
const COLUMN_ATTRIBUTES = [
  "title",
  "department",
  "level",
  "sector",
  "description",
  "education",
  "employment_type",
  "salary_min",
  "salary_max",
  "currency",
];

const declarations = new Map<string, RecordDeclaration>();

/** Jobs with the pay and currency of the locale's country. */
export function loadJobs(locale: string): RecordDeclaration {
  const rate = payRate(locale);
  let declaration = declarations.get(rate.country);
  if (!declaration) {
    declaration = {
      pool: buildPool(rate),
      defaultWhere: [
        { attribute: "sector", anyOf: [CORPORATE], unless: ["sector", "department", "title", "description"] },
      ],
      rules: jobRules(rate),
    };
    declarations.set(rate.country, declaration);
  }
  return declaration;
}

let jobs: readonly Job[] | undefined;

/** Every job with each education and kind of employment its people have. */
function buildPool(rate: PayRate) {
  jobs ??= readJobs();
  const rows = jobs.flatMap((job) => {
    const [low, high] = salaryBand(job, rate);
    return shares(educationOf(job)).flatMap(([education, educationShare]) =>
      shares(employmentOf(job)).map(([employmentType, employmentShare]) => ({
        columns: {
          title: job.title,
          department: job.department,
          level: job.level,
          sector: job.sector,
          description: job.description,
          education,
          employment_type: employmentType,
          salary_min: low,
          salary_max: high,
          currency: rate.currency,
          _job: job,
        },
        weight: job.weight * educationShare * employmentShare,
      })),
    );
  });
  const names = Object.keys(rows[0]!.columns) as (keyof (typeof rows)[number]["columns"])[];
  return {
    columns: Object.fromEntries(names.map((name) => [name, rows.map(({ columns }) => columns[name])])),
    weights: rows.map(({ weight }) => weight),
  };
}

function educationOf({ level, schooling }: Job): Readonly<Record<string, number>> {
  return level === "Intern" && schooling !== "medicine" ? INTERN_EDUCATION : EDUCATION[schooling]!;
}

function employmentOf({ level, schooling }: Job): Readonly<Record<string, number>> {
  if (level === "Intern") return EMPLOYMENT.intern;
  if (isLeader(level)) return EMPLOYMENT.leader;
  return schooling === "highschool" ? EMPLOYMENT.hourly : EMPLOYMENT.usual;
}

function shares(weights: Readonly<Record<string, number>>): [value: string, share: number][] {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.entries(weights).map(([value, weight]) => [value, weight / total]);
}

/** Bands end on even steps, so that salaries fit between them. */
function salaryBand(
  { pay, level, schooling }: Job,
  { relative, exchange, step }: PayRate,
): [low: number, high: number] {
  const middle = pay * (isManual(schooling) ? relative ** MANUAL_PAY_POWER : relative) * exchange;
  const [low, high] = LEVELS[level].band.map((end) => Math.round((middle * end) / (2 * step)) * 2 * step) as [
    number,
    number,
  ];
  return [low, Math.max(high, low + 2 * step)];
}

function jobRules({ step }: PayRate): RecordDeclaration["rules"] {
  const rules: Record<string, AttributeRule> = {};
  for (const column of COLUMN_ATTRIBUTES) rules[column] = { kind: "column", column };
  rules.years_experience = {
    kind: "derived",
    type: { type: "integer" },
    of: ["_job"],
    make: ([job], random) => {
      const [fewest, most] = LEVELS[(job as Job).level].years;
      return fewest + Math.floor(random.next() ** 1.4 * (most - fewest + 1));
    },
  };
  rules.salary = {
    kind: "derived",
    type: { type: "integer" },
    of: ["_job", "salary_min", "salary_max", "years_experience"],
    make: ([job, low, high, years], random) => {
      const [fewest, most] = LEVELS[(job as Job).level].years;
      const seniority = most === fewest ? 0.5 : ((years as number) - fewest) / (most - fewest);
      const position = 0.12 + 0.5 * seniority + 0.38 * random.next();
      return Math.round(((low as number) + position * ((high as number) - (low as number))) / step) * step;
    },
  };
  rules.skills = {
    kind: "derived",
    type: { type: "text" },
    of: ["_job"],
    make: ([job], random) => pickSkills((job as Job).skills, random),
  };
  rules.work_mode = {
    kind: "derived",
    type: { type: "text" },
    of: ["_job"],
    make: ([job], random) => {
      if (!(job as Job).canBeRemote) return "On-site";
      const draw = random.next();
      return draw < 0.45 ? "Hybrid" : draw < 0.75 ? "On-site" : "Remote";
    },
  };
  return rules;
}

/** Three to five skills in the order of the list. */
function pickSkills(skills: readonly string[], random: CellRandom): string {
  let wanted = Math.min(skills.length, random.between(3, 5));
  let text = "";
  for (let i = 0; i < skills.length && wanted > 0; i++) {
    if (random.next() * (skills.length - i) >= wanted) continue;
    text += text === "" ? skills[i]! : `, ${skills[i]!}`;
    wanted--;
  }
  return text;
}
