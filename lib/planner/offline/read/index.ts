import type { Request } from "../request";
import { splitList } from "../text/list";
import { normalise } from "../text/normalise";
import { takeSorting, withoutAsides } from "./asides";
import { type Builder, createBuilder, type Vocabulary } from "./builder";
import { findClock, namedEntities, withCadence } from "./clock";
import { readDialects } from "./dialects";
import type { Declared } from "./dialects/declared";
import { takeExclusions } from "./exclusions";
import { readItems } from "./items";
import { readListBlock, readTableItem } from "./list-block";
import type { NoteContext } from "./notes/reader";
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
  const whole = normalise(description);
  const { rest, excluded, complete } = takeExclusions(withoutAsides(whole), vocabulary);
  const cadenced = withCadence(rest);
  const clock = findClock(cadenced, vocabulary.isTable, context.asOf);
  const { rest: text, warnings } = takeSorting(cadenced, clock !== undefined);
  const { places, locale, currency } = findWhereabouts(text, findCity);
  const request: Request = {
    description,
    tables: [],
    rules: [],
    conditions: [],
    fanOuts: [],
    sums: [],
    places,
    excluded,
    warnings,
    ...(complete !== undefined && { complete }),
    ...(clock && { clock }),
    ...(locale !== undefined && { locale }),
    ...(currency !== undefined && { currency }),
  };
  const builder = createBuilder(request, vocabulary, (name) => findCity(name) !== undefined);
  // Names of series are no columns: "prices for AAPL and MSFT" speaks of two tickers.
  const named = clock?.entities?.names ? namedEntities(text) : undefined;
  const { declared, rest: plain } = readDialects(
    named ? text.replace(named.list, `${named.count} ${named.noun}`) : text,
    vocabulary.isWord,
  );
  for (const declaration of declared) addDeclared(declaration, builder, context);
  const listed = takeTableLists(plain, vocabulary);
  for (const { name, columns } of listed.tables) readTableItem(`${name}: ${columns}`, builder, context);
  for (const block of readBlocks(listed.rest, vocabulary.isTable)) {
    if (block.kind === "list") readListBlock(block.header, block.items, builder, context);
    else if (isTableLine(block.text, vocabulary)) readTableItem(block.text, builder, context);
    else readSentence(block.text, builder, context);
  }
  dropFrames(request);
  if (request.tables.length === 0) builder.table("");
  return request;
}

/** "products(id, name, price)": tables with their columns. */
const TABLE_LIST = /["']?\b([A-Za-z_]\w{0,60})["']?(\s?)\(([^()]{3,2000}(?:\([^()]{0,100}\)[^()]{0,2000}){0,40})\)/g;

function takeTableLists(
  text: string,
  { isTable, isWord }: Vocabulary,
): { tables: { name: string; columns: string }[]; rest: string } {
  const tables: { name: string; columns: string }[] = [];
  const rest = text.replace(TABLE_LIST, (whole, name: string, space: string, list: string) => {
    const names = list.split(",").map((column) => column.trim().split(/[ :(]/)[0]!);
    const known = names.filter((column) => /(?:^|_)id$/i.test(column) || isWord(column)).length;
    const areNames = names.length > 1 && names.every((column) => /^\w+$/.test(column));
    const isList =
      areNames &&
      known >= names.length / 2 &&
      (space === "" || (isTable(name) && names.some((column) => /(?:^|_)id$/i.test(column))));
    if (!isList) return whole;
    tables.push({ name, columns: list });
    return " ";
  });
  return {
    tables,
    rest: tables.length > 0 ? rest.replace(/^[\s,;.&]+|(?<=\s)(?:and|,)(?=\s*(?:,|$))/g, " ").trim() : text,
  };
}

/** Columns declared in a notation of their own; without a table of their own they are the rows'. */
function addDeclared({ table: name, columns }: Declared, builder: Builder, context: NoteContext): void {
  const table = builder.table(name ?? "");
  if (name !== undefined) table.name ??= name;
  table.closed = true;
  readItems(columns, true, table, builder, context);
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
