/** The regular-expression subset that patterns are written in, as a tree. */
export type PatternNode =
  | { kind: "text"; text: string }
  | ClassNode
  | { kind: "sequence"; items: readonly PatternNode[] }
  | { kind: "either"; options: readonly PatternNode[] }
  | RepeatNode;

/** One of these characters. A value that is matched may hold anything but the ones in `except`, where that is given. */
export interface ClassNode {
  kind: "class";
  characters: readonly string[];
  except?: readonly string[];
}

/** `max` bounds what is made; a value that is matched may go on beyond it where `isOpen`, as * and + say. */
export interface RepeatNode {
  kind: "repeat";
  item: PatternNode;
  min: number;
  max: number;
  isOpen: boolean;
}

/** Says where a pattern stops making sense. */
export class PatternError extends Error {}

const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const CLASSES: Record<string, string> = { d: DIGITS, w: `${LOWER}${UPPER}${DIGITS}_`, s: " ", n: "\n", t: "\t" };
const LINE_ENDS = ["\n", "\r", "\u2028", "\u2029"];
const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
/** What the open quantifiers stand for; unbounded repetition would have no longest value. */
const STAR_MAX = 8;
const MAX_REPEAT = 1000;

function allBut(except: readonly string[]): ClassNode {
  return { kind: "class", characters: PRINTABLE.filter((char) => !except.includes(char)), except };
}

/** Parses a pattern. Throws PatternError, with the position, for anything outside the subset. */
export function parsePattern(source: string): PatternNode {
  const chars = Array.from(source);
  let at = 0;
  const fail = (message: string): never => {
    throw new PatternError(`${message} at character ${at + 1}`);
  };
  const node = parseEither(0);
  if (at < chars.length) fail(`unexpected "${chars[at]}"`);
  return node;

  function parseEither(depth: number): PatternNode {
    if (depth > 20) fail("groups are nested too deeply");
    const options = [parseSequence(depth)];
    while (chars[at] === "|") {
      at++;
      options.push(parseSequence(depth));
    }
    return options.length === 1 ? options[0]! : { kind: "either", options };
  }

  function parseSequence(depth: number): PatternNode {
    const items: PatternNode[] = [];
    while (at < chars.length && chars[at] !== "|" && chars[at] !== ")") {
      // Anchors change nothing: a pattern describes the whole value.
      if ((chars[at] === "^" && at === 0) || (chars[at] === "$" && at === chars.length - 1)) at++;
      else items.push(parseQuantifier(parseAtom(depth)));
    }
    return items.length === 1 ? items[0]! : { kind: "sequence", items };
  }

  function parseAtom(depth: number): PatternNode {
    const char = chars[at++]!;
    if (char === "(") {
      if (chars[at] === "?") {
        if (chars[at + 1] !== ":") fail("look-arounds and named groups are not supported");
        at += 2;
      }
      const group = parseEither(depth + 1);
      if (chars[at] !== ")") fail("a group is not closed");
      at++;
      return group;
    }
    if (char === "[") return parseClass();
    if (char === ".") return { kind: "class", characters: PRINTABLE, except: LINE_ENDS };
    if (char === "\\") return parseEscape();
    if ("*+?{}".includes(char)) {
      at--;
      fail(`"${char}" has nothing to repeat; write \\${char} for the character itself`);
    }
    return { kind: "text", text: char };
  }

  function parseEscape(): PatternNode {
    const char = chars[at++] ?? fail("a backslash ends the pattern");
    const characters = CLASSES[char];
    if (characters !== undefined) return { kind: "class", characters: Array.from(characters) };
    if ("DWS".includes(char)) return allBut(Array.from(CLASSES[char.toLowerCase()]!));
    if (/[A-Za-z0-9]/.test(char)) fail(`\\${char} is not supported`);
    return { kind: "text", text: char };
  }

  function parseClass(): ClassNode {
    const negated = chars[at] === "^";
    if (negated) at++;
    const found = new Set<string>();
    let first = true;
    while (first || chars[at] !== "]") {
      first = false;
      if (at >= chars.length) fail("a character class is not closed");
      const single = parseClassItem(found);
      if (single !== undefined && chars[at] === "-" && chars[at + 1] !== "]" && at + 1 < chars.length) {
        at++;
        const end = chars[at++] === "\\" ? (chars[at++] ?? fail("a backslash ends the pattern")) : chars[at - 1]!;
        const [low, high] = [single.codePointAt(0)!, end.codePointAt(0)!];
        if (high < low || high - low > 5000) fail(`the range ${single}-${end} is not usable`);
        for (let code = low; code <= high; code++) found.add(String.fromCodePoint(code));
      } else if (single !== undefined) found.add(single);
    }
    at++;
    const node: ClassNode = negated ? allBut([...found]) : { kind: "class", characters: [...found] };
    if (node.characters.length === 0) fail("a character class is empty");
    return node;
  }

  /** One character of a class, or undefined after a shorthand such as \d, which is added as a whole. */
  function parseClassItem(found: Set<string>): string | undefined {
    const char = chars[at++]!;
    if (char !== "\\") return char;
    const escaped = chars[at++] ?? fail("a backslash ends the pattern");
    const characters = CLASSES[escaped];
    if (characters === undefined) return escaped;
    for (const member of characters) found.add(member);
    return undefined;
  }

  function parseQuantifier(item: PatternNode): PatternNode {
    const char = chars[at];
    let bounds: Pick<RepeatNode, "min" | "max" | "isOpen"> | undefined;
    if (char === "?") bounds = { min: 0, max: 1, isOpen: false };
    else if (char === "*") bounds = { min: 0, max: STAR_MAX, isOpen: true };
    else if (char === "+") bounds = { min: 1, max: STAR_MAX, isOpen: true };
    else if (char === "{") {
      const end = chars.indexOf("}", at);
      const match = /^(\d+)(,(\d*))?$/.exec(chars.slice(at + 1, end < 0 ? undefined : end).join(""));
      if (end < 0 || !match) fail("write a repetition as {3} or {2,5}");
      const min = Number(match![1]);
      const isOpen = match![3] === "";
      const max = match![2] === undefined ? min : isOpen ? min + STAR_MAX : Number(match![3]);
      if (max < min || max > MAX_REPEAT) fail(`a repetition runs from low to high, at most ${MAX_REPEAT}`);
      at = end;
      bounds = { min, max, isOpen };
    }
    if (!bounds) return item;
    at++;
    if (chars[at] === "?" || chars[at] === "+" || chars[at] === "*") fail("a quantifier cannot follow another");
    return { kind: "repeat", item, ...bounds };
  }
}
