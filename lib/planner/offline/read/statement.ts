import type { FieldAsk, Note } from "../request";
import { splitList } from "../text/list";
import { NUMBER, readNumber } from "../text/numbers";
import { keyOf, singular } from "../text/words";
import type { Builder } from "./builder";
import { readCondition } from "./conditions";
import { readEmpties } from "./empties";
import { readItem } from "./item";
import { isSpelled } from "./items";
import { cleanName } from "./name";
import { readNotes } from "./notes";
import { valuesNote } from "./notes/lists";
import type { NoteContext } from "./notes/reader";
import { readShare, readShareOfRange } from "./statements";

/** A sentence or line that says something of a column: "Date of Admission is between …", "Each patient has a unique Name". */
export function readStatement(text: string, builder: Builder, context: NoteContext): boolean {
  const statement = text.trim().replace(/[.;]$/, "");
  if (readEmpties(statement, builder)) return true;
  const share = readShare(statement);
  if (share) {
    builder.request.rules.push({ clause: statement, ...share });
    return true;
  }
  return (
    readSum(statement, builder) ||
    readUnique(statement, builder, context) ||
    readBalance(statement, builder) ||
    readMean(statement, builder) ||
    readShareOfRange(statement, context, builder) ||
    readCondition(statement, context, builder) ||
    readPlain(statement, builder, context)
  );
}

/** "total_amount should equal the sum of line_items", "order total is the sum of its items". */
function readSum(statement: string, { request }: Builder): boolean {
  const match =
    /^(?:the\s+)?([\w. ]+?)\s+(?:(?:should|must|has to)\s+)?(?:equals?|be|is|match(?:es)?)\s+(?:to\s+)?(?:the\s+)?(?:sum|total)(?:\s+of\s+(?:all\s+|its\s+|their\s+|the\s+)*([\w. ]+))?$/i.exec(
      statement,
    );
  if (!match) return false;
  request.sums.push({ clause: statement, total: match[1]!, parts: match[2] ?? "" });
  return true;
}

function readUnique(statement: string, builder: Builder, context: NoteContext): boolean {
  const match =
    /\b(?:each|every)\s+[\w ]+?\s+(?:has|have|should have|must have)\s+an?\s+unique\s+(.+)$|^(?:an?\s+)?unique\s+(.+?)(?:\s+(?:per|for) (?:each|every)?.*)?$|^(.+?)\s+(?:must be|should be|are|is)\s+unique$/i.exec(
      statement,
    );
  if (!match) return false;
  for (const item of splitList((match[1] ?? match[2] ?? match[3])!)) {
    const ask = readItem(item, false, context);
    if (ask) add(builder, { ...ask, notes: [...ask.notes, { kind: "unique", clause: statement }] });
  }
  return true;
}

/** "Equal distribution of blood types (A, B, AB, O)". */
function readBalance(statement: string, builder: Builder): boolean {
  const match =
    /^(?:an?\s+)?(?:equal|even|uniform|balanced)\s+(?:distribution|representation|split|mix|share)\s+(?:of|across|among|between)\s+([\w ]+?)\s*(?:\((.+)\))?$/i.exec(
      statement,
    );
  if (!match) return false;
  const [, name = "", list] = match;
  const values = list === undefined ? undefined : valuesNote(list, false);
  const notes: Note[] = values ? [{ clause: statement, ...values, weights: values.values.map(() => 1) }] : [];
  add(builder, {
    name: cleanName(name),
    listed: false,
    notes: [...notes, { kind: "distribution", clause: statement, shape: "uniform" }],
  });
  return true;
}

const MEAN = new RegExp(
  String.raw`^(?:the\s+)?(?:average|mean|avg\.?|typical)\s+([\w ]+?)\s+(?:(?:should|must|will)\s+be|is|of|around|about|=|to be)\s+(?:around\s+|about\s+|approximately\s+)?(${NUMBER})`,
  "iu",
);

/** "The average score in Math should be 50". */
function readMean(statement: string, builder: Builder): boolean {
  const match = MEAN.exec(statement);
  const mean = match && readNumber(match[2]!);
  if (!match || !mean) return false;
  const note: Note = { kind: "mean", clause: statement, mean: mean.value };
  const subject = match[1]!;
  // "score in Math" is the column Math, where there is one.
  const inside = /\b(?:in|of|for)\s+([\w ]+)$/i.exec(subject)?.[1];
  const known = [subject, inside].find((name) => name !== undefined && isAsked(name, builder));
  if (known !== undefined) add(builder, { name: known, listed: false, notes: [note] });
  else builder.request.rules.push({ clause: statement, subject: inside ?? subject, note });
  return true;
}

function readPlain(statement: string, builder: Builder, context: NoteContext): boolean {
  const { rest, notes: said } = readNotes(statement, context);
  const ask = readItem(statement, false, context);
  const notes = said.length > 0 ? said : (ask?.notes ?? []);
  if (notes.length === 0) return false;
  const subject = (ask?.name ?? cleanName(rest)).split(",")[0]!;
  if (ask && (isAsked(subject, builder) || isName(subject, builder))) {
    add(builder, { ...ask, name: subject, notes: ask.notes.length > 0 ? ask.notes : notes });
    return true;
  }
  for (const note of notes) builder.request.rules.push({ clause: statement, subject, note });
  return true;
}

/** Adds what is said of a column to the column, in the user's spelling. */
function add(builder: Builder, ask: FieldAsk): void {
  const words = ask.name.split(" ");
  const name = [...words.slice(0, -1), singular(words.at(-1)!)].join(" ");
  builder.addField(builder.current(), { ...ask, name, listed: isSpelled(name) && !isAsked(name, builder) });
}

function isAsked(name: string, { request }: Builder): boolean {
  return request.tables.some(({ fields }) => fields.some((field) => keyOf(field.name) === keyOf(name)));
}

function isName(name: string, { vocabulary }: Builder): boolean {
  return (
    name.split(" ").length <= 4 &&
    vocabulary.isColumn(name) &&
    !/\b(?:in|of|for|with|each|every|all)\b/i.test(name.replace(/^(?:date|time|place|year|number|type) of /i, ""))
  );
}
