import { isPlural, keyOf } from "../text/words";
import type { Builder } from "./builder";
import { findCounts, readBracketCount } from "./counts";
import { nounOf } from "./head";
import { cleanName } from "./name";

/** "… with customers, accounts and 500 loans": every item a table of its own. */
export function readTableList(
  items: readonly string[],
  subject: string,
  { announced, hosted }: { announced: boolean; hosted: boolean },
  builder: Builder,
): boolean {
  if (items.length < 2) return false;
  const { vocabulary } = builder;
  const read = items.map((item) => readTableNoun(item, builder));
  const counted = read.filter(({ count, isTable }) => isTable && count !== undefined).length;
  const tables = read.filter(({ isTable, isMany }) => isTable && isMany).length;
  const onlyTables = read.some(({ isTable, noun }) => isTable && !vocabulary.isColumn(noun));
  const isOwnTable = vocabulary.isTable(nounOf(subject));
  // "library: books, members, loans": one library has many of each.
  const isWhole = items.length >= 3 && subject !== "" && !isPlural(nounOf(subject).split(" ").at(-1)!);
  const relational =
    announced ||
    hosted ||
    (isWhole && findCounts(subject).length === 0) ||
    /\b(?:tables?|entities|relational|database)\b/i.test(subject);
  const all =
    tables === items.length &&
    (relational || items.length >= 4 || (items.length === 3 ? !isOwnTable || onlyTables : !isOwnTable && onlyTables));
  const most =
    items.length >= 4 &&
    tables >= items.length - 1 &&
    read.every(({ isTable, noun }) => isTable || !vocabulary.isColumn(noun));
  // "a gym with trainers and members, 90 payments": what has a number is no column.
  const hasCounted = isWhole && counted >= 1 && tables >= items.length - 1;
  // One blog has many posts; users are many themselves.
  const isOne = !isPlural(nounOf(subject).split(" ").at(-1)!) && findCounts(subject).length === 0;
  const nouns = read.map(({ noun }) => noun);
  const areChildren = tables === items.length && hangTogether(isOne ? nouns : [nounOf(subject), ...nouns], builder);
  if (areChildren && isOwnTable && !isOne) builder.table(nounOf(subject), countOf(subject));
  if (
    !areChildren &&
    !all &&
    !most &&
    !hasCounted &&
    counted < 2 &&
    !(announced && tables >= 1) &&
    !(relational && tables === items.length)
  )
    return false;
  for (const { noun, count, isTable } of read) {
    if (noun === "") continue;
    if (isTable || announced) builder.table(noun, count);
    else builder.request.warnings.push(`"${noun}" is no table this planner knows and was left out.`);
  }
  return true;
}

/** "users with posts and comments": each refers to one of those before it. */
function hangTogether(nouns: readonly string[], { vocabulary }: Builder): boolean {
  return nouns.every((noun, i) => i === 0 || nouns.slice(0, i).some((whole) => vocabulary.isChild(noun, whole)));
}

function countOf(subject: string): { count: number; clause: string } | undefined {
  const [counted] = findCounts(subject);
  return counted && { count: counted.count, clause: counted.clause };
}

function readTableNoun(item: string, { vocabulary }: Builder) {
  const plain = item.replace(/\([^)]*\)/g, "").trim();
  const [counted] = findCounts(plain);
  const bracket = readBracketCount(item);
  const whole = counted?.noun ?? plain;
  const noun = cleanName(whole.replace(/\b(?:tables?|records?|data)$/i, "")) || plain;
  const count = counted
    ? { count: counted.count, clause: counted.clause }
    : bracket && { count: bracket.count, clause: item };
  const isMany = isPlural(noun.split(" ").at(-1)!) || whole !== noun || !vocabulary.isColumn(noun);
  return { noun, count, isTable: vocabulary.isTable(noun) || vocabulary.isTable(whole), isMany };
}

/** "50 invoices with line items": a list of one, which is a part of the thing itself. */
export function readPart(
  items: readonly string[],
  noun: string,
  count: { count: number; clause: string } | undefined,
  builder: Builder,
): boolean {
  const [item] = items;
  if (items.length !== 1 || item === undefined) return false;
  const name = cleanName(item);
  // Line items are those of an invoice where there is such a thing.
  const part = [`${keyOf(noun)} ${name}`, name].find((known) => builder.vocabulary.isPart(known, noun));
  if (part === undefined) return false;
  builder.table(noun, count);
  builder.table(part);
  builder.table(noun);
  return true;
}
