import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { itIncident } from "./index";

describe("incidents", () => {
  test("fill every attribute with whole words", async () => {
    const odd = (await packRows(itIncident)).filter(
      (row) => Object.values(row).includes(null) || /[{}|~]/.test(Object.values(row).join(" / ")),
    );
    expect(odd).toEqual([]);
  });
  test("hit more users and end sooner the worse they are", async () => {
    const rows = await packRows(itIncident, { count: 6000 });
    const mean = (severity: string, attribute: string) => {
      const values = rows.filter((row) => row.severity === severity).map((row) => Number(row[attribute]));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(mean("SEV1", "affected_users")).toBeGreaterThan(mean("SEV3", "affected_users"));
    expect(mean("SEV1", "duration_minutes")).toBeLessThan(mean("SEV4", "duration_minutes"));
  });
  test("solve what caused them", async () => {
    const rows = await packRows(itIncident, { count: 6000 });
    const failed = rows.filter(({ root_cause }) => root_cause === "Disk of the primary failed");
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter(({ resolution }) => !String(resolution).includes("disk replaced"))).toEqual([]);
  });
  test("by another scale", async () => {
    const rows = await packRows(itIncident, { where: [{ attribute: "severity", anyOf: ["Critical"] }], count: 100 });
    expect(new Set(rows.map(({ priority }) => priority))).toEqual(new Set(["P1"]));
  });
});
