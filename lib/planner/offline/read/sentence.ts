import { VERBS } from "../data/verbs";
import type { TableAsk } from "../request";
import { splitList } from "../text/list";
import { isPlural, keyOf } from "../text/words";
import type { Builder } from "./builder";
import { isCadence } from "./clock";
import { readCondition, stateIn } from "./conditions";
import { type Count, findCounts, ROW_NOUN, readBracketCount } from "./counts";
import { readEmpties } from "./empties";
import { foldValues } from "./fold";
import { readFormula } from "./formula";
import { type Head, nounOf, readHead, stripRequest } from "./head";
import { readItem } from "./item";
import { readItems } from "./items";
import { leadWithRows } from "./lead";
import { readNotes } from "./notes";
import type { NoteContext } from "./notes/reader";
import { isChore, isPraise } from "./praise";
import { takeShares } from "./said-shares";
import { readStatement } from "./statement";
import { readShare, takeFanOuts } from "./statements";
import { readPart, readTableList } from "./table-list";

export function readSentence(text: string, builder: Builder, context: NoteContext): void {
  const parts = splitParts(takeShares(text.replace(CHATTER, ""), builder));
  for (const sentence of parts.flatMap((part) => takeFanOuts(part, builder).split(";"))) {
    if (sentence.trim() === "" || isChore(sentence) || isPraise(sentence)) continue;
    // The clock has been read from the whole text.
    if (builder.request.clock && EACH_READING.test(sentence)) continue;
    if (/^(?:if|when|whenever)\b/i.test(sentence) && readCondition(sentence, context, builder)) continue;
    const timeless = builder.request.clock ? withoutCadence(sentence) : sentence;
    for (const piece of cutAtTables(leadWithRows(timeless, builder), builder)) readPiece(piece, builder, context);
  }
}

/** "I'm teaching a course: give me …": what stands before the request. */
const CHATTER =
  /^[^:]{1,120}:\s*(?=(?:please |can you |could you )?(?:give|generate|create|make|build|i need|i want|we need|provide|produce|show)\b)/i;

/** "readings for 30 patients, twice a day for a week" without its last part. */
function withoutCadence(sentence: string): string {
  const comma = sentence.lastIndexOf(",");
  return comma > 0 && isCadence(sentence.slice(comma + 1)) ? sentence.slice(0, comma) : sentence;
}

const EACH_READING =
  /^(?:one|an?|1|single) (?:reading|measurement|sample|record|row|point|value)s? (?:per|every|each|a)\b[^,:]*$/i;

const RULE_BEHIND = /;\s*(?=(?:if|when|whenever|each|every|make sure|ensure)\b)/i;

/** "loan applicants; if the score is below 600, …": a semicolon parts sentences, but not the items of a list. */
function splitParts(text: string): string[] {
  const isList = /^[^;]*(?::|\b(?:with|including|columns?|fields?)\b)[^;]*;/i.test(text);
  return text
    .split(isList ? RULE_BEHIND : ";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "50 rows of movie ratings by 10 users": things and who they are of. */
const RATED_BY =
  /^(\d[\d,]*k?) (?:rows|records|entries|lines) of ([a-z][\w ]*?) (?:by|from|of|made by|written by|for) (\d[\d,]*k?) ([a-z][\w ]*)$/i;

/** "50 users with names, and 200 orders linked to them with prices" → a piece for each table. */
function cutAtTables(sentence: string, builder: Builder): string[] {
  const raters = RATED_BY.exec(sentence);
  if (raters && builder.vocabulary.isTable(raters[4]!))
    return [`${raters[3]} ${raters[4]}`, `${raters[1]} ${raters[2]}`];
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

/** "order items" are things; "data rows" are rows of whatever the rows are about. */
function countsTable(noun: string, { vocabulary }: Builder): boolean {
  return !ROW_NOUN.test(noun) || vocabulary.isTable(noun);
}

function namesTable(text: string, builder: Builder): boolean {
  const noun = nounOf(readHead(text).subject);
  return (
    noun !== "" &&
    (findCounts(text).length > 0 || (tableNoun(noun, builder) !== undefined && isPlural(noun.split(" ").at(-1)!)))
  );
}

const MOST_NOUN_WORDS = 8;

/** The longest end of a noun phrase that is a known table; undefined where none is. */
function tableNoun(noun: string, { vocabulary, knows }: Builder): string | undefined {
  const words = noun.split(" ");
  for (let from = Math.max(0, words.length - MOST_NOUN_WORDS); from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    if (vocabulary.isTable(tail) || knows(tail)) return noun;
  }
  return undefined;
}

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

/** Things that are told by how they are written: voucher codes, licence keys. */
const CODE = /\b(?:code|number|key|sku|id|plate|serial|reference|token|pin)(?=s?$)/i;

const PERSON =
  /(?:kid|child|children|teen|teenager|toddler|infant|people|person|adult|men|man|women|woman|boy|girl|customer|patient|student|pupil|user|employee|worker|member|senior|athlete|volunteer|voter|participant|resident|tenant|guest|client|passenger|applicant|borrower|driver|teacher|nurse|doctor|engineer|player|runner|subscriber|candidate|donor|visitor|attendee|citizen|policyholder|manager|staff)s?$/i;

/** What follows the noun: "… earning between 40k and 120k, 60% female, hired in the last 5 years". */
function readTail(tail: string, noun: string, table: TableAsk, builder: Builder, context: NoteContext): void {
  const { request } = builder;
  for (const part of tail.split(/\s*[;,]\s+(?:and\s+)?|\s+and\s+(?=\w+ed\b|\w+ing\b)/)) {
    const text = part
      .trim()
      .replace(/^(?:who (?:are|were)|that (?:are|were)|which (?:are|were)|where|and|with|,)\s+/i, "");
    if (text === "") continue;
    if (readFormula(text)) {
      readItems([text], false, table, builder, context);
      continue;
    }
    const share = readShare(text);
    if (share) {
      request.rules.push({ clause: text, ...share });
      continue;
    }
    const { notes, rest } = readNotes(text, context);
    if (rest === "" && PERSON.test(noun) && notes.length === 1 && notes[0]!.kind === "range") {
      // "15 kids between 3 and 12" are so old.
      builder.addField(table, { name: "age", listed: false, notes });
      continue;
    }
    const column = VERBS.find(([pattern]) => pattern.test(text))?.[1];
    if (column !== undefined && notes.length > 0) builder.addField(table, { name: column, listed: false, notes });
    else if (addColumn(text, builder, context, table)) continue;
    else if (notes.some(({ kind }) => kind === "range" || kind === "values") && readCondition(text, context, builder))
      continue;
    else if (notes.some(({ kind }) => kind === "pattern") && CODE.test(noun))
      builder.addField(table, { name: CODE.exec(noun)![0], listed: false, notes });
    else
      for (const note of notes)
        if (note.kind === "window" || note.kind === "hours" || note.kind === "currency")
          request.rules.push({ clause: note.clause, subject: noun, note });
        else if (note.kind === "range" && notes.length === 1 && rest.split(" ").length < 3)
          request.rules.push({ clause: text, subject: rest, note });
  }
}

/** "… price between 5 and 50": a known column with something said of it. */
function addColumn(text: string, builder: Builder, context: NoteContext, table?: TableAsk): boolean {
  const ask = readItem(text, false, context);
  const { vocabulary } = builder;
  const isName =
    ask !== undefined &&
    !vocabulary.isTable(ask.name) &&
    (vocabulary.isWord(ask.name) || (ask.name.split(" ").length === 2 && vocabulary.isColumn(ask.name)));
  if (!ask || ask.notes.length === 0 || !isName) return false;
  builder.addField(table ?? builder.current(), ask);
  return true;
}

/** "temperature and humidity readings", "hourly wind speed in 3 cities": what is read are columns. */
function measuredIn(subject: string, { vocabulary, request }: Builder): string[] {
  const text = stripRequest(subject).replace(/^(?:hourly|daily|weekly|monthly|quarterly|yearly)\s+/i, "");
  const readings =
    /^(?:\d[\d,]*\s+)?([\w ,]+?)\s+(?:readings?|measurements?|levels|values|logs?|time[- ]series)\b/i.exec(text);
  const places =
    request.clock?.entities || request.clock?.by ? /^([\w ,]+?)\s+(?:for|of|in|from|by|at|across)\s/i.exec(text) : null;
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

/** What a subject counts, and how many. */
function subjectOf(subject: string, builder: Builder): { noun: string; count?: { count: number; clause: string } } {
  const found = countedSubject(subject, builder);
  return { ...found, noun: withoutParticiple(found.noun, builder) };
}

/** Is this what readings are taken of, as the clock says? */
function isRead(noun: string, { request }: Builder): boolean {
  const entities = request.clock?.entities;
  return entities !== undefined && (noun === entities.noun || noun.startsWith(`${entities.noun} `));
}

/** "employees earning" are employees. */
function withoutParticiple(noun: string, { vocabulary }: Builder): string {
  const match = /^(.{0,100}?\w\ws)\s+(?:\w{3,}ing|\w{2,}ed|last|this|next)\b/i.exec(noun);
  return match && !vocabulary.isTable(noun) && vocabulary.isTable(match[1]!) ? match[1]! : noun;
}

function countedSubject(
  subject: string,
  builder: Builder,
): { noun: string; count?: { count: number; clause: string } } {
  const bracket = readBracketCount(subject);
  // "readings from 12 sensors" counts what is read, not the readings.
  const counts = findCounts(subject).filter(({ noun }) => !isRead(noun, builder) || nounOf(subject) === noun);
  const [first] = counts.toSorted(
    (a, b) => Number(tableNoun(b.noun, builder) !== undefined) - Number(tableNoun(a.noun, builder) !== undefined),
  );
  const lone =
    !first && !bracket
      ? /(?<!\b(?:discount|rate|fee|score|average|mean|minimum|maximum|age|total|price) )\b(?:of|with|for)\s+(\d[\d,]*)(?:\s+(?:people|persons|rows|records))?\s*$|^(\d[\d,]*)$/i.exec(
          subject,
        )
      : null;
  const loneCount = lone ? Number((lone[1] ?? lone[2])!.replaceAll(",", "")) : 0;
  if (lone && loneCount > 0 && !(loneCount > 1900 && loneCount < 2100))
    return { noun: nounOf(subject.slice(0, lone.index)), count: { count: loneCount, clause: lone[0].trim() } };
  if (!first)
    return {
      noun: nounOf(bracket?.rest ?? subject),
      ...(bracket && { count: { count: bracket.count, clause: subject } }),
    };
  return { noun: countedNoun(first, subject, builder), count: { count: first.count, clause: first.clause } };
}

/** "100 rows of healthcare data" counts healthcare data; "15 employees of a bank" counts employees. */
function countedNoun({ noun, start, end }: Count, subject: string, builder: Builder): string {
  if (countsTable(noun, builder)) return nounOf(noun);
  const about = noun.replace(
    /\s*(?:rows?|records?|entries|entry|examples?|samples?|instances?|data ?points?|lines|observations?|items|tuples|results)$/i,
    "",
  );
  if (about !== "" && !/^(?:data|sample|csv|table)$/i.test(about)) return nounOf(about);
  const after = subject.slice(end).replace(/^\s*(?:of|for|about|from|on|describing|representing)\s+/i, "");
  const before = subject.slice(0, start).replace(/\s*(?:with|of|containing|having|,|in|that has)\s*$/i, "");
  return nounOf(stripRequest(after)) || nounOf(stripRequest(before));
}

function afterNoun(subject: string, noun: string): string {
  const at = noun === "" ? -1 : subject.toLowerCase().indexOf(noun.toLowerCase());
  return at < 0 ? subject : subject.slice(at + noun.length);
}
