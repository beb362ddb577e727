import { drawAlias } from "../../alias";
import type { OutputType } from "../../column";
import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CodedColumn, Positions } from "../../pool-column";
import type { CellRandom } from "../../random";
import { positionsOf } from "../columns";
import { countryAliases } from "../person/country-aliases";
import type { BuiltCulture } from "../person/names";
import { inCurrency } from "../place/currency-units";
import { CONTINENT_OF_AREA, homeCountry, LATIN_AMERICA, regionOfLocale } from "../place/homes";
import { createCatchPhrases } from "./catch-phrase";
import { createNames, type Naming } from "./company-name";
import { LARGE_INDUSTRIES } from "./countries";
import { SIZE_BANDS } from "./industries";
import type { Industry } from "./industry-table";
import { createMarkets, formsOf } from "./market";
import { buildPool } from "./pool";
import { createSurnames } from "./surnames";
import { domainOf, mailbox, tickerOf } from "./web";

/** From this size band on, a firm is a large one in law. */
const LARGE_BAND = 3;
/** In the smallest currencies more could not be written exactly to the hundredth. */
const MOST_REVENUE = 90_000_000_000_000;
const ORIGINS = ["country_code", "country", "continent", "currency"];

type Companies = Pick<RecordDeclaration, "pool" | "aliases" | "rules">;
let companies: Promise<Companies> | undefined;

/** Companies with the locale's country as the one meant when a schema names none. */
export async function loadCompanies(locale: string): Promise<RecordDeclaration> {
  companies ??= import("../person/people.json").then((data) => {
    const pool = buildPool();
    const { columns } = pool;
    return {
      pool,
      aliases: { country: countryAliases(columns.country_code), industry: sectorAliases(columns.sector) },
      rules: companyRules(data.default as unknown as Record<string, BuiltCulture>),
    };
  });
  return { ...(await companies), defaultWhere: homeFilter(locale) };
}

function homeFilter(locale: string): NonNullable<RecordDeclaration["defaultWhere"]> {
  const home = homeCountry(locale);
  const area = regionOfLocale(locale) ?? "";
  if (home) return [{ attribute: "country_code", anyOf: [home], unless: ORIGINS }];
  if (area === "419") return [{ attribute: "country_code", anyOf: LATIN_AMERICA, unless: ORIGINS }];
  const continent = CONTINENT_OF_AREA[area];
  return continent ? [{ attribute: "continent", anyOf: [continent], unless: ORIGINS }] : [];
}

/** Who filters an industry by the name of a sector means all of its industries. */
function sectorAliases(sectors: CodedColumn<string>): ReadonlyMap<string, Positions> {
  return new Map(Array.from(new Set(sectors.entries), (sector) => [sector, positionsOf(sectors, sector)]));
}

const derived = (
  type: OutputType,
  of: readonly string[],
  make: (values: readonly unknown[], random: CellRandom) => PackValue,
): AttributeRule => ({ kind: "derived", type, of, make });

const text: OutputType = { type: "text" };
const integer: OutputType = { type: "integer" };

/** The naming travels as one text, so that every attribute that needs it reads the same. */
const FAMILY = "\t";
const OWN = "\n";
const pack = ({ brand, name, ofFamily }: Naming) => brand + (ofFamily ? FAMILY : OWN) + name;
function unpack(packed: unknown): Naming {
  const text = packed as string;
  const family = text.indexOf(FAMILY);
  const at = family < 0 ? text.indexOf(OWN) : family;
  return { brand: text.slice(0, at), name: text.slice(at + 1), ofFamily: family >= 0 };
}

function companyRules(cultures: Readonly<Record<string, BuiltCulture>>): RecordDeclaration["rules"] {
  const marketOf = createMarkets();
  const surname = createSurnames(cultures);
  const nameOf = createNames();
  const catchPhrase = createCatchPhrases();
  const columns = ["industry", "sector", "size_band", "country", "country_code", "currency"];
  return {
    ...Object.fromEntries(columns.map((column) => [column, { kind: "column", column }] as const)),
    _naming: derived(text, ["country_code", "_industry"], ([country, industry], random) => {
      const code = country as string;
      return pack(nameOf(marketOf(code).language, (industry as Industry).key, () => surname(code, random), random));
    }),
    legal_form: derived(text, ["country_code", "_industry", "_band"], ([country, industry, band], random) => {
      const { words, table } = formsOf(
        marketOf(country as string),
        (industry as Industry).key,
        (band as number) >= LARGE_BAND || LARGE_INDUSTRIES.has((industry as Industry).key),
      );
      return words[drawAlias(table, random.next())]!.replace(/ ?~ ?/, " ").trim();
    }),
    name: derived(text, ["country_code", "_naming", "legal_form"], ([country, naming, form], random) => {
      const market = marketOf(country as string);
      return random.next() < market.formShown
        ? withForm(unpack(naming).name, form as string, country as string)
        : unpack(naming).name;
    }),
    domain: derived(text, ["country_code", "_naming", "sector"], ([country, naming, sector], random) =>
      domainOf(unpack(naming), marketOf(country as string), sector as string, random),
    ),
    website: derived(text, ["domain"], ([domain], random) =>
      random.next() < 0.7 ? `https://www.${domain}` : `https://${domain}`,
    ),
    email: derived(
      text,
      ["country_code", "sector", "domain"],
      ([country, sector, domain], random) =>
        `${mailbox(marketOf(country as string).language, sector as string, random)}@${domain}`,
    ),
    ticker: derived(text, ["_naming"], ([naming], random) => tickerOf(unpack(naming), random)),
    employee_count: derived(integer, ["_band"], ([band], random) => {
      const { from, to } = SIZE_BANDS[band as number]!;
      return Math.min(to, Math.floor(from * ((to + 1) / from) ** (random.next() ** 0.85)));
    }),
    revenue: derived(
      { type: "decimal", scale: 2 },
      ["_industry", "employee_count", "currency"],
      ([industry, employees, currency], random) => {
        const dollars =
          (industry as Industry).revenuePerEmployee * 1000 * (employees as number) * Math.exp(0.4 * random.normal());
        return Math.min(MOST_REVENUE, rounded(inCurrency(dollars, currency as string)));
      },
    ),
    _as_of: { kind: "generator", generator: { kind: "formula", expression: "as_of()", output: "datetime" } },
    founded_year: derived(
      integer,
      ["_industry", "_band", "_as_of"],
      ([industry, band, asOf], random) =>
        new Date(asOf as number).getUTCFullYear() - ageOf(industry as Industry, band as number, random),
    ),
    catch_phrase: derived(text, ["_industry", "founded_year", "_as_of"], ([industry, founded, asOf], random) => {
      const age = new Date(asOf as number).getUTCFullYear() - (founded as number);
      return catchPhrase((industry as Industry).key, founded as number, age, random);
    }),
  };
}

/** Countries whose legal forms stand before the name. */
const FORM_FIRST = new Set(["LV", "LT", "UA", "RU", "BY", "KZ", "UZ", "KG", "ID"]);

/** Some forms embrace the name, as PT … Tbk does. A name that ends in a form of its own keeps it. */
function withForm(name: string, form: string, country: string): string {
  if (/\b(Company|Group|Corporation|Co)$/.test(name) && /^(Co\.|Corp|Group|Company)/.test(form)) return name;
  if (!FORM_FIRST.has(country)) return `${name} ${form}`;
  const [before = "", after] = form.split(" ");
  return after === undefined ? `${before} ${name}` : `${before} ${name} ${after}`;
}

/** Large firms tend to be older, and took some years to grow; few are much older than usual. */
function ageOf({ age }: Industry, band: number, random: CellRandom): number {
  const mean = age * (0.55 + 0.13 * band);
  const drawn = -Math.log(1 - random.next()) * mean * 0.8 + mean * 0.2 * random.next();
  return Math.max(band * 2, Math.min(Math.round(drawn), age * 4 + 6, 190));
}

/** Four figures that count; nobody reports the rest. */
function rounded(amount: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 3);
  return Math.round(amount / unit) * unit;
}
