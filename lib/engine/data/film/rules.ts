import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { columnRules, derived } from "../rules";
import { around, tailed } from "../spread-numbers";
import { type Phrase, phraseMaker } from "../title-patterns";
import { FILM_GENRES, type FilmGenre, ORIGINS, STUDIOS } from "./genres";
import { PLOTS } from "./plots";

const FILM_CERTIFICATES = ["G", "PG", "PG-13", "R", "NC-17"];
/** What a series is rated in place of a film's certificate. */
const SERIES_CERTIFICATES = ["TV-Y7", "TV-PG", "TV-14", "TV-MA", "TV-MA"];
/** Few films are of a genre as often abroad as at home; every genre is made everywhere but these. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  Western: ["United States", "Italy", "Spain", "Mexico", "Australia"],
};
const MILLION = 1_000_000;

interface Entry {
  genre: FilmGenre;
  title: Phrase;
  synopsis: Phrase;
  tagline: Phrase;
}

let declaration: RecordDeclaration | undefined;

/** Films and series; the same in every locale. */
export function loadFilms(): RecordDeclaration {
  declaration ??= declareFilms();
  return declaration;
}

function declareFilms(): RecordDeclaration {
  const { columns, weights } = buildPool();
  return {
    pool: { columns, weights },
    aliases: { genre: genreAliases(columns.genre) },
    defaultWhere: [{ attribute: "kind", anyOf: ["Movie"], unless: ["kind"] }],
    rules: filmRules(),
  };
}

function buildPool() {
  const columns = {
    genre: [] as string[],
    kind: [] as string[],
    certificate: [] as string[],
    language: [] as string[],
    country: [] as string[],
    _entry: [] as Entry[],
  };
  const weights: number[] = [];
  for (const genre of FILM_GENRES) {
    const { synopsis, tagline, words } = PLOTS[genre.plot];
    const entry: Entry = {
      genre,
      title: phraseMaker(genre.titles, genre.words),
      synopsis: phraseMaker(synopsis, words),
      tagline: phraseMaker(tagline),
    };
    for (const kind of ["Movie", "Series"])
      for (const [place, share] of genre.certificates.entries())
        for (const [language, country, weight] of ORIGINS) {
          if (share === 0 || !(AT_HOME[genre.genre]?.includes(country) ?? true)) continue;
          columns.genre.push(genre.genre);
          columns.kind.push(kind);
          columns.certificate.push((kind === "Movie" ? FILM_CERTIFICATES : SERIES_CERTIFICATES)[place]!);
          columns.language.push(language);
          columns.country.push(country);
          columns._entry.push(entry);
          weights.push(genre.weight * share * weight * (kind === "Series" ? genre.series : 1 - genre.series));
        }
  }
  return { columns, weights };
}

function genreAliases(genres: readonly string[]): Map<string, number[]> {
  const positions = (name: string) => genres.flatMap((genre, i) => (genre === name ? [i] : []));
  return new Map(
    FILM_GENRES.flatMap(({ genre, aliases }) => aliases.split("|").map((alias) => [alias, positions(genre)] as const)),
  );
}

function filmRules(): RecordDeclaration["rules"] {
  const studios = STUDIOS.split("|");
  return {
    ...columnRules(["genre", "kind", "certificate", "language", "country"]),
    title: derived("text", ["_entry"], ([entry], random) => capitalized((entry as Entry).title(random))),
    synopsis: derived("text", ["_entry"], ([entry], random) => capitalized((entry as Entry).synopsis(random))),
    tagline: derived("text", ["_entry"], ([entry], random) => (entry as Entry).tagline(random)),
    studio: derived("text", [], (_, random) => studios[Math.floor(random.next() ** 1.4 * studios.length)]!),
    _first_shown: {
      kind: "generator",
      generator: {
        kind: "datetime",
        output: "date",
        from: { asOf: "-P45Y" },
        to: { asOf: "P0D" },
        shape: { kind: "recent", skew: 2.6 },
      },
    },
    // Films open on Fridays.
    release_date: {
      kind: "generator",
      generator: {
        kind: "formula",
        expression: 'if(kind == "Series", _first_shown, add_days(_first_shown, -mod(weekday(_first_shown) + 2, 7)))',
        output: "date",
      },
    },
    release_year: {
      kind: "generator",
      generator: { kind: "formula", expression: "year(release_date)", output: "integer" },
    },
    runtime_minutes: derived("integer", ["_entry", "kind"], ([entry, kind], random) =>
      runtime((entry as Entry).genre, kind === "Series", random),
    ),
    budget: derived("integer", ["_entry", "country"], ([entry, country], random) =>
      budget((entry as Entry).genre, country === "United States" || country === "United Kingdom", random),
    ),
    rating: derived("tenths", ["_entry"], ([entry], random) =>
      around(random, (entry as Entry).genre.score, 0.9, 2.1, 9.4),
    ),
    critic_score: derived("integer", ["rating"], ([rating], random) =>
      Math.round(around(random, ((rating as number) - 3.2) * 17, 11, 8, 99)),
    ),
    box_office: derived("integer", ["_entry", "kind", "budget", "rating"], ([entry, kind, cost, rating], random) =>
      kind === "Series" ? null : boxOffice((entry as Entry).genre, cost as number, rating as number, random),
    ),
    opening_weekend: derived("integer", ["box_office"], ([gross], random) =>
      gross === null ? null : Math.round((gross as number) * (0.12 + 0.2 * random.next())),
    ),
    profit: derived("integer", ["box_office", "budget"], ([gross, cost]) =>
      gross === null ? null : (gross as number) - (cost as number),
    ),
    votes: derived("integer", ["budget"], ([cost], random) =>
      Math.round(tailed(random, 90 * Math.sqrt(cost as number) ** 0.72, 1.1, 40, 2_600_000)),
    ),
    streaming_views: derived("integer", ["votes"], ([votes], random) =>
      Math.round((votes as number) * tailed(random, 130, 0.6, 20, 900)),
    ),
    seasons: {
      kind: "generator",
      generator: {
        kind: "formula",
        expression:
          'if(kind == "Series", 1 + floor(min(8, years_between(release_date, as_of())) * pow(uniform(0, 1), 1.8)), null)',
        output: "integer",
      },
    },
    episodes: derived("integer", ["seasons"], ([seasons], random) =>
      seasons === null ? null : (seasons as number) * random.pick([6, 8, 8, 10, 10, 12, 22]),
    ),
  };
}

const capitalized = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Episodes of comedies and cartoons are half as long as others. */
function runtime({ genre, runtime: [mean, sd] }: FilmGenre, series: boolean, random: CellRandom): number {
  if (!series) return Math.round(around(random, mean, sd, 64, 214));
  return ["Comedy", "Animation"].includes(genre) ? random.between(20, 32) : random.between(41, 62);
}

/** Round sums, as budgets are reported. */
function budget({ budget: [median, sigma, most] }: FilmGenre, large: boolean, random: CellRandom): number {
  const millions = tailed(random, large ? median * 1.25 : median * 0.55, sigma, 0.05, most);
  const step = millions >= 20 ? MILLION : millions >= 2 ? 100_000 : 10_000;
  return Math.max(step, Math.round((millions * MILLION) / step) * step);
}

/** Takings hang on cost, genre and, a little, on how much people like it. */
function boxOffice({ multiple, score }: FilmGenre, cost: number, rating: number, random: CellRandom): number {
  const liked = Math.exp((rating - score) * 0.35);
  return Math.round(cost * tailed(random, multiple * liked * 0.75, 0.8, 0.01, 14));
}
