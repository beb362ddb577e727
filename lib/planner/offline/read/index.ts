import type { Request } from "../request";
import { splitList } from "../text/list";
import { normalise } from "../text/normalise";
import { createBuilder, type Vocabulary } from "./builder";
import { findClock } from "./clock";
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
  for (const block of readBlocks(text)) {
    if (block.kind === "list") readListBlock(block.header, block.items, builder, context);
    else if (isTableLine(block.text, vocabulary)) readTableItem(block.text, builder, context);
    else readSentence(block.text, builder, context);
  }
  dropFrames(request);
  if (request.tables.length === 0) builder.table("");
  return request;
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
