import { describe, expect, test } from "vitest";
import { type PackRow, packRows } from "../../testing/pack-rows";
import { client } from "./index";

/** What must stand in the user agent of a browser or system. */
const MARKS: Readonly<Record<string, RegExp>> = {
  Chrome: /(?:Chrome|CriOS)\/\d+/,
  Safari: /Version\/\d+\.\d+.* Safari\//,
  Edge: /Edg\/\d+/,
  Firefox: /(?:Firefox|FxiOS)\/\d+/,
  Opera: /OPR\/\d+/,
  "Samsung Internet": /SamsungBrowser\/\d+/,
  Brave: /Chrome\/\d+/,
  Windows: /Windows NT 10\.0/,
  macOS: /Macintosh/,
  iOS: /iPhone; CPU iPhone OS/,
  iPadOS: /iPad; CPU OS/,
  Android: /Android/,
  Linux: /X11; Linux/,
  ChromeOS: /CrOS/,
};
const SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  Desktop: ["Windows", "macOS", "Linux", "ChromeOS"],
  Mobile: ["iOS", "Android"],
  Tablet: ["iPadOS", "Android"],
};

const share = (rows: readonly PackRow[], has: (row: PackRow) => boolean) => rows.filter(has).length / rows.length;

describe("clients", () => {
  test("fill every attribute", async () => {
    expect(
      (await packRows(client)).filter((row) => Object.values(row).some((value) => value === null || value === "")),
    ).toEqual([]);
  });
  test("name the same browser and system in the user agent", async () => {
    const odd = (await packRows(client, { count: 5000 })).filter(
      ({ browser, os, user_agent }) =>
        !MARKS[String(browser)]!.test(String(user_agent)) || !MARKS[String(os)]!.test(String(user_agent)),
    );
    expect(odd).toEqual([]);
  });
  test("run systems that such devices have, and Safari only on Apple's", async () => {
    const odd = (await packRows(client, { count: 5000 })).filter(
      ({ device, os, browser, brand }) =>
        !SYSTEMS[String(device)]!.includes(String(os)) || (browser === "Safari" && brand !== "Apple"),
    );
    expect(odd).toEqual([]);
  });
  test("are mostly phones, and mostly Chrome", async () => {
    const rows = await packRows(client, { count: 8000 });
    expect(share(rows, ({ device }) => device === "Mobile")).toBeGreaterThan(0.42);
    expect(share(rows, ({ device }) => device === "Tablet")).toBeLessThan(0.12);
    expect(share(rows, ({ browser }) => browser === "Chrome")).toBeGreaterThan(0.45);
  });
  test("of phones only, where asked by another word", async () => {
    const rows = await packRows(client, { where: [{ attribute: "device", anyOf: ["smartphone"] }], count: 300 });
    expect(new Set(rows.map(({ device }) => device))).toEqual(new Set(["Mobile"]));
  });
});
