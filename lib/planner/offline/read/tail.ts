import { VERBS } from "../data/verbs";
import type { TableAsk } from "../request";
import type { Builder } from "./builder";
import { readCondition } from "./conditions";
import { readFormula } from "./formula";
import { readItem } from "./item";
import { readItems } from "./items";
import { readNotes } from "./notes";
import type { NoteContext } from "./notes/reader";
import { readShare } from "./statements";

/** Things that are told by how they are written: voucher codes, licence keys. */
const CODE = /\b(?:code|number|key|sku|id|plate|serial|reference|token|pin)(?=s?$)/i;

const PERSON =
  /(?:kid|child|children|teen|teenager|toddler|infant|people|person|adult|men|man|women|woman|boy|girl|customer|patient|student|pupil|user|employee|worker|member|senior|athlete|volunteer|voter|participant|resident|tenant|guest|client|passenger|applicant|borrower|driver|teacher|nurse|doctor|engineer|player|runner|subscriber|candidate|donor|visitor|attendee|citizen|policyholder|manager|staff)s?$/i;

/** What follows the noun: "… earning between 40k and 120k, 60% female, hired in the last 5 years". */
export function readTail(tail: string, noun: string, table: TableAsk, builder: Builder, context: NoteContext): void {
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
export function addColumn(text: string, builder: Builder, context: NoteContext, table?: TableAsk): boolean {
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
