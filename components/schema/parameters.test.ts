import { expect, test } from "vitest";
import { checkDraft } from "./draft";
import { createNested, createShape } from "./first-values";
import { GENERATOR_VARIANTS, ROWS_VARIANTS, variantOf } from "./parameters";
import { createGenerator } from "./starters";
import { shapeLabel } from "./words";

const widgetOf = (kind: string, name: string) =>
  variantOf(kind)?.parameters.find((parameter) => parameter.name === name)?.widget;

test("every parameter of the vocabulary gets an editor from the contract", () => {
  expect(GENERATOR_VARIANTS.map((variant) => variant.kind)).toContain("conditional");
  expect(GENERATOR_VARIANTS.every((variant) => variant.help !== "")).toBe(true);
  expect(widgetOf("decimal", "scale")).toEqual({ type: "number", integer: true, min: 0, max: 9 });
  expect(widgetOf("datetime", "output")).toEqual({ type: "enum", options: ["date", "datetime", "time"] });
  expect(widgetOf("uuid", "version")).toEqual({ type: "enum", options: [4, 7] });
  expect(widgetOf("datetime", "from")).toEqual({ type: "moment" });
  expect(widgetOf("choice", "values")).toEqual({ type: "scalars" });
  expect(widgetOf("choice", "given")).toMatchObject({
    type: "group",
    parameters: [{ name: "field" }, { name: "cases" }],
  });
  expect(widgetOf("conditional", "else")).toEqual({ type: "generator" });
  expect(widgetOf("conditional", "cases")).toMatchObject({
    type: "groups",
    min: 1,
    parameters: [{ name: "when" }, { name: "then", widget: { type: "generator" } }],
  });
  expect(widgetOf("reference", "table")).toEqual({ type: "tableName" });
  expect(widgetOf("lookup", "through")).toEqual({ type: "fieldNames" });
  expect(widgetOf("sequence", "start")).toEqual({ type: "numberOrText" });
  expect(ROWS_VARIANTS.map((variant) => variant.kind)).toEqual(["count", "perParent"]);
});

test("a distribution is a choice of kinds with parameters of their own", () => {
  const widget = widgetOf("integer", "distribution");
  if (widget?.type !== "variants") throw new Error("expected variants");
  const normal = widget.variants.find((variant) => variant.kind === "normal");
  expect(normal?.parameters.map(({ name, required }) => [name, required])).toEqual([
    ["mean", true],
    ["sd", true],
  ]);
  if (!normal) throw new Error("expected a normal distribution");
  expect(createNested(normal, { min: 0, max: 60 }, {})).toEqual({
    kind: "normal",
    mean: 30,
    sd: 10,
  });
});

test("a filter is one of several shapes; each starts as itself", () => {
  const widget = widgetOf("record", "where");
  if (widget?.type !== "shapes") throw new Error("expected shapes");
  expect(widget.shapes.map(({ shared }) => shared.map(({ name }) => name))).toEqual(
    widget.shapes.map(() => ["attribute"]),
  );
  expect(widget.shapes.map((shape) => [shapeLabel(shape.own.map(({ name }) => name)), createShape(shape, {})])).toEqual(
    [
      ["Is one of", { anyOf: [""] }],
      ["Same as a field of the row", { sameAs: undefined }],
      ["Between two numbers", { min: 0 }],
      ["Near a place", { near: "", withinKm: 100 }],
    ],
  );
});

test("a newly chosen kind keeps to the contract, whatever it is", () => {
  const parent = {
    name: "parents",
    main: true,
    rows: { kind: "count", count: 3 },
    fields: [field("id", { kind: "sequence" })],
  };
  for (const { kind } of GENERATOR_VARIANTS) {
    const table = {
      name: "children",
      main: false,
      rows: { kind: "count", count: 3 },
      fields: [field("parent_id", { kind: "reference", table: "parents" })],
    };
    const draft = {
      version: 1 as const,
      name: "d",
      description: "",
      locale: "en-US",
      asOf: "2026-01-01",
      tables: [parent, table],
      pools: [],
      expectations: [],
    };
    const generator = createGenerator(kind, { draft, table: 1 });
    const next = { ...draft, tables: [parent, { ...table, fields: [...table.fields, field("new", generator)] }] };
    expect(checkDraft(next), kind).toEqual([]);
  }
});

function field(name: string, generator: { kind: string; [parameter: string]: unknown }) {
  return { name, generator, nullRate: 0, unique: false, hidden: false, origin: "asked" as const };
}
