import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { securityEvent } from "./index";

describe("security events", () => {
  test("fill every attribute; messages are whole", async () => {
    const odd = (await packRows(securityEvent)).filter(
      (row) =>
        Object.values(row).includes(null) ||
        /[{}|]/.test(String(row.message)) ||
        !/^T\d{4}(?:\.\d{3})?$/.test(String(row.technique_id)),
    );
    expect(odd).toEqual([]);
  });
  test("rank their risk as their severity", async () => {
    const rows = await packRows(securityEvent);
    const most = (severity: string) =>
      Math.max(...rows.filter((row) => row.severity === severity).map(({ risk_score }) => Number(risk_score)));
    const least = (severity: string) =>
      Math.min(...rows.filter((row) => row.severity === severity).map(({ risk_score }) => Number(risk_score)));
    expect(most("Low")).toBeLessThan(least("High"));
    expect(most("Medium")).toBeLessThan(least("Critical"));
  });
  test("name the machine that the message names", async () => {
    const named = (await packRows(securityEvent)).filter(({ message }) =>
      /(?:WS|LT|SRV|WEB)-\d{3}/.test(String(message)),
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(({ message, host }) => !String(message).includes(String(host)))).toEqual([]);
  });
  test("of one category", async () => {
    const rows = await packRows(securityEvent, { where: [{ attribute: "category", anyOf: ["Malware"] }], count: 200 });
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(["EDR"]));
  });
});
