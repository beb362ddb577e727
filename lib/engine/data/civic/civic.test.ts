import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { civic } from ".";

const ALL = civic.attributes.map(({ name }) => name);
const KINDS = ["Request", "Permit", "Crime", "Parking", "Inspection", "Court"];

test("every kind has its types, each of one agency and code", async () => {
  const { kind, type, code, season } = poolLists(await civic.load("en-US"));
  expect(new Set(kind)).toEqual(new Set(KINDS));
  expect(new Set(type).size).toBeGreaterThanOrEqual(65);
  expect(new Set(type!.map((name, i) => `${kind![i]}/${name}/${season![i]}`)).size).toBe(type!.length);
  expect(new Set(code!.map((name, i) => `${kind![i]}/${name}/${season![i]}`)).size).toBe(code!.length);
});

test("rows are service requests unless asked otherwise, filled but for fees", async () => {
  for (const row of await drawRecords("civic", ALL, { count: 2000 })) {
    expect(row.kind).toBe("Request");
    expect(ALL.filter((name) => name !== "fee" && row[name] === null)).toEqual([]);
  }
});

test("nobody is without heat in summer", async () => {
  const where = [{ attribute: "season", anyOf: ["warm"] }];
  const rows = await drawRecords("civic", ["type", "detail"], { count: 2000, where });
  const details = rows.filter(({ type }) => type === "No Heat or Hot Water").map(({ detail }) => String(detail));
  expect(details.length).toBeGreaterThan(5);
  expect(details.every((detail) => detail.includes("water"))).toBe(true);
});

test("parking fines are by the list, and every permit costs something", async () => {
  const fines = new Map<unknown, unknown>();
  const where = [{ attribute: "kind", anyOf: ["Parking", "Permit"] }];
  for (const { type, fee } of await drawRecords("civic", ["type", "fee"], { count: 2000, where })) {
    expect(Number(fee)).toBeGreaterThan(0);
    expect(fines.get(type) ?? fee).toBe(fee);
    fines.set(type, fee);
  }
});
