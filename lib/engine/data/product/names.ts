import type { CellRandom } from "../../random";
import type { TextArena } from "../../text-arena";
import type { BrandProfile, Kind, Market, NamePart, NamePattern, Slot } from "./kind";
import { NAME_PATTERNS } from "./name-patterns";
import { makeTitle } from "./titles";
import { colorOf, featureOf, materialOf, modelOf, seriesOf, sizeOf } from "./variant";

const compiled = new Map<string, readonly NamePattern[]>();

/** Patterns of a set, or as written: "4 B S N; 2 F N ,C". The number is how often a pattern stands in the result. */
export function compileNames(text: string): readonly NamePattern[] {
  let patterns = compiled.get(text);
  if (!patterns) {
    patterns = (NAME_PATTERNS[text] ?? text).split("; ").flatMap((line) => {
      const [count, ...tokens] = line.split(" ");
      return new Array<NamePattern>(Number(count)).fill(tokens.map(compilePart));
    });
    compiled.set(text, patterns);
  }
  return patterns;
}

function compilePart(token: string): NamePart {
  const found = /^([,:(-]?)([BSFMCZXNOT])(\)?)$/.exec(token);
  if (!found) return { before: ` ${token}`, slot: undefined, after: "" };
  const before = { "": " ", ",": ", ", ":": ": ", "(": " (", "-": " - " }[found[1]!]!;
  return { before, slot: found[2] as Slot, after: found[3]! };
}

/** Writes a name as a shop lists it. Slots the kind has nothing for are left out. */
export function writeName(
  kind: Kind,
  brand: BrandProfile,
  variant: number,
  random: CellRandom,
  market: Market,
  name: TextArena,
): void {
  const start = name.length;
  let lastWord = "";
  for (const { before, slot, after } of random.pick(kind.names)) {
    const text = slot === undefined ? "" : fill(slot, kind, brand, variant, random, market);
    if (text === null || (slot === "C" && name.since(start).includes(text))) continue;
    const isRepeated = beginsWithWord(text, lastWord);
    if (isRepeated && slot !== "N") continue;
    const rest = (isRepeated ? text.slice(lastWord.length).trimStart() : text) + after;
    const isFirst = name.length === start;
    if (!isFirst) name.writeText(before);
    name.writeText(rest);
    const space = rest.lastIndexOf(" ");
    lastWord = space >= 0 ? rest.slice(space + 1) : isFirst ? rest : before.slice(before.lastIndexOf(" ") + 1) + rest;
  }
}

/** Whether the text begins with a word, as "Nonstick Steel" does with "Nonstick". */
function beginsWithWord(text: string, word: string): boolean {
  return word !== "" && text.startsWith(word) && !/\w/.test(text.charAt(word.length));
}

function fill(
  slot: Slot,
  kind: Kind,
  brand: BrandProfile,
  variant: number,
  random: CellRandom,
  market: Market,
): string | null {
  switch (slot) {
    case "B":
      return brand.name;
    case "N":
      return kind.noun;
    case "S":
      return seriesOf(kind, variant);
    case "F":
      return featureOf(kind, variant);
    case "M": {
      const material = materialOf(kind, variant);
      return material !== null && kind.noun.includes(material) ? null : material;
    }
    case "C":
      return colorOf(kind, variant);
    case "Z": {
      const size = sizeOf(kind, variant, market);
      return size === "1-Pack" || size === "1-Pair" ? null : size;
    }
    case "O":
      return modelOf(kind, brand, variant);
    case "X":
      return kind.plus.length > 0 ? random.pick(kind.plus) : null;
    case "T":
      return kind.titles ? makeTitle(kind.titles, random) : null;
  }
}
