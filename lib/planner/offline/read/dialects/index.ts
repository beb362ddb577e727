import { readArrays, readObjects, readShapes } from "./code";
import type { Declared, Dialect } from "./declared";
import { readHeaderLines, readMarkdown } from "./grid";
import { readSql } from "./sql";

const DIALECTS: readonly Dialect[] = [readSql, readMarkdown, readShapes, readObjects, readArrays, readHeaderLines];

/** Takes out of a text the columns that are declared in a notation of their own; the rest is sentences and lists. */
export function readDialects(text: string, isWord: (name: string) => boolean): { declared: Declared[]; rest: string } {
  const declared: Declared[] = [];
  let rest = text;
  for (const dialect of DIALECTS) {
    const found = dialect(rest, isWord);
    declared.push(...found.declared);
    rest = found.rest;
  }
  return { declared, rest };
}
