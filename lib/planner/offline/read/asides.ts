/** Words that say nothing of columns or rows. */

const ASIDES: readonly (readonly [RegExp, string])[] = [
  [/,?\s*\b(?:with |using |use )?(?:a |the )?(?:random )?seed(?:\s*(?:=|:|of|is|value))*\s*\d+\b/gi, ""],
  // "3 columns: a, b, c": the list says how many.
  [/\b(?:with )?\d+ (?:columns|fields|attributes) and (\d[\d,]* (?:rows|records|entries))\b/gi, "with $1"],
  [/\b\d+ (columns|fields|attributes)\s*:/gi, "$1:"],
  [/(?:^|\s)(?:pls|plz|please|thx|thanks|thank you|asap|tia)(?=[\s.!,?]|$)[.!,]*/gi, " "],
  [/[\u{1F000}-\u{1FAFF}\u2600-\u27BF]|\uFE0F|\u200D/gu, " "],
];

export function withoutAsides(text: string): string {
  return ASIDES.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text)
    .replace(/ {2,}/g, " ")
    .trim();
}
