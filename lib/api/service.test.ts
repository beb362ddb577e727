import { expect, test } from "vitest";
import type { GenerateRequest, GenerateResponse } from "./contract";
import { createRecent } from "./recent";
import { createService } from "./service";

const schema = {
  version: 1,
  name: "rows",
  asOf: "2026-01-01",
  tables: [
    {
      name: "people",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "age", generator: { kind: "integer", min: 18, max: 90 } },
        { name: "score", generator: { kind: "formula", expression: "100 / (age - 40)" } },
      ],
    },
  ],
  expectations: [{ clause: "adults", check: { kind: "range", table: "people", field: "age", min: 18 } }],
};

function openService() {
  const schemas = new Map<string, unknown>();
  return createService({
    plan: () => Promise.reject(new Error("nothing to plan")),
    recallPlan: async () => undefined,
    rememberPlan: async () => {},
    recallSchema: async (schemaId) => schemas.get(schemaId),
    rememberSchema: async (schemaId, made) => {
      schemas.set(schemaId, made);
    },
  });
}

const withoutTimings = ({ timings: _, ...rest }: GenerateResponse) => rest;

test("asked again, by id, with other rows or another seed in between, a dataset gives the same answer", async () => {
  const service = openService();
  const { schemaId } = await service.generate({ schema, rows: 300 });
  const ask = async (request: Partial<GenerateRequest>) =>
    withoutTimings(await service.generate({ schemaId, ...request }));
  const requests = [{ rows: 300 }, { rows: 300, seed: 7 }, { rows: 40 }, {}];
  const answers = [];
  for (const request of requests) answers.push(await ask(request));
  for (const [k, request] of requests.toReversed().entries()) expect(await ask(request)).toEqual(answers[3 - k]);
  expect(answers[0]!.preview).not.toEqual(answers[1]!.preview);
  expect(answers.map(({ rows }) => rows.people)).toEqual([300, 300, 40, 100]);
  expect(answers[0]!.receipt).toMatchObject({ lines: [{ kept: true }], notes: [{ field: "score" }] });
  const { schemaId: again, ...first } = withoutTimings(await service.generate({ schema, rows: 300 }));
  expect({ ...first, schemaId: again, cached: true }).toEqual(answers[0]);
});

test("a link opens rows that a file elsewhere leaves alone", async () => {
  const service = openService();
  const { schemaId, preview } = await service.generate({ schema, rows: 300 });
  const [one, two] = await Promise.all([1, 2].map(() => service.openLink(schemaId, 300, 42)));
  const reader = one!.tables[0]!.open();
  reader.fill(Uint32Array.of(7, 8, 9), 3);
  expect(two!.tables[0]!.rows(0, 50)).toHaveLength(50);
  expect(one!.tables[0]!.rows(0, 50)).toEqual(two!.tables[0]!.rows(0, 50));
  expect(
    (await service.openLink(schemaId, 300, (await service.generate({ schemaId })).seed)).tables[0]!.rows(0, 50),
  ).toEqual(preview.tables[0]!.rows);
});

test("what was not used for longest makes room", () => {
  const recent = createRecent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  expect(recent.get("a")).toBe(1);
  recent.set("c", 3);
  expect([recent.get("a"), recent.get("b"), recent.get("c")]).toEqual([1, undefined, 3]);
});
