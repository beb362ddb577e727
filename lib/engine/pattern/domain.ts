import type { PatternNode } from "./parse";

/** How many different spellings a pattern has, counted as choices; may be Infinity. Options that spell the same text count twice. */
export function countSpellings(node: PatternNode): number {
  switch (node.kind) {
    case "text":
      return 1;
    case "class":
      return node.characters.length;
    case "sequence":
      return node.items.reduce((product, item) => product * countSpellings(item), 1);
    case "either":
      return node.options.reduce((sum, option) => sum + countSpellings(option), 0);
    case "repeat": {
      const each = countSpellings(node.item);
      let sum = 0;
      for (let times = node.min; times <= node.max && sum < Number.MAX_VALUE; times++) sum += each ** times;
      return sum;
    }
  }
}

/** Longest text a pattern can give, in UTF-16 units. */
export function longestSpelling(node: PatternNode): number {
  switch (node.kind) {
    case "text":
      return node.text.length;
    case "class":
      return node.characters.reduce((most, { length }) => Math.max(most, length), 0);
    case "sequence":
      return node.items.reduce((sum, item) => sum + longestSpelling(item), 0);
    case "either":
      return node.options.reduce((most, option) => Math.max(most, longestSpelling(option)), 0);
    case "repeat":
      return node.max * longestSpelling(node.item);
  }
}

/** Whether a test holds for every piece of text that spellings are made of. */
export function everyText(node: PatternNode, test: (text: string) => boolean): boolean {
  switch (node.kind) {
    case "text":
      return test(node.text);
    case "class":
      return node.characters.every(test);
    case "sequence":
      return node.items.every((item) => everyText(item, test));
    case "either":
      return node.options.every((option) => everyText(option, test));
    case "repeat":
      return everyText(node.item, test);
  }
}

/** The parts that one value is a sequence of, repetitions of fixed length unrolled, and how many spellings each part has. */
export interface Slot {
  node: PatternNode;
  count: number;
}

export function slotsOf(node: PatternNode): Slot[] {
  if (node.kind === "sequence") return node.items.flatMap(slotsOf);
  if (node.kind === "repeat" && node.min === node.max)
    return Array.from({ length: node.min }, () => slotsOf(node.item)).flat();
  return [{ node, count: countSpellings(node) }];
}

/** The spelling with this number, 0 to countSpellings - 1. */
export function spell(node: PatternNode, index: number): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "class":
      return node.characters[index]!;
    case "sequence": {
      let rest = index;
      let text = "";
      for (let k = node.items.length - 1; k >= 0; k--) {
        const count = countSpellings(node.items[k]!);
        text = spell(node.items[k]!, rest % count) + text;
        rest = Math.floor(rest / count);
      }
      return text;
    }
    case "either": {
      let rest = index;
      for (const option of node.options) {
        const count = countSpellings(option);
        if (rest < count) return spell(option, rest);
        rest -= count;
      }
      return "";
    }
    case "repeat": {
      const each = countSpellings(node.item);
      let rest = index;
      let times = node.min;
      while (times < node.max && rest >= each ** times) rest -= each ** times++;
      let text = "";
      for (let k = 0; k < times; k++) {
        text = spell(node.item, rest % each) + text;
        rest = Math.floor(rest / each);
      }
      return text;
    }
  }
}

/** Slots, counted from the right, whose spellings a permutation of at most `limit` values can number. */
export function numberedSlots(slots: readonly Slot[], limit: number): { first: number; size: number } {
  let size = 1;
  let first = slots.length;
  while (first > 0 && size * slots[first - 1]!.count <= limit) size *= slots[--first]!.count;
  return { first, size };
}

/** Whether different choices always give different texts. May say no to a pattern that is fine, never yes to one that is not. */
export function isUnambiguous(node: PatternNode): boolean {
  switch (node.kind) {
    case "text":
    case "class":
      return true;
    case "sequence":
      return (
        node.items.every(isUnambiguous) && node.items.filter((item) => fixedLength(item) === undefined).length <= 1
      );
    case "either": {
      if (!node.options.every(isUnambiguous)) return false;
      const words = node.options.map(wordOf);
      if (!words.includes(undefined)) return new Set(words).size === words.length;
      const starts = node.options.map(startsOf);
      return starts.every(
        (start, i) =>
          start !== undefined && starts.every((other, j) => i === j || [...start].every((char) => !other?.has(char))),
      );
    }
    case "repeat":
      return isUnambiguous(node.item) && (fixedLength(node.item) ?? 0) > 0;
  }
}

/** The one text a node spells; undefined where it has a choice. */
function wordOf(node: PatternNode): string | undefined {
  if (node.kind === "text") return node.text;
  if (node.kind !== "sequence") return undefined;
  const parts = node.items.map(wordOf);
  return parts.includes(undefined) ? undefined : parts.join("");
}

function fixedLength(node: PatternNode): number | undefined {
  switch (node.kind) {
    case "text":
      return node.text.length;
    case "class":
      return node.characters.every(({ length }) => length === node.characters[0]!.length)
        ? node.characters[0]!.length
        : undefined;
    case "sequence":
      return node.items.reduce<number | undefined>((sum, item) => add(sum, fixedLength(item)), 0);
    case "either": {
      const lengths = node.options.map(fixedLength);
      return lengths.every((length) => length === lengths[0]) ? lengths[0] : undefined;
    }
    case "repeat":
      return node.min === node.max ? multiply(node.min, fixedLength(node.item)) : undefined;
  }
}

const add = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b);
const multiply = (times: number, length: number | undefined) => (length === undefined ? undefined : times * length);

/** Characters a spelling can start with; undefined when it may be empty. */
function startsOf(node: PatternNode): Set<string> | undefined {
  switch (node.kind) {
    case "text":
      return node.text === "" ? undefined : new Set([Array.from(node.text)[0]!]);
    case "class":
      return new Set(node.characters);
    case "sequence":
      return node.items[0] && startsOf(node.items[0]);
    case "either": {
      const starts = node.options.map(startsOf);
      return starts.some((start) => start === undefined) ? undefined : new Set(starts.flatMap((start) => [...start!]));
    }
    case "repeat":
      return node.min === 0 ? undefined : startsOf(node.item);
  }
}
