import type { Note } from "../request";
import { keyOf } from "../text/words";
import type { Builder } from "./builder";
import { stripRequest } from "./head";

const MADE = /^(?:random|fake|realistic|sample|test|mock|synthetic|unique|distinct|different|valid|dummy)\s+/i;
const UNIQUE = /\b(?:unique|distinct|different)\b/i;

/** Words for values, of which nobody expects more than themselves. */
const VALUES =
  /(?:names|emails|numbers|usernames|passwords|uuids|guids|urls|ips|addresses|dates|colou?rs|codes|domains|skus|isbns|titles|hashtags|coordinates|timestamps|prices|ages|plates|ibans)$/i;

/** "50,000 unique full names", "200 phone numbers": rows of one column, where the noun is no thing but a word for one. */
export function readColumnRows(
  subject: string,
  count: { count: number; clause: string },
  { request, vocabulary, table: tableOf, addField }: Builder,
): boolean {
  const said = subject.trim().replace(/^\d\S*\s+/, "");
  const isAll = count.clause.endsWith(said) || stripRequest(subject).endsWith(count.clause);
  let name = said;
  while (MADE.test(name)) name = name.replace(MADE, "");
  const isUnique = UNIQUE.test(count.clause);
  const { isWord, isTable } = vocabulary;
  const isColumn = isAll && name !== "" && isWord(name) && (isUnique || (!isTable(name) && VALUES.test(name)));
  if (!isColumn || request.tables.length > 0) return false;
  const table = tableOf(name, count);
  table.closed = true;
  const notes: Note[] = isUnique ? [{ kind: "unique", clause: count.clause }] : [];
  addField(table, { name: keyOf(name), listed: false, notes });
  return true;
}
