import { expect, test } from "vitest";
import { DatasetSchema } from "@/lib/schema/dataset";
import type { DraftSchema } from "./draft";
import { renameTable } from "./rename-table";

const draft = DatasetSchema.parse({
  version: 1,
  name: "shop",
  asOf: "2026-01-01",
  tables: [
    {
      name: "customers",
      rows: { kind: "count", count: 5 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "spent", generator: { kind: "aggregate", function: "sum", table: "orders", field: "total" } },
      ],
    },
    {
      name: "orders",
      rows: { kind: "perParent", parent: "customers", min: 1, max: 3 },
      fields: [
        { name: "customer", generator: { kind: "reference", table: "customers" } },
        { name: "total", generator: { kind: "decimal", min: 1, max: 9 } },
        { name: "note", generator: { kind: "choice", values: ["customers"] } },
      ],
    },
  ],
  expectations: [
    { clause: "orders of customers", check: { kind: "fanOut", table: "orders", parent: "customers", max: 3 } },
  ],
}) as DraftSchema;

test("references, rows per parent, aggregates and promises follow a table's new name; values do not", () => {
  const next = renameTable(renameTable(draft, 0, "buyers"), 1, "purchases");
  expect(next.tables.map(({ name }) => name)).toEqual(["buyers", "purchases"]);
  expect(next.tables[0]?.fields[1]?.generator.table).toBe("purchases");
  expect(next.tables[1]?.rows.parent).toBe("buyers");
  expect(next.tables[1]?.fields[0]?.generator.table).toBe("buyers");
  expect(next.tables[1]?.fields[2]?.generator.values).toEqual(["customers"]);
  expect(next.expectations[0]?.check).toMatchObject({ table: "purchases", parent: "buyers" });
});
