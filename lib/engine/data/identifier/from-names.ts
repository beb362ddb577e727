import { pair } from "../check-digits";
import type { Bearer } from "./bearer";
import { UPPER } from "./identifier";

/** Numbers that spell the name of their bearer: Italy's and Mexico's. */

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[^\p{L}\s]/gu, "")
    .toUpperCase()
    .replace(/[^A-Z\s]/g, "");
const lettersOf = (name: string, wanted: RegExp) => (plain(name).match(wanted) ?? []).join("");
const CONSONANT = /[B-DF-HJ-NP-TV-Z]/g;
const VOWEL = /[AEIOU]/g;

const MONTH_LETTERS = "ABCDEHLMPRST";
/** Cadastral codes of large towns. */
const ITALIAN_TOWNS = ["H501", "F205", "F839", "L219", "G273", "D969", "A944", "D612", "A662", "C351", "L736", "L781"];
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy: three letters of each name, birth date, town, check letter. */
export function codiceFiscale({ firstName, lastName, year, month, day, isFemale, random }: Bearer): string {
  const three = (consonants: string, name: string) => `${consonants}${lettersOf(name, VOWEL)}XXX`.slice(0, 3);
  const given = lettersOf(firstName, CONSONANT);
  const body = [
    three(lettersOf(lastName, CONSONANT), lastName),
    // Of four consonants the second is left out.
    three(given.length > 3 ? given[0]! + given.slice(2) : given, firstName),
    pair(year % 100),
    MONTH_LETTERS[month - 1],
    pair(day + (isFemale ? 40 : 0)),
    random.pick(ITALIAN_TOWNS),
  ].join("");
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    const value = code < 58 ? code - 48 : code - 65;
    sum += i % 2 === 0 ? ODD_VALUES[value]! : value;
  }
  return body + UPPER[sum % 26];
}

const MEXICAN_STATES = ["DF", "JC", "MC", "NL", "PL", "VZ", "GT", "CS", "MN", "BC", "YN", "QT"];
const CURP_VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
/** Words that the registry does not let a name begin a number with get an X for their second letter. */
const UNWANTED = new Set(
  "BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY".split(
    " ",
  ),
);

/** Mexico: four letters of the names, birth date, sex, state, three inner consonants, a sign of the century, check digit. */
export function curp({ firstName, lastName, year, month, day, isFemale, random }: Bearer): string {
  const [first = "X", second = ""] = plain(lastName).split(/\s+/);
  const mother = second === "" ? random.pick(["GARCIA", "LOPEZ", "PEREZ", "SANCHEZ", "RAMIREZ", "FLORES"]) : second;
  const [given = "X"] = plain(firstName).split(/\s+/);
  const inner = (name: string, wanted: RegExp) => lettersOf(name.slice(1), wanted)[0] ?? "X";
  const start = `${first[0]}${inner(first, VOWEL)}${mother[0]}${given[0]}`;
  const body = [
    UNWANTED.has(start) ? `${start[0]}X${start.slice(2)}` : start,
    pair(year % 100),
    pair(month),
    pair(day),
    isFemale ? "M" : "H",
    random.pick(MEXICAN_STATES),
    inner(first, CONSONANT),
    inner(mother, CONSONANT),
    inner(given, CONSONANT),
    year < 2000 ? random.index(10) : UPPER[random.index(6)],
  ].join("");
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += CURP_VALUES.indexOf(body[i]!) * (18 - i);
  return body + String((10 - (sum % 10)) % 10);
}
