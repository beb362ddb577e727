import { describe, expect, test } from "vitest";
import { openDataset } from "@/lib/engine/dataset";
import { course } from "./index";
import { levelOf, readCourses } from "./read-courses";

type Row = Record<string, string | number | null>;

async function openCourses({
  count = 1500,
  where = [] as object[],
  unique = [] as string[],
  seed = 1,
} = {}): Promise<Row[]> {
  const names = course.attributes.map(({ name }) => name);
  const fields = names.map((name) => ({
    name,
    generator: { kind: "record", source: "course", attribute: name, where },
    unique: unique.includes(name),
  }));
  const { dataset, violations } = await openDataset(
    {
      version: 1,
      name: "n",
      asOf: "2026-06-15",
      tables: [{ name: "courses", rows: { kind: "count", count }, fields }],
    },
    { seed },
  );
  if (!dataset) throw new Error(JSON.stringify(violations));
  return dataset.tables[0]!.rows(0, count).map(
    (row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])) as Row,
  );
}

const SCHOOL = [{ attribute: "stage", anyOf: ["school"] }];

describe("the data", () => {
  const courses = readCourses();
  test("names at least 350 courses in at least 25 departments, each name and code once", () => {
    expect(courses.length).toBeGreaterThanOrEqual(350);
    expect(new Set(courses.map(({ department }) => department)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(courses.map(({ code }) => code)).size).toBe(courses.length);
    expect(new Set(courses.map(({ stage, name }) => `${stage}/${name}`)).size).toBe(courses.length);
  });
  test("gives each department one prefix", () => {
    const prefixes = new Map(courses.map(({ department, code }) => [department, code.split(" ")[0]]));
    expect(new Set(prefixes.values()).size).toBe(prefixes.size);
    for (const { department, code } of courses) expect(code.startsWith(`${prefixes.get(department)} `)).toBe(true);
  });
  test("requires only courses that exist", () => {
    const codes = new Set(courses.map(({ code }) => code));
    expect(courses.filter(({ prerequisite }) => prerequisite !== null && !codes.has(prerequisite))).toEqual([]);
  });
  test("keeps names of departments of schools and universities apart", () => {
    const of = (stage: string) =>
      new Set(courses.filter((entry) => entry.stage === stage).map(({ department }) => department));
    expect([...of("school")].filter((department) => of("university").has(department))).toEqual([]);
  });
});

describe("courses", () => {
  test("fill every attribute; only prerequisites may be missing", async () => {
    const hasGap = ({ prerequisite: _, ...row }: Row) =>
      Object.values(row).some((value) => value === null || value === "");
    expect((await openCourses()).filter(hasGap)).toEqual([]);
    expect((await openCourses({ where: SCHOOL })).filter(hasGap)).toEqual([]);
  });
  test("agree in code, level, department and prerequisite", async () => {
    const odd = (await openCourses()).filter(({ code, level, prerequisite, credits, description }) => {
      const [prefix, number] = String(code).split(" ");
      const [requiredPrefix, requiredNumber] = String(prerequisite ?? `${prefix} 0`).split(" ");
      return !(
        levelOf(Number(number)) === level &&
        requiredPrefix === prefix &&
        Number(requiredNumber) < Number(number) &&
        [1, 2, 3, 4, 5, 6].includes(credits as number) &&
        /^[A-Z].*[A-Za-z0-9]\.$/.test(String(description))
      );
    });
    expect(odd).toEqual([]);
  });
  test("are a university's unless asked otherwise", async () => {
    expect(new Set((await openCourses()).map(({ stage }) => stage))).toEqual(new Set(["university"]));
  });
  test("give the subjects of a school", async () => {
    const subjects = new Set((await openCourses({ where: SCHOOL })).map(({ subject }) => subject));
    for (const subject of ["Mathematics", "Biology", "History", "English", "Physical Education"])
      expect(subjects).toContain(subject);
  });
  test("do not repeat where they must not", async () => {
    const codes = (await openCourses({ count: 300, unique: ["code"] })).map(({ code }) => code);
    expect(new Set(codes).size).toBe(300);
    const subjects = (await openCourses({ count: 15, unique: ["subject"], where: SCHOOL })).map(
      ({ subject }) => subject,
    );
    expect(new Set(subjects).size).toBe(15);
  });
});

describe("filters", () => {
  test.each([
    ["department", "Computer Science"],
    ["department", "Social Studies"],
    ["level", "Graduate"],
    ["subject", "Mathematics"],
    ["name", "Machine Learning"],
  ])("%s narrows to %s", async (attribute, wanted) => {
    const rows = await openCourses({ where: [{ attribute, anyOf: [wanted] }], count: 200 });
    expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
  });
});
