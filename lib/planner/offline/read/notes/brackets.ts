import type { BareNote } from "../../request";
import { maskNote } from "./formats";
import { valuesNote } from "./lists";
import { readMarks } from "./marks";
import type { NoteContext, Reader } from "./reader";
import { readWeighted } from "./weights";

const BRACKETS = /[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]/;
const EXAMPLE = /^(?:e\.?g\.?,?|for example,?|for instance,?|such as|like|examples?:?|i\.?e\.?,?)\s*:?\s*/i;
const ENUM_INTRO =
  /^(?:one of|any of|either|values?|options?|choices?|enum|possible values?|can be|may be|is|are|include[sd]?|including|from)\s*:?\s+/i;
const RANGE_INTRO =
  /^(?:min(?:imum)?|max(?:imum)?|range|between|from|at least|up to|over|under|above|below|>|<|[-$€£]?\d)/i;

/** "yes/no, 15% yes" */
const YES_NO_SHARE = /^([a-z]+)\s?(?:\/|,| or )\s?([a-z]+)[,;:]?\s+(\d{1,2}(?:\.\d+)?)% (\1|\2)$/i;

type ReadInside = (body: string) => { rest: string; notes: BareNote[] };

/** What stands in brackets: types, marks, ranges, examples, or a list of values. `readInside` reads what a sentence could say as well. */
export function bracketReader(
  readInside: (text: string, context: NoteContext) => { rest: string; notes: BareNote[] },
): Reader {
  return (text, context) => {
    const match = BRACKETS.exec(text);
    const notes = match ? readBody(match[1]!.trim(), (body) => readInside(body, context)) : [];
    return match && notes.length > 0 ? { notes, start: match.index, end: match.index + match[0].length } : undefined;
  };
}

function readBody(inner: string, readInside: ReadInside): BareNote[] {
  const marks = readMarks(inner);
  if (marks) return marks;
  const example = EXAMPLE.exec(inner);
  const typed = /^([\w ]+?)\s*[,;:]\s*(.+)$/.exec(inner);
  const lead = typed && readMarks(typed[1]!);
  const body = (lead ? typed[2]! : inner.slice(example?.[0].length ?? 0)).replace(ENUM_INTRO, "");
  return [...(lead ?? []), ...bodyNotes(body, example !== null, readInside)];
}

function bodyNotes(body: string, isExample: boolean, readInside: ReadInside): BareNote[] {
  const share = /^(\d{1,3}(?:\.\d+)?)%(?:\s+(?:yes|true|positive))?$/i.exec(body);
  if (share) return [{ kind: "share", share: Number(share[1]) / 100, value: "true" }];
  const pair = YES_NO_SHARE.exec(body);
  if (pair) {
    const [, first = "", second = "", written, named = ""] = pair;
    const share = Number(written);
    const isFirst = named.toLowerCase() === first.toLowerCase();
    return [
      {
        kind: "values",
        values: [first, second],
        weights: isFirst ? [share, 100 - share] : [100 - share, share],
        open: false,
      },
    ];
  }
  const all = readInside(body);
  if (all.notes.length > 0 && !/[\p{L}\d]/u.test(all.rest) && !readWeighted(body)) return all.notes;
  const mask = maskNote(body);
  if (mask) return [mask];
  const isRange = RANGE_INTRO.test(body) && !readWeighted(body);
  const said = isRange ? all.notes : [];
  if (said.length > 0) return said;
  const values = valuesNote(body, isExample);
  if (values) return [values];
  if (all.notes.length > 0) return all.notes;
  return isExample && body !== "" ? [{ kind: "values", values: [body.replace(/^["']|["']$/g, "")], open: true }] : [];
}
