import type { Request } from "../request";
import { splitList } from "../text/list";
import { normalise } from "../text/normalise";
import { createBuilder, type Vocabulary } from "./builder";
import { findClock, namedEntities } from "./clock";
import { readListBlock, readTableItem } from "./list-block";
import type { NoteContext } from "./notes";
import { readSentence } from "./sentence";
import { readBlocks } from "./structure";
import { type FindCity, findWhereabouts } from "./whereabouts";

/** A description → what it asks for. Words only: what they mean for generators is settled in `plan/`. */
export function readRequest(
  description: string,
  vocabulary: Vocabulary,
  findCity: FindCity,
  context: NoteContext,
): Request {
  const text = normalise(description);
  const { places, locale, currency } = findWhereabouts(text, findCity);
  const clock = findClock(text, vocabulary.isTable);
  const request: Request = {
    description,
    tables: [],
    rules: [],
    conditions: [],
    fanOuts: [],
    sums: [],
    places,
    warnings: [],
    ...(clock && { clock }),
    ...(locale !== undefined && { locale }),
    ...(currency !== undefined && { currency }),
  };
  const builder = createBuilder(request, vocabulary, (name) => findCity(name) !== undefined);
  // Names of series are no columns: "prices for AAPL and MSFT" speaks of two tickers.
  const named = clock?.entities?.names ? namedEntities(text) : undefined;
  const listed = takeTableLists(named ? text.replace(named.list, `${named.count} ${named.noun}`) : text, vocabulary);
  for (const { name, columns } of listed.tables) readTableItem(`${name}: ${columns}`, builder, context);
  for (const block of readBlocks(listed.rest)) {
    if (block.kind === "list") readListBlock(block.header, block.items, builder, context);
    else if (isTableLine(block.text, vocabulary)) readTableItem(block.text, builder, context);
    else readSentence(block.text, builder, context);
  }
  dropFrames(request);
  if (request.tables.length === 0) builder.table("");
  return request;
}

const TABLE_LIST =
  /(?:\bcreate table (?:if not exists )?)?["`]?\b([A-Za-z_]\w*)["`]?\s*\(\s*((?:["`]?\w+["`]?(?: [\w ]+(?:\(\d+(?:, ?\d+)?\))?)?\s*,\s*)+["`]?\w+["`]?(?: [\w ]+(?:\(\d+(?:, ?\d+)?\))?)?)\s*\);?/gi;

/** "products(id, name, price)", also as SQL writes it: tables with their columns. */
function takeTableLists(
  text: string,
  { isTable, isWord }: Vocabulary,
): { tables: { name: string; columns: string }[]; rest: string } {
  const tables: { name: string; columns: string }[] = [];
  const rest = text.replace(TABLE_LIST, (whole, name: string, list: string) => {
    const isSql = /^create table/i.test(whole);
    const columns = list.split(/\s*,\s*/).map((column) => readSqlColumn(column));
    const known = columns.filter(
      (column) => /(?:^|_)id$/i.test(column.split(" ")[0]!) || isWord(column.split(" ")[0]!),
    ).length;
    const isList =
      isSql ||
      (!/\s/.test(/^\w+(\s*)\(/.exec(whole)?.[1] ?? "") && known >= columns.length / 2) ||
      (isTable(name) && known >= columns.length / 2 && /(?:^|_)id\b/i.test(list));
    if (!isList) return whole;
    tables.push({ name, columns: columns.join(", ") });
    return " ";
  });
  return {
    tables,
    rest: tables.length > 0 ? rest.replace(/^[\s,;.&]+|(?<=\s)(?:and|,)(?=\s*(?:,|$))/g, " ").trim() : text,
  };
}

/** "price DECIMAL(10,2) NOT NULL" → "price (decimal, not null)". */
function readSqlColumn(column: string): string {
  const match = /^["`]?(\w+)["`]?\s*(.*)$/s.exec(column.trim())!;
  const marks = Array.from(
    match[2]!.matchAll(
      /\b(primary key|not null|unique|uuid|serial|bigint|smallint|int(?:eger)?|decimal|numeric|float|double|real|bool(?:ean)?|datetime|timestamp|date|text|varchar|char)\b/gi,
    ),
    ([mark]) => mark!.toLowerCase(),
  );
  return marks.length > 0 ? `${match[1]} (${marks.join(", ")})` : match[1]!;
}

/** Where tables are listed by name, what the sentence before called the whole is no table. */
function dropFrames(request: Request): void {
  const listed = request.tables.filter(({ name }) => name !== undefined);
  if (listed.length === 0) return;
  request.tables = request.tables.filter(
    ({ name, closed, count, fields }) => name !== undefined || closed || (count !== undefined && fields.length > 0),
  );
}

/** "Employees: ID, Name, Age": a table on a line of its own. */
function isTableLine(text: string, { isTable }: Vocabulary): boolean {
  const [head = "", body] = text.split(/:\s+(.*)/s);
  return (
    body !== undefined &&
    head.split(" ").length <= 4 &&
    isTable(
      head
        .replace(/\btable\b/i, "")
        .replace(/\([^)]*\)/g, "")
        .trim(),
    ) &&
    splitList(body).length >= 2 &&
    /^[A-Z]|\(/.test(head)
  );
}
