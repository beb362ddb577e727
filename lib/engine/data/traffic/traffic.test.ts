import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { traffic } from "./index";

describe("visits", () => {
  test("have channel, source and medium, and a referrer unless direct or by mail", async () => {
    const odd = (await packRows(traffic)).filter(
      ({ channel, source, medium, referrer }) =>
        !channel || !source || !medium || (referrer === null) !== (channel === "Direct" || channel === "Email"),
    );
    expect(odd).toEqual([]);
  });
  test("carry tags that say the same as source and medium, or none at all", async () => {
    const rows = await packRows(traffic);
    const odd = rows.filter(({ source, medium, utm_source, utm_medium, utm_campaign }) =>
      utm_source === null
        ? utm_medium !== null || utm_campaign !== null
        : utm_source !== source || utm_medium !== medium || utm_campaign === null,
    );
    expect(odd).toEqual([]);
    expect(rows.filter(({ medium, utm_source }) => medium === "organic" && utm_source !== null)).toEqual([]);
    expect(rows.filter(({ medium, utm_term }) => medium !== "cpc" && utm_term !== null)).toEqual([]);
  });
  test("from one channel, by another name", async () => {
    const rows = await packRows(traffic, { where: [{ attribute: "channel", anyOf: ["SEO"] }], count: 200 });
    expect(new Set(rows.map(({ medium }) => medium))).toEqual(new Set(["organic"]));
  });
});
