import { expect, test } from "vitest";
import { withSource } from "./record-source";

const RECORD = {
  kind: "record",
  source: "place",
  attribute: "city",
  as: "home",
  where: [
    { attribute: "population", min: 50_000 },
    { attribute: "country_code", anyOf: ["DE"] },
  ],
};

test("what the new source has as well stays", () => {
  expect(withSource(RECORD, "company", ["name", "city", "country_code"])).toEqual({
    ...RECORD,
    source: "company",
    where: [{ attribute: "country_code", anyOf: ["DE"] }],
  });
});

test("what it does not have makes room for what it has", () => {
  expect(withSource(RECORD, "film", ["title", "genre"])).toEqual({
    kind: "record",
    source: "film",
    attribute: "title",
    as: "home",
  });
});

test("a source nothing is known about leaves the rest as it is", () => {
  expect(withSource(RECORD, "mine", [])).toEqual({ ...RECORD, source: "mine" });
});
