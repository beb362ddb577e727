import type { Receipt } from "@/lib/api/contract";

export type ReceiptLine = Receipt["lines"][number];

/** A stretch of the description; with a line where the receipt speaks of it. */
export interface Stretch {
  text: string;
  line: ReceiptLine | undefined;
}

/** Cuts a description where the receipt's clauses stand in it. Longer clauses go first; what overlaps them stays plain. */
export function markClauses(description: string, lines: readonly ReceiptLine[]): Stretch[] {
  const lower = description.toLowerCase();
  const found: { start: number; end: number; line: ReceiptLine }[] = [];
  for (const line of lines.toSorted((a, b) => b.clause.length - a.clause.length)) {
    const clause = line.clause.trim().toLowerCase();
    const start = clause === "" ? -1 : freeStart(lower, clause, found);
    if (start >= 0) found.push({ start, end: start + clause.length, line });
  }
  found.sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, line } of found) {
    stretches.push(
      { text: description.slice(at, start), line: undefined },
      { text: description.slice(start, end), line },
    );
    at = end;
  }
  stretches.push({ text: description.slice(at), line: undefined });
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
