import { expect, test } from "vitest";
import { groupClauses, markClauses } from "./clauses";
import { estimateCsvBytes, formatBytes } from "./file-size";

const line = (clause: string, kept: boolean | null, measured = "") => ({ clause, kept, measured });

test("checks of one clause are one entry, as good as its worst", () => {
  const clauses = groupClauses([
    line("70% a, 30% b", true, "70%"),
    line("5 rows", true, "5"),
    line("70% a, 30% b", false, "31%"),
  ]);
  expect(clauses).toEqual([
    { text: "70% a, 30% b", kept: false, measured: ["70%", "31%"] },
    { text: "5 rows", kept: true, measured: ["5"] },
  ]);
  expect(groupClauses([line("x", null), line("x", true)])[0]?.kept).toBeNull();
});

test("clauses are found in the description in any letter case; longer ones first, none twice", () => {
  const clauses = groupClauses([
    line("5 cats", true),
    line("From 1 to 9", false),
    line("1 to 9", true),
    line("dogs", true),
  ]);
  const stretches = markClauses("5 Cats aged from 1 to 9, weight 1 to 9", clauses);
  expect(stretches.map(({ text, clause }) => [text, clause?.text])).toEqual([
    ["5 Cats", "5 cats"],
    [" aged ", undefined],
    ["from 1 to 9", "From 1 to 9"],
    [", weight ", undefined],
    ["1 to 9", "1 to 9"],
  ]);
  expect(markClauses("nothing here", clauses)).toEqual([{ text: "nothing here", clause: undefined }]);
});

test("sizes count bytes, quotes and line ends, and grow with the rows", () => {
  const table = {
    name: "t",
    rowCount: 2,
    columns: [
      { name: "a", type: "text" as const },
      { name: "b", type: "decimal" as const, scale: 2 },
    ],
    rows: [
      ["é", 1.5],
      ['say "x", y', null],
    ],
  };
  const file = 'a,b\r\né,1.50\r\n"say ""x"", y",\r\n';
  expect(estimateCsvBytes(table)).toBe(new TextEncoder().encode(file).length);
  expect(estimateCsvBytes({ ...table, rowCount: 2000 })).toBeGreaterThan(20_000);
  expect([0, 999, 1000, 15_400, 2_300_000_000].map(formatBytes)).toEqual(["0 B", "999 B", "1.0 KB", "15 KB", "2.3 GB"]);
});
