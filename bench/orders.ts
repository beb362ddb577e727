import type { DatasetSchemaInput } from "@/lib/schema/dataset";

/** The nine-column order table of the bench, written as anybody would write it. */
export const orders: DatasetSchemaInput = {
  version: 1,
  name: "orders",
  asOf: "2026-11-23",
  tables: [
    {
      name: "orders",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "first_name", generator: { kind: "faker", method: "person.firstName" } },
        { name: "last_name", generator: { kind: "faker", method: "person.lastName" } },
        {
          name: "email",
          generator: { kind: "template", template: "{first_name:slug}.{last_name:slug}{suffix}@example.com" },
        },
        {
          name: "category",
          generator: { kind: "choice", values: ["Books", "Clothing", "Home", "Electronics", "Toys"] },
        },
        { name: "price", generator: { kind: "decimal", min: 1, max: 1000 } },
        { name: "quantity", generator: { kind: "integer", min: 1, max: 10 } },
        { name: "in_stock", generator: { kind: "boolean" } },
        { name: "created_at", generator: { kind: "datetime", output: "datetime" } },
        { name: "suffix", generator: { kind: "integer", min: 1, max: 99 }, hidden: true },
      ],
    },
  ],
};
