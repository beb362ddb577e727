import type { CellRandom } from "../../random";

/** Letters that the postal codes of Britain, Canada and the Netherlands all use. */
const LETTERS = "ABEGHJLNPRTWXZ";
const expanded = new Map<string, readonly string[]>();

/** Fills a shape: # is a digit (never a leading 0), @ a letter, anything else itself. */
export function fillShape(shape: string, random: CellRandom): string {
  let text = "";
  for (const character of shape) {
    if (character === "#") text += text === "" ? random.between(1, 9) : random.index(10);
    else if (character === "@") text += LETTERS[random.index(LETTERS.length)];
    else text += character;
  }
  return text;
}

/** The prefixes a list stands for: "80-82|90" is 80, 81, 82 and 90; "SW1-SW3" is SW1, SW2 and SW3. */
export function expandPrefixes(list: string): readonly string[] {
  const known = expanded.get(list);
  if (known) return known;
  const prefixes = list.split("|").flatMap((part) => {
    const [from = "", to] = part.split("-");
    if (to === undefined) return [from];
    const letters = from.replace(/\d+$/, "");
    const width = from.length - letters.length;
    const first = Number(from.slice(letters.length));
    const last = Number(to.slice(letters.length));
    return Array.from({ length: last - first + 1 }, (_, i) => letters + String(first + i).padStart(width, "0"));
  });
  expanded.set(list, prefixes);
  return prefixes;
}

/** A postal code of one of the places that begin with a prefix. A shape that begins with + follows the prefix, others contain it. */
export function postalCode(shape: string, prefixes: string, random: CellRandom): string {
  const known = expandPrefixes(prefixes);
  const prefix = known[random.index(known.length)]!;
  if (shape.startsWith("+")) return fillShape(prefix + shape.slice(1), random);
  let used = 0;
  let rest = "";
  for (const character of shape) rest += (character === "#" || character === "@") && used < prefix.length ? prefix[used++] : character;
  return fillShape(rest, random);
}
