import { expect, test } from "vitest";
import type { FieldInput } from "@/lib/schema/dataset";
import { openDataset } from "./dataset";

const parentFields: FieldInput[] = [
  { name: "id", generator: { kind: "sequence" } },
  { name: "code", generator: { kind: "sequence", prefix: "P-", pad: 6 } },
  { name: "amount", generator: { kind: "decimal", min: 0, max: 999 }, nullRate: 0.2 },
  { name: "color", generator: { kind: "choice", values: ["red", "green"] }, nullRate: 0.2 },
  { name: "label", generator: { kind: "template", template: "{color:upper}/{code}" } },
  { name: "note", generator: { kind: "formula", expression: 'concat("n", id)', output: "text" }, nullRate: 0.2 },
  { name: "day", generator: { kind: "datetime" } },
  { name: "open", generator: { kind: "boolean" } },
];

/** Small enough to be remembered whole, and too many for that. */
test.each([500, 40_000])("what is looked up is what stands in the parent, %i parents", async (parents) => {
  const copied = parentFields.map(
    ({ name }): FieldInput => ({
      name: `copied_${name}`,
      generator: { kind: "lookup", through: ["parent"], field: name },
    }),
  );
  const { dataset } = await openDataset({
    version: 1,
    name: "recall",
    asOf: "2026-01-01",
    tables: [
      { name: "parents", primaryKey: "id", rows: { kind: "count", count: parents }, fields: parentFields },
      {
        name: "children",
        rows: { kind: "count", count: 6000 },
        fields: [
          {
            name: "parent",
            generator: { kind: "reference", table: "parents", distribution: { kind: "zipf", exponent: 1 } },
          },
          ...copied,
        ],
      },
    ],
  });
  const [parentTable, childTable] = dataset!.tables;
  const known = parentTable!.rows(0, parents);
  for (const [parent, ...values] of childTable!.rows(0, 6000)) expect(values).toEqual(known[Number(parent) - 1]);
});
