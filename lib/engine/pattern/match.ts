import { PatternError, type PatternNode } from "./parse";

/** Tells whether whole values fit a pattern, in time linear in their length. */
export interface PatternMatcher {
  matches(value: string): boolean;
  /** Most states a character can be compared with: what a character of a value costs at worst. */
  readonly states: number;
}

/** A state waits for a character and goes on to `next`, or, without `accepts`, is all of `next` at once. */
interface State {
  accepts?: (char: string) => boolean;
  next: number[];
}

/** Repetitions of repetitions multiply; beyond this many states a pattern is no longer cheap to hold. */
const MAX_STATES = 10_000;
const END = 0;

/** Thompson's construction: all ways through the pattern are walked side by side. Throws PatternError when it is too large. */
export function createPatternMatcher(pattern: PatternNode): PatternMatcher {
  const states: State[] = [{ next: [] }];
  const entry = build(pattern, END);
  const reached = [new Uint32Array(states.length), new Uint32Array(states.length)] as const;
  const marks = new Uint32Array(states.length);
  const stack: number[] = [];
  let mark = 0;

  return {
    states: states.length,
    matches(value) {
      let [now, then] = reached;
      mark++;
      let count = enter(entry, now, 0);
      for (const char of value) {
        mark++;
        let found = 0;
        for (let k = 0; k < count; k++) {
          const { accepts, next } = states[now[k]!]!;
          if (accepts?.(char)) found = enter(next[0]!, then, found);
        }
        if (found === 0) return false;
        count = found;
        [now, then] = [then, now];
      }
      return marks[END] === mark;
    },
  };

  /** Adds a state and all that it stands for to the first `count` in `set`; each once. */
  function enter(state: number, set: Uint32Array, count: number): number {
    let size = count;
    stack.push(state);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (marks[at] === mark) continue;
      marks[at] = mark;
      const { accepts, next } = states[at]!;
      if (accepts || at === END) set[size++] = at;
      else stack.push(...next);
    }
    return size;
  }

  function add(state: State): number {
    if (states.length >= MAX_STATES) throw new PatternError("it repeats too much");
    return states.push(state) - 1;
  }

  /** The state in which `node` begins, when `next` follows it. */
  function build(node: PatternNode, next: number): number {
    switch (node.kind) {
      case "text":
        return add({ accepts: (char) => char === node.text, next: [next] });
      case "class": {
        const listed = new Set(node.except ?? node.characters);
        const isListed = node.except === undefined;
        return add({ accepts: (char) => listed.has(char) === isListed, next: [next] });
      }
      case "sequence":
        return node.items.reduceRight((after, item) => build(item, after), next);
      case "either":
        return add({ next: node.options.map((option) => build(option, next)) });
      case "repeat":
        return times(node.min, node.item, node.isOpen ? endless(node.item, next) : upTo(node, next));
    }
  }

  function endless(item: PatternNode, next: number): number {
    const loop: State = { next: [next] };
    const start = add(loop);
    loop.next.push(build(item, start));
    return start;
  }

  function upTo({ item, min, max }: Extract<PatternNode, { kind: "repeat" }>, next: number): number {
    let at = next;
    for (let spare = max - min; spare > 0; spare--) at = add({ next: [next, build(item, at)] });
    return at;
  }

  function times(count: number, item: PatternNode, next: number): number {
    let at = next;
    for (let k = 0; k < count; k++) {
      const before = build(item, at);
      // What takes no character takes none however often.
      if (before === at) break;
      at = before;
    }
    return at;
  }
}
