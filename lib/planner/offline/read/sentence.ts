import type { Clock, TableAsk } from "../request";
import { splitList } from "../text/list";
import { isPlural, keyOf } from "../text/words";
import type { Builder } from "./builder";
import { isCadence } from "./clock";
import { readColumnRows } from "./column-rows";
import { readCondition, stateIn } from "./conditions";
import { cutAtTables, MOST_NOUN_WORDS } from "./cut-tables";
import { readEmpties } from "./empties";
import { foldValues } from "./fold";
import { readFormula } from "./formula";
import { type Head, nounOf, readHead, stripRequest } from "./head";
import { readItems } from "./items";
import { leadWithRows } from "./lead";
import type { NoteContext } from "./notes/reader";
import { isChore, isPraise } from "./praise";
import { takeRelations } from "./relations";
import { takeShares } from "./said-shares";
import { readStatement } from "./statement";
import { readShare, takeFanOuts } from "./statements";
import { afterNoun, subjectOf } from "./subject";
import { readPart, readTableList } from "./table-list";
import { addColumn, readTail } from "./tail";

export function readSentence(text: string, builder: Builder, context: NoteContext): void {
  const parts = splitParts(takeShares(countsFirst(withoutOrdinal(text.replace(CHATTER, "")), builder), builder));
  for (const part of parts) readStatements(part, builder, context);
}

function readStatements(part: string, builder: Builder, context: NoteContext): void {
  for (const sentence of takeRelations(takeFanOuts(part, builder), builder).split(";")) {
    if (sentence.trim() === "" || isChore(sentence) || isPraise(sentence)) continue;
    // The clock has been read from the whole text.
    if (builder.request.clock && EACH_READING.test(sentence)) continue;
    if (/^(?:if|when|whenever)\b/i.test(sentence) && readCondition(sentence, context, builder)) continue;
    const timeless = builder.request.clock ? withoutCadence(sentence, builder.request.clock) : sentence;
    for (const piece of cutAtTables(leadWithRows(timeless, builder), builder)) readPiece(piece, builder, context);
  }
}

/** "I'm teaching a course: give me …": what stands before the request. */
const CHATTER =
  /^[^:]{1,120}:\s*(?=(?:please |can you |could you )?(?:give|generate|create|make|build|i need|i want|we need|provide|produce|show)\b)/i;

const NAME_AND_COUNT =
  /^((?:[a-z][\w-]* ){0,2}[a-z][\w-]*)\s*[:=x-]\s*(\d[\d,]{0,9}k?)(?:\s+(?:rows|records|entries))?\.?$/i;

/** "users: 10, orders: 50" is "10 users, 50 orders". */
function countsFirst(text: string, { vocabulary }: Builder): string {
  const plain = text.replace(ANNOUNCED, "");
  const parts = plain.split(/,\s+(?:and\s+)?|;\s*|\s+and\s+/).map((part) => NAME_AND_COUNT.exec(part.trim()));
  const areCounts = parts.every(
    (match) => match && isPlural(match[1]!.split(" ").at(-1)!) && vocabulary.isTable(match[1]!),
  );
  return parts.length > 1 && areCounts
    ? parts.map((match) => `${match![2]} ${match![1]}`).join(", ")
    : text.replace(TABLES_THEN_COMMA, "$1: ");
}

const ANNOUNCED = /^(?:(?:\d+|two|three|four|five) )?(?:related |linked )?tables?\s*[:,]\s*/i;
const TABLES_THEN_COMMA = /^((?:\d+|two|three|four|five) (?:related |linked )?tables),\s+(?=\w)/i;

/** "The first table is customers with …" speaks of customers. */
const ORDINAL =
  /^(?:the |a |and )*(?:first|second|third|fourth|fifth|sixth|last|other|next|1st|2nd|3rd|4th|5th)(?: table| one| dataset| file| sheet)?\s*(?:(?:is|are|should be|will be|for|of|holds|contains|lists|has|stores)\s+)+(?:the |an? |called |named )*(?=\w)/i;

const withoutOrdinal = (text: string) => text.replace(ORDINAL, "");

/** "…, one record per working day": the clock has it. */
const ONE_RECORD =
  /,?\s*(?:with )?\b(?:one|an?|1|single) (?:reading|measurement|sample|record|row|point|value|entry) (?:per|every|each|a) [^,:;]*/i;

/** "readings for 30 patients, twice a day for a week" without its last part, "heart rate every 5 seconds" without its clock. */
function withoutCadence(text: string, { clause }: Clock): string {
  const oneEach = text.replace(ONE_RECORD, "");
  if (oneEach !== text) return oneEach;
  const sentence = /^(?:per|every|each|once|at)\b/i.test(clause)
    ? text.replace(clause, "").replace(/\s+/g, " ").trim()
    : text;
  const comma = sentence.lastIndexOf(",");
  return comma > 0 && isCadence(sentence.slice(comma + 1)) ? sentence.slice(0, comma) : sentence;
}

const EACH_READING =
  /^(?:one|an?|1|single) (?:reading|measurement|sample|record|row|point|value)s? (?:per|every|each|a)\b[^,:]*$/i;

const RULE_BEHIND =
  /;\s*(?=(?:if|when|whenever|each|every|make sure|ensure)\b)|[:,.]\s*(?:and\s+)?(?=(?:if|when|whenever) [^,;:]{3,80}(?:\bthen\b|,)\s)/i;

/** "loan applicants; if the score is below 600, …": a semicolon parts sentences, but not the items of a list. */
function splitParts(text: string): string[] {
  const isList = /^[^;]*(?::|\b(?:with|including|columns?|fields?)\b)[^;]*;/i.test(text) && !hasListBefore(text);
  return (isList ? [text] : text.split(";"))
    .flatMap((part) => part.split(RULE_BEHIND))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "with age and bill; …": items that commas part end at the semicolon. */
const hasListBefore = (text: string) => /,|\band\b/i.test((text.split(";", 1)[0] ?? "").replace(/\([^)]*\)/g, ""));

function readPiece(piece: string, builder: Builder, context: NoteContext): void {
  const { vocabulary, request } = builder;
  if (stateIn(piece, builder) !== undefined && readCondition(piece, context, builder)) return;
  const { subject, list, columns, tables, only, hosted } = withSubject(readHead(piece, vocabulary.isColumn), builder);
  const { noun, count } = subjectOf(subject, builder);
  if (readEmpties(piece, builder)) return;
  const share = list === "" ? readShare(piece) : undefined;
  if (share) {
    // "half of the users are premium" may be all that says what the rows are.
    if (request.tables.length === 0 && vocabulary.isTable(share.subject)) builder.table(share.subject);
    request.rules.push({ clause: piece, ...share });
    return;
  }
  const isStatement = list === "" && count === undefined && !vocabulary.isTable(noun);
  const folded = isStatement && piece.includes("%") ? foldValues(splitList(piece), vocabulary) : [];
  if (folded.length === 1 && folded[0]!.includes(": ")) {
    readItems(folded, false, builder.current(), builder, context);
    return;
  }
  if (isStatement && !piece.includes(",") && addColumn(piece, builder, context)) return;
  if (isStatement && request.tables.length > 0 && readStatement(piece, builder, context)) return;
  if (list === "" && count === undefined && readCondition(piece, context, builder)) {
    // "patients over 65 pay at least 5,000" may be all that says what the rows are.
    const owner = request.tables.length === 0 ? leadingTable(piece, builder) : undefined;
    if (owner !== undefined) builder.table(owner);
    return;
  }
  const formula = readFormula(piece);
  if (formula) {
    readItems([piece], false, builder.current(), builder, context);
    return;
  }
  const items = list === "" ? [] : splitList(list.replace(/^only\s+/i, ""));
  if (
    readTableList(
      items.filter((item) => !STATES_RULE.test(item)),
      subject,
      { announced: tables, hosted },
      builder,
    )
  ) {
    for (const item of items) if (STATES_RULE.test(item)) readStatement(item, builder, context);
    return;
  }
  if (readPart(items, noun, count, builder)) return;
  if (list === "" && count !== undefined && readColumnRows(subject, count, builder)) return;
  if (isStatement && request.tables.length > 0 && (MODAL.test(piece) || noun.split(" ").length > 4)) {
    request.warnings.push(`"${piece}" was not understood and was left out.`);
    return;
  }
  const values = /\bfollowing\s+([\w ]+?)$/i.exec(subject);
  if (values && !columns && items.length > 1) {
    readFollowing(values[1]!, items, subject.slice(0, values.index), builder);
    return;
  }
  if (items.length > 0 && count === undefined) nameTables(subject, builder);
  const led = noun === "" && !columns && request.tables.length === 0 ? leadingEntity(items, builder) : undefined;
  const table = chooseTable(led?.noun ?? noun, count, list, builder);
  table.closed ||= (columns && items.length > 1) || only;
  const measured = measuredIn(subject, builder);
  // Nothing but what is read, when, and of what: "hourly temperature for Oslo and Bergen".
  if (measured.length > 0 && items.length === 0 && !/\breadings?\b/i.test(subject)) table.closed = true;
  readItems(measured, false, table, builder, context);
  readItems(led ? [led.item, ...items.slice(1)] : items, columns, table, builder, context);
  readTail(afterNoun(subject, noun), noun, table, builder, context);
}

/** "order total equals the sum of its items": no thing of its own. */
const STATES_RULE = /^\S+ .*\b(?:equals?|matche?s|must|should|(?:is|are|be) (?:the )?(?:sum|total) of)\b/i;

/** "departments and employees with …": what follows is said of the last. */
function nameTables(subject: string, builder: Builder): void {
  const nouns = splitList(subject).map((part) => nounOf(part));
  const areTables = nouns.every(
    (noun) => noun !== "" && isPlural(noun.split(" ").at(-1)!) && builder.vocabulary.isTable(noun),
  );
  if (nouns.length > 1 && areTables) for (const noun of nouns) builder.table(noun);
}

function leadingTable(text: string, { vocabulary }: Builder): string | undefined {
  const words = text.split(" ", 3);
  return [3, 2, 1].map((length) => words.slice(0, length).join(" ")).find((noun) => vocabulary.isTable(noun));
}

/** "gym members aged 16 to 80, join date": the first item of a bare list may be the rows themselves. */
function withSubject(head: Head, builder: Builder): Head {
  if (head.subject !== "" || head.columns || builder.request.tables.length > 0) return head;
  const [first = "", ...rest] = splitList(head.list);
  const { noun } = subjectOf(first, builder);
  const isRows = rest.length > 0 && noun.split(" ").length <= 3 && builder.vocabulary.isTable(noun);
  return isRows && isPlural(noun.split(" ").at(-1)!) && first !== noun
    ? { ...head, subject: first, list: rest.join(", ") }
    : head;
}

/** "temperature and humidity readings", "hourly wind speed in 3 cities": what is read are columns. */
function measuredIn(subject: string, { vocabulary, request }: Builder): string[] {
  const text = stripRequest(subject).replace(/^(?:hourly|daily|weekly|monthly|quarterly|yearly)\s+/i, "");
  const readings =
    /^(?:\d[\d,]*\s+)?([\w ,]+?)\s+(?:readings?|measurements?|levels|values|logs?|time[- ]series)\b/i.exec(text);
  const places = request.clock ? /^([\w ,]+?)(?:\s+(?:for|of|in|from|by|at|across|over|during)\s|$)/i.exec(text) : null;
  const names = splitList((readings ?? places)?.[1] ?? "").filter((name) => name !== "");
  const areWords = names.length > 0 && names.every((name) => vocabulary.isWord(name) && !vocabulary.isTable(name));
  const by = request.clock?.by;
  const all = by === undefined || names.includes(by) ? names : [by, ...names];
  return areWords ? all.map((name) => (/^\p{Lu}\p{Ll}/u.test(name) ? name.toLowerCase() : name)) : [];
}

const MODAL = /\b(?:should|must|need to|more likely|less likely|higher|lower|tend to|ought)\b/i;

/** Where the columns of a piece go: the table it names, or the one spoken of. */
function chooseTable(
  noun: string,
  count: { count: number; clause: string } | undefined,
  list: string,
  builder: Builder,
): TableAsk {
  const { request, vocabulary } = builder;
  const isNew =
    noun !== "" &&
    (vocabulary.isTable(noun) ||
      builder.knows(noun) ||
      count !== undefined ||
      list === "" ||
      request.tables.length === 0);
  const table = isNew ? builder.table(noun, count) : builder.current();
  if (count && table.count === undefined) Object.assign(table, { count: count.count, countClause: count.clause });
  return table;
}

/** "employee names, their salary": the first item says whose columns they are. */
function leadingEntity(items: readonly string[], { vocabulary }: Builder): { noun: string; item: string } | undefined {
  const words = items[0]?.split(" ", MOST_NOUN_WORDS + 1) ?? [];
  if (words.length > MOST_NOUN_WORDS) return undefined;
  for (let cut = words.length - 1; cut >= 1; cut--) {
    const noun = words.slice(0, cut).join(" ");
    const item = words.slice(cut).join(" ");
    if (vocabulary.isTable(noun) && vocabulary.isColumn(item)) return { noun, item };
  }
  return undefined;
}

/** "reviews for the following products: red mug, blue mug": values of a column, not columns. */
function readFollowing(noun: string, values: readonly string[], before: string, builder: Builder): void {
  const subject = subjectOf(before, builder);
  const table = builder.table(subject.noun, subject.count);
  builder.addField(table, {
    name: keyOf(noun),
    listed: false,
    notes: [{ kind: "values", clause: `${noun}: ${values.join(", ")}`, values: [...values], open: false }],
  });
}
