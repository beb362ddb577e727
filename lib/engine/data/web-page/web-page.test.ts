import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { webPage } from "./index";

const sites = async (site: string) => packRows(webPage, { where: [{ attribute: "site", anyOf: [site] }], count: 3000 });

describe("pages", () => {
  test("have a path, a title and a time", async () => {
    const odd = (await packRows(webPage)).filter(
      ({ path, title, url, time_on_page }) =>
        !/^\/[a-z0-9/-]*$/.test(String(path)) ||
        !title ||
        !String(url).endsWith(String(path)) ||
        Number(time_on_page) < 1,
    );
    expect(odd).toEqual([]);
  });
  test("belong to one site", async () => {
    const paths = async (site: string) => new Set((await sites(site)).map(({ path }) => path));
    expect((await paths("company")).size).toBeGreaterThanOrEqual(38);
    expect(await paths("company")).not.toContain("/cart");
    expect(await paths("shop")).toContain("/cart");
  });
  test("hold readers longer where there is more to read", async () => {
    const rows = await sites("company");
    const mean = (section: string) => {
      const times = rows.filter((row) => row.section === section).map(({ time_on_page }) => Number(time_on_page));
      return times.reduce((sum, time) => sum + time, 0) / times.length;
    };
    expect(mean("Docs")).toBeGreaterThan(mean("Legal") * 2);
  });
});
