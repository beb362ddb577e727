import type { DatasetSchemaInput } from "@/lib/schema/dataset";

/** Rows of all five tables together that come with one customer, on average. */
export const SHOP_ROWS_PER_CUSTOMER = 39.75;

/** Five tables that hang together: parents, children of children, look-ups, totals that are sums. */
export const shop: DatasetSchemaInput = {
  version: 1,
  name: "shop",
  asOf: "2026-11-23",
  tables: [
    {
      name: "customers",
      main: true,
      primaryKey: "customer_id",
      rows: { kind: "count", count: 400 },
      fields: [
        { name: "customer_id", generator: { kind: "sequence" } },
        { name: "name", generator: { kind: "record", source: "person", attribute: "full_name" } },
        { name: "email", generator: { kind: "record", source: "person", attribute: "email" } },
        { name: "city", generator: { kind: "record", source: "place", attribute: "city" } },
        { name: "country", generator: { kind: "record", source: "place", attribute: "country" } },
        { name: "joined", generator: { kind: "datetime", from: { asOf: "-P5Y" } } },
      ],
    },
    {
      name: "products",
      primaryKey: "product_id",
      rows: { kind: "count", count: 100 },
      fields: [
        { name: "product_id", generator: { kind: "sequence" } },
        { name: "name", generator: { kind: "record", source: "product", attribute: "name" } },
        { name: "category", generator: { kind: "record", source: "product", attribute: "category" } },
        { name: "price", generator: { kind: "record", source: "product", attribute: "price" } },
      ],
    },
    {
      name: "orders",
      primaryKey: "order_id",
      rows: { kind: "perParent", parent: "customers", min: 1, max: 13 },
      fields: [
        { name: "order_id", generator: { kind: "sequence" } },
        { name: "customer_id", generator: { kind: "reference", table: "customers" } },
        { name: "ordered_at", generator: { kind: "datetime", output: "datetime" } },
        {
          name: "status",
          generator: { kind: "choice", values: ["placed", "shipped", "delivered", "returned"], weights: [1, 2, 12, 1] },
        },
        {
          name: "total",
          generator: { kind: "aggregate", function: "sum", table: "order_items", field: "line_total" },
        },
      ],
    },
    {
      name: "order_items",
      rows: { kind: "perParent", parent: "orders", min: 1, max: 6 },
      fields: [
        { name: "order_id", generator: { kind: "reference", table: "orders" } },
        {
          name: "product_id",
          generator: { kind: "reference", table: "products", distribution: { kind: "zipf", exponent: 1 } },
        },
        { name: "product", generator: { kind: "lookup", through: ["product_id"], field: "name" } },
        { name: "unit_price", generator: { kind: "lookup", through: ["product_id"], field: "price" } },
        { name: "quantity", generator: { kind: "integer", min: 1, max: 5 } },
        {
          name: "line_total",
          generator: { kind: "formula", expression: "unit_price * quantity", output: "decimal", scale: 2 },
        },
      ],
    },
    {
      name: "payments",
      rows: { kind: "perParent", parent: "orders", min: 1, max: 1 },
      fields: [
        { name: "payment_id", generator: { kind: "uuid" } },
        { name: "order_id", generator: { kind: "reference", table: "orders" } },
        { name: "method", generator: { kind: "choice", values: ["card", "transfer", "wallet"] } },
        { name: "amount", generator: { kind: "lookup", through: ["order_id"], field: "total" } },
        { name: "ordered_at", generator: { kind: "lookup", through: ["order_id"], field: "ordered_at" }, hidden: true },
        {
          name: "paid_at",
          generator: {
            kind: "datetime",
            output: "datetime",
            from: { field: "ordered_at" },
            to: { field: "ordered_at", offset: "P3D" },
          },
        },
      ],
    },
  ],
};
