import type { GeneratorOf } from "@/lib/schema/generators";
import { writeText } from "../cell-writer";
import { createBytesColumn } from "../column";
import type { CompileContext, GeneratorKindDeclaration } from "../generator";
import { everyText, isUnambiguous, longestSpelling, numberedSlots, slotsOf, spell } from "../pattern/domain";
import { PatternError, type PatternNode, parsePattern } from "../pattern/parse";
import { createPermutation, MAX_PERMUTATION_SIZE } from "../permutation";
import { isPlainText } from "../plain-text";
import { type CellRandom, createCellRandom } from "../random";

const MAX_LENGTH = 2000;

export const pattern: GeneratorKindDeclaration<GeneratorOf<"pattern">> = {
  dependencies: () => [],
  check({ pattern: source }) {
    try {
      const longest = longestSpelling(parsePattern(source));
      return longest <= MAX_LENGTH
        ? []
        : [
            {
              path: ["pattern"],
              code: "bad_pattern",
              message: `This pattern gives up to ${longest} characters; at most ${MAX_LENGTH} are possible.`,
            },
          ];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      return [{ path: ["pattern"], code: "bad_pattern", message: `This pattern does not parse: ${error.message}.` }];
    }
  },
  outputType: () => ({ type: "text" }),
  distinct({ pattern: source }) {
    const tree = parsePattern(source);
    return isUnambiguous(tree) ? numberedSlots(slotsOf(tree), MAX_PERMUTATION_SIZE).size : 0;
  },
  compile({ pattern: source }, context) {
    const tree = parsePattern(source);
    const column = createBytesColumn({ isPlain: everyText(tree, (text) => text !== " " && isPlainText(text)) });
    const { arena } = column;
    const width = longestSpelling(tree) * 3;
    const write = context.unique ? uniqueWriter(tree, context) : randomWriter(tree, context);
    return {
      column,
      fill: (rows, n) => {
        arena.reset();
        arena.reserve(n * width);
        for (let i = 0; i < n; i++) {
          arena.length = write(arena.bytes, arena.length, rows[i]!);
          arena.endCell(i);
        }
      },
    };
  },
};

type RowWriter = (bytes: Uint8Array, p: number, row: number) => number;
type SlotWriter = (bytes: Uint8Array, p: number, random: CellRandom) => number;

function randomWriter(tree: PatternNode, context: CompileContext): RowWriter {
  const random = createCellRandom(context.stream());
  const write = slotWriter(tree);
  return (bytes, p, row) => {
    random.seek(row);
    return write(bytes, p, random);
  };
}

function slotWriter(node: PatternNode): SlotWriter {
  switch (node.kind) {
    case "text": {
      const { text } = node;
      return (bytes, p) => writeText(bytes, p, text);
    }
    case "class": {
      const { characters } = node;
      const size = characters.length;
      if (characters.every((char) => char.charCodeAt(0) < 128)) {
        const codes = Uint8Array.from(characters, (char) => char.charCodeAt(0));
        return (bytes, p, random) => {
          bytes[p] = codes[random.index(size)]!;
          return p + 1;
        };
      }
      return (bytes, p, random) => writeText(bytes, p, random.pick(characters));
    }
    case "sequence":
      return all(node.items.map(slotWriter));
    case "either": {
      const options = node.options.map(slotWriter);
      return (bytes, p, random) => random.pick(options)(bytes, p, random);
    }
    case "repeat": {
      const item = slotWriter(node.item);
      const { min, max } = node;
      return (bytes, p, random) => {
        let at = p;
        for (let times = random.between(min, max); times > 0; times--) at = item(bytes, at, random);
        return at;
      };
    }
  }
}

function all(writers: readonly SlotWriter[]): SlotWriter {
  return (bytes, p, random) => {
    let at = p;
    for (const write of writers) at = write(bytes, at, random);
    return at;
  };
}

/** Numbers the spellings of as many slots as a permutation can cover, rightmost first, and leaves the others to chance. */
function uniqueWriter(tree: PatternNode, context: CompileContext): RowWriter {
  const slots = slotsOf(tree);
  const { first, size } = numberedSlots(slots, MAX_PERMUTATION_SIZE);
  const permute = createPermutation(size, context.stream());
  const random = createCellRandom(context.stream("rest"));
  const free = slots.slice(0, first).map(({ node }) => slotWriter(node));
  const indices = new Float64Array(slots.length);
  return (bytes, p, row) => {
    let rest = permute(row);
    for (let k = slots.length - 1; k >= first; k--) {
      const { count } = slots[k]!;
      indices[k] = rest % count;
      rest = Math.floor(rest / count);
    }
    random.seek(row);
    let at = p;
    for (const write of free) at = write(bytes, at, random);
    for (let k = first; k < slots.length; k++) at = writeText(bytes, at, spell(slots[k]!.node, indices[k]!));
    return at;
  };
}
