import { createPatternMatcher, type PatternMatcher } from "@/lib/engine/pattern/match";
import { PatternError, parsePattern } from "@/lib/engine/pattern/parse";
import { type Measurement, number, untold } from "./measurement";

/** Characters times states that one check may cost, so that a large pattern over long texts is no burden. */
const MAX_WORK = 5_000_000;
const EXAMPLE_LENGTH = 40;

/** Are all of these values of the form that a pattern describes? The pattern is never run as a regular expression. */
export function measureMatches(pattern: string, texts: readonly string[]): Measurement {
  const matcher = read(pattern);
  if (typeof matcher === "string") return untold(`this pattern cannot be checked: ${matcher}`);
  const values = affordable(texts, matcher);
  const strays = values.filter((value) => !matcher.matches(value));
  const [example] = strays;
  if (example === undefined) return { kept: true, measured: `${number(values.length)} values, all of this form` };
  const shown = example.length > EXAMPLE_LENGTH ? `${example.slice(0, EXAMPLE_LENGTH)}…` : example;
  return {
    kept: false,
    measured: `${number(strays.length)} of ${number(values.length)} values have another form, such as "${shown}"`,
  };
}

function read(pattern: string): PatternMatcher | string {
  try {
    return createPatternMatcher(parsePattern(pattern));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return error.message;
  }
}

/** As many of the values as the work is bounded to, at least one. */
function affordable(texts: readonly string[], { states }: PatternMatcher): readonly string[] {
  let work = 0;
  const end = texts.findIndex((text) => {
    work += text.length * states;
    return work > MAX_WORK;
  });
  return end < 0 ? texts : texts.slice(0, Math.max(1, end));
}
