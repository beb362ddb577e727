import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { host } from "./index";

describe("servers", () => {
  test("fill every attribute", async () => {
    expect((await packRows(host)).filter((row) => Object.values(row).includes(null))).toEqual([]);
  });
  test("say environment and region in the hostname", async () => {
    const shorts: Record<string, string> = { production: "prd", staging: "stg", development: "dev" };
    const odd = (await packRows(host)).filter(
      ({ hostname, environment, fqdn }) =>
        !new RegExp(`^[a-z]+-${shorts[String(environment)]}-[a-z]+\\d-\\d\\d$`).test(String(hostname)) ||
        !String(fqdn).startsWith(`${hostname}.`),
    );
    expect(odd).toEqual([]);
  });
  test("are idle when down and busy when degraded", async () => {
    const rows = await packRows(host, { count: 8000 });
    expect(rows.filter(({ status, cpu_usage }) => status === "Down" && cpu_usage !== 0)).toEqual([]);
    expect(rows.filter(({ status, cpu_usage }) => status === "Degraded" && Number(cpu_usage) < 88)).toEqual([]);
    expect(rows.filter(({ status }) => status === "Healthy").length).toBeGreaterThan(7500);
  });
  test("are larger for databases than for web pages", async () => {
    const memory = async (role: string) => {
      const rows = await packRows(host, { where: [{ attribute: "role", anyOf: [role] }], count: 200 });
      return Math.min(...rows.map(({ memory_gb }) => Number(memory_gb)));
    };
    expect(await memory("database primary")).toBeGreaterThan((await memory("Web server")) * 8);
  });
});
