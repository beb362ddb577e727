import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import { cargo } from "./index";
import { containerDigit, imoNumber } from "./numbers";
import { readPorts } from "./voyages";

const NAMES = cargo.attributes.map(({ name }) => name);
const SOMETIMES = ["actual_arrival", "temperature_c"];

test("the data name at least 110 ports, each code once and of two letters and three", () => {
  const codes = readPorts().map(({ locode }) => locode);
  expect(codes.length).toBeGreaterThanOrEqual(110);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/);
});

test("check digits are those of known numbers", () => {
  expect(containerDigit("CSQU305438")).toBe(3);
  expect(containerDigit("MSKU307007")).toBe(containerDigit("MSKU307007"));
  expect(imoNumber(907472)).toBe("IMO 9074729");
});

describe("container shipments", () => {
  test("fill every attribute; only arrivals and temperatures may be missing", async () => {
    const rows = await drawRecords("cargo", NAMES, { count: 800 });
    const gaps = rows.flatMap((row) => NAMES.filter((name) => (row[name] ?? "") === "" && !SOMETIMES.includes(name)));
    expect(gaps).toEqual([]);
  });
  test("have container numbers that check and do not repeat", async () => {
    const numbers = (await drawRecords("cargo", ["container_number"], { count: 3000 })).map((row) =>
      String(row.container_number),
    );
    expect(new Set(numbers).size).toBe(3000);
    for (const number of numbers) expect(String(containerDigit(number.slice(0, 10)))).toBe(number[10]);
  });
  test("give a vessel one IMO number", async () => {
    const known = new Map<unknown, unknown>();
    for (const { vessel, imo_number } of await drawRecords("cargo", ["vessel", "imo_number"], { count: 3000 })) {
      expect(known.get(vessel) ?? imo_number).toBe(imo_number);
      known.set(vessel, imo_number);
    }
    expect(new Set(known.values()).size).toBe(known.size);
  });
  test("arrive after they leave, weigh what they carry and fit the box", async () => {
    const odd = (await drawRecords("cargo", NAMES, { count: 2000 })).filter(
      (row) =>
        !(
          String(row.estimated_arrival) > String(row.departure_date) &&
          Number(row.gross_weight_kg) === Number(row.net_weight_kg) + Number(row.tare_weight_kg) &&
          Number(row.gross_weight_kg) <= 34_000 &&
          Number(row.volume_cbm) <= 76.4 &&
          (row.temperature_c !== null) === String(row.container_type).includes("Reefer") &&
          (row.status !== "Delivered" || row.actual_arrival !== null)
        ),
    );
    expect(odd).toEqual([]);
  });
});

test.each([
  ["origin_country", "China"],
  ["destination_locode", "NLRTM"],
])("%s narrows to %s", async (attribute, wanted) => {
  const rows = await drawRecords("cargo", NAMES, { count: 100, where: [{ attribute, anyOf: [wanted] }] });
  expect(new Set(rows.map((row) => row[attribute]))).toEqual(new Set([wanted]));
});
