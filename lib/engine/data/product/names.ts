import type { CellRandom } from "../../random";
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

/** A name as a shop lists it. Slots the kind has nothing for are left out. */
export function makeName(kind: Kind, brand: BrandProfile, variant: number, random: CellRandom, market: Market): string {
  const pattern = random.pick(kind.names);
  let name = "";
  for (const { before, slot, after } of pattern) {
    const text = slot === undefined ? "" : fill(slot, kind, brand, variant, random, market);
    if (text === null || (slot === "C" && name.includes(text))) continue;
    const overlap = overlapOf(name, text);
    if (overlap > 0 && slot !== "N") continue;
    const rest = text.slice(overlap).trimStart();
    name += name === "" ? rest + after : before + rest + after;
  }
  return name;
}

/** Length of the word that the name ends in and the text begins with: 8 for "Nonstick" and "Nonstick Steel". */
function overlapOf(name: string, text: string): number {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return text.startsWith(last) && !/\w/.test(text.charAt(last.length)) ? last.length : 0;
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
