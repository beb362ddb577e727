import { describe, expect, it } from "vitest";
import { readItem } from "./item";

const context = { asOf: "2026-11-25" };

/** An item of a list as its name and what was read of it, without the words that gave it. */
function read(text: string) {
  const ask = readItem(text, false, context);
  return ask && [ask.name, ...ask.notes.map(({ clause: _, ...note }) => note)];
}

const range = (min: number | undefined, max: number | undefined, more: object = {}) => ({
  kind: "range",
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  percent: false,
  decimals: 0,
  ...more,
});
const values = (list: string, ...weights: number[]) => ({
  kind: "values",
  values: list.split("|"),
  ...(weights.length > 0 && { weights }),
  open: false,
});

describe("an item of a list", () => {
  it.each([
    ["ranges", "fare between 3.50 and 90 USD", ["fare", range(3.5, 90, { decimals: 2 })]],
    ["ranges with a scale on one end", "salary $40-120k", ["salary", range(40_000, 120_000)]],
    ["negative ranges", "signal dBm between -110 and -40", ["signal dBm", range(-110, -40)]],
    ["dashes", "wall thickness (mm) 2-8", ["wall thickness (mm)", range(2, 8)]],
    ["lower bounds", "stock at least 5", ["stock", range(5, undefined)]],
    ["upper bounds", "weight under 30kg", ["weight", range(undefined, 29)]],
    ["scales", "rating out of 10", ["rating", range(1, 10)]],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["brackets", "status (new, paid, void)", ["status", values("new|paid|void")]],
    ["slashes", "membership basic/plus/premium", ["membership", values("basic|plus|premium")]],
    ["words", "type debit or credit", ["type", values("debit|credit")]],
    ["a colon", "role: admin | editor | viewer", ["role", values("admin|editor|viewer")]],
    ["ratios in brackets", "state (on/off/error 70/25/5)", ["state", values("on|off|error", 70, 25, 5)]],
    [
      "a ratio behind the list",
      "status active/paid/default (80/15/5)",
      ["status", values("active|paid|default", 80, 15, 5)],
    ],
    ["a ratio that is said", "priority P1/P2/P3 weighted 5/35/60", ["priority", values("P1|P2|P3", 5, 35, 60)]],
    ["a ratio with colons", "3 types auto/home/life in ratio 5:3:2", ["types", values("auto|home|life", 5, 3, 2)]],
    ["a ratio before the list", "gender split 48/52 male/female", ["gender", values("male|female", 48, 52)]],
    ["a share before each", "variant (70% a, 30% b)", ["variant", values("a|b", 70, 30)]],
    ["a share behind each", "plan: free 60%, pro 40%", ["plan", values("free|pro", 60, 40)]],
    [
      "plain numbers that make a hundred",
      "source (search 40, ads 35, friends 25)",
      ["source", values("search|ads|friends", 40, 35, 25)],
    ],
    ["how often", "code mostly 200s with some 404 and 500 errors", ["code", values("200|404|500", 80, 10, 10)]],
  ])("reads values with %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["speed in km/h", ["speed in km/h"]],
    ["start date/time", ["start date/time"]],
  ])("takes no unit for a list: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a share of yes", "owns_car 65% yes", ["owns_car", { kind: "share", share: 0.65, value: "true" }]],
    ["a share alone", "churn (27%)", ["churn", { kind: "share", share: 0.27, value: "true" }]],
    ["missing values", "phone (20% missing)", ["phone", { kind: "nulls", rate: 0.2 }]],
    ["filled values", "note (30% filled)", ["note", { kind: "nulls", rate: 0.7 }]],
    ["an optional column", "nickname optional", ["nickname", { kind: "nulls", rate: 0.15 }]],
    ["a unique column", "username must be unique", ["username", { kind: "unique" }]],
    ["a type and a mark", "code (uuid, unique)", ["code", { kind: "type", type: "uuid" }, { kind: "unique" }]],
    ["a reference", "dept (references departments)", ["dept", { kind: "reference", table: "departments" }]],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a mean and a spread", "score mean 72 sd 11", ["score", { kind: "mean", mean: 72, sd: 11 }]],
    ["an average", "nightly price averaging 120 euros", ["nightly price", { kind: "mean", mean: 120 }]],
    [
      "a median",
      "income (lognormal, median 45k)",
      ["income", { kind: "distribution", shape: "logNormal", median: 45_000 }],
    ],
    [
      "a bell",
      "temperature normally distributed around 37 with sd 0.4",
      ["temperature", { kind: "mean", mean: 37, sd: 0.4 }],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a code by example", "ticket id like TCK-00001", ["ticket id", { kind: "pattern", pattern: "TCK-\\d{5}" }]],
    ["a code by hashes", "order no (ORD-2024-####)", ["order no", { kind: "pattern", pattern: "ORD-2024-\\d{4}" }]],
    ["a form of e-mail", "email like first.last@acme.io", ["email", { kind: "template", words: "first.last@acme.io" }]],
    ["where numbers start", "emp_id (starts at 1000)", ["emp_id", { kind: "start", start: 1000 }]],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [
      "last login within the past week",
      ["last login", { kind: "window", from: { asOf: "-P7D" }, to: { asOf: "P0D" } }],
    ],
    ["sold on in Q3 2025", ["sold on", { kind: "window", from: "2025-07-01", to: "2025-09-30" }]],
    ["stay in summer 2025", ["stay", { kind: "window", from: "2025-06-01", to: "2025-08-31" }]],
    ["joined since March 2023", ["joined", { kind: "window", from: "2023-03-01", to: { asOf: "P0D" } }]],
    ["paid from Jan 2024 to Jun 2024", ["paid", { kind: "window", from: "2024-01-01", to: "2024-06-30" }]],
    [
      "delivery date 2 to 7 days after shipped date",
      ["delivery date", { kind: "relative", other: "shipped date", min: "P2D", max: "P7D", before: false }],
    ],
    ["dropoff time after pickup time", ["dropoff time", { kind: "compare", other: "pickup time", op: ">" }]],
    ["sale price lower than price", ["sale price", { kind: "compare", other: "price", op: "<" }]],
  ])("reads times and orders: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
