import { expect, test } from "vitest";
import { searchChoices } from "./search-choices";

const CHOICES = [
  { value: "bank", note: "An account of the locale's country", words: "iban bic" },
  { value: "film", note: "A made-up film with its ratings" },
  { value: "river_bank", note: "The side of a river" },
  { value: "merchant", note: "A shop that takes cards of a bank" },
];
const found = (query: string) => searchChoices(CHOICES, query).map(({ value }) => value);

test("names come before descriptions, whichever stands first in the list", () => {
  expect(found("bank")).toEqual(["bank", "river_bank", "merchant"]);
});

test("every word counts, wherever it stands; underscores are spaces", () => {
  expect(found("River Bank")).toEqual(["river_bank"]);
  expect(found("ratings film")).toEqual(["film"]);
  expect(found("film iban")).toEqual([]);
});

test("hidden words find a choice too", () => {
  expect(found("IBAN")).toEqual(["bank"]);
});

test("nothing typed keeps all, in their order", () => {
  expect(found("  ")).toEqual(["bank", "film", "river_bank", "merchant"]);
});
