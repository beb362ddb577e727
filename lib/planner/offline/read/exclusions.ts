import { COLUMN_GROUPS } from "../data/groups";
import type { Exclusion } from "../request";
import { splitList } from "../text/list";
import { keyOf } from "../text/words";
import type { Vocabulary } from "./builder";

/** "no phone numbers", "without email", "don't include ids": columns that are not to be there. */

const NEGATIVE =
  /(?:[,;(]\s*|\s+)?(?:\b(?:but|and|with)\s+)?\b(?:no|without(?: any)?|excluding|except(?: for)?|(?:please )?(?:do not|don'?t) (?:include|add|want|need|use|generate)(?: any| the)?|(?:there should be|must be) no|leave out|omit|skip)\s+(?:the\s+|any\s+)?([a-z][^.;:\n()!?]{1,120})/giu;
const EMPTY =
  /^(?:nulls?|null values|missing (?:values|data)|empty (?:values|cells|fields)|blanks?|gaps)\b(?:\s+(?:anywhere|at all|values?))?/i;

interface Found {
  rest: string;
  excluded: Exclusion[];
  /** The words that say no cell may be empty. */
  complete: string | undefined;
}

const MOST_SENTENCES = 6;

/** Takes what is not wanted out of a text. */
export function takeExclusions(text: string, vocabulary: Vocabulary): Found {
  const found: Found = { rest: text, excluded: [], complete: undefined };
  // What stands behind one exclusion may begin with the next.
  for (let before = "", round = 0; before !== found.rest && round < MOST_SENTENCES; round++) {
    before = found.rest;
    found.rest = takeFrom(before, vocabulary, found);
  }
  found.rest = found.rest.replace(/^[\s,;.]+/, "").replace(/ {2,}/g, " ");
  return found;
}

function takeFrom(text: string, vocabulary: Vocabulary, found: Found): string {
  return text.replace(NEGATIVE, (whole, list: string, at: number) => {
    // "30% of customers have no phone" and "denied claims have no payout" speak of empty cells.
    const before = text.slice(Math.max(0, at - 90), at + 1);
    if (/\d%[^.\n]{0,60}\b(?:have|has|had|with|having)\s*$/i.test(before)) return whole;
    if (/\d%(?: of (?:the |them|all )?[\w ]{0,40})?\s*$/i.test(before)) return whole;
    if (
      /(?:^|[,;.]\s*)(?:the\s+|and\s+)?\w+(?:ed|ing|ent|ive|en|ones)?\s+\w+s\s+(?:have|get|receive)\s*$/i.test(before)
    )
      return whole;
    if (EMPTY.test(list)) {
      found.complete = whole.replace(/^[\s,;(]+/, "").trim();
      return whole.replace(/\S.*$/, "").concat(list.replace(EMPTY, ""));
    }
    const items = splitList(list.split(/\s+(?:but|please|because|so)\s/i)[0]!.replaceAll(" or ", ", "));
    const known = items.findIndex((item) => namesOf(item, vocabulary).length === 0);
    const taken = known < 0 ? items : items.slice(0, known);
    if (taken.length === 0) return whole;
    for (const item of taken) found.excluded.push({ names: namesOf(item, vocabulary), clause: whole.trim() });
    const behind = known < 0 ? "" : list.slice(list.indexOf(items[known]!));
    return behind === "" ? " " : `, ${behind}`;
  });
}

function namesOf(item: string, { isWord }: Vocabulary): string[] {
  const name = item.replace(/\s+(?:columns?|fields?|info(?:rmation)?|data)$/i, "").trim();
  const group = COLUMN_GROUPS[keyOf(name)];
  if (group !== undefined) return group.split("|");
  return /^ids?$/i.test(name) || isWord(name) ? [name] : [];
}
