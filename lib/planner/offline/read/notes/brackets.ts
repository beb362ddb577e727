import type { BareNote } from "../../request";
import { maskNote } from "./formats";
import { readWeighted, valuesNote } from "./lists";
import { readMarks } from "./marks";
import type { NoteContext, Reader } from "./reader";

const BRACKETS = /[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]/;
const EXAMPLE = /^(?:e\.?g\.?,?|for example,?|for instance,?|such as|like|examples?:?|i\.?e\.?,?)\s*:?\s*/i;
const ENUM_INTRO =
  /^(?:one of|any of|either|values?|options?|choices?|enum|possible values?|can be|may be|is|are|include[sd]?|including|from)\s*:?\s+/i;
const RANGE_INTRO =
  /^(?:min(?:imum)?|max(?:imum)?|range|between|from|at least|up to|over|under|above|below|>|<|[-$€£]?\d)/i;

/** What stands in brackets: types, marks, ranges, examples, or a list of values. `readInside` reads what a sentence could say as well. */
export function bracketReader(readInside: (text: string, context: NoteContext) => BareNote[]): Reader {
  return (text, context) => {
    const match = BRACKETS.exec(text);
    const notes = match ? readBody(match[1]!.trim(), (body) => readInside(body, context)) : [];
    return match && notes.length > 0 ? { notes, start: match.index, end: match.index + match[0].length } : undefined;
  };
}

function readBody(inner: string, readInside: (body: string) => BareNote[]): BareNote[] {
  const marks = readMarks(inner);
  if (marks) return marks;
  const example = EXAMPLE.exec(inner);
  const typed = /^([\w ]+?)\s*[,;:]\s*(.+)$/.exec(inner);
  const lead = typed && readMarks(typed[1]!);
  const body = (lead ? typed[2]! : inner.slice(example?.[0].length ?? 0)).replace(ENUM_INTRO, "");
  return [...(lead ?? []), ...bodyNotes(body, example !== null, readInside)];
}

function bodyNotes(body: string, isExample: boolean, readInside: (body: string) => BareNote[]): BareNote[] {
  const mask = maskNote(body);
  if (mask) return [mask];
  const isRange = RANGE_INTRO.test(body) && !readWeighted(body);
  const said = isRange ? readInside(body) : [];
  if (said.length > 0) return said;
  const values = valuesNote(body, isExample);
  if (values) return [values];
  const inside = isRange ? [] : readInside(body);
  if (inside.length > 0) return inside;
  return isExample && body !== "" ? [{ kind: "values", values: [body.replace(/^["']|["']$/g, "")], open: true }] : [];
}
