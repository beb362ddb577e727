import { describe, expect, test } from "vitest";
import { packRows } from "../../testing/pack-rows";
import { labelledText, promptPair, utterance } from "./index";

describe.each([utterance, labelledText, promptPair])("$name", (pack) => {
  test("fills every attribute with whole texts", async () => {
    const odd = (await packRows(pack)).filter(
      (row) =>
        Object.values(row).some((value) => value === null || value === "") ||
        /[{}|]| {2}/.test(String(row.text ?? row.prompt)),
    );
    expect(odd).toEqual([]);
  });
});

describe("intents", () => {
  test("are at least 25, with many ways to say each", async () => {
    const rows = await packRows(utterance, { count: 4000 });
    expect(new Set(rows.map(({ intent }) => intent)).size).toBeGreaterThanOrEqual(25);
    expect(new Set(rows.map(({ text }) => text)).size).toBeGreaterThan(700);
  });
  test("are answered about the same order", async () => {
    const where = [{ attribute: "intent", anyOf: ["return_item"] }];
    const both = (await packRows(utterance, { where })).filter(
      (row) => /#/.test(`${row.text}`) && /#/.test(`${row.response}`),
    );
    const order = (text: unknown) => /#\d+/.exec(String(text))?.[0];
    expect(both.filter(({ text, response }) => order(text) !== order(response))).toEqual([]);
  });
});

test("facts are right", async () => {
  const rows = await packRows(promptPair, { where: [{ attribute: "kind", anyOf: ["Facts"] }], count: 200 });
  expect(rows.find(({ prompt }) => prompt === "What is the capital of Canada?")?.response).toBe("Ottawa");
});
