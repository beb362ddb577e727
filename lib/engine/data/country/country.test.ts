import { expect, test } from "vitest";
import { drawRecords } from "../../testing/draw-records";
import { readTable } from "../read-table";
import { COUNTRIES } from "./countries";
import { country, usState } from "./index";
import { STATES } from "./states";

const countryNames = country.attributes.map(({ name }) => name);
const stateNames = usState.attributes.map(({ name }) => name);

test("195 states of the world and two more, each name, code and capital once", () => {
  const { name, code, alpha3, capital } = readTable(COUNTRIES);
  expect([name, code, alpha3, capital].map((cells) => new Set(cells).size)).toEqual([197, 197, 197, 197]);
});

test("fifty states, each name, abbreviation and capital once", () => {
  const { name, code, capital } = readTable(STATES);
  expect([name, code, capital].map((cells) => new Set(cells).size)).toEqual([50, 50, 50]);
});

test("codes and numbers have the shapes they have in the world", () => {
  const { code, alpha3, currency, calling_code } = readTable(COUNTRIES);
  const odd = (cells: readonly unknown[] | undefined, shape: RegExp) => cells?.filter((cell) => !shape.test(`${cell}`));
  expect([
    odd(code, /^[A-Z]{2}$/),
    odd(alpha3, /^[A-Z]{3}$/),
    odd(currency, /^[A-Z]{3}$/),
    odd(calling_code, /^\+\d{1,4}$/),
  ]).toEqual([[], [], [], []]);
});

test("two-letter codes stand for countries of that initial", () => {
  const { name, code } = readTable(COUNTRIES);
  const names = new Intl.DisplayNames("en", { type: "region" });
  const initial = (text: string) => text.slice(0, 1);
  const others = ["CD", "CI"];
  const wrong = (code ?? []).filter(
    (letters, i) => !others.includes(`${letters}`) && initial(`${name?.[i]}`) !== initial(names.of(`${letters}`) ?? ""),
  );
  expect(wrong).toEqual([]);
});

test("a country's facts stand together", async () => {
  const rows = await drawRecords("country", countryNames, {
    count: 3,
    where: [{ attribute: "code", anyOf: ["KE"] }],
  });
  expect(rows[0]).toMatchObject({
    name: "Kenya",
    capital: "Nairobi",
    currency: "KES",
    languages: "English, Swahili",
    gdp_per_capita: 1953,
    income_group: "Lower middle",
  });
});

test("a state's facts stand together", async () => {
  const rows = await drawRecords("us_state", stateNames, { count: 3, where: [{ attribute: "code", anyOf: ["OH"] }] });
  expect(rows[0]).toMatchObject({ name: "Ohio", capital: "Columbus", region: "Midwest", area_sq_mi: 44826 });
});
