import type { Request } from "../request";
import { splitList } from "../text/list";
import { normalise } from "../text/normalise";
import { takeSorting, withoutAsides } from "./asides";
import { takeTableLists } from "./bracketed-tables";
import { type Builder, createBuilder, type Vocabulary } from "./builder";
import { findClock, leavesSeriesOpen, namedEntities, SEVERAL, withCadence } from "./clock";
import { readDialects } from "./dialects";
import type { Declared } from "./dialects/declared";
import { takeExclusions } from "./exclusions";
import { frameOfTables, nounOf } from "./head";
import { withTablesOfHost } from "./hosts";
import { readItems } from "./items";
import { inEnglish } from "./languages";
import { readListBlock, readTableItem } from "./list-block";
import type { NoteContext } from "./notes/reader";
import { whereaboutsOf } from "./ruled-places";
import { readSentence } from "./sentence";
import { readBlocks } from "./structure";
import { takeTaxRate } from "./tax-rate";
import type { FindCity } from "./whereabouts";
import { tellNames } from "./whose-name";

/** A description → what it asks for. Words only: what they mean for generators is settled in `plan/`. */
export function readRequest(
  description: string,
  vocabulary: Vocabulary,
  findCity: FindCity,
  context: NoteContext,
): Request {
  const { text, restore } = inEnglish(normalise(description), vocabulary);
  const request = restore({ ...readEnglish(withTablesOfHost(text), vocabulary, findCity, context), description });
  return { ...request, tables: request.tables.map(tellNames) };
}

function readEnglish(description: string, vocabulary: Vocabulary, findCity: FindCity, context: NoteContext): Request {
  const { rest, excluded, complete } = takeExclusions(withoutAsides(description), vocabulary);
  const cadenced = withCadence(rest);
  const clock = findClock(cadenced, vocabulary.isTable, context.asOf);
  const { rest: sorted, warnings } = takeSorting(cadenced, clock !== undefined);
  const { rest: text, taxRate } = takeTaxRate(sorted);
  const { places, locale, currency } = whereaboutsOf(text, findCity);
  const request: Request = {
    description,
    tables: [],
    rules: [],
    conditions: [],
    fanOuts: [],
    links: [],
    sums: [],
    places,
    excluded,
    warnings,
    ...(complete !== undefined && { complete }),
    ...(clock && { clock }),
    ...(taxRate && { taxRate }),
    ...(locale !== undefined && { locale }),
    ...(currency !== undefined && { currency }),
  };
  const builder = createBuilder(request, vocabulary, (name) => findCity(name) !== undefined);
  // Names of series are no columns: "prices for AAPL and MSFT" speaks of two tickers.
  const named = clock?.entities?.names ? namedEntities(text) : undefined;
  const { declared, rest: plain } = readDialects(named ? withoutNames(text, named) : text, vocabulary.isWord);
  for (const declaration of declared) addDeclared(declaration, builder, context);
  let whole = "";
  let frameClause = "";
  const listed = takeTableLists(plain, vocabulary);
  for (const { name, columns, count } of listed.tables)
    readTableItem(`${count === undefined ? name : `${count} ${name}`}: ${columns}`, builder, context);
  for (const block of readBlocks(listed.rest, vocabulary.isTable)) {
    const frame = block.kind === "sentence" ? frameOfTables(block.text) : undefined;
    if (frame) {
      whole = frame.whole;
      frameClause = block.kind === "sentence" ? block.text : "";
      continue;
    }
    if (block.kind === "list") readListBlock(block.header, block.items, builder, context);
    else if (isTableLine(block.text, vocabulary)) readTableItem(block.text, builder, context);
    else readSentence(block.text, builder, context);
  }
  dropFrames(request);
  if (request.tables.length === 0 && frameClause !== "")
    request.warnings.push(`"${frameClause}" does not name the tables, so one was made.`);
  if (request.tables.length === 0) builder.table(nounOf(whole));
  // A number of series that nobody said is no promise.
  if (leavesSeriesOpen(rest))
    for (const table of request.tables.filter(({ count }) => count === SEVERAL)) {
      delete table.count;
      delete table.countClause;
    }
  return request;
}

/** "prices for AAPL and MSFT" are prices for 2 tickers; "AAPL daily prices" are daily stock prices. */
function withoutNames(text: string, { list, count, noun }: NonNullable<ReturnType<typeof namedEntities>>): string {
  const plain =
    count > 1
      ? text.replace(list, `${count} ${noun}`)
      : text.replace(new RegExp(`(?:\\s+(?:for|of)\\s+)?\\b${list}\\b`), "").trim();
  return noun !== "tickers" || /\b(?:stock|share|crypto\w*|coin|token|exchange)\b/i.test(plain)
    ? plain
    : plain.replace(/\b(?=(?:prices?|quotes?|candles?|data)\b)/i, "stock ");
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
    /^[A-Z]|\(|\btable\b/.test(head)
  );
}
