import type { Generator } from "@/lib/schema/generators";
import { createTextReader } from "../cell-writer";
import { type Column, isNull } from "../column";
import { MOOD_WORDS } from "../data/text/moods";
import { MOODS } from "./grammar";

/** Reads a mood, as its position in `MOODS`, from row i of the batch; -1 where the cell says nothing. */
export type MoodReader = (i: number) => number;

const NEUTRAL = 2;

/** The mood a rating stands for: its place between the lowest and the highest there is. */
export function createRatingReader(column: Column, generator: Generator | undefined): MoodReader {
  const [low, high] = rangeOf(generator) ?? [1, 5];
  const moodOf = (rating: number) => {
    // A lone number beyond five stars comes from a scale of ten or a hundred.
    const top = rating <= high ? high : rating <= 10 ? 10 : 100;
    return Number.isFinite(rating)
      ? Math.min(MOODS.length - 1, Math.max(0, Math.round(((rating - low) / (top - low)) * (MOODS.length - 1))))
      : -1;
  };
  if (column.type === "text") return createWordReader(column, (text) => moodOf(Number.parseFloat(text)));
  if (column.type === "boolean") return createSentimentReader(column);
  const unit = column.type === "decimal" ? 10 ** column.scale : 1;
  return (i) => (isNull(column, i) ? -1 : moodOf(column.values[i]! / unit));
}

/** The mood of a sentiment, a status or an outcome: a word, a truth value, or a number around 0. */
export function createSentimentReader(column: Column): MoodReader {
  if (column.type === "text") return createWordReader(column, moodOfWords);
  if (column.type === "boolean") return (i) => (isNull(column, i) ? -1 : column.values[i] === 1 ? 3 : 1);
  const unit = column.type === "decimal" ? 10 ** column.scale : 1;
  return (i) => {
    if (isNull(column, i)) return -1;
    const value = column.values[i]! / unit;
    return Math.abs(value) < 0.2 ? NEUTRAL : value > 0 ? (value > 0.8 ? 4 : 3) : value < -0.8 ? 0 : 1;
  };
}

/** Dictionary entries are judged once, not once a row. */
function createWordReader(column: Extract<Column, { type: "text" }>, judge: (text: string) => number): MoodReader {
  if (column.encoding === "dictionary") {
    const moods = Int8Array.from(column.dictionary, judge);
    return (i) => (isNull(column, i) ? -1 : moods[column.codes[i]!]!);
  }
  const read = createTextReader(column);
  return (i) => (isNull(column, i) ? -1 : judge(read(i)));
}

/** Strong words first: "very positive" is more than positive. */
const BY_STRENGTH = ["awful", "great", "bad", "good", "mixed"] as const;

function moodOfWords(text: string): number {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, " ")}`;
  const found = BY_STRENGTH.find((mood) => MOOD_WORDS[mood].some((word) => words.includes(` ${word}`)));
  return found === undefined ? -1 : MOODS.indexOf(found);
}

/** Lowest and highest rating there can be. A field that only draws 3 to 5 still belongs to a scale from 1. */
function rangeOf(generator: Generator | undefined): [number, number] | undefined {
  const [low, high] = boundsOf(generator);
  return low !== undefined && high !== undefined && low < high ? [Math.min(low, 1), high] : undefined;
}

function boundsOf(generator: Generator | undefined): (number | undefined)[] {
  if (generator?.kind === "integer" || generator?.kind === "decimal") return [generator.min, generator.max];
  if (generator?.kind !== "choice") return [];
  const numbers = generator.values.map((value) => Number.parseFloat(String(value))).filter(Number.isFinite);
  return numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [];
}
