import { drawAlias } from "../../alias";
import type { CellRandom } from "../../random";
import { isAscii, toAscii } from "../../template/filters";
import { hyphened, squeezed } from "../slug";
import type { Naming } from "./company-name";
import { MAILBOXES, SELLING_SECTORS, TECHNOLOGY_DOMAINS } from "./countries";
import type { Market } from "./market";

const LONGEST_HOST = 29;
const TECHNOLOGY_SHARE = 0.24;
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
/** From this draw on, a name that is not a family's stands alone. */
const SHORT_FROM = 0.82;

/** A domain that is visibly the name's: all of it, with hyphens, or the part that is its own. */
export function domainOf(
  { brand, name, ofFamily }: Naming,
  { language, domains }: Market,
  sector: string,
  random: CellRandom,
): string {
  const technical = sector === "Technology" && random.next() < TECHNOLOGY_SHARE;
  const ending = technical ? random.pick(TECHNOLOGY_DOMAINS) : domains.words[drawAlias(domains.table, random.next())]!;
  return `${hostOf(brand, name, ofFamily, language, random.next()) || "firma"}.${ending}`;
}

/** Somebody else has long had the bare family name. */
function hostOf(brand: string, name: string, ofFamily: boolean, language: string, chance: number): string {
  if (chance > SHORT_FROM && !ofFamily) return squeezed(lettersOf(brand, language));
  const letters = lettersOf(name, language);
  const host = chance < (language === "en" ? 0.08 : 0.3) ? hyphened(letters) : squeezed(letters);
  if (host.length <= LONGEST_HOST) return host;
  const own = squeezed(lettersOf(brand, language));
  if (ofFamily) return `${own}-online`;
  return own.length <= LONGEST_HOST ? own : own.slice(0, LONGEST_HOST);
}

/** Small letters without accents; apostrophes fall away. */
function lettersOf(text: string, language: string): string {
  const lower = (text.includes("'") ? text.replaceAll("'", "") : text).toLowerCase();
  if (isAscii(lower)) return lower;
  return toAscii(language === "de" ? lower.replace(/[äöü]/g, (letter) => UMLAUTS[letter]!) : lower).replaceAll(
    "ə",
    "e",
  );
}

const boxes = new Map(Object.entries(MAILBOXES).map(([language, words]) => [language, words.split(" ")]));

const SALES_SHARE = 0.15;

/** The part of a firm's address before the @, e.g. info or kontakt. */
export function mailbox(language: string, sector: string, random: CellRandom): string {
  const [sales = "info", ...others] = boxes.get(language) ?? boxes.get("en")!;
  return SELLING_SECTORS.has(sector) && random.next() < SALES_SHARE ? sales : random.pick(others);
}

const UNFORTUNATE = new Set(
  "ASS ANUS COCK CUM CUNT DICK FAG FUC FUK GAY KKK NAZI PISS POO SEX SHIT SLUT TIT WTF PORN RAPE".split(" "),
);

/** Three or four letters off the name: initials of long names, else the first letter and what is heard after it. */
export function tickerOf({ brand, name }: Naming, random: CellRandom): string {
  const length = random.next() < 0.45 ? 3 : 4;
  const initials = random.next() < 0.5 ? initialsOf(lettersOf(name, "en")) : "";
  const letters = squeezed(lettersOf(brand, "en"));
  const ticker = (initials.length >= 3 ? initials : `${heardOf(letters)}${letters.slice(1)}xxx`)
    .slice(0, length)
    .toUpperCase();
  return UNFORTUNATE.has(ticker) ? `${letters}xxx`.slice(0, 3).toUpperCase() : ticker;
}

const UNHEARD = new Set("aeiouy0123456789");

/** The first letter and up to three consonants that follow. */
function heardOf(letters: string): string {
  let heard = letters.slice(0, 1);
  for (let i = 1; i < letters.length && heard.length < 4; i++) if (!UNHEARD.has(letters[i]!)) heard += letters[i];
  return heard;
}

function initialsOf(letters: string): string {
  let initials = "";
  for (let at = 0; at >= 0 && at < letters.length; at = letters.indexOf(" ", at) + 1 || -1)
    if (letters[at]! >= "a" && letters[at]! <= "z") initials += letters[at];
  return initials;
}
