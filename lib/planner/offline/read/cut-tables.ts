import { isPlural, keyOf } from "../text/words";
import type { Builder } from "./builder";
import { findCounts, ROW_NOUN } from "./counts";
import { nounOf, readHead, stripRequest } from "./head";

/** A sentence that speaks of several tables, as a piece for each. */

/** "50 rows of movie ratings by 10 users", "100 orders from 20 customers with date and total": things, and who they are of. */
const OF_OTHERS =
  /^(\d[\d,]*k?)\s+(?:(?:rows|records|entries|lines)\s+of\s+)?([a-z][\w -]*?)\s+(?:from|by|of|for|across|among|placed by|made by|written by|belonging to|owned by)\s+(\d[\d,]*k?)\s+([a-z][\w-]*(?: [a-z][\w-]*)?)((?:,|:|\s+(?:with|including|having|containing)\b).*)?$/is;

/** The others first, then the things with all that is said of them. */
function thingsOfOthers(sentence: string, { vocabulary, request }: Builder): string[] | undefined {
  const match = request.clock ? null : OF_OTHERS.exec(stripRequest(sentence));
  if (!match) return undefined;
  const [, count, named = "", otherCount, others = "", said = ""] = match;
  // "sensor data" of sensors are their readings.
  const readings = named.replace(/ data$/i, " readings");
  const things = vocabulary.isTable(readings) ? readings : named;
  const areBoth = vocabulary.isTable(things) && vocabulary.isTable(others) && isPlural(others.split(" ").at(-1)!);
  return areBoth && keyOf(things) !== keyOf(others)
    ? [`${otherCount} ${others}`, `${count} ${things}${said}`]
    : undefined;
}

/** "50 users with names, and 200 orders linked to them with prices" → a piece for each table. */
export function cutAtTables(sentence: string, builder: Builder): string[] {
  const { request } = builder;
  const ofOthers = thingsOfOthers(sentence, builder);
  if (ofOthers) return ofOthers;
  const named = request.tables.length === 0 ? tablesNamed(sentence, builder) : undefined;
  if (named) return named;
  const owned = ownedRows(sentence, builder);
  if (owned) return owned;
  const starts = new Map<number, string>();
  for (const { start, noun } of findCounts(sentence))
    if (tableNoun(noun, builder) !== undefined && countsTable(noun, builder)) starts.set(start, noun);
  const also =
    /\b(?:and|with|plus|along with|,)\s+(?:(?:all|any) of\s+)?(?:their|its|his|her)\s+((?:[\w-]+ ){0,2}?[\w-]+)(?=[\s,.:;]|$)/giu;
  for (const match of sentence.matchAll(also)) {
    const noun = match[1]!;
    const at = match.index + match[0].length - noun.length;
    const named = tableNoun(noun, builder);
    if (named !== undefined && isPlural(noun.split(" ").at(-1)!) && builder.vocabulary.isTable(named))
      starts.set(at, noun);
  }
  for (const at of describedTables(sentence, builder)) starts.set(at, "");
  const cuts = [...starts.keys()].sort((a, b) => a - b);
  if (
    cuts.length < 2 &&
    !(cuts.length === 1 && starts.size === 1 && /\b(?:their|its)\s*$/i.test(sentence.slice(0, cuts[0])))
  )
    return [sentence];
  const pieces: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    const before = sentence
      .slice(from, cut)
      .replace(
        /[\s,;(]*(?:and|also|with|plus|as well as|along with|generate|then)?[\s,;]*(?:all of |any of )?(?:their|its|his|her)?\s*$/i,
        "",
      )
      .trim();
    if (from > 0 || namesTable(before, builder)) pieces.push(before);
    from = cut;
  }
  pieces.push(sentence.slice(from));
  return pieces.filter((piece) => piece !== "");
}

const DESCRIBED = /(?:^|[,;]\s+(?:and\s+)?|\s+and\s+)((?:[a-z][\w-]*\s+)?[a-z][\w-]*)\s+(?:with|having|containing)\s/gi;

/** "books with title and author, authors with name": where each table with columns of its own begins. */
function describedTables(sentence: string, { vocabulary }: Builder): number[] {
  const text = stripRequest(sentence);
  const offset = sentence.indexOf(text);
  if (offset < 0) return [];
  const found = Array.from(text.matchAll(DESCRIBED), (match) => {
    const words = match[1]!.split(/\s+/);
    const noun = [words.join(" "), words.at(-1)!].find(
      (name) => vocabulary.isTable(name) && isPlural(name.split(" ").at(-1)!),
    );
    return noun === undefined
      ? undefined
      : { at: match.index + match[0].lastIndexOf(noun), isFirst: match.index === 0 };
  }).filter((one) => one !== undefined);
  return found.length > 1 && found[0]!.isFirst ? found.map(({ at }) => offset + at) : [];
}

/** "reviews for 20 products": two tables, of which the second has a number; readings of 20 sensors are one. */
function ownedRows(sentence: string, { vocabulary, request }: Builder): string[] | undefined {
  const [count, ...more] = findCounts(sentence);
  if (!count || more.length > 0 || count.upTo !== undefined || request.clock || request.tables.length > 0)
    return undefined;
  const before = sentence.slice(0, count.start);
  const joint = /\s+(?:for|of|from|by|across|about)\s+$/i.exec(before);
  if (!joint || !vocabulary.isTable(count.noun)) return undefined;
  const rows = stripRequest(before.slice(0, joint.index));
  const words = rows.split(" ");
  const isRows =
    vocabulary.isTable(rows) ||
    (words.length === 2 && isPlural(words[1]!) && words.every((word) => vocabulary.isTable(word)));
  if (!isRows || keyOf(rows) === keyOf(count.noun)) return undefined;
  return [count.clause, `${rows}${sentence.slice(count.end)}`];
}

/** "authors and books", "hotels and their rooms and bookings": nothing but tables. */
function tablesNamed(sentence: string, { vocabulary }: Builder): string[] | undefined {
  const parts = stripRequest(sentence)
    .replace(/\s+(?:for|of|in|at)\s+(?:an?|our|my|the)\s+[\w -]+$/i, "")
    .split(/,\s*(?:and\s+)?|\s+and\s+|\s+(?:with|plus|along with)\s+(?=their\b|its\b)/i)
    .map((part) =>
      part
        .replace(/^(?:(?:all|the|an?|their|its|his|her)\s+)+/i, "")
        .replace(/\s+tables?$/i, "")
        .trim(),
    );
  const areTables = parts.every(
    (part) =>
      /^[\w -]+$/.test(part) &&
      part.split(" ").length <= 3 &&
      isPlural(part.split(" ").at(-1)!) &&
      vocabulary.isTable(part),
  );
  return parts.length > 1 && areTables ? parts : undefined;
}

/** "order items" are things; "data rows" are rows of whatever the rows are about. */
export function countsTable(noun: string, { vocabulary }: Builder): boolean {
  return !ROW_NOUN.test(noun) || vocabulary.isTable(noun);
}

function namesTable(text: string, builder: Builder): boolean {
  const noun = nounOf(readHead(text).subject);
  return (
    noun !== "" &&
    (findCounts(text).length > 0 || (tableNoun(noun, builder) !== undefined && isPlural(noun.split(" ").at(-1)!)))
  );
}

export const MOST_NOUN_WORDS = 8;

/** The longest end of a noun phrase that is a known table; undefined where none is. */
export function tableNoun(noun: string, { vocabulary, knows }: Builder): string | undefined {
  const words = noun.split(" ");
  for (let from = Math.max(0, words.length - MOST_NOUN_WORDS); from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    if (vocabulary.isTable(tail) || knows(tail)) return noun;
  }
  return undefined;
}
