/** JSON as people type it: complaints with a line, and where a path stands in the text. */

export type ParsedJson = { kind: "value"; value: unknown } | { kind: "complaint"; message: string };

export function parseJsonText(text: string): ParsedJson {
  try {
    return { kind: "value", value: JSON.parse(text) };
  } catch (error) {
    return { kind: "complaint", message: explain(text, error) };
  }
}

/** What is wrong with JSON text, or nothing. */
export function jsonComplaint(text: string): string | undefined {
  const parsed = parseJsonText(text);
  return parsed.kind === "complaint" ? parsed.message : undefined;
}

/** Engines say where they stumbled as an offset; people count lines. */
function explain(text: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : "it does not parse";
  const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? Number.NaN);
  const plain = reason
    .replace(/\s+in JSON at position .*$/, "")
    .replace(/, (?:\.\.\.)?"[\s\S]*$/, "")
    .replace(/ \(line \d+ column \d+\)$/, "");
  return Number.isNaN(offset) ? `Not JSON yet: ${plain}` : `Not JSON yet, line ${lineOf(text, offset)}: ${plain}`;
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

export interface TextRange {
  start: number;
  end: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/y;
const SPACE = /\s*/y;

/** Where the value at `path` stands in valid JSON text; the deepest part of the path that exists. */
export function locatePath(text: string, path: readonly (string | number)[]): TextRange | undefined {
  let at = 0;
  let best: TextRange | undefined;
  let bestDepth = -1;

  const peek = (): string => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    TOKEN.lastIndex = at;
    return TOKEN.exec(text)?.[0] ?? "";
  };
  const take = (): string => {
    const token = peek();
    at += token.length;
    return token;
  };
  // `matched` counts how many parts of the path led here; -1 off the path.
  const visit = (matched: number): void => {
    const opening = peek();
    const start = at;
    take();
    if (opening === "{" || opening === "[") {
      const close = opening === "{" ? "}" : "]";
      for (let i = 0; peek() !== close && peek() !== ""; i++) {
        const key: unknown = opening === "{" ? JSON.parse(take()) : i;
        if (opening === "{") take();
        visit(matched >= 0 && path[matched] === key ? matched + 1 : -1);
        if (peek() === ",") take();
      }
      take();
    }
    if (matched > bestDepth) {
      bestDepth = matched;
      best = { start, end: at };
    }
  };
  try {
    visit(0);
  } catch {
    return undefined;
  }
  return best;
}
