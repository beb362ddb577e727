import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { httpRequest } from "./index";

describe("requests", () => {
  test("fill every attribute with whole paths", async () => {
    const odd = (await packRows(httpRequest)).filter(
      (row) => Object.values(row).includes(null) || /[{}]/.test(String(row.path)),
    );
    expect(odd).toEqual([]);
  });
  test("answer as their method can", async () => {
    const odd = (await packRows(httpRequest, { count: 8000 })).filter(
      ({ method, status, bytes }) =>
        (status === 201 && method !== "POST") ||
        (status === 304 && method !== "GET") ||
        ((status === 304 || status === 204) && bytes !== 0),
    );
    expect(odd).toEqual([]);
  });
  test("are mostly fine, and slow where a gateway gave up", async () => {
    const rows = await packRows(httpRequest, { count: 20_000 });
    const share = (from: number, to: number) =>
      rows.filter(({ status }) => Number(status) >= from && Number(status) < to).length / rows.length;
    expect(share(200, 300)).toBeGreaterThan(0.72);
    expect(share(500, 600)).toBeGreaterThan(0.003);
    expect(share(500, 600)).toBeLessThan(0.03);
    const late = rows.filter(({ status }) => status === 504);
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ latency_ms }) => Number(latency_ms) < 30_000)).toEqual([]);
  });
  test("of an API only", async () => {
    const rows = await packRows(httpRequest, { where: [{ attribute: "kind", anyOf: ["api"] }], count: 400 });
    expect(rows.filter(({ path }) => !String(path).startsWith("/api/"))).toEqual([]);
  });
});
