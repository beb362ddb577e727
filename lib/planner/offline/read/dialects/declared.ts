/** Columns that a description declares in a notation of its own, each as an item of a list: "price (decimal) (not null)". */
export interface Declared {
  /** Absent where the notation names no table. */
  table?: string;
  columns: string[];
}

/** Takes one notation out of a text. */
export type Dialect = (text: string, isWord: (name: string) => boolean) => { declared: Declared[]; rest: string };

/** A name with what is said of it behind. */
export const item = (name: string, marks: readonly string[]): string =>
  [name, ...marks.map((mark) => `(${mark})`)].join(" ");

/** Parts between commas, or other marks, that stand in no brackets or quotes of their own. */
export function splitOutside(text: string, marks: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let part = "";
  for (const letter of text) {
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if ("([{<".includes(letter)) depth++;
    else if (")]}>".includes(letter)) depth = Math.max(0, depth - 1);
    if (quote === "" && depth === 0 && marks.includes(letter)) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part].map((found) => found.trim()).filter((found) => found !== "");
}

/** Where the bracket that opens at `start` closes; the end of the text where it never does. */
export function closingOf(text: string, start: number): number {
  const open = text[start]!;
  const close = open === "(" ? ")" : open === "[" ? "]" : "}";
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return text.length;
}
