import type { BareNote } from "../../request";

/** Finds one kind of note in a text, and where its words stand. */
export type Reader = (text: string, context: NoteContext) => Found | undefined;
export interface Found {
  notes: BareNote[];
  start: number;
  end: number;
}
export interface NoteContext {
  /** ISO date that "now" means. */
  asOf: string;
}

/** A reader of what a regular expression matches; a build that gives nothing leaves the text alone. */
export function reader(
  source: string,
  build: (match: RegExpExecArray, context: NoteContext) => BareNote[] | BareNote | undefined,
): Reader {
  const pattern = new RegExp(source, "iu");
  return (text, context) => {
    const match = pattern.exec(text);
    const built = match && build(match, context);
    return built
      ? { notes: Array.isArray(built) ? built : [built], start: match.index, end: match.index + match[0].length }
      : undefined;
  };
}
