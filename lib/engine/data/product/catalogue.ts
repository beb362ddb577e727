import { PALETTES, SIZE_RUNS } from "./axes";
import { framesOf } from "./descriptions";
import type { Band, Brand, Kind } from "./kind";
import { compileNames } from "./names";
import { createNoun } from "./nouns";
import { createSizeRun } from "./sizes";
import { compileTitles } from "./titles";

/**
 * Reads every kind of product of the departments' texts. A line is a title and settings, parted by " | "; a setting holds until a line below says otherwise.
 *
 *     Electronics | code ELC | …                  the department
 *     brands audio: Sonavel+, Tembrio-            a group of brands; + sells dear, - sells cheap
 *     # Headphones | brands audio | …             a category
 *     ## Earbuds | features Wireless, … | …       a subcategory
 *     Sports Earbuds | 19 149 | .05 | …           a kind: noun, price band in USD, weight in kg ("lo hi", or = for the size's own)
 *
 * Settings: code, share, cost, endings, model (code, series, none), unit, names, series, features, plus (after the noun), of (materials), colors,
 * sizes (a choice), steps (a choice that price and weight follow), with (traits), for (uses), notes (sentences), called (the noun
 * in running text), style (of descriptions), titles and the lists A to D they draw from. A kind that starts with ~ is a mass noun.
 */
export function readCatalogue(texts: readonly string[]): KindEntry[] {
  return texts.flatMap(readDepartment);
}

/** A kind's place in the shop with what a draw needs to know. `kind` works out the rest once, when the kind is first drawn. */
export interface KindEntry {
  place: Place;
  brands: readonly Brand[];
  /** Weight of the department. */
  share: number;
  readonly kind: Kind;
}

/** A setting as it is written and, once asked for, as a list that the kinds below the line share. */
interface Setting {
  text: string;
  list?: readonly string[];
}
/** What a line sets, before what the lines above it set. */
interface Settings {
  own: ReadonlyMap<string, Setting>;
  above: Settings | undefined;
}
type Place = Pick<Kind, "department" | "category" | "categoryCode" | "subcategory">;
type Groups = ReadonlyMap<string, readonly Brand[]>;

const NONE: readonly string[] = [];
/** Brands that one kind has; the next kind has others of its group too. */
const BRANDS_PER_KIND = 6;

function readDepartment(text: string): KindEntry[] {
  const [head = "", ...lines] = text.trim().split("\n");
  const [department, ofDepartment] = readLine(head, undefined);
  const groups = new Map<string, readonly Brand[]>();
  const kinds: KindEntry[] = [];
  const codes = new Set<string>();
  let place: Place = { department, category: "", categoryCode: "", subcategory: "" };
  let ofCategory = ofDepartment;
  let ofSubcategory = ofDepartment;
  for (const line of lines) {
    if (line.startsWith("## ")) {
      const [subcategory, settings] = readLine(line.slice(3), ofCategory);
      ofSubcategory = settings;
      place = { ...place, subcategory };
    } else if (line.startsWith("# ")) {
      const [category, settings] = readLine(line.slice(2), ofDepartment);
      ofCategory = ofSubcategory = settings;
      place = { department, category, categoryCode: codeOf(category, codes), subcategory: category };
      codes.add(place.categoryCode);
    } else if (line.startsWith("brands ")) {
      const end = line.indexOf(": ");
      groups.set(line.slice(7, end), readBrands(line.slice(end + 2)));
    } else kinds.push(createEntry(line, ofSubcategory, place, groups, kinds.length));
  }
  return kinds;
}

function createEntry(line: string, above: Settings, place: Place, groups: Groups, ordinal: number): KindEntry {
  const [title = "", price = "", weight = "", ...own] = line.split(" | ");
  const settings = own.length > 0 ? readSettings(own, above) : above;
  let kind: Kind | undefined;
  return {
    place,
    brands: brandsOf(listOf(settings, "brands"), groups, ordinal),
    share: Number(textOf(settings, "share", "1")),
    get kind() {
      kind ??= readKind(title, price, weight, settings, place);
      return kind;
    },
  };
}

function readKind(title: string, price: string, weight: string, settings: Settings, place: Place): Kind {
  const text = (name: string, standard: string) => textOf(settings, name, standard);
  const list = (name: string) => listOf(settings, name);
  const noun = title.replace("~", "");
  const stepped = list("steps").length > 0;
  const unit = text("unit", "each");
  const bands = { price: readBand(price), weight: weight === "=" ? undefined : readBand(weight) };
  const kind = {
    ...place,
    departmentCode: text("code", ""),
    noun,
    running: createNoun(text("called", title)),
    price: bands.price,
    cost: readBand(text("cost", ".45 .65")),
    endings: text("endings", "retail"),
    weight: bands.weight ?? [0, 0],
    model: text("model", "none"),
    names: compileNames(text("names", "")),
    titles: list("titles").length > 0 ? compileTitles(text("titles", ""), ["A", "B", "C", "D"].map(list)) : undefined,
    series: list("series"),
    features: withoutWordsOf(noun, list("features")),
    plus: list("plus"),
    materials: narrow(list("of"), noun),
    colors: PALETTES[text("colors", "")] ?? list("colors"),
    sizes: createSizeRun(SIZE_RUNS[text(stepped ? "steps" : "sizes", "")] ?? list(stepped ? "steps" : "sizes"), {
      stepped,
      unit,
      ...bands,
    }),
    unit,
    style: text("style", "goods"),
    traits: list("with"),
    uses: list("for"),
    notes: list("notes"),
  };
  return { ...kind, frames: framesOf(kind) };
}

function readLine(line: string, above: Settings | undefined): [title: string, settings: Settings] {
  const [title = "", ...own] = line.split(" | ");
  return [title, readSettings(own, above)];
}

function readSettings(segments: readonly string[], above: Settings | undefined): Settings {
  const own = new Map<string, Setting>();
  for (const segment of segments) {
    const end = segment.indexOf(" ");
    const name = segment.slice(0, end);
    own.set(name, { text: segment.slice(end + 1) });
  }
  return { own, above };
}

function textOf(settings: Settings, name: string, standard: string): string {
  return settingOf(settings, name)?.text ?? standard;
}

function listOf(settings: Settings, name: string): readonly string[] {
  const setting = settingOf(settings, name);
  if (!setting || setting.text === "-") return NONE;
  setting.list ??= name === "notes" ? readNotes(setting.text) : setting.text.split(", ");
  return setting.list;
}

function settingOf(settings: Settings | undefined, name: string): Setting | undefined {
  for (let at = settings; at; at = at.above) {
    const setting = at.own.get(name);
    if (setting) return setting;
  }
  return undefined;
}

function readNotes(text: string): string[] {
  return text.split(". ").map((note) => (note.endsWith(".") ? note : `${note}.`));
}

function readBrands(text: string): Brand[] {
  return text
    .split(", ")
    .map((name) => ({ name: name.replace(/[+-]$/, ""), tier: name.endsWith("+") ? 1 : name.endsWith("-") ? -1 : 0 }));
}

/** Some brands of the groups, each once; of all groups where none is named. */
function brandsOf(names: readonly string[], groups: Groups, ordinal: number): Brand[] {
  const found: Brand[] = [];
  for (const name of names.length > 0 ? names : groups.keys())
    for (const brand of groups.get(name) ?? [])
      if (!found.some((other) => other.name === brand.name)) found.push(brand);
  return Array.from(
    { length: Math.min(found.length, BRANDS_PER_KIND) },
    (_, i) => found[(ordinal + i) % found.length]!,
  );
}

function readBand(text: string): Band {
  const [low = 0, high = low] = text.split(" ").map(Number);
  return [low, high];
}

/** A noun that names its material has no other. */
function narrow(materials: readonly string[], noun: string): readonly string[] {
  const said = materials.filter((material) => noun.includes(material)).sort((a, b) => b.length - a.length)[0];
  return said === undefined ? materials : [said];
}

/** Features that say nothing the noun says: no "Wireless Wireless Earbuds". */
function withoutWordsOf(noun: string, features: readonly string[]): readonly string[] {
  const words = wordsOf(noun);
  const fit = features.filter((feature) => !wordsOf(feature).some((word) => words.includes(word)));
  return fit.length === features.length ? features : fit;
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => word.length > 2);

/** Three letters of a category's name: its first and two consonants after it. */
function codeOf(name: string, taken: ReadonlySet<string>): string {
  const letters = name.toUpperCase().replace(/[^A-Z]/g, "");
  const bones = letters[0]! + letters.slice(1).replace(/[AEIOU]/g, "");
  for (const source of [bones, letters])
    for (let i = 1; i < source.length - 1; i++)
      for (let k = i + 1; k < source.length; k++) {
        const code = source[0]! + source[i]! + source[k]!;
        if (!taken.has(code)) return code;
      }
  return letters.slice(0, 3);
}
