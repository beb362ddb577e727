/** A list of values with optional weights, as the editor keeps it. */
export interface ValueList {
  values: unknown[];
  weights: unknown[] | undefined;
}

/** Reads one value as the list's others are: numbers stay numbers, text stays text. */
export function parseListValue(text: string, others: readonly unknown[]): string | number | boolean {
  const kinds = new Set(others.map((value) => typeof value));
  const numeric = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
  const open = kinds.size === 0;
  if (numeric && (open || (kinds.size === 1 && kinds.has("number")))) return Number(text);
  if ((text === "true" || text === "false") && (open || (kinds.size === 1 && kinds.has("boolean"))))
    return text === "true";
  return text;
}

/** One line a value; a weight follows after a bar: `gold | 3`. */
export function writeValueLines({ values, weights }: ValueList): string {
  return values
    .map((value, i) => (weights ? `${String(value)} | ${String(weights[i] ?? 1)}` : String(value)))
    .join("\n");
}

export function readValueLines(text: string, others: readonly unknown[]): ValueList {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const split = lines.map((line) => /^(.*?)\s*\|\s*(\d+(?:\.\d+)?)\s*$/.exec(line));
  const weighted = split.some((match) => match !== null);
  const words = lines.map((line, i) => (split[i]?.[1] ?? line).trim());
  return {
    values: words.map((word) => parseListValue(word, others)),
    weights: weighted ? split.map((match) => Number(match?.[2] ?? 1)) : undefined,
  };
}

/** Sets a weight; the first one set gives all others the weight 1. An empty text on all of them means equal again. */
export function setWeight({ values, weights }: ValueList, index: number, weight: unknown): ValueList {
  const all = values.map((_, i) => weights?.[i] ?? 1);
  all[index] = weight ?? 1;
  return { values, weights: weight === undefined && all.every((each) => each === 1) ? undefined : all };
}

/** The share of a value in percent, as far as the weights are numbers. */
export function shareOf({ values, weights }: ValueList, index: number): number | undefined {
  if (!weights) return 100 / values.length;
  const numbers = weights.map((weight) => (typeof weight === "number" ? weight : 0));
  const sum = numbers.reduce((a, b) => a + b, 0);
  return sum > 0 ? (100 * (numbers[index] ?? 0)) / sum : undefined;
}
