import type { AttributeRule, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { columnRules, derived } from "../rules";
import { around, tailed } from "../spread-numbers";
import { type Phrase, phraseMaker } from "../title-patterns";
import { ABOUT_WORDS, BOOK_GENRES, type BookGenre } from "./genres";
import { hyphenated, isbn10, isbn13, registrationOf } from "./isbn";

const FORMATS = ["Paperback", "Hardcover", "E-book", "Audiobook"];
/** How many are sold, by category; picture books are rarely heard. */
const FORMAT_SHARES = [46, 24, 20, 10];
const PICTURE_BOOK_SHARES = [44, 48, 8, 0];
const TEXTBOOK_SHARES = [46, 32, 22, 0];
const LANGUAGES = { English: 92, Spanish: 5, French: 3 };
/** Price over that of the paperback. */
const FORMAT_PRICES: Readonly<Record<string, number>> = {
  Paperback: 1,
  Hardcover: 1.65,
  "E-book": 0.7,
  Audiobook: 1.4,
};
const CALL_LETTERS = "ABCDEFGHJKLMNPRSTVW";
const VOWELS = "AEIOU";

interface Entry {
  genre: BookGenre;
  title: Phrase;
  subtitle: Phrase | undefined;
  about: Phrase;
  series: Phrase;
}

let declaration: RecordDeclaration | undefined;

/** Books; the same in every locale. */
export function loadBooks(): RecordDeclaration {
  declaration ??= declareBooks();
  return declaration;
}

function declareBooks(): RecordDeclaration {
  const { columns, weights } = buildPool();
  const where = (name: string) => columns.genre.flatMap((genre, i) => (genre === name ? [i] : []));
  const genres = new Map(
    BOOK_GENRES.flatMap(({ genre, aliases }) => aliases.split("|").map((alias) => [alias, where(genre)] as const)),
  );
  const nonFiction = columns.category.flatMap((category, i) => (category === "Non-fiction" ? [i] : []));
  genres.set("non-fiction", nonFiction).set("nonfiction", nonFiction);
  return {
    pool: { columns, weights },
    aliases: { genre: genres, format: formatAliases(columns.format) },
    rules: bookRules(),
  };
}

function formatAliases(formats: readonly string[]): Map<string, number[]> {
  const of = (wanted: string) => formats.flatMap((format, i) => (format === wanted ? [i] : []));
  return new Map([
    ["ebook", of("E-book")],
    ["kindle", of("E-book")],
    ["audio", of("Audiobook")],
    ["hardback", of("Hardcover")],
    ["softcover", of("Paperback")],
  ]);
}

function buildPool() {
  const columns = {
    genre: [] as string[],
    category: [] as string[],
    format: [] as string[],
    language: [] as string[],
    publisher: [] as string[],
    dewey: [] as string[],
    _entry: [] as Entry[],
  };
  const weights: number[] = [];
  for (const genre of BOOK_GENRES) {
    const entry = entryOf(genre);
    const shares =
      genre.category === "Children's"
        ? PICTURE_BOOK_SHARES
        : genre.genre === "Textbook" || genre.genre === "Cookbooks"
          ? TEXTBOOK_SHARES
          : FORMAT_SHARES;
    const publishers = genre.publishers.split("|");
    for (const [f, format] of FORMATS.entries())
      for (const [language, spoken] of Object.entries(LANGUAGES))
        for (const [rank, publisher] of publishers.entries()) {
          if (shares[f] === 0) continue;
          columns.genre.push(genre.genre);
          columns.category.push(genre.category);
          columns.format.push(format);
          columns.language.push(language);
          columns.publisher.push(publisher);
          columns.dewey.push(genre.dewey);
          columns._entry.push(entry);
          weights.push((genre.weight * shares[f]! * spoken) / (rank + 3));
        }
  }
  return { columns, weights };
}

function entryOf(genre: BookGenre): Entry {
  const { titles, subtitles, words, about } = genre;
  return {
    genre,
    title: phraseMaker(titles, words),
    subtitle: subtitles === undefined ? undefined : phraseMaker(subtitles, { ...ABOUT_WORDS, ...titled(), ...words }),
    about: phraseMaker(about, { ...words, ...ABOUT_WORDS }),
    series: phraseMaker("The {place} {kind}|{place} {kind}", {
      place: "Alder Bay|Fenwick|Thornvale|Meridian|Willow Creek|Harrow Lane|Gull Rock|Nine Isles|Redwater",
      kind: "Chronicles|Mysteries|Trilogy|Saga|Quartet|Cycle",
    }),
  };
}

/** Words of descriptions as subtitles write them. */
function titled(): Record<string, string> {
  const words = (list: string) =>
    list.replace(/(^|\||\s)([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
  return {
    matter: words("grief|exile|forgiveness|ambition|faith|hunger"),
    matter2: words("memory|home|music|second chances"),
  };
}

function bookRules(): RecordDeclaration["rules"] {
  const ofEntry = (type: "text" | "integer", make: (entry: Entry, random: CellRandom) => string | number | null) =>
    derived(type, ["_entry"], ([entry], random) => make(entry as Entry, random));
  const ofSerial = (make: (registration: string) => string): AttributeRule =>
    derived("text", ["serial"], ([serial]) => make(registrationOf(serial as number)));
  return {
    ...columnRules(["genre", "category", "format", "language", "publisher", "dewey"]),
    title: ofEntry("text", ({ title }, random) => capitalized(title(random))),
    subtitle: ofEntry("text", ({ subtitle }, random) => subtitle?.(random) ?? null),
    full_title: derived("text", ["title", "subtitle"], ([title, subtitle]) =>
      subtitle === null ? (title as string) : `${title}: ${subtitle}`,
    ),
    series: ofEntry("text", ({ genre, series }, random) =>
      genre.category === "Non-fiction" || random.next() > 0.22 ? null : `${series(random)} #${random.between(1, 6)}`,
    ),
    pages: ofEntry("integer", ({ genre: { pages } }, random) => pageCount(pages, random)),
    price: derived("money", ["_entry", "format"], ([entry, format], random) =>
      price((entry as Entry).genre.price * FORMAT_PRICES[format as string]!, random),
    ),
    published_date: {
      kind: "generator",
      generator: {
        kind: "datetime",
        output: "date",
        from: { asOf: "-P40Y" },
        to: { asOf: "P0D" },
        shape: { kind: "recent", skew: 3 },
      },
    },
    published_year: {
      kind: "generator",
      generator: { kind: "formula", expression: "year(published_date)", output: "integer" },
    },
    edition: ofEntry("text", ({ genre }, random) =>
      genre.genre === "Textbook"
        ? random.pick(["2nd", "3rd", "4th", "5th", "6th"])
        : random.pick(["1st", "1st", "1st", "1st", "1st", "2nd", "3rd"]),
    ),
    rating: derived("tenths", [], (_, random) => around(random, 4, 0.35, 2.3, 4.9)),
    ratings_count: derived("integer", [], (_, random) => Math.round(tailed(random, 900, 1.7, 3, 1_400_000))),
    copies_sold: derived("integer", ["ratings_count"], ([ratings], random) =>
      Math.round((ratings as number) * (8 + 40 * random.next())),
    ),
    description: ofEntry("text", ({ about }, random) => capitalized(about(random))),
    call_number: derived("text", ["dewey"], ([dewey], random) => `${dewey} ${cutter(random)}`),
    serial: { kind: "serial", leastDigits: 8 },
    isbn13: ofSerial(isbn13),
    isbn13_hyphenated: ofSerial(hyphenated),
    isbn10: ofSerial(isbn10),
  };
}

const capitalized = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Printed sheets are folded: page counts are even. */
function pageCount([mean, sd, least, most]: BookGenre["pages"], random: CellRandom): number {
  return Math.round(around(random, mean, sd, least, most) / 2) * 2;
}

/** Whole dollars less a cent, a few steps around the usual price. */
function price(usual: number, random: CellRandom): number {
  return Math.max(2, Math.round(usual * (1 + 0.13 * random.normal()))) - 0.01;
}

/** Three letters of the author's name on the spine. */
function cutter(random: CellRandom): string {
  return (
    CALL_LETTERS[random.index(CALL_LETTERS.length)]! +
    VOWELS[random.index(VOWELS.length)]! +
    CALL_LETTERS[random.index(CALL_LETTERS.length)]!
  );
}
