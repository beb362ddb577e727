/** JSON as people type it: what is wrong and in which line, and where a path stands in the text. */

export type ParsedJson = { kind: "value"; value: unknown } | { kind: "complaint"; message: string };

export function parseJsonText(text: string): ParsedJson {
  try {
    return { kind: "value", value: JSON.parse(text) };
  } catch {
    return { kind: "complaint", message: explain(text) };
  }
}

/** What is wrong with JSON text, or nothing. */
export function jsonComplaint(text: string): string | undefined {
  const parsed = parseJsonText(text);
  return parsed.kind === "complaint" ? parsed.message : undefined;
}

/** Where the value at `path` stands in JSON text; the deepest part of the path that exists. */
export function locatePath(text: string, path: readonly (string | number)[]): TextRange | undefined {
  let best: TextRange | undefined;
  let depth = -1;
  try {
    scan(text, (range, steps) => {
      const onPath = steps.length <= path.length && steps.every((step, i) => step === path[i]);
      if (!onPath || steps.length <= depth) return;
      depth = steps.length;
      best = range;
    });
  } catch {
    return undefined;
  }
  return best;
}

export interface TextRange {
  start: number;
  end: number;
}

/** Browsers word this differently and seldom name the place, so it is looked for here. */
function explain(text: string): string {
  try {
    scan(text, () => undefined);
    return "Not JSON yet.";
  } catch (error) {
    if (!(error instanceof Unexpected)) return "Not JSON yet.";
    const line = text.slice(0, error.at).split("\n").length;
    return `Not JSON yet, line ${line}: ${error.found === "" ? "the text ends too early" : `${error.found} is not expected here`}.`;
  }
}

class Unexpected extends Error {
  constructor(
    readonly at: number,
    readonly found: string,
  ) {
    super("unexpected token");
  }
}

const TOKEN = /\s*("(?:[^"\\\n]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+|"|$)/y;
const SCALAR = /^("(?:[^"\\\n]|\\.)*"|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/;

/** Walks through JSON text and tells each value with the keys and positions that lead to it, inner ones first. */
function scan(text: string, visit: (range: TextRange, steps: readonly (string | number)[]) => void): void {
  let at = 0;
  const steps: (string | number)[] = [];

  const peek = (): { token: string; start: number } => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1] ?? "";
    return { token, start: TOKEN.lastIndex - token.length };
  };
  const take = (accepts: (token: string) => boolean): { token: string; start: number } => {
    const { token, start } = peek();
    if (!accepts(token)) throw new Unexpected(start, token);
    at = start + token.length;
    return { token, start };
  };
  const is = (wanted: string) => (token: string) => token === wanted;

  const members = (close: string, member: (index: number) => void): void => {
    for (let i = 0; peek().token !== close; i++) {
      if (i > 0) take(is(","));
      member(i);
    }
    take(is(close));
  };
  const value = (): void => {
    const { token, start } = take((each) => each === "{" || each === "[" || SCALAR.test(each));
    if (token === "[")
      members("]", (i) => {
        steps.push(i);
        value();
        steps.pop();
      });
    if (token === "{")
      members("}", () => {
        steps.push(JSON.parse(take((each) => each.startsWith('"') && SCALAR.test(each)).token) as string);
        take(is(":"));
        value();
        steps.pop();
      });
    visit({ start, end: at }, steps);
  };
  value();
  take(is(""));
}
