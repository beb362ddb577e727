import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { reagent } from "./index";

const names = reagent.attributes.map(({ name }) => name);

test("everything is filled, every CAS number passes its check digit, one name has one number", async () => {
  const numbers = new Map<unknown, unknown>();
  for (const row of await drawRecords("reagent", names, { count: 2000 })) {
    for (const name of names) expect(row[name], name).not.toBeNull();
    const digits = String(row.cas_number).replaceAll("-", "").split("").map(Number).reverse();
    const sum = digits.slice(1).reduce((total, digit, place) => total + digit * (place + 1), 0);
    expect(sum % 10, String(row.name)).toBe(digits[0]);
    expect(numbers.get(row.name) ?? row.cas_number).toBe(row.cas_number);
    numbers.set(row.name, row.cas_number);
  }
  expect(numbers.size).toBeGreaterThanOrEqual(80);
});
