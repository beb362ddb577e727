import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { poolLists } from "../../testing/pool-lists";
import { civic } from ".";

const ALL = civic.attributes.map(({ name }) => name);
const KINDS = ["Request", "Permit", "Crime", "Parking", "Inspection", "Court"];

test("every kind has its types, each of one agency and code", async () => {
  const { kind, type, code } = poolLists(await civic.load("en-US"));
  expect(new Set(kind)).toEqual(new Set(KINDS));
  expect(type!.length).toBeGreaterThanOrEqual(65);
  expect(new Set(type!.map((name, i) => `${kind![i]}/${name}`)).size).toBe(type!.length);
  expect(new Set(code!.map((name, i) => `${kind![i]}/${name}`)).size).toBe(code!.length);
});

test("rows are service requests unless asked otherwise, filled but for fees", async () => {
  for (const row of await drawRecords("civic", ALL, { count: 2000 })) {
    expect(row.kind).toBe("Request");
    expect(ALL.filter((name) => name !== "fee" && row[name] === null)).toEqual([]);
  }
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
