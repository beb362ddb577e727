import type { GeneratorInput } from "@/lib/schema/generators";
import { choicesIn } from "./choices";
import { findSibling, inExpression } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

/** What a rating of so much of the most says. */
const MOODS: readonly (readonly [mood: string, from: number, to: number])[] = [
  ["Negative", 0, 0.45],
  ["Neutral", 0.45, 0.65],
  ["Positive", 0.65, 1],
];

/** Stars agree with a sentiment that was given its own shares. */
export function rateByMood(table: PlannedTable, sentiment: PlannedField): void {
  const rating = findSibling(table, "rating", sentiment);
  const { values, weights } = choicesIn(rating?.generator ?? { kind: "sequence" });
  const stars = values.flatMap((value, i) => (typeof value === "number" ? [{ value, weight: weights[i] ?? 1 }] : []));
  if (!rating || stars.length < MOODS.length || rating.notes.length > 0) return;
  const most = Math.max(...stars.map(({ value }) => value));
  const drawn = MOODS.map(([mood, from, to]) => ({
    mood,
    stars: stars.filter(({ value }) => value / most > from && value / most <= to),
  })).filter((one) => one.stars.length > 0);
  const choice = (own: typeof stars): GeneratorInput => ({
    kind: "choice",
    values: own.map(({ value }) => value),
    weights: own.map(({ weight }) => Math.max(weight, LEAST_WEIGHT)),
  });
  rating.generator = {
    kind: "conditional",
    cases: drawn.slice(0, -1).map(({ mood, stars: own }) => ({
      when: `${inExpression(sentiment.name)} == ${JSON.stringify(mood)}`,
      then: choice(own),
    })),
    else: choice(drawn.at(-1)!.stars),
  };
  rating.recipe = { forms: [rating.generator] };
}

const LEAST_WEIGHT = 0.01;
