import { expect, test } from "vitest";
import type { PlanResponse } from "@/lib/api/contract";
import { DatasetSchema } from "@/lib/schema/dataset";
import { reduceStudio } from "./reduce-studio";
import { createStudioState, isEdited, type StudioAction, type StudioState } from "./studio-state";

const schema = DatasetSchema.parse({
  version: 1,
  name: "people",
  asOf: "2026-01-01",
  tables: [
    {
      name: "people",
      rows: { kind: "count", count: 10 },
      fields: ["a", "b", "c"].map((name) => ({ name, generator: { kind: "integer", min: 1, max: 9 } })),
    },
  ],
});
const plan: PlanResponse = { schemaId: "a".repeat(32), schema, source: "offline", cached: false, warnings: [] };

const run = (state: StudioState, ...actions: StudioAction[]) => actions.reduce(reduceStudio, state);
const planned = run(
  createStudioState(1),
  { kind: "describe", description: "three numbers" },
  { kind: "plan" },
  { kind: "planned", plan, planMs: 1, description: "three numbers" },
);
const names = (state: StudioState) => state.draft?.tables[0]?.fields.map((field) => field.name);
const setMin = (min: unknown, at: number): StudioAction => ({
  kind: "edit",
  edit: { kind: "setGenerator", table: 0, field: 0, generator: { kind: "integer", min, max: 9 } },
  key: "min",
  at,
});
const move = (field: number, to: number): StudioAction => ({
  kind: "edit",
  edit: { kind: "moveField", table: 0, field, to },
  at: 0,
});

test("undo and redo walk through edits", () => {
  const moved = run(planned, move(0, 2));
  expect(names(moved)).toEqual(["b", "c", "a"]);
  const back = run(moved, { kind: "undo" });
  expect(names(back)).toEqual(["a", "b", "c"]);
  expect(names(run(back, { kind: "redo" }))).toEqual(["b", "c", "a"]);
  expect([planned, moved, back].map(isEdited)).toEqual([false, true, false]);
});

test("keystrokes in one spot are one step, later ones another", () => {
  const typed = run(planned, setMin(1, 0), setMin(12, 200), setMin(5, 5000));
  expect(typed.past).toHaveLength(2);
  expect(run(typed, { kind: "undo" }).draft?.tables[0]?.fields[0]?.generator.min).toBe(12);
});

test("half-typed values stay in the draft and are explained at their spot", () => {
  const typed = run(planned, setMin("1x", 0));
  expect(typed.draft?.tables[0]?.fields[0]?.generator.min).toBe("1x");
  expect(typed.violations).toMatchObject([
    { path: ["tables", 0, "fields", 0, "generator", "min"], message: "This needs a number." },
  ]);
  expect(planned.violations).toEqual([]);
});

test("the open editor stays with its field", () => {
  const open = run(planned, { kind: "openField", field: 0 });
  expect(run(open, move(0, 2)).openField).toBe(2);
  expect(run(open, move(2, 0)).openField).toBe(1);
  expect(run(open, { kind: "edit", edit: { kind: "removeField", table: 0, field: 0 }, at: 0 }).openField).toBeNull();
});

test("a new plan can be undone, and a failed one leaves text and schema as they were", () => {
  const edited = run(planned, move(0, 2));
  const again = run(edited, { kind: "planned", plan, planMs: 1, description: "three numbers" });
  expect(names(run(again, { kind: "undo" }))).toEqual(["b", "c", "a"]);
  const failed = run(
    edited,
    { kind: "describe", description: "other words" },
    { kind: "plan" },
    { kind: "planStopped", failure: { stage: "plan", code: "offline", message: "No answer.", hint: "Try again." } },
  );
  expect(failed).toMatchObject({ description: "other words", planning: null, failure: { message: "No answer." } });
  expect(failed.draft).toBe(edited.draft);
});

test("starting over can be taken back", () => {
  const cleared = run(run(planned, { kind: "describe", description: "three numbers" }), { kind: "clear" });
  expect(cleared).toMatchObject({ draft: null, description: "" });
  expect(run(cleared, { kind: "undo" })).toMatchObject({ draft: planned.draft, description: "three numbers" });
});

test("a locale chosen for a schema changes it and can be taken back", () => {
  const german = run(planned, { kind: "setLocale", locale: "de-DE" });
  expect(german.draft?.locale).toBe("de-DE");
  expect(run(german, { kind: "undo" }).draft?.locale).toBe("en-US");
});

test("another reading of a guess is taken over, and the way back stays open", () => {
  const guess = { kind: "uuid", version: 4 };
  const asked = planned.draft?.tables[0]?.fields[0]?.generator;
  const guessed = run(planned, {
    kind: "edit",
    edit: { kind: "setField", table: 0, field: 0, change: { origin: "guessed", alternatives: [guess] } },
    at: 0,
  });
  const choose: StudioAction = {
    kind: "edit",
    edit: { kind: "chooseReading", table: 0, field: 0, alternative: 0 },
    at: 0,
  };
  const chosen = run(guessed, choose).draft?.tables[0]?.fields[0];
  expect(chosen).toMatchObject({ origin: "asked", generator: guess, alternatives: [asked] });
});

test("a table keeps its last field", () => {
  const remove: StudioAction = { kind: "edit", edit: { kind: "removeField", table: 0, field: 0 }, at: 0 };
  expect(names(run(planned, remove, remove, remove, remove))).toEqual(["c"]);
});
