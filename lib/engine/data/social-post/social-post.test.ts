import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { socialPost } from "./index";

describe("posts", () => {
  test("fill every attribute with whole texts", async () => {
    const odd = (await packRows(socialPost)).filter(
      (row) =>
        Object.values(row).includes(null) ||
        /[{}|¦]/.test(String(row.text)) ||
        !/^#\w+(?: #\w+){0,2}$/.test(String(row.hashtags)),
    );
    expect(odd).toEqual([]);
  });
  test("are liked by no more than saw them, and shared by fewer", async () => {
    const odd = (await packRows(socialPost, { count: 5000 })).filter(
      ({ impressions, likes, comments, shares, saves }) =>
        Number(likes) > Number(impressions) || [comments, shares, saves].some((count) => Number(count) > Number(likes)),
    );
    expect(odd).toEqual([]);
  });
  test("use the hashtags of their topic", async () => {
    const rows = await packRows(socialPost, { where: [{ attribute: "topic", anyOf: ["Travel"] }], count: 300 });
    const tags = new Set(rows.flatMap(({ hashtags }) => String(hashtags).split(" ")));
    expect(tags).toContain("#wanderlust");
    expect(tags).not.toContain("#foodie");
  });
  test("say thousands of things about one topic, and never the same twice in a row", async () => {
    const where = [{ attribute: "topic", anyOf: ["Climate"] }];
    const texts = (await packRows(socialPost, { where, count: 20_000 })).map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThan(3000);
    const repeats = texts.filter((text, i) => i > 0 && text === texts[i - 1]).length;
    expect(repeats / texts.length).toBeLessThan(0.002);
  });
  test("are cross only where they are called negative", async () => {
    const rows = await packRows(socialPost, { where: [{ attribute: "topic", anyOf: ["Politics"] }], count: 2000 });
    const cross = rows.filter(({ text }) => /promises|Tired of|Sick of|Shameful|Embarrassing/.test(String(text)));
    expect(cross.length).toBeGreaterThan(100);
    expect(new Set(cross.map(({ sentiment }) => sentiment))).toEqual(new Set(["Negative"]));
  });
});
