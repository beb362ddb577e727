/** Which of many phrases is spelled most like another: cosine of character n-grams, weighted by how rare each is. */
export interface SimilarityIndex<T> {
  /** The closest entry and its likeness from 0 to 1; undefined when nothing shares an n-gram. */
  closest(phrase: string): { entry: T; likeness: number } | undefined;
}

export function createSimilarityIndex<T>(phrases: readonly (readonly [string, T])[]): SimilarityIndex<T> {
  const postings = new Map<string, number[]>();
  phrases.forEach(([phrase], at) => {
    for (const gram of new Set(gramsOf(phrase))) {
      const list = postings.get(gram);
      if (list) list.push(at);
      else postings.set(gram, [at]);
    }
  });
  const rarity = (gram: string) => Math.log(1 + phrases.length / (postings.get(gram)?.length ?? 1));
  const norm = (grams: Iterable<string>) =>
    Math.sqrt(Array.from(grams).reduce((sum, gram) => sum + rarity(gram) ** 2, 0));
  const norms = phrases.map(([phrase]) => norm(new Set(gramsOf(phrase))));
  return {
    closest(phrase) {
      const grams = new Set(gramsOf(phrase));
      const dots = new Map<number, number>();
      for (const gram of grams)
        for (const at of postings.get(gram) ?? []) dots.set(at, (dots.get(at) ?? 0) + rarity(gram) ** 2);
      const own = norm(grams);
      let best: { entry: T; likeness: number } | undefined;
      for (const [at, dot] of dots) {
        const likeness = dot / (own * norms[at]!);
        if (!best || likeness > best.likeness) best = { entry: phrases[at]![1], likeness };
      }
      return best;
    },
  };
}

function gramsOf(phrase: string): string[] {
  const text = ` ${phrase} `;
  const grams: string[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= text.length; at++) grams.push(text.slice(at, at + size));
  return grams;
}
