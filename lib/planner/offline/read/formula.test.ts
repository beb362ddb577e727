import { expect, it } from "vitest";
import { readFormula } from "./formula";

it.each([
  ["gross = net + vat", "gross", "net + vat"],
  ["the profit is revenue minus cost", "profit", "revenue minus cost"],
  ["line_total=qty*unit_price", "line_total", "qty*unit_price"],
  ["y = 3 * x + 5", "y", "3 * x + 5"],
  ["stay = departure - arrival in days", "stay", "departure - arrival in days"],
  ["discounted price should be price times 0.8", "discounted price", "price times 0.8"],
])("%s is a formula", (text, name, words) => {
  expect(readFormula(text)).toEqual({ name, note: { kind: "formula", clause: text, words } });
});

it.each([
  "status = active",
  "date is 2024-01-02",
  "price is between 5 and 10",
  "phone/email",
  "plan = 5 - 10",
  "x = ",
  "it is nice",
])("%s is none", (text) => {
  expect(readFormula(text)).toBeUndefined();
});
