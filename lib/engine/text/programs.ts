import { compileText } from "./compile";
import { type Grammar, MOODS, type Rules, SLOTS, type Slot } from "./grammar";
import { createTextImage, type TextMachine, type TextProgram } from "./image";

/** The texts of one grammar, compiled when a row first needs them and kept for all tables of the process. */
export interface GrammarPrograms {
  readonly machine: TextMachine;
  /** The program of a style such as "review", for a subject of the grammar (-1 for none), a mood by its place in `MOODS`, and the fields the row has. */
  programFor(style: string, aspect: number, mood: number, slots: readonly Slot[]): TextProgram;
}

/** Words of code after which the next table begins anew: readings are many, and only some are asked again. */
const MOST_CODE = 1 << 19;

const kept = new WeakMap<Grammar, GrammarPrograms>();

/** The programs of a grammar; what it leaves unsaid, the general one says. */
export function programsOf(grammar: Grammar, general: Grammar): GrammarPrograms {
  let programs = kept.get(grammar);
  if (!programs || programs.machine.code.length > MOST_CODE) {
    programs = createPrograms(grammar, general);
    kept.set(grammar, programs);
  }
  return programs;
}

function createPrograms(grammar: Grammar, general: Grammar): GrammarPrograms {
  const image = createTextImage();
  const programs = new Map<string, TextProgram>();
  return {
    get machine() {
      return image.machine;
    },
    programFor(style, aspect, mood, slots) {
      const named = SLOTS.filter((slot) => slots.includes(slot));
      const key = `${style} ${aspect} ${mood} ${named.join(" ")}`;
      let program = programs.get(key);
      if (!program) {
        program = compileText(image, style, {
          layers: layersOf(grammar, general, aspect),
          mood: MOODS[mood]!,
          slots: named,
        });
        programs.set(key, program);
      }
      return program;
    },
  };
}

/** Rule sets of a topic for a subject such as a category: what it says of that subject, of the topic, of anything. */
function layersOf(grammar: Grammar, general: Grammar, aspect: number): Rules[] {
  const own = grammar.aspects?.[aspect]?.rules;
  return [...(own ? [own] : []), grammar.rules, ...(grammar === general ? [] : [general.rules])];
}
