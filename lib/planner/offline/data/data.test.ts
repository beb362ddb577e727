import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/engine/check";
import { packs } from "@/lib/engine/data";
import { openDataset } from "@/lib/engine/dataset";
import { planRequest } from "../plan";
import { conceptOf, entityOf } from "../plan/lexicon";
import type { Request } from "../request";
import { keyOf, rawKeyOf } from "../text/words";
import { CONCEPTS } from "./concepts";
import { ENTITIES } from "./entities";
import { FOLLOWS } from "./follows";
import { COLUMN_GROUPS } from "./groups";
import type { RecipeInput } from "./make";
import { VERBS } from "./verbs";

const AS_OF = "2026-11-25";
const ROWS = 20;
/** What few rows have, such as a day of return, shows in some. */
const SEEDS = [1, 2, 3];
const TABLES = 20;

/** One table of these columns and no others. */
function requestOf(noun: string, names: readonly string[]): Request {
  const fields = names.map((name) => ({ name, listed: true, notes: [] }));
  return {
    description: noun,
    tables: [{ noun, fields, closed: true }],
    rules: [],
    conditions: [],
    fanOuts: [],
    links: [],
    sums: [],
    excluded: [],
    places: [],
    warnings: [],
  };
}

/** What is wrong with the table these columns make; empty when all is well. */
async function faultsOf(noun: string, names: readonly string[]): Promise<string[]> {
  const { draft } = planRequest(requestOf(noun, names), AS_OF);
  const count = Math.min(ROWS, entityOf(noun)?.mostRows ?? ROWS);
  const { schema, violations } = await checkDataset({ ...draft, asOf: AS_OF }, count);
  if (!schema) return violations.map(({ path, message }) => `${noun} ${path.join(".")}: ${message}`);
  const opened = await Promise.all(SEEDS.map((seed) => openDataset(schema, { seed, rows: count })));
  const [table] = opened[0]?.dataset?.tables ?? [];
  if (!table) return [`${noun}: no table`];
  const rows = opened.flatMap(({ dataset }) => dataset?.tables[0]?.rows(0, count) ?? []);
  return table.columns.flatMap(({ name }, column) => {
    const cells = rows.map((row) => row[column]);
    const broken = cells.find((cell) => BROKEN.test(String(cell)));
    if (broken !== undefined && broken !== null) return [`${noun} ${name}: ${String(broken)}`];
    return cells.every((cell) => cell === null || cell === "") ? [`${noun} ${name}: all empty`] : [];
  });
}

const BROKEN = /undefined|NaN|\[object|(?<![a-z. ]|^)@[a-z]+_|\{@?[a-z_]+\}|Infinity/;

function repeated(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) !== i);
}

describe("lexicon", () => {
  it("has no phrase twice", () => {
    expect(repeated(CONCEPTS.flatMap(({ phrases }) => phrases.map(rawKeyOf)))).toEqual([]);
  });

  it("makes sensible cells of every concept", async () => {
    const faults: string[] = [];
    // Concepts far from each other share a table, so that each finds its siblings hidden.
    for (let first = 0; first < TABLES; first++) {
      const names = CONCEPTS.flatMap(({ phrases }, i) => (i % TABLES === first ? [phrases[0]!] : []));
      faults.push(...(await faultsOf("", names)));
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it("knows every word of the data that names a column", () => {
    const names = [
      ...FOLLOWS.flatMap(([later, earlier]) => [later, ...earlier.split("|")]),
      ...Object.values(COLUMN_GROUPS).flatMap((columns) => columns.split("|")),
      ...VERBS.map(([, column]) => column),
    ];
    expect([...new Set(names)].filter((name) => conceptOf(name) === undefined && !/ id$/.test(name))).toEqual([]);
  });

  it("orders times by the first words of their concepts", () => {
    const firsts = new Set(CONCEPTS.map(({ name }) => keyOf(name)));
    const names = FOLLOWS.flatMap(([later, earlier]) => [later, ...earlier.split("|")]);
    expect([...new Set(names)].filter((name) => !firsts.has(keyOf(name)))).toEqual([]);
  });
});

describe("entities", () => {
  it("have no noun twice", () => {
    expect(repeated(ENTITIES.flatMap(({ keys }) => keys))).toEqual([]);
  });

  it("name no column twice, and only known words", () => {
    for (const { name, core, more } of ENTITIES) {
      expect(repeated([...core, ...more].flatMap(({ rawKeys }) => [...new Set(rawKeys)])), name).toEqual([]);
      const unknown = [...core, ...more].flatMap(({ lexicon }) =>
        lexicon === undefined || lexicon === "@self" || conceptOf(lexicon) ? [] : [lexicon],
      );
      expect(unknown, name).toEqual([]);
    }
  });

  it("refer to known entities and columns of their own", () => {
    for (const { name, parents, partOf, core, identity } of ENTITIES) {
      expect(
        [...parents, ...partOf].filter((noun) => !entityOf(noun)),
        name,
      ).toEqual([]);
      const columns = core.map((column) => column.name);
      expect(
        [identity.key, identity.label].filter((column) => column !== undefined && !columns.includes(column)),
        name,
      ).toEqual([]);
    }
  });

  it.each([...new Set(ENTITIES.map(({ domain }) => domain))])(
    "make sensible rows: %s",
    async (domain) => {
      const faults: string[] = [];
      for (const { name, core, more } of ENTITIES.filter((entity) => entity.domain === domain))
        faults.push(
          ...(await faultsOf(
            name,
            [...core, ...more].map((column) => column.name),
          )),
        );
      expect(faults).toEqual([]);
    },
    30_000,
  );
});

it("asks packs only for what they have", () => {
  const recipes: RecipeInput[] = [
    ...CONCEPTS.map(({ recipe }) => recipe),
    ...ENTITIES.flatMap(({ core, more }) => [...core, ...more].flatMap(({ concept }) => concept?.recipe ?? [])),
  ];
  const asked = JSON.stringify(recipes).matchAll(/"kind":"record","source":"(\w+)","attribute":"(\w+)"/g);
  const unknown = Array.from(asked, ([, source, attribute]) => [source!, attribute!] as const).filter(
    ([source, attribute]) => !packs.get(source)?.attributes.some(({ name }) => name === attribute),
  );
  expect([...new Set(unknown.map((words) => words.join(".")))]).toEqual([]);
});
