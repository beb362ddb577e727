import type { CellRandom } from "../../random";

/** Makes one text of a shape. */
export type Filler = (random: CellRandom) => string;

/** Letters that the postal codes of Britain, Canada and the Netherlands all use. */
const LETTERS = "ABEGHJLNPRTWXZ";
/** Digits of an Iranian postal code. */
const IRANIAN_DIGITS = "1346789";

/** More digits than this would not fit a draw of 32 bits. */
const MOST_DIGITS = 9;

function digits(count: number, leading: boolean): Filler {
  const least = leading && count > 0 ? 10 ** (count - 1) : 0;
  const size = 10 ** count - least;
  const padding = 10 ** count;
  return leading
    ? (random) => String(least + random.index(size))
    : (random) => String(padding + random.index(size)).slice(1);
}

/** Compiles a shape: # is a digit (never a leading 0), % a digit of an Iranian code, @ a letter, anything else itself. */
export function compileShape(shape: string): Filler {
  const parts = (shape.match(/#+|[^#@%]+|./g) ?? []).flatMap((run, i): (string | Filler)[] => {
    if (run === "@") return [(random) => LETTERS[random.index(LETTERS.length)]!];
    if (run === "%") return [(random) => IRANIAN_DIGITS[random.index(IRANIAN_DIGITS.length)]!];
    if (!run.startsWith("#")) return [run];
    const first = digits(Math.min(run.length, MOST_DIGITS), i === 0);
    return run.length > MOST_DIGITS ? [first, digits(run.length - MOST_DIGITS, false)] : [first];
  });
  if (parts.length === 1 && typeof parts[0] === "function") return parts[0];
  return (random) => {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : part(random);
    return text;
  };
}

/** One of several fillers, each as likely. */
export const oneOf = (fillers: readonly Filler[]): Filler =>
  fillers.length === 1 ? fillers[0]! : (random) => random.pick(fillers)(random);

/** The prefixes a list stands for: "80-82|90" is 80, 81, 82 and 90; "SW1-SW3" is SW1, SW2 and SW3. */
export function expandPrefixes(list: string): string[] {
  return list.split("|").flatMap((part) => {
    const [from = "", to] = part.split("-");
    if (to === undefined) return [from];
    const letters = from.replace(/\d+$/, "");
    const width = from.length - letters.length;
    const first = Number(from.slice(letters.length));
    const last = Number(to.slice(letters.length));
    return Array.from({ length: last - first + 1 }, (_, i) => letters + String(first + i).padStart(width, "0"));
  });
}

/** Compiles postal codes that begin with one of the prefixes; without prefixes, any code of the country's shapes. */
export function compilePostalCode(shape: string, prefixes: string): Filler {
  if (prefixes === "") return oneOf(shape.split("|").map(compileShape));
  return oneOf(expandPrefixes(prefixes).map((prefix) => compileShape(withPrefix(shape, prefix))));
}

/** A shape that begins with + follows the prefix; in others the prefix takes the first places. */
function withPrefix(shape: string, prefix: string): string {
  if (shape.startsWith("+")) return prefix + shape.slice(1);
  let used = 0;
  let filled = "";
  for (const character of shape)
    filled +=
      (character === "#" || character === "@" || character === "%") && used < prefix.length
        ? prefix[used++]
        : character;
  return filled;
}
