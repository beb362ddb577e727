import type { Note } from "../request";
import { bracketReader } from "./notes/brackets";
import { CURRENCY_READERS } from "./notes/currencies";
import { FORMAT_READERS } from "./notes/formats";
import { BAND_READER, LIST_READERS, WEIGHTED_READERS } from "./notes/lists";
import { NULL_READERS, TYPE_READERS } from "./notes/marks";
import { RANGE_READERS } from "./notes/ranges";
import type { NoteContext, Reader } from "./notes/reader";
import { SHAPE_READERS } from "./notes/shapes";
import { TIME_READERS } from "./notes/times";

/** Finds what a piece of text says about a column and takes those words out of it. */

/** The order matters: each reader takes its words away before a wider one sees them. */
const PLAIN_READERS: readonly Reader[] = [
  BAND_READER,
  ...WEIGHTED_READERS,
  ...FORMAT_READERS,
  ...NULL_READERS,
  ...SHAPE_READERS,
  ...TIME_READERS,
  ...RANGE_READERS,
  ...LIST_READERS,
  ...CURRENCY_READERS,
  ...TYPE_READERS,
];
const READERS: readonly Reader[] = [
  bracketReader((text, context) => readWith(PLAIN_READERS, text, context)),
  ...PLAIN_READERS,
];
/** Notes of one kind that a single text may hold. */
const MOST_OF_A_KIND = 4;

/** Reads every note in a text. `rest` is what is left: the name. */
export function readNotes(text: string, context: NoteContext): { rest: string; notes: Note[] } {
  return readWith(READERS, text, context);
}

function readWith(readers: readonly Reader[], text: string, context: NoteContext): { rest: string; notes: Note[] } {
  const notes: Note[] = [];
  let rest = text;
  for (const read of readers) {
    for (let again = 0; again < MOST_OF_A_KIND; again++) {
      const found = read(rest, context);
      if (!found || found.end === found.start) break;
      const clause = rest
        .slice(found.start, found.end)
        .trim()
        .replace(/^[([]|[)\]]$/g, "");
      for (const note of found.notes) notes.push({ clause, ...note } as Note);
      rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
    }
  }
  return {
    rest: rest
      .replace(/\s{2,}/g, " ")
      .replace(/\s+([,.;:])/g, "$1")
      .trim(),
    notes,
  };
}
