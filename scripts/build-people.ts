/**
 * Builds lib/engine/data/person/people.json: names by culture with their Latin spellings and feminine forms, from the lists in scripts/people
 * and, for rarer names, @faker-js/faker.
 * Run: npm run build:people
 */
import { writeFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";
import { AFRICA_PACIFIC } from "./people/africa-pacific";
import { CYRILLIC } from "./people/cyrillic";
import { EAST_ASIA } from "./people/east-asia";
import { EASTERN } from "./people/eastern";
import { ENGLISH } from "./people/english";
import { feminineForms } from "./people/feminine";
import { latinSpelling } from "./people/latin";
import { MIDDLE_EAST } from "./people/middle-east";
import { NORDIC } from "./people/nordic";
import { patronymic } from "./people/patronymic";
import type { NameSource } from "./people/source";
import { SOUTH_ASIA } from "./people/south-asia";
import { SOUTHERN } from "./people/southern";
import { WESTERN } from "./people/western";

const OUTPUT = new URL("../lib/engine/data/person/people.json", import.meta.url);
const LONGEST_TAIL = 500;
/** Fathers whose patronymics are listed. */
const FATHERS = 60;

interface Entry {
  name: string;
  feminine?: string;
  latin?: string;
  weight?: number;
}

const SOURCES = {
  ...ENGLISH,
  ...WESTERN,
  ...SOUTHERN,
  ...NORDIC,
  ...EASTERN,
  ...CYRILLIC,
  ...MIDDLE_EAST,
  ...SOUTH_ASIA,
  ...EAST_ASIA,
  ...AFRICA_PACIFIC,
};

/** `name`, `name:12`, `native=Latin`, `masculine/feminine`, with _ for a space. */
function parse(list: string): Entry[] {
  return list.split(" ").map((word) => {
    const [text = "", weight] = word.replaceAll("_", " ").split(":");
    const [written = "", latin] = text.split("=");
    const [name = "", feminine] = written.split("/");
    return { name, ...(feminine && { feminine }), ...(latin && { latin }), ...(weight && { weight: Number(weight) }) };
  });
}

/** First of each name; a pair in two scripts counts as one. */
function distinct(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ name, feminine }) => {
    const key = `${name}/${feminine ?? ""}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function fakerList(source: NameSource, list: "female" | "male" | "family"): Entry[] {
  if (!source.tail?.lists.includes(list)) return [];
  const { person } = allLocales[source.tail.locale as keyof typeof allLocales];
  const names =
    list === "family" ? (person?.last_name?.male ?? person?.last_name?.generic) : person?.first_name?.[list];
  const wellFormed = /^[\p{L}'’ .-]+$/u;
  return (names ?? []).filter((name: string) => wellFormed.test(name)).map((name: string) => ({ name }));
}

function withLatin(entries: Entry[], source: NameSource, family: boolean): Entry[] {
  if (!source.script) return entries;
  return entries.map((entry) => ({
    ...entry,
    latin: entry.latin ?? latinSpelling(entry.name, source.latin ?? "", family),
  }));
}

/** Eras become orders of one list, so that a name of several eras is one name. */
function buildGiven(lists: NameSource["female"], source: NameSource, list: "female" | "male") {
  const eras = (typeof lists === "string" ? [lists] : lists).map((era) => distinct(parse(era)));
  const head = distinct(eras.flat());
  const known = new Set(head.map(({ name }) => name));
  const tail = distinct(fakerList(source, list)).filter(({ name }) => !known.has(name));
  const all = withLatin([...head, ...tail.slice(0, LONGEST_TAIL)], source, false);
  const position = new Map(all.map(({ name }, i) => [name, i]));
  return {
    names: all.map(({ name }) => name).join("|"),
    ...(source.script && { latin: all.map(({ latin }) => latin).join("|") }),
    head: head.length,
    ...(eras.length > 1 && { eras: eras.map((era) => era.map(({ name }) => position.get(name))) }),
    ...weightsOf(head),
  };
}

/** Names without a weight, in a list that has some, are rarer than any that has. */
function weightsOf(head: Entry[]): { weights?: number[] } {
  const given = head.flatMap(({ weight }) => weight ?? []);
  if (given.length === 0) return {};
  const rest = Math.min(1, ...given) / 2;
  return { weights: head.map(({ weight }) => weight ?? rest) };
}

function buildFamily(source: NameSource) {
  const head = distinct(parse(source.family)).flatMap((entry) => inBothGenders(entry, source));
  const known = new Set(head.map(({ name }) => name));
  const tail = distinct(fakerList(source, "family"))
    .filter(({ name }) => !known.has(name))
    .flatMap((entry) => inBothGenders(entry, source));
  const all = withLatin([...head, ...tail.slice(0, LONGEST_TAIL)], source, true);
  const gendered = all.some(({ name, feminine }) => feminine !== undefined && feminine !== name);
  const feminineLatin = ({ name, feminine, latin }: Entry) =>
    feminine === undefined || feminine === name ? latin : latinSpelling(feminine, source.latin ?? "", true);
  return {
    names: all.map(({ name }) => name).join("|"),
    ...(source.script && { latin: all.map(({ latin }) => latin).join("|") }),
    ...(gendered && { feminine: all.map(({ name, feminine }) => feminine ?? name).join("|") }),
    ...(gendered && source.script && { feminineLatin: all.map(feminineLatin).join("|") }),
    head: head.length,
    ...weightsOf(head),
  };
}

function inBothGenders(entry: Entry, source: NameSource): Entry[] {
  if (entry.feminine !== undefined || source.feminine === undefined) return [entry];
  return feminineForms(entry.name, source.feminine).map((feminine) => ({ ...entry, feminine }));
}

function buildPatronymics(source: NameSource) {
  if (!source.patronymic) return {};
  const fathers = distinct(
    (typeof source.male === "string" ? [source.male] : source.male.slice(0, 2)).flatMap(parse),
  ).slice(0, FATHERS);
  const forms = fathers.map(({ name }) => patronymic(name, source.patronymic!));
  const list = (names: string[]) => ({
    names: names.join("|"),
    latin: names.map((name) => latinSpelling(name, source.latin ?? "", true)).join("|"),
    head: names.length,
  });
  return { middle: { female: list(forms.map(([, female]) => female)), male: list(forms.map(([male]) => male)) } };
}

function buildMiddle(source: NameSource) {
  if (!source.middle) return buildPatronymics(source);
  const list = (names: string) => {
    const entries = distinct(parse(names));
    return { names: entries.map(({ name }) => name).join("|"), head: entries.length, ...weightsOf(entries) };
  };
  return { middle: { female: list(source.middle.female), male: list(source.middle.male) } };
}

const built = Object.fromEntries(
  Object.entries(SOURCES as Record<string, NameSource>).map(([culture, source]) => {
    const female = buildGiven(source.female, source, "female");
    const male = buildGiven(source.male, source, "male");
    const family = buildFamily(source);
    console.log(
      culture.padEnd(16),
      female.names.split("|").length,
      male.names.split("|").length,
      family.names.split("|").length,
    );
    return [culture, { ...(source.script && { script: source.script }), female, male, family, ...buildMiddle(source) }];
  }),
);
const json = JSON.stringify(built);
writeFileSync(OUTPUT, json);
console.log(`${Object.keys(built).length} cultures, ${Math.round(Buffer.byteLength(json) / 1024)} KB`);
