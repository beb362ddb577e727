import type { Receipt } from "@/lib/api/contract";

/** A part of the description with everything that was measured about it. */
export interface Clause {
  text: string;
  /** Whether all of it holds; null where something could not be checked and nothing is broken. */
  kept: boolean | null;
  measured: readonly string[];
}

/** One entry a clause: a list of shares is one wish, however many checks it takes. */
export function groupClauses(lines: Receipt["lines"]): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const { clause: text, kept, measured } of lines) {
    const known = clauses.get(text);
    clauses.set(text, {
      text,
      kept: known ? worse(known.kept, kept) : kept,
      measured: known ? [...known.measured, measured] : [measured],
    });
  }
  return [...clauses.values()];
}

function worse(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

/** A stretch of the description; with a clause where the receipt speaks of it. */
export interface Stretch {
  text: string;
  clause: Clause | undefined;
}

/** Cuts a description where the receipt's clauses stand in it. Longer clauses go first; what overlaps them stays plain. */
export function markClauses(description: string, clauses: readonly Clause[]): Stretch[] {
  const lower = description.toLowerCase();
  const found: { start: number; end: number; clause: Clause }[] = [];
  for (const clause of clauses.toSorted((a, b) => b.text.length - a.text.length)) {
    const wanted = clause.text.trim().toLowerCase();
    const start = wanted === "" ? -1 : freeStart(lower, wanted, found);
    if (start >= 0) found.push({ start, end: start + wanted.length, clause });
  }
  found.sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, clause } of found) {
    stretches.push(
      { text: description.slice(at, start), clause: undefined },
      { text: description.slice(start, end), clause },
    );
    at = end;
  }
  stretches.push({ text: description.slice(at), clause: undefined });
  return stretches.filter(({ text }) => text !== "");
}

/** The first place of a clause that no other clause has taken. */
function freeStart(text: string, clause: string, taken: readonly { start: number; end: number }[]): number {
  for (let start = text.indexOf(clause); start >= 0; start = text.indexOf(clause, start + 1)) {
    const end = start + clause.length;
    if (taken.every((each) => end <= each.start || start >= each.end)) return start;
  }
  return -1;
}
