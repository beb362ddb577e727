import type { FieldAsk, Request, TableAsk } from "../request";
import { keyOf } from "../text/words";

/** What the planner knows of nouns, as far as reading needs it. */
export interface Vocabulary {
  /** A table known by this noun: "order items". */
  isTable(noun: string): boolean;
  /** Is the one a part of the other: line items of invoices? */
  isPart(part: string, whole: string): boolean;
  /** May the one refer to the other: comments to users? */
  isChild(part: string, whole: string): boolean;
  /** A column by this name, also with words before it: "order date", "billing city". */
  isColumn(name: string): boolean;
  /** A column of exactly this name. */
  isWord(name: string): boolean;
}

/** A request under construction: tables by noun, columns by name, nothing twice. */
export interface Builder {
  request: Request;
  vocabulary: Vocabulary;
  /** The table that words without a table of their own speak of. */
  current(): TableAsk;
  /** The table of this noun, new or known; an empty noun is the current table. */
  table(noun: string, count?: { count: number; clause: string }): TableAsk;
  knows(noun: string): boolean;
  /** A city's name, which is no column. */
  isPlace(name: string): boolean;
  addField(table: TableAsk, ask: FieldAsk): void;
}

export function createBuilder(request: Request, vocabulary: Vocabulary, isPlace: (name: string) => boolean): Builder {
  let latest: TableAsk | undefined;

  const find = (noun: string) => {
    const key = keyOf(noun);
    return request.tables.find(
      (table) => keyOf(table.name ?? table.noun) === key || headOf(keyOf(table.noun)) === headOf(key),
    );
  };

  function table(noun: string, count?: { count: number; clause: string }): TableAsk {
    let found = noun === "" ? latest : find(noun);
    // Rows asked for without a noun are rows of what is named next.
    const nameless = request.tables.find((known) => known.noun === "");
    if (!found && nameless && request.tables.length === 1 && noun !== "") {
      nameless.noun = noun;
      found = nameless;
    }
    if (!found) {
      found = { noun, fields: [], closed: false };
      request.tables.push(found);
    }
    if (count && found.count === undefined) {
      found.count = count.count;
      found.countClause = count.clause;
    }
    latest = found;
    return found;
  }

  return {
    request,
    vocabulary,
    current: () => latest ?? table(""),
    table,
    isPlace,
    knows: (noun) => find(noun) !== undefined,
    addField(owner, ask) {
      if (isOfAllDates(ask)) {
        request.rules.push(...ask.notes.map((note) => ({ clause: note.clause, subject: "dates", note })));
        return;
      }
      const key = keyOf(ask.name);
      const known = owner.fields.find((field) => keyOf(field.name) === key);
      if (known) {
        known.notes.push(...ask.notes);
        return;
      }
      owner.fields.push(ask);
    },
  };
}

/** "dates in DD/MM/YYYY" names no column of its own. */
const isOfAllDates = ({ name, notes }: FieldAsk) =>
  /^(?:dates|times|timestamps|date (?:columns|fields))$/i.test(name) &&
  notes.length > 0 &&
  notes.every(({ kind }) => kind === "dateFormat");

/** "online bookshop customer" → "customer": the word that says what a row is. */
function headOf(key: string): string {
  return key.split(" ").at(-1) ?? "";
}
