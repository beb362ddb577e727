import type { Part } from "./grammar";

/** Fixed parts are listed as whole spellings up to this many. */
const MAX_SPELLINGS = 512;

/** One of the texts a run of fixed parts can come to, and how often it does. */
export interface Spelling {
  text: string;
  weight: number;
}

/** All spellings of the longest run of fixed parts from `from` on that is worth listing: one draw and one copy instead of many. */
export function spellRun(parts: readonly Part[], from: number): { spellings: Spelling[]; end: number } {
  let spellings: Spelling[] = [{ text: "", weight: 1 }];
  for (let end = from; end < parts.length; end++) {
    const next = spell(parts[end]!);
    if (!next || spellings.length * next.length > MAX_SPELLINGS) return { spellings, end };
    spellings = spellings.flatMap((one) =>
      next.map(({ text, weight }) => ({ text: one.text + text, weight: one.weight * weight })),
    );
  }
  return { spellings, end: parts.length };
}

const spelled = new WeakMap<Part, readonly Spelling[] | undefined>();

/** Undefined for what is not fixed text, or has too many spellings. Found out once for each part of a grammar. */
function spell(part: Part): readonly Spelling[] | undefined {
  if (part.kind === "text") return [{ text: part.text, weight: 1 }];
  if (part.kind !== "either") return undefined;
  if (!spelled.has(part)) spelled.set(part, spellEither(part));
  return spelled.get(part);
}

function spellEither(part: Extract<Part, { kind: "either" }>): readonly Spelling[] | undefined {
  const spellings: Spelling[] = [];
  for (const option of part.options) {
    const run = spellRun(option, 0);
    if (run.end < option.length) return undefined;
    for (const { text, weight } of run.spellings) spellings.push({ text, weight: weight / part.options.length });
  }
  return spellings.length <= MAX_SPELLINGS ? spellings : undefined;
}
