/** One thing to choose. */
export interface Choice {
  value: string;
  /** What it is, in a line. */
  note?: string;
  /** Words it is also found by, never shown. */
  words?: string;
}

/** Choices that have every word of the query: those named so first, then those described so. An empty query keeps the given order. */
export function searchChoices(choices: readonly Choice[], query: string): readonly Choice[] {
  const terms = query
    .toLowerCase()
    .split(/[\s_.]+/)
    .filter(Boolean);
  if (terms.length === 0) return choices;
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice, terms) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

const NOT_FOUND = 4;

function rankOf({ value, note = "", words = "" }: Choice, terms: readonly string[]): number {
  const name = value.toLowerCase();
  const all = (text: string) => terms.every((term) => text.includes(term));
  if (name.startsWith(terms[0] ?? "") && all(name)) return 0;
  if (all(name)) return 1;
  if (all(`${name} ${note.toLowerCase()}`)) return 2;
  return all(`${name} ${note.toLowerCase()} ${words.toLowerCase()}`) ? 3 : NOT_FOUND;
}
