import type { JsonValue } from "@/lib/schema/generators";
import { createAliasTable, drawAlias } from "../alias";
import { createCellRandom, streamKey } from "../random";
import type { FakerForm, FakerPart } from "./forms";
import { learnPart, learnValues } from "./learn";
import type { FakerLocale } from "./locale";
import { drawPosition, drawText, type PartWriters, writerOf } from "./text-writer";
import { type Director, type DrawnValues, Unexplained, type WatchOptions, watchMethod } from "./watch";

/** What a method draws for a place in its result. */
export type Slot = { kind: "text"; part: FakerPart } | { kind: "value"; values: DrawnValues };

/** One run of a method: which ways it went, what it drew, and what came out. */
interface Trace {
  choices: readonly number[];
  /** The ways not taken where no choice was given. */
  untried: readonly (readonly number[])[];
  slots: readonly Slot[];
  weight: number;
  text: string;
}

interface Answers {
  /** How many choices are given; where they end, other ways begin. */
  given: number;
  choose(step: number, size: number, weights: readonly number[] | undefined): number;
  fill(slot: Slot, k: number): unknown;
}

/** A form whose parts know which draw they show. */
interface FoundForm {
  weight: number;
  slots: readonly Slot[];
  pieces: readonly { part: FakerPart; slot?: number }[];
}

type Run = (answers: Answers) => Trace;

const MAX_FORMS = 256;
const MAX_RUNS = 10_000;
const PROOF_ROWS = 96;
/** Letters only, as methods drop or replace what is none; no word holds them. */
const MARKS = /zq([a-z])([a-z])qz/gi;
const MOST_MARKS = 26 ** 2;

const markOf = (k: number) => `zq${String.fromCharCode(97 + Math.floor(k / 26), 97 + (k % 26))}qz`;

/** Whether a text holds what stands for a draw. */
export const holdsMark = (text: string): boolean => text.search(MARKS) >= 0;

/**
 * The forms of a method that picks from lists, draws numbers and characters and fills templates; undefined for any other. The method is run once
 * for every way its short lists can fall, with marks in place of words; what it returns shows where the words go and what becomes of them. Real
 * runs then have to come out the same.
 */
export function discoverForms(
  locale: FakerLocale,
  method: string,
  args: readonly JsonValue[],
  options: WatchOptions,
): readonly FakerForm[] | undefined {
  try {
    const run = traceMethod(watchMethod(locale, method, args, options));
    const traces: Trace[] = [];
    const pending: (readonly number[])[] = [[]];
    while (pending.length > 0) {
      if (traces.length + pending.length > MAX_FORMS) throw new Unexplained();
      const trace = run({ ...follow(pending.pop()!), fill: fillIn });
      traces.push(trace);
      pending.push(...trace.untried);
    }
    const forms = new Map(traces.map((trace) => [trace.choices.join(), findPieces(run, trace)]));
    if (!isProven(run, forms)) return undefined;
    return [...forms.values()].map(({ weight, pieces }) => ({ weight, parts: pieces.map(({ part }) => part) }));
  } catch {
    return undefined;
  }
}

const follow = (given: readonly number[]) => ({ given: given.length, choose: (step: number) => given[step] ?? 0 });

/** Marks stand for texts; values have to be some. */
const fillIn = (slot: Slot, k: number) => (slot.kind === "text" ? markOf(k) : slot.values.at(0));

function traceMethod(watched: (director: Director) => unknown): Run {
  let runs = 0;
  return ({ given, choose, fill }) => {
    if (runs++ > MAX_RUNS) throw new Unexplained();
    const choices: number[] = [];
    const untried: number[][] = [];
    const slots: Slot[] = [];
    let weight = 1;
    const open = (slot: Slot) => {
      if (slots.length >= MOST_MARKS) throw new Unexplained();
      return fill(slot, slots.push(slot) - 1);
    };
    const result = watched({
      choose(size, weights) {
        const choice = choose(choices.length, size, weights);
        if (choices.length >= given)
          for (let other = 0; other < size; other++) if (other !== choice) untried.push([...choices, other]);
        const total = weights?.reduce((sum, one) => sum + one, 0) ?? size;
        weight *= (weights?.[choice] ?? 1) / total;
        choices.push(choice);
        return choice;
      },
      text: (part) => open({ kind: "text", part }) as string,
      value: (values) => open({ kind: "value", values }),
    });
    return { choices, untried, slots, weight, text: textOf(result) };
  };
}

function textOf(result: unknown): string {
  if (typeof result === "string") return result;
  if (typeof result === "object" && result !== null && !(result instanceof Date)) return JSON.stringify(result);
  throw new Unexplained();
}

/** Where the draws of a run show in its text, and as what. */
function findPieces(run: Run, trace: Trace): FoundForm {
  const { slots, choices, weight, text } = trace;
  const marks = new Map<number, number>();
  for (const found of text.matchAll(MARKS)) {
    const k = (found[1]!.toLowerCase().charCodeAt(0) - 97) * 26 + found[2]!.toLowerCase().charCodeAt(0) - 97;
    if (marks.has(k)) throw new Unexplained();
    marks.set(k, found.index);
  }
  /** The text where one draw falls so. */
  const textWith = (k: number, value: unknown): string => {
    const other = run({ ...follow(choices), fill: (slot, at) => (at === k ? value : fillIn(slot, at)) });
    if (other.choices.length !== choices.length || other.slots.length !== slots.length) throw new Unexplained();
    return other.text;
  };
  const places = slots.flatMap((slot, k) => {
    const from = marks.get(k);
    if (slot.kind === "value") {
      const learned = learnValues(slot.values, (value) => textWith(k, value));
      return learned ? [{ from: learned.from, to: text.length - learned.after, part: learned.part, slot: k }] : [];
    }
    if (from === undefined) return [];
    const to = from + markOf(k).length;
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const become = (word: string) => {
      const whole = textWith(k, word);
      if (!whole.startsWith(before) || !whole.endsWith(after) || whole.length < before.length + after.length)
        throw new Unexplained();
      return whole.slice(before.length, whole.length - after.length);
    };
    return [{ from, to, part: learnPart(slot.part, become), slot: k }];
  });
  const pieces: FoundForm["pieces"][number][] = [];
  let end = 0;
  for (const { from, to, part, slot } of places.toSorted((a, b) => a.from - b.from)) {
    if (from < end) throw new Unexplained();
    pieces.push({ part: { kind: "text", text: text.slice(end, from) } }, { part, slot });
    end = to;
  }
  pieces.push({ part: { kind: "text", text: text.slice(end) } });
  return { weight, slots, pieces };
}

/** Whether real runs give what the forms say: the same draws, put to the method and into the form. */
function isProven(run: Run, forms: ReadonlyMap<string, FoundForm>): boolean {
  const ways = createCellRandom(streamKey("ways"));
  const draws = createCellRandom(streamKey("draws"));
  const writers: PartWriters = new WeakMap();
  const draw = (part: FakerPart, row: number, k: number): string => {
    draws.seek(row * MOST_MARKS + k);
    return drawText(writerOf(part, writers), draws);
  };
  for (let row = 0; row < PROOF_ROWS; row++) {
    ways.seek(row);
    const { choices, text } = run({
      given: Number.POSITIVE_INFINITY,
      choose: (_, size, weights) => drawAlias(createAliasTable(size, weights), ways.next()),
      fill: (slot, k) => {
        if (slot.kind === "text") return draw(slot.part, row, k);
        draws.seek(row * MOST_MARKS + k);
        return slot.values.at(drawPosition(draws, slot.values.size));
      },
    });
    const form = forms.get(choices.join());
    const expected = form?.pieces.map(({ part, slot = 0 }) => draw(part, row, slot));
    if (expected?.join("") !== text) return false;
  }
  return true;
}
