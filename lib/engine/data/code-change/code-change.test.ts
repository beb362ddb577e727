import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { codeChange } from "./index";

describe("changes", () => {
  test("fill every attribute with whole texts", async () => {
    const odd = (await packRows(codeChange)).filter(
      (row) => Object.values(row).includes(null) || /[{}|]/.test(Object.values(row).join(" / ")),
    );
    expect(odd).toEqual([]);
  });
  test("say in the commit what the title says", async () => {
    const odd = (await packRows(codeChange)).filter(
      ({ commit_message, type, scope, title, branch }) =>
        !String(commit_message).toLowerCase().startsWith(`${type}(${scope}): ${title}`.toLowerCase()) ||
        !String(branch).startsWith(`${type}/`),
    );
    expect(odd).toEqual([]);
  });
  test("are many", async () => {
    expect(new Set((await packRows(codeChange)).map(({ title }) => title)).size).toBeGreaterThan(800);
  });
  test("of one kind", async () => {
    const rows = await packRows(codeChange, { where: [{ attribute: "kind", anyOf: ["bug"] }], count: 100 });
    expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(["bug"]));
  });
});
