import { CONTINENTS, COUNTRIES, NATIONAL_NUMBERS, REGIONS } from "../data/countries";
import type { Request } from "../request";
import { currencyCode } from "./notes/currencies";

/** Country, region, city, locale and currency that the words point to. */
export type Whereabouts = Pick<Request, "places"> & { locale?: string; currency?: string };

/** Looks a city up; absent where no list of cities is at hand. */
export type FindCity = (name: string) => { city: string; countryCode: string } | undefined;

const word = (source: string) => new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, "iu");
/** "us" counts as a country in capitals only. */
function countryWords(name: string, words: string): string {
  return [name.replace(/^The /, ""), ...words.split("|").filter((part) => part !== "us")]
    .join("|")
    .replaceAll(".", "\\.");
}
const COUNTRY_WORDS = COUNTRIES.map(([code, name, locale, currency, words]) => ({
  code,
  name,
  locale,
  currency,
  // "US" and its like count in capitals only: "contact us" is no country.
  pattern: word(countryWords(name, words)),
  capitals: code === "US" ? /(?<![\p{L}\d])US(?![\p{L}\d$])/u : undefined,
}));
const NUMBER_WORDS = NATIONAL_NUMBERS.map(([code, words]) => ({ code, pattern: word(words) }));
const LANGUAGE_ONLY =
  /\b(?:bilingual|translat\w*|language|speaking|dictionary|subtitles?|cuisine|restaurants?|food|breakfast|bulldog|revolution|literature)\b/i;
const PREPOSITION =
  /\b(?:in|from|based in|located in|near|around|across|of|for)\s+((?:\p{Lu}[\p{L}.'-]+)(?:[ -]\p{Lu}[\p{L}.'-]+){0,3})((?:(?:,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?){0,20})/gu;

export function findWhereabouts(text: string, findCity: FindCity): Whereabouts {
  const found: Whereabouts = { places: [] };
  const prose = text.replace(/\([^()]*\)|"[^"]*"/g, (part) => " ".repeat(part.length));
  const countries = COUNTRY_WORDS.filter(({ pattern, capitals }) => {
    const match = pattern.exec(prose) ?? capitals?.exec(prose);
    return match && !LANGUAGE_ONLY.test(prose.slice(Math.max(0, match.index - 18), match.index + match[0].length + 14));
  });
  if (countries.length === 1) {
    const [{ name, locale, currency }] = countries as [(typeof countries)[number]];
    found.places.push({ attribute: "country", anyOf: [name], clause: clauseOf(prose, countries[0]!) });
    found.locale = locale;
    found.currency = currency;
  } else if (countries.length > 1) {
    found.places.push({
      attribute: "country",
      anyOf: countries.map(({ name }) => name),
      clause: countries.map(({ name }) => name).join(", "),
    });
  } else {
    const continent = CONTINENTS.find(([name, , words]) => word(`${name}|${words}`).test(prose));
    if (continent) {
      found.locale = continent[1];
      if (continent[0] === "Europe") found.currency = "EUR";
    } else if (
      /\b(?:worldwide|around the world|international(?:ly)?|global(?:ly)?|all over the world|from (?:many|different|various|several) countries|multi-?national)\b/i.test(
        prose,
      )
    )
      found.locale = "en-001";
    else {
      const numbers = NUMBER_WORDS.filter(({ pattern }) => pattern.test(prose));
      settleIn(new Set(numbers.map(({ code }) => code)), found);
    }
  }
  if (!addSurroundings(prose, findCity, found)) addTowns(prose, findCity, found);
  const money =
    /(?:[€£₹]|\b(?:eur|euros?|gbp|pounds sterling|inr|rupees?|yen|jpy|chf|swiss francs?|aed|dirhams?|cad|aud|sek|nok|dkk|pln|brl)\b)/i.exec(
      text,
    );
  const code = money && currencyCode(money[0]);
  if (code) found.currency = code;
  return found;
}

const NATIONALITY = new RegExp(
  String.raw`^(?:${COUNTRIES.map(([, name, , , words]) => countryWords(name, words)).join("|")})\s+(?=\S)`,
  "iu",
);

/** "German names" → "names": whose names they are is read from the whole description. */
export function withoutNationality(name: string): string {
  return name.replace(NATIONALITY, "");
}

function clauseOf(text: string, { pattern, capitals }: { pattern: RegExp; capitals: RegExp | undefined }): string {
  return (pattern.exec(text) ?? capitals?.exec(text))?.[0] ?? "";
}

const KM_PER_MILE = 1.609_344;
const DISTANCE = String.raw`(\d+(?:\.\d+)?)[ -]?(km|kms|kilomet(?:er|re)s?|mi|miles?)`;
const TOWN = String.raw`(\p{Lu}[\p{L}.'-]+(?:[ -]\p{Lu}[\p{L}.'-]+){0,3})`;
const AROUND = new RegExp(
  String.raw`\b(?:within (?:a )?${DISTANCE}(?: radius)?|(?:in|within) a (?:radius of )?${DISTANCE}(?: radius)?) (?:of|from|around) ${TOWN}`,
  "u",
);

/** "within 50 km of Berlin", "in a 30 mile radius around Austin": towns around this one, by their true distance. */
function addSurroundings(text: string, findCity: FindCity, found: Whereabouts): boolean {
  const match = AROUND.exec(text);
  if (!match) return false;
  const [clause, distance, unit, otherDistance, otherUnit, name = ""] = match;
  const town = findCity(name);
  if (!town) return false;
  const length = Number(distance ?? otherDistance);
  const withinKm = /^mi/.test(unit ?? otherUnit ?? "") ? Math.round(length * KM_PER_MILE * 10) / 10 : length;
  if (!(withinKm > 0 && withinKm <= 20_000)) return false;
  found.places = [{ attribute: "city", near: town.city, withinKm, clause }];
  settleIn(new Set([town.countryCode]), found);
  return true;
}

/** "in Austin, Texas", "from Toronto or Montreal", "California customers". */
function addTowns(text: string, findCity: FindCity, found: Whereabouts): void {
  const cities = new Map<string, string>();
  for (const [, first = "", more = ""] of text.matchAll(PREPOSITION))
    for (const name of [first, ...more.split(/,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/)].filter(Boolean)) {
      const region = REGIONS[name];
      const town = region ? undefined : findCity(name);
      if (region) addRegion(found, name, region);
      if (town) cities.set(town.city, town.countryCode);
    }
  const list = /\b(?:cities|towns|city)\b[^.:]*?(?:including|such as|like|:|\bof\b)\s+([^.\n]+)/i.exec(text);
  for (const name of list?.[1]?.split(/,\s*(?:and\s+)?|\s+and\s+|\s+or\s+/) ?? []) {
    const town = /^\p{Lu}/u.test(name.trim()) ? findCity(name.trim()) : undefined;
    if (town) cities.set(town.city, town.countryCode);
  }
  if (cities.size === 0) return;
  found.places = [
    { attribute: "city", anyOf: [...cities.keys()], clause: [...cities.keys()].join(", ") },
    ...found.places.filter(({ attribute }) => attribute === "region"),
  ];
  const country = settleIn(new Set(cities.values()), found);
  if (country) found.places.push({ attribute: "country", anyOf: [country[1]], clause: country[1] });
}

/** Speaks and pays as in the country that all these towns are in. */
function settleIn(codes: ReadonlySet<string>, found: Whereabouts): (typeof COUNTRIES)[number] | undefined {
  const [country] = codes.size === 1 ? COUNTRIES.filter(([code]) => codes.has(code)) : [];
  if (country && !found.locale) {
    found.locale = country[2];
    found.currency ??= country[3];
  }
  return country;
}

function addRegion(found: Whereabouts, name: string, country: string): void {
  const known = found.places.find((place) => place.attribute === "region");
  if (known && "anyOf" in known) {
    known.anyOf.push(name);
    return;
  }
  found.places = [
    { attribute: "region", anyOf: [name], clause: name },
    ...found.places.filter(({ attribute }) => attribute !== "country"),
  ];
  const home = COUNTRIES.find(([code]) => code === country)!;
  found.locale ??= home[2];
  found.currency ??= home[3];
}
