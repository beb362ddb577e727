import { describe, expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { job } from "./index";
import { LEVELS, type Level } from "./levels";
import { PAID_COUNTRIES } from "./rates";
import { readJobs } from "./read-roles";

type Row = Record<string, string | number>;

async function openJobs({ count = 3000, where = [] as object[], locale = "en-US", seed = 1 } = {}): Promise<Row[]> {
  const names = job.attributes.map(({ name }) => name);
  const fields = names.map((name) => ({ name, generator: { kind: "record", source: "job", attribute: name, where } }));
  const { dataset, violations } = await openDataset(
    {
      version: 1,
      name: "n",
      locale,
      asOf: "2026-06-15",
      tables: [{ name: "jobs", rows: { kind: "count", count }, fields }],
    },
    { seed },
  );
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, count).map(
    (row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])) as Row,
  );
}

const EVERYWHERE = [
  {
    attribute: "sector",
    anyOf: ["Corporate", "Healthcare", "Education", "Hospitality", "Retail", "Construction", "Public Service"],
  },
];
const isOutOfBand = ({ salary, salary_min, salary_max }: Row) =>
  !(salary_min! < salary_max! && salary! >= salary_min! && salary! <= salary_max!);
const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the data", () => {
  const jobs = readJobs();
  test("names at least 300 titles in at least 18 departments, none twice at one level", () => {
    expect(new Set(jobs.map(({ title }) => title)).size).toBeGreaterThanOrEqual(300);
    expect(new Set(jobs.map(({ department }) => department)).size).toBeGreaterThanOrEqual(18);
    expect(new Set(jobs.map(({ title, level }) => `${title}/${level}`)).size).toBe(jobs.length);
  });
  test("gives every job pay, a sentence and enough skills", () => {
    const bad = jobs.filter(
      ({ pay, description, skills }) =>
        !(pay > 10_000 && pay < 600_000) ||
        !/^[A-Z].*\.$/.test(description) ||
        skills.length < 3 ||
        new Set(skills).size < skills.length,
    );
    expect(bad).toEqual([]);
  });
  test("pays for work in at least 30 countries", () => {
    expect(new Set(PAID_COUNTRIES).size).toBeGreaterThanOrEqual(30);
  });
});

describe("jobs", () => {
  test("fill every attribute", async () => {
    const hasGap = (row: Row) => Object.values(row).some((value) => value === null || value === "");
    expect((await openJobs({ where: EVERYWHERE })).filter(hasGap)).toEqual([]);
  });
  test("are paid within their band, in round sums", async () => {
    const rows = await openJobs({ where: EVERYWHERE });
    expect(rows.filter(isOutOfBand)).toEqual([]);
    expect(rows.filter((row) => (row.salary as number) % 500 !== 0 || (row.salary_min as number) % 1000 !== 0)).toEqual(
      [],
    );
  });
  test("say their level in the title", async () => {
    const titles: [RegExp, Level][] = [
      [/^Senior /, "Senior"],
      [/^(Junior|Apprentice) /, "Junior"],
      [/ Intern$/, "Intern"],
      [/^VP /, "VP"],
      [/^Chief (?!of Staff)/, "Executive"],
    ];
    const odd = (await openJobs({ count: 10_000 })).filter((row) =>
      titles.some(([title, level]) => title.test(row.title as string) && row.level !== level),
    );
    expect(odd).toEqual([]);
  });
  test("ask for the years that their level has", async () => {
    const odd = (await openJobs()).filter(({ level, years_experience }) => {
      const [fewest, most] = LEVELS[level as Level].years;
      return (years_experience as number) < fewest || (years_experience as number) > most;
    });
    expect(odd).toEqual([]);
  });
  test("tell three to five skills", async () => {
    const counts = new Set((await openJobs()).map(({ skills }) => String(skills).split(", ").length));
    expect(counts).toEqual(new Set([3, 4, 5]));
  });
  test("form a pyramid that is paid better towards the top", async () => {
    const rows = await openJobs({ count: 20_000 });
    const at = (level: Level) => rows.filter((row) => row.level === level);
    const upwards: Level[] = ["Mid", "Senior", "Lead", "Director", "VP", "Executive"];
    for (let i = 1; i < upwards.length; i++) {
      const [below, above] = [at(upwards[i - 1]!), at(upwards[i]!)];
      expect(above.length).toBeLessThan(below.length);
      expect(average(above.map(({ salary }) => salary as number))).toBeGreaterThan(
        average(below.map(({ salary }) => salary as number)),
      );
    }
  });
  test("are those of an ordinary company unless asked otherwise", async () => {
    expect(new Set((await openJobs()).map(({ sector }) => sector))).toEqual(new Set(["Corporate"]));
    const nurses = await openJobs({ where: [{ attribute: "department", anyOf: ["Nursing"] }], count: 100 });
    expect(new Set(nurses.map(({ sector }) => sector))).toEqual(new Set(["Healthcare"]));
  });
});

describe("locales", () => {
  test.each([
    ["de-DE", "EUR"],
    ["fr", "EUR"],
    ["ja-JP", "JPY"],
    ["en-IN", "INR"],
    ["pt-BR", "BRL"],
    ["zh-Hant-TW", "TWD"],
    ["en", "USD"],
  ])("%s is paid in %s", async (locale, currency) => {
    expect(new Set((await openJobs({ locale, count: 200 })).map((row) => row.currency))).toEqual(new Set([currency]));
  });
  test.each(["en-US", "en-IN", "de-CH", "ja-JP", "vi-VN", "ar-KW"])(
    "salaries of %s lie in their bands",
    async (locale) => {
      expect((await openJobs({ locale, count: 2000 })).filter(isOutOfBand)).toEqual([]);
    },
  );
});

describe("filters", () => {
  test.each([
    ["department", "Marketing"],
    ["level", "Senior"],
    ["title", "Data Scientist"],
    ["employment_type", "Part-time"],
    ["education", "Doctorate"],
    ["sector", "Education"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openJobs({ where: [{ attribute, anyOf: [wanted] }], count: 300 });
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
