import type { Column } from "./column";

/** What CSV of any delimiter has to quote and JSON to escape. */
const SPECIAL = /[\p{Cc}\p{Cs}",;|\\\uFEFF]/u;

/** Whether a text can stand in CSV and JSON as it is: nothing to quote or escape, no space at its ends. */
export function isPlainText(text: string): boolean {
  return isPlainPiece(text) && text === text.trim();
}

/** The same for a piece from the middle of a text, which may begin or end with a space. */
export function isPlainPiece(text: string): boolean {
  return !SPECIAL.test(text);
}

/** Whether no cell of a column ever needs a look before it is written; false where nobody knows. */
export function isPlainColumn(column: Column): boolean {
  if (column.type !== "text") return true;
  if (column.encoding === "bytes") return column.isPlain;
  return column.encoding === "dictionary" && isPlainDictionary(column.dictionary);
}

const judged = new WeakMap<readonly string[], boolean>();

function isPlainDictionary(dictionary: readonly string[]): boolean {
  let isPlain = judged.get(dictionary);
  if (isPlain === undefined) {
    isPlain = dictionary.every(isPlainText);
    judged.set(dictionary, isPlain);
  }
  return isPlain;
}
