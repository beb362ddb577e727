import type { CellRandom } from "../../random";
import { coinedWord, inventedPlace } from "./coined";
import { ENGLISH } from "./names/english";
import { GERMAN } from "./names/german";
import { DANISH, DUTCH, NORWEGIAN, SWEDISH } from "./names/germanic";
import { BRAZILIAN, FRENCH, ITALIAN, PORTUGUESE, SPANISH } from "./names/romance";
import { PUBS, SAINTS } from "./words";

type Slot = "S" | "T" | "N" | "C" | "A" | "H";
type Part = { text: string } | { slot: Slot };

/** A company's name without its legal form. `brand` is the part that no other firm shares, e.g. Hartwell in Hartwell Logistics. */
export interface Naming {
  brand: string;
  name: string;
  /** Whether the brand is nothing but a family name, which many firms bear. */
  ofFamily: boolean;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  br: BRAZILIAN,
  sv: SWEDISH,
  da: DANISH,
  no: NORWEGIAN,
};

/** Draws names of firms by language and industry; `surname` draws a family name of the country. */
export function createNames(): (
  language: string,
  industry: string,
  surname: () => string,
  random: CellRandom,
) => Naming {
  const templates = new Map<string, ReadonlyMap<string, readonly Part[][]>>();
  const of = (language: string) => {
    let known = templates.get(language);
    if (!known) {
      known = readTemplates(LANGUAGES[language] ?? ENGLISH);
      templates.set(language, known);
    }
    return known;
  };
  return (language, industry, surname, random) => {
    const list = of(language).get(industry);
    if (!list) throw new RangeError(`no names for ${industry} in ${language}`);
    let brand = "";
    let name = "";
    let first = "";
    let words = 0;
    for (const part of random.pick(list)) {
      if ("text" in part) {
        name += part.text.startsWith("'s") && name.endsWith("s") ? `'${part.text.slice(2)}` : part.text;
        continue;
      }
      const word = part.slot === "T" ? another(first, surname) : fill(part.slot, language, surname, random);
      if (part.slot === "S") first = word;
      words++;
      brand += brand === "" ? word : ` ${word}`;
      name += word;
    }
    return { brand, name, ofFamily: words === 1 && first !== "" };
  };
}

function readTemplates(lines: string): ReadonlyMap<string, readonly Part[][]> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line): [string, Part[][]] => {
        const at = line.indexOf(":");
        return [
          line.slice(0, at),
          line
            .slice(at + 1)
            .split("|")
            .map(readTemplate),
        ];
      }),
  );
}

function readTemplate(template: string): Part[] {
  return template
    .split(/(\$[STNCAH])/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\$[STNCAH]$/.test(piece) ? { slot: piece[1] as Slot } : { text: piece }));
}

function fill(slot: Exclude<Slot, "T">, language: string, surname: () => string, random: CellRandom): string {
  switch (slot) {
    case "S":
      return surname();
    case "N":
      return inventedPlace(language, random);
    case "C":
      return coinedWord(random);
    case "A":
      return `${random.pick(PUBS.first)} ${random.pick(PUBS.second)}`;
    case "H":
      return random.pick(SAINTS);
  }
}

/** A second family name that differs from the first. */
function another(first: string, surname: () => string): string {
  for (let attempt = 0; attempt < 4; attempt++) {
    const second = surname();
    if (second !== first) return second;
  }
  return "Sons";
}
