import fc from "fast-check";
import { expect, test } from "vitest";
import { createCellWriter } from "../cell-writer";
import { createBytesColumn, createDictionaryColumn, createIntegerColumn, createStringsColumn } from "../column";
import { createCellRandom } from "../random";
import { createTextImage } from "../text/image";
import type { NodePool, TextNode } from "../text/node";
import { createRunner } from "../text/run";
import { TextArena } from "../text-arena";
import { FEWEST_ROWS } from "./memory";
import { createProgramKernel } from "./program-kernel";

const N = FEWEST_ROWS + 5;
const SLOTS = 4;
const LONGEST_FIELD = 64;

type Build = (nodes: NodePool) => TextNode;

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀", " ", "."), maxLength: 40 });
const spellings = fc.array(fc.record({ text: word, weight: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 6,
});

/** Any text: words with and without weights, numbers, fields, choices with and without memory, sequences. */
const { build } = fc.letrec<{ build: Build; leaf: Build }>((tie) => ({
  leaf: fc.oneof(
    spellings.map(
      (list): Build =>
        (nodes) =>
          nodes.words(list),
    ),
    fc.integer({ min: 1, max: 8 }).map(
      (count): Build =>
        (nodes) =>
          nodes.digits(count),
    ),
    fc.tuple(fc.integer({ min: 0, max: SLOTS - 1 }), fc.boolean()).map(
      ([slot, capital]): Build =>
        (nodes) =>
          nodes.field(slot, capital),
    ),
  ),
  build: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.tuple(fc.array(tie("build"), { minLength: 1, maxLength: 40 }), fc.constantFrom("", "x", "y"), fc.boolean()).map(
      ([options, name, keeps]): Build =>
        (nodes) =>
          nodes.choose(
            options.map((option) => option(nodes)),
            // One rule has the same number of alternatives wherever it is read.
            name && `${name} ${keeps} ${options.length}`,
            keeps,
          ),
    ),
    fc.array(tie("build"), { minLength: 1, maxLength: 4 }).map(
      (parts): Build =>
        (nodes) =>
          nodes.follow(parts.map((part) => part(nodes))),
    ),
  ),
}));

/** A field of each sort: bytes, entries of a list, numbers, strings. */
function createFields() {
  const bytes = createBytesColumn();
  const entries = createDictionaryColumn(["entry", "ähnlich", ""]);
  const numbers = createIntegerColumn();
  const strings = createStringsColumn();
  bytes.arena.reset();
  for (let i = 0; i < N; i++) {
    bytes.arena.writeText(`item ${i}${"x".repeat(i % 30)}`);
    bytes.arena.endCell(i);
    entries.codes[i] = i % 3;
    numbers.values[i] = i * 1000 - 5;
    strings.strings[i] = `string ${i}`;
  }
  return [bytes, entries, numbers, strings].map((column) => ({ column, cell: createCellWriter(column) }));
}

test("texts by the module are the texts one by one, whatever the programs", () => {
  const key = fc.record({ k0: fc.integer(), k1: fc.integer() });
  fc.assert(
    fc.property(
      fc.array(build, { minLength: 1, maxLength: 3 }),
      key,
      fc.integer({ min: 0, max: 3 }),
      (all, k, first) => {
        const image = createTextImage();
        const programs = all.map((one) => image.assemble(one(image.nodes)));
        const fields = createFields();
        const rows = Uint32Array.from({ length: N }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0);
        const programOf = (i: number) => programs[i % programs.length]!;
        const starts = Uint32Array.from(rows, (_, i) => programOf(i).start);
        const room = programs.reduce((sum, { longest, slots }) => sum + N * (longest + slots * LONGEST_FIELD), 0);
        fc.pre(room < 2 ** 24);

        const quick = new TextArena(N);
        expect(createProgramKernel(fields, k, first)(image.machine, rows, starts, N, room, quick)).toBe(true);

        for (const { cell } of fields) cell.bound(N);
        const run = createRunner(
          image.machine,
          fields.map(({ cell }) => cell.write),
        );
        const random = createCellRandom(k);
        const plain = new Uint8Array(room);
        const one = Array.from(rows, (row, i) => {
          random.seek(row);
          for (let draw = 0; draw < first; draw++) random.next();
          return Buffer.from(plain.subarray(0, run(programOf(i).start, plain, 0, i, random))).toString();
        });
        expect(one.map((_, i) => quick.text(i))).toEqual(one);
      },
    ),
  );
});
