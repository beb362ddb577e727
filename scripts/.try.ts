import { openDataset } from "@/lib/engine/dataset";
const schema = { version: 1, name: "shop", asOf: "2026-11-23", tables: [
 { name: "customers", primaryKey: "id", rows: {kind:"count",count:50}, fields: [
  { name: "id", generator: { kind: "sequence" } },
  { name: "First Name", generator: { kind: "choice", values: ["Zoë","Ana","Bob"], weights:[1,2,3] } },
  { name: "email", generator: { kind: "template", template: "{First Name:slug}.{id}@example.com" }, unique: false },
  { name: "country", generator: { kind: "choice", values: ["DE","FR"] } },
  { name: "manager_id", generator: { kind: "reference", table: "customers" } },
 ]},
 { name: "orders", main: true, rows: {kind:"count",count:200}, fields: [
  { name: "order_id", generator: { kind: "sequence", prefix: "ORD-", pad: 5 } },
  { name: "customer_id", generator: { kind: "reference", table: "customers", distribution: {kind:"zipf"} } },
  { name: "country", generator: { kind: "lookup", through: ["customer_id"], field: "country" } },
  { name: "boss", generator: { kind: "lookup", through: ["customer_id","manager_id"], field: "First Name" } },
  { name: "price", generator: { kind: "decimal", min: 5, max: 500, distribution: {kind:"logNormal", median: 40, sigma: 0.8} } },
  { name: "qty", generator: { kind: "integer", min: 1, max: 10, distribution: {kind:"poisson", mean: 2} } },
  { name: "total", generator: { kind: "formula", expression: "price * qty" } },
  { name: "status", generator: { kind: "choice", values: ["paid","refunded"], weights: [8,2] } },
  { name: "ordered", generator: { kind: "datetime", output: "datetime", shape: {kind:"businessHours"} } },
  { name: "refund_date", generator: { kind: "conditional", cases: [{ when: "status == 'refunded'", then: { kind: "datetime", from: {field:"ordered"}, to: {field:"ordered", offset:"P10D"} } }], else: {kind:"formula", expression:"null", output: "date"} } },
  { name: "sku", generator: { kind: "pattern", pattern: "SKU-[A-Z]{3}-\\d{4}" }, unique: true },
  { name: "uid", generator: { kind: "uuid" } },
  { name: "ok", generator: { kind: "boolean", probability: 0.9 }, nullRate: 0.1 },
  { name: "p", generator: { kind: "record", source: "places", attribute: "city" } },
  { name: "c", generator: { kind: "record", source: "places", attribute: "land" } },
 ]}],
 pools: [{ name: "places", attributes: ["city","land"], records: [["Berlin","DE"],["Paris","FR"],["Lyon","FR"]] }],
};
const { dataset, violations } = await openDataset(schema);
console.log(violations);
for (const t of dataset?.tables ?? []) { console.log(t.columns.map(c=>c.name+":"+c.type.type).join(" | ")); for (const r of t.rows(0, 8)) console.log(r.join(" | ")); console.log("at 45:", t.rows(45,1)[0]?.join(" | ")); }
