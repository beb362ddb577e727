import type { GeneratorOf } from "@/lib/schema/generators";
import { createCellWriter, createTextReader } from "../cell-writer";
import { BATCH_ROWS, type Column, createBytesColumn, isNull } from "../column";
import type { CompileContext, Fill, GeneratorKindDeclaration, Scope } from "../generator";
import { createCellRandom } from "../random";
import { compileText, layersOf } from "../text/compile";
import { type Grammar, MOODS, SLOTS, type Slot } from "../text/grammar";
import { createRatingReader, createSentimentReader, type MoodReader } from "../text/mood";
import type { WriteField } from "../text/node";
import type { TextProgram, TextTarget } from "../text/program";
import { type AspectFinder, createAspectFinder, findGrammar } from "../text/topic";

type Text = GeneratorOf<"text">;

/** Moods of rows that no field gives one, by position in `MOODS`; most people are content. */
const DRAWN_MOODS = [0, 1, 1, 2, 2, 3, 3, 3, 4, 4];
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
    const random = createCellRandom(context.stream());
    const grammar = grammarOf(generator, context);
    const fields = fieldsOf(generator, context);
    const moodOf = moodReader(generator, context);
    const aspectOf = aspectReader(generator, grammar, context);
    const general = context.knowledge.grammars[0]!;
    let target: TextTarget = { bytes: arena.bytes, view: new DataView(arena.bytes.buffer) };
    const readings: (TextProgram | undefined)[] = [];

    /** Texts are compiled when a row first needs them: by subject, mood, and whether the row's fields are all there. */
    const textFor = (aspect: number, mood: number, isWhole: boolean): TextProgram => {
      const key = ((aspect + 1) * MOODS.length + mood) * 2 + (isWhole ? 1 : 0);
      let compiled = readings[key];
      if (!compiled) {
        const written = isWhole ? Object.fromEntries(fields.map(({ slot, write }) => [slot, write])) : {};
        compiled = compileText(generator.style, {
          layers: layersOf(grammar, general, aspect),
          mood: MOODS[mood]!,
          fields: written,
        });
        readings[key] = compiled;
      }
      return compiled;
    };

    return {
      column,
      fill: (rows, n) => {
        arena.reset();
        const widest = fields.reduce((most, { bound }) => Math.max(most, bound(n)), 0);
        for (let i = 0; i < n; i++) {
          random.seek(rows[i]!);
          const drawn = DRAWN_MOODS[random.index(DRAWN_MOODS.length)]!;
          const mood = moodOf(i);
          const isWhole = fields.every((field) => !isNull(field.column, i));
          const { expand, longest, slots } = textFor(aspectOf(i), mood < 0 ? drawn : mood, isWhole);
          arena.reserve(longest + slots * widest);
          if (target.bytes !== arena.bytes) target = { bytes: arena.bytes, view: new DataView(arena.bytes.buffer) };
          arena.length = expand(target, arena.length, i, random);
          arena.endCell(i);
        }
      },
    };
  },
};

interface NamedField {
  slot: Slot;
  column: Column;
  write: WriteField;
  bound(n: number): number;
}

/** Fields that texts may name, ready to be written into them. */
function fieldsOf({ agrees }: Text, context: CompileContext): NamedField[] {
  return agrees.flatMap(({ role, field }) => {
    const slot = SLOTS.find((name) => name === role);
    if (!slot) return [];
    const column = context.field(field);
    const { write, bound } = createCellWriter(column);
    return [{ slot, column, bound, write }];
  });
}

function moodReader({ agrees }: Text, context: CompileContext): MoodReader {
  const readers = agrees.flatMap(({ role, field }): MoodReader[] => {
    const generator = context.table.fields.find(({ name }) => name === field)?.generator;
    if (role === "rating") return [createRatingReader(context.field(field), generator)];
    return role === "sentiment" ? [createSentimentReader(context.field(field))] : [];
  });
  return firstKnown(readers);
}

/** Texts of a table often speak of one field, so its aspects are found once a batch for all of them. */
function aspectReader({ agrees }: Text, grammar: Grammar, context: CompileContext): (i: number) => number {
  const subjects = SUBJECTS.flatMap((subject) => agrees.filter(({ role }) => role === subject));
  if (subjects.length === 0 || !grammar.aspects) return () => -1;
  const columns = subjects.map(({ field }) => context.field(field));
  const key = JSON.stringify(["aspects", grammar.name, ...subjects.map(({ field }) => field)]);
  const { aspects } = context.shared(key, () => {
    const find = createAspectFinder(grammar);
    const aspectOf = firstKnown(columns.map((column) => aspectOfColumn(column, find)));
    const aspects = new Int32Array(BATCH_ROWS);
    const fill: Fill = (_rows, n) => {
      for (let i = 0; i < n; i++) aspects[i] = aspectOf(i);
    };
    return { aspects, fill };
  });
  return (i) => aspects[i]!;
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
