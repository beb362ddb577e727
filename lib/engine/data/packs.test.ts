import { describe, expect, test } from "vitest";
import type { CellValue } from "../cell-value";
import { openDataset } from "../dataset";
import type { Pack, PackAttribute } from "../pack";
import { createPoolReader, positionsIn } from "../pool-column";
import { drawRecords } from "../testing/draw-records";
import { packMegabytes } from "../testing/pack-memory";
import { packs } from "./index";

/** What holds of every pack, whatever it is about. */

const ROWS = 500;
const draws = ["en-US", "de-DE", "ja-JP"].flatMap((locale) => [1, 2].map((seed) => ({ locale, seed })));
const every = [...packs.values()].map((pack): [string, Pack] => [pack.name, pack]);

const isWhole = (value: CellValue) => Number.isSafeInteger(value);
const SHAPES: Readonly<Record<PackAttribute["type"]["type"], (value: CellValue) => boolean>> = {
  text: (value) => typeof value === "string" && value !== "" && value === value.trim(),
  integer: isWhole,
  number: Number.isFinite,
  decimal: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  time: (value) => /^\d\d:\d\d:\d\d$/.test(String(value)),
  datetime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value)),
};
const PLACEHOLDER = /undefined|\bNaN\b|\[object |[{}]|^null$/;
const mayBeEmpty = ({ description }: PackAttribute) => /\bempty\b/i.test(description);

function isSound(attribute: PackAttribute, value: CellValue): boolean {
  if (value === null) return mayBeEmpty(attribute);
  return SHAPES[attribute.type.type](value) && !PLACEHOLDER.test(String(value));
}

const namesOf = (pack: Pack) => pack.attributes.map(({ name }) => name);

async function refusal(source: string, attribute: string, where: object[] = []): Promise<string> {
  const { violations } = await openDataset({
    version: 1,
    name: "refused",
    asOf: "2026-06-15",
    tables: [
      {
        name: "records",
        rows: { kind: "count", count: 1 },
        fields: [{ name: "cell", generator: { kind: "record", source, attribute, where } }],
      },
    ],
  });
  return violations?.map(({ message }) => message).join(" ") ?? "";
}

describe.each(every)("%s", (name, pack) => {
  test.each(draws)("has only whole cells: $locale, seed $seed", async (draw) => {
    const rows = await drawRecords(name, namesOf(pack), { count: ROWS, ...draw });
    const odd = pack.attributes.flatMap((attribute) => {
      const row = rows.find((row) => !isSound(attribute, row[attribute.name] ?? null));
      return row ? [`${attribute.name}: ${JSON.stringify(row[attribute.name])}`] : [];
    });
    expect(odd).toEqual([]);
  });

  test("can be filtered by the values it gives", async () => {
    const { pool, rules, aliases } = await pack.load("en-US");
    const rows = await drawRecords(name, namesOf(pack), { count: 40 });
    const odd: string[] = [];
    for (const attribute of namesOf(pack)) {
      const rule = rules[attribute];
      const wanted = rows.map((row) => row[attribute]).find((value) => value !== null);
      if (rule?.kind !== "column" || !pool?.columns[attribute] || wanted === undefined || wanted === null) continue;
      const valueAt = createPoolReader(pool.columns[attribute]);
      const meant = positionsIn(aliases?.[attribute]?.get(String(wanted)) ?? []).map(valueAt);
      const allowed = new Set<unknown>([wanted, ...meant]);
      const found = await drawRecords(name, [attribute], { count: 20, where: [{ attribute, anyOf: [wanted] }] });
      if (found.some((row) => !allowed.has(row[attribute]))) odd.push(`${attribute} = ${wanted}`);
    }
    expect(odd).toEqual([]);
  });

  test("names the nearest attribute for one it lacks", async () => {
    const [nearest = ""] = namesOf(pack);
    expect(await refusal(name, `${nearest}x`)).toContain(`"${nearest}"`);
  });

  test("names what a filter may ask for", async () => {
    const [attribute = ""] = namesOf(pack);
    expect(await refusal(name, attribute, [{ attribute: "no_such_thing", anyOf: ["x"] }])).toMatch(
      /no_such_thing.*(mean|have|has|filter)/i,
    );
  });
});

test("all packs together take less than 150 MB", () => {
  expect(packMegabytes()).toBeLessThan(150);
}, 60_000);

test.each(["person", "place", "company", "product", "medical", "flight", "weather"])(
  "%s, one of the largest, takes less than 10 MB",
  (name) => {
    expect(packMegabytes(name)).toBeLessThan(10);
  },
  60_000,
);
