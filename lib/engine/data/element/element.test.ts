import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { ELEMENTS } from "./elements";
import { element } from "./index";

test("118 elements, each symbol and name once", () => {
  const { symbol, name } = readTable(ELEMENTS);
  expect([new Set(symbol).size, new Set(name).size]).toEqual([118, 118]);
});

test("facts are those of the element", async () => {
  const names = element.attributes.map(({ name }) => name);
  const rows = await drawRecords("element", names, { count: 20, where: [{ attribute: "symbol", anyOf: ["Au"] }] });
  expect(rows[0]).toMatchObject({ atomic_number: 79, name: "Gold", atomic_mass: 196.97, group: 11, period: 6 });
});
