import type { RecordDeclaration } from "../../pack";
import { rowsOf } from "../read-table";
import { columnRules, derived } from "../rules";
import { around, tailed } from "../spread-numbers";
import { SERIES } from "./series";

interface Series {
  name: string;
  genre: string;
  developer: string;
  age_rating: string;
  new_price: number;
  first: number;
  every: number;
  numbers: string;
  parts: number;
  platforms: string[];
  weight: number;
}

const ROMAN = ["I", "II", "III", "IV", "V"];
const COLUMNS = ["title", "genre", "developer", "platform", "age_rating", "release_year", "series"] as const;
/** Prices that games fall to when they are no longer new. */
const OLD_PRICES = [4.99, 9.99, 14.99, 19.99, 29.99, 39.99, 59.99];
const DAY = 86_400_000;
/** Day of the year; most games come out in autumn. */
const BUSIEST = 268;
const LAST_DAY = 320;

let declaration: RecordDeclaration | undefined;

/** Games; the same in every locale. */
export function loadGames(): RecordDeclaration {
  declaration ??= declareGames();
  return declaration;
}

/** Every part of every series on each of its platforms. */
function declareGames(): RecordDeclaration {
  const parts = rowsOf(SERIES).flatMap((row) => {
    const series = row as unknown as Series;
    return Array.from({ length: series.parts }, (_, i) => ({ series, number: i + 1 })).flatMap(({ number }) =>
      rotated(series.platforms, series.name.length + number).map((platform) => ({ series, number, platform })),
    );
  });
  const yearOf = ({ series: { first, every }, number }: (typeof parts)[number]) => first + every * (number - 1);
  return {
    pool: {
      columns: {
        title: parts.map(({ series, number }) => titleOf(series, number)),
        genre: parts.map(({ series }) => series.genre),
        developer: parts.map(({ series }) => series.developer),
        platform: parts.map(({ platform }) => platform),
        age_rating: parts.map(({ series }) => series.age_rating),
        release_year: parts.map(yearOf),
        series: parts.map(({ series }) => series.name),
        _new_price: parts.map(({ series }) => series.new_price),
      },
      weights: parts.map(({ series }) => series.weight / series.platforms.length / series.parts),
    },
    rules: {
      ...columnRules(COLUMNS),
      release_date: derived("date", ["release_year"], ([year], random) => {
        const day = Math.round(around(random, BUSIEST - 50, 75, 10, LAST_DAY));
        return Date.UTC(year as number, 0, 1) + day * DAY;
      }),
      price: derived("money", ["_new_price", "release_year", "_year"], ([price, year, now]) =>
        priceAfter(price as number, (now as number) - (year as number)),
      ),
      _year: { kind: "generator", generator: { kind: "formula", expression: "year(as_of())", output: "integer" } },
      rating: derived("tenths", [], (_, random) => around(random, 7.5, 0.9, 3.4, 9.6)),
      copies_sold: derived(
        "integer",
        ["_new_price"],
        ([price], random) =>
          Math.round(tailed(random, price === 0 ? 900_000 : 4000 * (price as number), 1.5, 900, 38_000_000) / 100) *
          100,
      ),
    },
  };
}

/** Who asks for each title once gets the first platform of each. */
const rotated = (list: readonly string[], by: number) => list.map((_, i) => list[(i + by) % list.length]!);

function titleOf({ name, numbers, first, every }: Series, number: number): string {
  // The season of sports goes by the year after.
  if (numbers === "season") return `${name} ${String(first + every * (number - 1) + 1).slice(2)}`;
  if (number === 1 || numbers === "plain") return name;
  return `${name} ${numbers === "roman" ? ROMAN[number - 1]! : number}`;
}

/** Three years on, games cost about half. */
function priceAfter(price: number, years: number): number {
  if (price === 0 || years <= 1) return price;
  const wanted = price * 0.8 ** (years - 1);
  const cheaper = OLD_PRICES.filter((old) => old < price);
  return cheaper.reduce((best, old) => (Math.abs(old - wanted) < Math.abs(best - wanted) ? old : best), price);
}
