import { splitList } from "../text/list";
import type { Builder } from "./builder";
import { findCounts, readBracketCount } from "./counts";
import { readHead } from "./head";
import { readItems } from "./items";
import { cleanName } from "./name";
import type { NoteContext } from "./notes/reader";
import { readSentence } from "./sentence";
import { readStatement } from "./statement";

/** A list with a line for each item: columns, tables or rules, as the line above it and the items say. */
export function readListBlock(header: string, items: readonly string[], builder: Builder, context: NoteContext): void {
  const announced = header.replace(/:\s*$/, "");
  const isTables = itemsAreTables(announced, items, builder);
  if (!isTables && announced !== "") readHeader(announced, builder, context);
  if (isTables) for (const item of items) readTableItem(item, builder, context);
  else if (
    /\b(?:where|ensur\w+|such that|requirements?|rules?|constraints?|notes?|conditions?|make sure|guidelines?|with)\W*$/i.test(
      announced,
    )
  ) {
    for (const item of items)
      if (!isColumn(item) || !/with\W*$/i.test(announced)) readRule(item, builder, context);
      else readItems([item], true, builder.current(), builder, context);
  } else readColumns(items, builder, context);
}

/** "Each user should have the following columns": the table; the word "columns" adds nothing. */
function readHeader(header: string, builder: Builder, context: NoteContext): void {
  const bare = header
    .replace(
      /[\s,]*(?:(?:and|that|which|with|where|ensuring|include|includes|including|has|have|having|using|following|should have|should include|must have|contains?|containing)\s*)*(?:(?:the|these|this)\s+)?(?:following\s+)?(?:columns?|fields?|features?|attributes?|properties|schema|structure|details|information|data|characteristics|variables|requirements)?(?:\s+(?:are|is|below|as follows))?\s*$/i,
      "",
    )
    .trim();
  const each =
    /^(?:each|every|for each|for every)\s+([\w -]+?)(?:\s+(?:should|must|will|has|have|needs?|includes?|contains?).*)?$/i.exec(
      bare,
    );
  if (each) {
    const noun = each[1]!;
    if (!/^(?:row|record|entry|item|example)$/i.test(noun)) builder.table(noun);
    return;
  }
  if (bare !== "") readSentence(bare, builder, context);
}

/** `customers (5,000 rows): id, name` or, under "tables", a bare name. */
function itemsAreTables(header: string, items: readonly string[], { vocabulary }: Builder): boolean {
  if (
    items.length > 1 &&
    items.every((item) => isCountedName(item) && vocabulary.isTable(item.split(/[:=]/)[0]!.trim()))
  )
    return true;
  const listing = items.filter((item) => {
    const [head = "", body] = item.split(/:\s*(.*)/s);
    const noun = cleanName((readBracketCount(head)?.rest ?? head).replace(/\btable\b/i, ""));
    return (
      body !== undefined &&
      splitList(body).length >= 2 &&
      (readBracketCount(head) !== undefined || vocabulary.isTable(noun))
    );
  }).length;
  if (listing >= Math.max(1, items.length / 2) && (items.length > 1 || /\btables?\b/i.test(header))) return true;
  return (
    /\b(?:tables|entities)\b/i.test(header) &&
    items.every((item) => vocabulary.isTable(cleanName((readBracketCount(item)?.rest ?? item).split(/[:(]/)[0]!)))
  );
}

/** "customers: 20" in a list of tables. */
const isCountedName = (item: string) =>
  /^[\w -]{1,60}[:=]\s*\d[\d,]{0,9}k?(?:\s+(?:rows|records|entries))?\.?$/.test(item);

export function readTableItem(item: string, builder: Builder, context: NoteContext): void {
  if (isCountedName(item)) {
    const [noun = "", count = ""] = item.split(/\s*[:=]\s*/);
    readTableItem(`${count.replace(/\s.*$|\.$/, "")} ${noun}`, builder, context);
    return;
  }
  const [head = "", body = ""] = item.split(/:\s*(.*)/s);
  const bracket = readBracketCount(head);
  const [counted] = findCounts(head);
  const name = cleanName((bracket?.rest ?? counted?.noun ?? head).replace(/\btable\b/i, "").replace(/\([^)]*\)/g, ""));
  const found = bracket ?? counted;
  const table = builder.table(name, found && { count: found.count, clause: head.trim() });
  if (table.name === undefined) {
    table.name = name;
    // What a sentence before may have said of it is less than its own line.
    if (body !== "") table.fields = [];
  }
  if (body === "") return;
  table.closed = true;
  const { list } = /\bwith\b|\bcontaining\b/.test(body) && !body.includes("(") ? readHead(body) : { list: body };
  readItems(splitList(list || body), true, table, builder, context);
}

function readColumns(items: readonly string[], builder: Builder, context: NoteContext): void {
  const table = builder.current();
  table.closed = true;
  for (const item of items) {
    const statement =
      /^(?:the|each|every|all|about|around|\d+(?:\.\d+)?%)\s.+\s(?:should|must|have|has|be|are|is)\s/i.test(item) &&
      !/^[\w ]{1,40}:/.test(item);
    if (statement && readStatement(item, builder, context)) continue;
    const pair =
      /^(.+?)\s+(?:column\s+)?with\s+(?:a |an |its |the )?(?:corresponding|matching|associated|related|appropriate)\s+(.+)$/i.exec(
        item,
      );
    if (pair) {
      readItems([pair[1]!, pair[2]!], true, table, builder, context);
      continue;
    }
    const parts = /[:(]|\s-\s/.test(item) || item.split(" ").length > 8 ? [item] : splitList(item);
    readItems(parts, true, table, builder, context);
  }
}

function isColumn(item: string): boolean {
  return (
    !/^\d+(?:\.\d+)?%/.test(item) &&
    item.split(/[:(]/)[0]!.split(" ").length <= 4 &&
    !/\b(?:are|is|have|has|should|must)\b/i.test(item)
  );
}

function readRule(item: string, builder: Builder, context: NoteContext): void {
  if (readStatement(item, builder, context)) return;
  if (isColumn(item) && builder.vocabulary.isColumn(cleanName(item)))
    readItems([item], false, builder.current(), builder, context);
  else builder.request.warnings.push(`"${item}" was not understood and was left out.`);
}
