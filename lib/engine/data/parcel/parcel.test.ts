import { describe, expect, test } from "vitest";
import { drawRecords } from "@/lib/engine/testing/draw-records";
import { readTable } from "../read-table";
import { parcel } from "./index";
import { SERVICES } from "./services";
import { fedexDigit, hasGs1Digit, postDigit, upsDigit } from "./tracking";

const NAMES = parcel.attributes.map(({ name }) => name);
const numbersOf = async (carrier: string, locale = "en-US") =>
  (
    await drawRecords("parcel", ["tracking_number"], {
      count: 300,
      locale,
      where: [{ attribute: "carrier", anyOf: [carrier] }],
    })
  ).map(({ tracking_number }) => String(tracking_number));

test("the data name at least 60 services, each once", () => {
  const { country_code, service, carrier } = readTable(SERVICES);
  const keys = service!.map((name, i) => `${country_code![i]} ${carrier![i]} ${name}`);
  expect(keys.length).toBeGreaterThanOrEqual(60);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("parcels", () => {
  test.each(["en-US", "de-DE", "ja-JP", "en-GB", "sv-SE"])("fill every attribute in %s", async (locale) => {
    const rows = await drawRecords("parcel", NAMES, { count: 400, locale });
    expect(rows.filter((row) => Object.values(row).some((value) => value === null || value === ""))).toEqual([]);
  });
  test("go by carriers of the locale's country", async () => {
    const carriers = await drawRecords("parcel", ["carrier"], { count: 500, locale: "fr-FR" });
    expect(new Set(carriers.map(({ carrier }) => carrier))).toEqual(
      new Set(["Colissimo", "Chronopost", "Mondial Relay", "DPD"]),
    );
  });
  test("have tracking numbers that no two share", async () => {
    const numbers = (await drawRecords("parcel", ["tracking_number"], { count: 3000 })).map(
      (row) => row.tracking_number,
    );
    expect(new Set(numbers).size).toBe(3000);
  });
});

describe("tracking numbers pass the rule of", () => {
  test("UPS", async () => {
    for (const number of await numbersOf("UPS")) {
      expect(number).toMatch(/^1Z[0-9A-Z]{16}$/);
      expect(upsDigit(number.slice(2, -1))).toBe(number.at(-1));
    }
    expect(upsDigit("999AA1012345678")).toBe("4");
  });
  test("FedEx", async () => {
    for (const number of await numbersOf("FedEx")) {
      expect(number).toMatch(/^\d{12}$/);
      expect(String(fedexDigit(number.slice(0, -1)))).toBe(number.at(-1));
    }
  });
  test("USPS", async () => {
    for (const number of await numbersOf("USPS")) {
      expect(number).toMatch(/^94\d{20}$/);
      expect(hasGs1Digit(number)).toBe(true);
    }
  });
  test("the postal union", async () => {
    for (const number of await numbersOf("Royal Mail", "en-GB")) {
      expect(number).toMatch(/^[A-Z]{2}\d{9}GB$/);
      expect(String(postDigit(number.slice(2, 10)))).toBe(number[10]);
    }
    expect(postDigit("47312482")).toBe(9);
  });
  test("DHL Express", async () => {
    for (const number of await numbersOf("DHL Express"))
      expect(Number(number.slice(0, -1)) % 7).toBe(Number(number.at(-1)));
  });
});
