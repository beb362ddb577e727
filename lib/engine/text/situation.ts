import { type Grammar, MOODS } from "./grammar";
import type { TextProgram } from "./image";

const UNKNOWN_MOOD = MOODS.length;

/** What decides a row's program, as one number: the aspect it is about (-1 for none), its mood, and whether the fields it may name are all there. */
export const situationOf = (aspect: number, mood: number, isWhole: boolean) =>
  ((aspect + 1) * 2 + (isWhole ? 1 : 0)) * (MOODS.length + 1) + (mood < 0 ? UNKNOWN_MOOD : mood);
export const hasUnknownMood = (situation: number) => situation % (MOODS.length + 1) === UNKNOWN_MOOD;
export const withMood = (situation: number, mood: number) => situation - UNKNOWN_MOOD + mood;

export function readSituation(situation: number): { aspect: number; mood: number; isWhole: boolean } {
  const mood = situation % (MOODS.length + 1);
  const rest = (situation - mood) / (MOODS.length + 1);
  return { aspect: (rest >> 1) - 1, mood, isWhole: rest % 2 === 1 };
}

/** Programs by situation as numbers side by side; a program is compiled when a row first needs it. */
export interface Readings {
  readonly table: Int32Array;
  /** Where the numbers of a situation's program begin. */
  place(situation: number): number;
}

const IS_READ = 0;
export const START = 1;
export const LONGEST = 2;
export const SLOT_COUNT = 3;
const READING_SIZE = 4;

export function createReadings({ aspects = [] }: Grammar, programFor: (situation: number) => TextProgram): Readings {
  const table = new Int32Array((situationOf(aspects.length, -1, false) + 1) * READING_SIZE);
  return {
    table,
    place(situation) {
      const at = situation * READING_SIZE;
      if (table[at + IS_READ] === 0) {
        const { start, longest, slots } = programFor(situation);
        table.set([1, start, longest, slots], at);
      }
      return at;
    },
  };
}
