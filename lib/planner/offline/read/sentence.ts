import type { FieldAsk, TableAsk } from "../request";
import { splitList } from "../text/list";
import { isPlural, keyOf } from "../text/words";
import type { Builder } from "./builder";
import { type Count, findCounts, ROW_NOUN, readBracketCount } from "./counts";
import { expandItems } from "./expand";
import { nounOf, readHead, stripRequest } from "./head";
import { cleanName, readItem } from "./item";
import { type NoteContext, readNotes, valuesNote } from "./notes";
import { readCondition, readShare, takeFanOuts } from "./statements";

/** What is done with the rows afterwards, or how; nothing a table could show. */
const CHORE =
  /^(?:please\s+)?(?:save|upload|export|download|write (?:it|them|the)|use (?:catalog|schema|python|reasonable|the following tool)|output|store|return|follow|do not|don't|no need|thanks|thank you|this (?:is|will)|it (?:is|will)|make sure to save|format|deliver|register|configure)\b/i;
/** Sentences of praise only: "Include realistic spending patterns." */
const PRAISE_ONLY =
  /^(?:include|use|ensure|make|keep|add|have|with|and|the data should|data should|it should|values should|everything|all values|they should)\b[^,:]*\b(?:realistic|diverse|plausible|believable|consistent|coherent|natural|sensible|varied|variety|patterns?|distributions?|behaviou?rs?|real-world|realism)\b[^,:]*$/i;

export function readSentence(text: string, builder: Builder, context: NoteContext): void {
  const sentence = takeFanOuts(text.trim(), builder);
  if (sentence === "" || CHORE.test(sentence)) return;
  for (const piece of cutAtTables(sentence, builder)) readPiece(piece, builder, context);
}

/** "50 users with names, and 200 orders linked to them with prices" → a piece for each table. */
function cutAtTables(sentence: string, builder: Builder): string[] {
  const starts = new Map<number, string>();
  for (const { start, noun } of findCounts(sentence))
    if (tableNoun(noun, builder) !== undefined && !ROW_NOUN.test(noun)) starts.set(start, noun);
  const also =
    /\b(?:and|with|plus|along with|,)\s+(?:(?:all|any) of\s+)?(?:their|its|his|her)\s+((?:[\w-]+ ){0,2}?[\w-]+)(?=[\s,.:;]|$)/giu;
  for (const match of sentence.matchAll(also)) {
    const noun = match[1]!;
    const at = match.index + match[0].length - noun.length;
    const named = tableNoun(noun, builder);
    if (
      named !== undefined &&
      isPlural(noun.split(" ").at(-1)!) &&
      builder.vocabulary.isTable(named) &&
      !builder.vocabulary.isColumn(noun)
    )
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

function namesTable(text: string, builder: Builder): boolean {
  const noun = nounOf(readHead(text).subject);
  return (
    noun !== "" &&
    (findCounts(text).length > 0 || (tableNoun(noun, builder) !== undefined && isPlural(noun.split(" ").at(-1)!)))
  );
}

/** The longest end of a noun phrase that is a known table; undefined where none is. */
function tableNoun(noun: string, { vocabulary, knows }: Builder): string | undefined {
  const words = noun.split(" ");
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    if (vocabulary.isTable(tail) || knows(tail)) return noun;
  }
  return undefined;
}

function readPiece(piece: string, builder: Builder, context: NoteContext): void {
  const { subject, list, columns, only } = readHead(piece);
  const counted = firstCount(subject, builder);
  const noun = counted.noun;
  const isStatement = list === "" && counted.count === undefined && !builder.vocabulary.isTable(noun);
  if (isStatement && builder.request.tables.length > 0 && readStatement(piece, builder, context)) return;
  if (PRAISE_ONLY.test(stripRequest(piece)) && list === "") return;
  const share = list === "" ? readShare(piece) : undefined;
  if (share) {
    builder.request.rules.push({ clause: piece, ...share });
    return;
  }
  if (list === "" && readCondition(piece, context, builder)) return;
  const items = list === "" ? [] : splitList(list.replace(/^only\s+/i, ""));
  if (readTableList(items, subject, builder)) return;
  const known =
    keyOf(noun) === "" ||
    (list !== "" &&
      noun !== "" &&
      !builder.knows(noun) &&
      builder.request.tables.length > 0 &&
      !builder.vocabulary.isTable(noun) &&
      counted.count === undefined);
  const table = known && builder.request.tables.length > 0 ? builder.current() : builder.table(noun, counted.count);
  if (counted.count && table.count === undefined)
    Object.assign(table, { count: counted.count.count, countClause: counted.count.clause });
  table.closed ||= (columns && items.length > 1) || only;
  readItems(items, columns, table, builder, context);
  const said = readNotes(afterNoun(subject, noun), context).notes.filter(
    ({ kind }) => kind === "window" || kind === "currency",
  );
  for (const note of said) builder.request.rules.push({ clause: note.clause, subject: noun, note });
}

/** The count that a subject states, and the noun it counts. */
function firstCount(subject: string, builder: Builder): { noun: string; count?: { count: number; clause: string } } {
  const bracket = readBracketCount(subject);
  const counts = findCounts(subject);
  const [first] = counts.toSorted(
    (a, b) => Number(tableNoun(b.noun, builder) !== undefined) - Number(tableNoun(a.noun, builder) !== undefined),
  );
  const lone =
    !first && !bracket
      ? /\b(?:of|with|for)\s+(\d[\d,]*)(?:\s+(?:people|persons|rows|records))?\s*$|^(\d[\d,]*)$/i.exec(subject)
      : null;
  const loneCount = lone ? Number((lone[1] ?? lone[2])!.replaceAll(",", "")) : 0;
  if (lone && loneCount > 0 && !(loneCount > 1900 && loneCount < 2100))
    return { noun: nounOf(subject.slice(0, lone.index)), count: { count: loneCount, clause: lone[0].trim() } };
  if (!first)
    return {
      noun: nounOf(bracket?.rest ?? subject),
      ...(bracket && { count: { count: bracket.count, clause: subject } }),
    };
  return { noun: countedNoun(first, subject), count: { count: first.count, clause: first.clause } };
}

/** "100 rows of healthcare data" counts healthcare data; "15 employees of a bank" counts employees. */
function countedNoun({ noun, start, end }: Count, subject: string): string {
  if (!ROW_NOUN.test(noun)) return nounOf(noun);
  const about = noun.replace(
    /\s*(?:rows?|records?|entries|entry|examples?|samples?|instances?|data ?points?|lines|observations?|items|tuples|results)$/i,
    "",
  );
  if (about !== "" && !/^(?:data|sample|csv|table)$/i.test(about)) return nounOf(about);
  const after = subject.slice(end).replace(/^\s*(?:of|for|about|from|on|in|describing|representing)\s+/i, "");
  const before = subject.slice(0, start).replace(/\s*(?:with|of|containing|having|,|in|that has)\s*$/i, "");
  return nounOf(stripRequest(after)) || nounOf(stripRequest(before));
}

function afterNoun(subject: string, noun: string): string {
  const at = noun === "" ? -1 : subject.toLowerCase().indexOf(noun.toLowerCase());
  return at < 0 ? subject : subject.slice(at + noun.length);
}

/** "… with customers, accounts and 500 loans": every item a table of its own. */
function readTableList(items: readonly string[], subject: string, builder: Builder): boolean {
  if (items.length < 2) return false;
  const { vocabulary } = builder;
  const read = items.map((item) => {
    const plain = item.replace(/\([^)]*\)/g, "").trim();
    const [count] = findCounts(plain);
    const bracket = readBracketCount(item);
    const noun =
      cleanName((count?.noun ?? bracket?.rest ?? plain).replace(/\b(?:tables?|records?|data|logs? table)$/i, "")) ||
      plain;
    const isTable = vocabulary.isTable(noun);
    return { noun, count, bracket, isTable, isMany: isPlural(noun.split(" ").at(-1)!) || !vocabulary.isColumn(noun) };
  });
  const counted = read.filter(({ count, bracket, isTable }) => isTable && (count ?? bracket)).length;
  const tables = read.filter(({ isTable, isMany }) => isTable && isMany).length;
  const announced = /\b(?:tables?|entities|relational|database)\b/i.test(subject);
  const all = tables === items.length && (items.length >= 3 || announced || !vocabulary.isTable(nounOf(subject)));
  const most =
    items.length >= 4 &&
    tables >= items.length - 1 &&
    read.every(({ isTable, noun }) => isTable || !vocabulary.isColumn(noun));
  if (!all && !most && !(counted >= 2) && !(announced && tables >= 2)) return false;
  if (
    builder.vocabulary.isTable(nounOf(subject)) &&
    counted === 0 &&
    !announced &&
    items.length < 4 &&
    tables < items.length
  )
    return false;
  for (const { noun, count, bracket } of read) {
    if (noun === "") continue;
    const found = count ?? bracket;
    builder.table(noun, found && { count: found.count, clause: count?.clause ?? `${noun} (${found.count})` });
  }
  return true;
}

/** Items of a list → columns, shares and rules of a table. */
export function readItems(
  items: readonly string[],
  listed: boolean,
  table: TableAsk,
  builder: Builder,
  context: NoteContext,
): void {
  const asks: FieldAsk[] = [];
  for (const item of foldEnumerations(items, builder)) {
    const share = readShare(item);
    if (share) {
      builder.request.rules.push({ clause: item, ...share });
      continue;
    }
    if (/^(?:a |the )?(?:foreign key|fk|link|reference)s? to (?:the )?([\w ]+)$/i.test(item)) {
      const parent = /to (?:the )?([\w ]+)$/i.exec(item)![1]!;
      asks.push({
        name: `${keyOf(parent).replaceAll(" ", "_")}_id`,
        listed: false,
        notes: [{ kind: "reference", clause: item, table: parent }],
      });
      continue;
    }
    if (PRAISE_ONLY.test(`include ${item}`) && !builder.vocabulary.isColumn(cleanName(item))) continue;
    const ask = readItem(item, listed || isSpelled(item), context);
    if (ask) asks.push(ask);
  }
  for (const ask of expandItems(asks, builder.vocabulary)) builder.addField(table, ask);
}

/** Names in the user's own spelling: order_id, BloodType, Blood Type. */
function isSpelled(item: string): boolean {
  const name = item.split(/[:(]/)[0]!.trim();
  return /^[a-z]+(?:_[a-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$|^[A-Z][\w]*(?: (?:[A-Z][\w]*|of|the|to|per|in|and|for|\([^)]*\)))*$/.test(
    name,
  );
}

/** "priority: low", "medium", "high" → one item; "status pending", "shipped" too where what follows is no column. */
function foldEnumerations(items: readonly string[], { vocabulary }: Builder): string[] {
  const folded: string[] = [];
  for (const item of items) {
    const last = folded.at(-1);
    const open = last !== undefined && /^[\w ]{2,40}:\s*\S/.test(last) && !/:\s*\d/.test(last);
    const isValue =
      item.split(" ").length <= 3 &&
      !/[:(\d%]/.test(item) &&
      !vocabulary.isColumn(cleanName(item)) &&
      !vocabulary.isTable(item);
    if (open && isValue) folded[folded.length - 1] = `${last}, ${item}`;
    else folded.push(item);
  }
  return folded;
}

/** "Each patient has a unique Name", "Date of Admission is between …", "patients over 65 pay at least 5,000". */
export function readStatement(text: string, builder: Builder, context: NoteContext): boolean {
  const statement = text.trim().replace(/[.;]$/, "");
  const share = readShare(statement);
  if (share) {
    builder.request.rules.push({ clause: statement, ...share });
    return true;
  }
  const unique =
    /\b(?:each|every)\s+[\w ]+?\s+(?:has|have|should have|must have)\s+an?\s+unique\s+(.+)$|^(?:an?\s+)?unique\s+(.+?)(?:\s+(?:per|for) (?:each|every)?.*)?$|^(.+?)\s+(?:must be|should be|are|is)\s+unique$/i.exec(
      statement,
    );
  if (unique) {
    for (const item of splitList((unique[1] ?? unique[2] ?? unique[3])!)) {
      const ask = readItem(item, isSpelled(item), context);
      if (ask)
        builder.addField(builder.current(), { ...ask, notes: [...ask.notes, { kind: "unique", clause: statement }] });
    }
    return true;
  }
  const balanced =
    /^(?:an?\s+)?(?:equal|even|uniform|balanced)\s+(?:distribution|representation|split|mix|share)\s+(?:of|across|among|between)\s+([\w ]+?)\s*(?:\((.+)\))?$/i.exec(
      statement,
    );
  if (balanced) {
    const [, name = "", list] = balanced;
    const values = list === undefined ? undefined : valuesNote(list, false);
    const notes = values ? [{ clause: statement, ...values, weights: values.values.map(() => 1) }] : [];
    builder.addField(builder.current(), {
      name: cleanName(name),
      listed: isSpelled(name),
      notes: [...notes, { kind: "distribution", clause: statement, shape: "uniform" }],
    });
    return true;
  }
  if (readCondition(statement, context, builder)) return true;
  const { rest, notes } = readNotes(statement, context);
  if (notes.length === 0) return false;
  const average = /^(?:the )?(?:average|mean|median)\s+([\w ]+?)(?: should be| is| of)?$/i.exec(
    rest.replace(/\b(?:should|must)\s+be\b/i, "").trim(),
  );
  const ask = readItem(average ? average[1]! : statement, isSpelled(statement), context);
  const subject = ask?.name ?? cleanName(rest);
  if (ask && isColumnLike(subject, builder)) {
    builder.addField(builder.current(), { ...ask, notes: ask.notes.length > 0 ? ask.notes : notes });
    return true;
  }
  for (const note of notes) builder.request.rules.push({ clause: statement, subject, note });
  return true;
}

function isColumnLike(name: string, { vocabulary, request }: Builder): boolean {
  return (
    name.split(" ").length <= 4 &&
    (vocabulary.isColumn(name) ||
      request.tables.some(({ fields }) => fields.some((field) => keyOf(field.name) === keyOf(name))))
  );
}
