import type { GeneratorOf } from "@/lib/schema/generators";
import { type CellWriter, createCellWriter, createTextReader } from "../cell-writer";
import { BATCH_ROWS, type Column, createBytesColumn, isNull } from "../column";
import type { CompileContext, Fill, GeneratorKindDeclaration, Scope } from "../generator";
import { createProgramKernel } from "../kernels/program-kernel";
import { createCellRandom } from "../random";
import { type Grammar, SLOTS, type Slot } from "../text/grammar";
import type { TextMachine } from "../text/image";
import { createRatingReader, createSentimentReader, type MoodReader } from "../text/mood";
import { programsOf } from "../text/programs";
import { createRunner, type RunProgram } from "../text/run";
import {
  createReadings,
  hasUnknownMood,
  LONGEST,
  readSituation,
  SLOT_COUNT,
  START,
  situationOf,
  withMood,
} from "../text/situation";
import { type AspectFinder, createAspectFinder, findGrammar } from "../text/topic";

type Text = GeneratorOf<"text">;

/** Moods of rows that no field gives one, by position in `MOODS`; most people are content. */
const DRAWN_MOODS = [0, 1, 1, 2, 2, 3, 3, 3, 4, 4];
/** The mood is drawn before the text, whether or not it is needed. */
const DRAWS_BEFORE = 1;
/** Fields that say what a text is about, the most telling first. */
const SUBJECTS = ["diagnosis", "category", "product"] as const;

/** What the text is about: its own topic, else what its subjects or its table suggest, else anything. */
function grammarOf({ topic, agrees }: Text, { knowledge, table }: Pick<Scope, "knowledge" | "table">): Grammar {
  const { grammars } = knowledge;
  const hint = agrees.some(({ role }) => role === "diagnosis")
    ? "clinical"
    : agrees.some(({ role }) => role === "product")
      ? "product"
      : "";
  return (
    findGrammar(topic ?? `${table.name} ${table.description ?? ""}`, grammars) ??
    findGrammar(hint, grammars) ??
    grammars[0]!
  );
}

export const text: GeneratorKindDeclaration<Text> = {
  dependencies: ({ agrees }) => agrees.map(({ field }, a) => ({ field, path: ["agrees", a, "field"] })),
  requires: () => [{ kind: "text" }],
  check({ topic }, { knowledge }) {
    if (topic === undefined || findGrammar(topic, knowledge.grammars)) return [];
    const names = knowledge.grammars.map(({ name }) => name).join(", ");
    return [
      {
        path: ["topic"],
        code: "unknown_record",
        severity: "warning",
        message: `There is no grammar about "${topic}", so the text stays general. There are ${names}.`,
      },
    ];
  },
  outputType: () => ({ type: "text" }),
  distinct: () => 0,
  compile(generator, context) {
    const column = createBytesColumn();
    const { arena } = column;
    const stream = context.stream();
    const random = createCellRandom(stream);
    const grammar = grammarOf(generator, context);
    const fields = fieldsOf(generator, context);
    const situations = situationsOf(generator, grammar, fields, context);
    const programs = programsOf(grammar, context.knowledge.grammars[0]!);
    const slots = fields.map(({ slot }) => slot);
    const named = SLOTS.map((slot) => fields.find((field) => field.slot === slot));
    const kernel = createProgramKernel(named, stream, DRAWS_BEFORE);
    const { table, place } = createReadings(grammar, (situation) => {
      const { aspect, mood, isWhole } = readSituation(situation);
      return programs.programFor(generator.style, aspect, mood, isWhole ? slots : []);
    });
    const starts = new Uint32Array(BATCH_ROWS);
    const rooms = new Uint32Array(BATCH_ROWS);
    let run: { machine: TextMachine; write: RunProgram } | undefined;

    return {
      column,
      fill: (rows, n) => {
        const widest = fields.reduce((most, { cell }) => Math.max(most, longestCell(cell, n)), 0);
        let longest = 0;
        for (let i = 0; i < n; i++) {
          let situation = situations[i]!;
          if (hasUnknownMood(situation)) {
            random.seek(rows[i]!);
            situation = withMood(situation, random.pick(DRAWN_MOODS));
          }
          const at = place(situation);
          const room = table[at + LONGEST]! + table[at + SLOT_COUNT]! * widest;
          starts[i] = table[at + START]!;
          rooms[i] = room;
          longest += room;
        }
        const { machine } = programs;
        if (kernel(machine, rows, starts, n, longest, arena)) return;

        if (run?.machine !== machine) {
          const writers = named.map((field) => field?.cell.write);
          run = { machine, write: createRunner(machine, writers) };
        }
        arena.reset();
        for (let i = 0; i < n; i++) {
          random.seek(rows[i]!);
          for (let k = 0; k < DRAWS_BEFORE; k++) random.next();
          arena.reserve(rooms[i]!);
          arena.length = run.write(starts[i]!, arena.bytes, arena.length, i, random);
          arena.endCell(i);
        }
      },
    };
  },
};

interface NamedField {
  slot: Slot;
  column: Column;
  cell: CellWriter;
}

/** Fields that texts may name, ready to be written into them. */
function fieldsOf({ agrees }: Text, context: CompileContext): NamedField[] {
  return agrees.flatMap(({ role, field }) => {
    const slot = SLOTS.find((name) => name === role);
    if (!slot) return [];
    const column = context.field(field);
    return [{ slot, column, cell: createCellWriter(column) }];
  });
}

/** Bytes of the longest cell of the batch. */
function longestCell({ form, bound }: CellWriter, n: number): number {
  // Only a batch of strings is as a whole what is known of one.
  if (form?.kind !== "text") return bound(form ? 1 : n);
  const { offsets } = form.arena;
  let longest = 0;
  for (let i = 0; i < n; i++) longest = Math.max(longest, offsets[i + 1]! - offsets[i]!);
  return longest;
}

/** Texts of a table often speak of the same fields, so their situations are found once a batch for all of them. */
function situationsOf(
  generator: Text,
  grammar: Grammar,
  fields: readonly NamedField[],
  context: CompileContext,
): Int32Array {
  const agrees = generator.agrees.map(({ role, field }) => [role, field]);
  return context.shared(JSON.stringify(["situations", grammar.name, ...agrees]), () => {
    const aspectOf = aspectReader(generator, grammar, context);
    const moodOf = moodReader(generator, context);
    const situations = new Int32Array(BATCH_ROWS);
    const fill: Fill = (_rows, n) => {
      const mayMiss = fields.some(({ column }) => column.hasNulls);
      for (let i = 0; i < n; i++) {
        const isWhole = !mayMiss || fields.every(({ column }) => !isNull(column, i));
        situations[i] = situationOf(aspectOf(i), moodOf(i), isWhole);
      }
    };
    return { situations, fill };
  }).situations;
}

function moodReader({ agrees }: Text, context: CompileContext): MoodReader {
  const readers = agrees.flatMap(({ role, field }): MoodReader[] => {
    const generator = context.table.fields.find(({ name }) => name === field)?.generator;
    if (role === "rating") return [createRatingReader(context.field(field), generator)];
    return role === "sentiment" ? [createSentimentReader(context.field(field))] : [];
  });
  return firstKnown(readers);
}

function aspectReader({ agrees }: Text, grammar: Grammar, context: CompileContext): (i: number) => number {
  const subjects = SUBJECTS.flatMap((subject) => agrees.filter(({ role }) => role === subject));
  if (subjects.length === 0 || !grammar.aspects) return () => -1;
  const find = createAspectFinder(grammar);
  return firstKnown(subjects.map(({ field }) => aspectOfColumn(context.field(field), find)));
}

/** The first reader's answer that is not -1. */
function firstKnown(readers: readonly ((i: number) => number)[]): (i: number) => number {
  return (i) => {
    for (const read of readers) {
      const found = read(i);
      if (found >= 0) return found;
    }
    return -1;
  };
}

/** Dictionary entries are looked up once, not once a row. */
function aspectOfColumn(column: Column, { inText, inBytes }: AspectFinder): (i: number) => number {
  if (column.type === "text" && column.encoding === "dictionary") {
    const aspects = Int32Array.from(column.dictionary, inText);
    return (i) => (isNull(column, i) ? -1 : aspects[column.codes[i]!]!);
  }
  if (column.type === "text" && column.encoding === "bytes") {
    const { arena } = column;
    return (i) => (isNull(column, i) ? -1 : inBytes(arena.bytes, arena.offsets[i]!, arena.offsets[i + 1]!));
  }
  const read = createTextReader(column);
  return (i) => (isNull(column, i) ? -1 : inText(read(i)));
}
