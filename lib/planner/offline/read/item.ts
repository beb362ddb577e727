import type { FieldAsk, Note } from "../request";
import { readFormula } from "./formula";
import { cleanName } from "./name";
import { readNotes } from "./notes";
import { valuesNote } from "./notes/lists";
import { readMarks } from "./notes/marks";
import type { NoteContext } from "./notes/reader";

/** One item of a list of columns → its name and what is said about it. */

const COPULA =
  /\s+(?:(?:should|must|can|may|will|shall|could)\s+(?:only\s+|always\s+)?(?:be|have|include|contain|range|follow|span|come|reflect|match|depend|vary)|is|are|was|were|ranges(?=\s+\S)|range(?=\s+(?:from|between|is|of|[$€£\d]))|ranging|varies|varying|includes?|contains?|comes?|falls?|lies?|follows?|reflects?|equals?|depends?|between|from(?=\s+\S)|=)\s+/i;

export function readItem(raw: string, listed: boolean, context: NoteContext): FieldAsk | undefined {
  const formula = readFormula(raw);
  if (formula) return { name: formula.name, listed, notes: [formula.note] };
  const question = /^([\p{L}\p{N}_ ]{2,60})\?$/u.exec(raw.trim());
  // "electric?" asks for yes or no.
  if (question)
    return { name: cleanName(question[1]!), listed, notes: [{ kind: "type", clause: raw.trim(), type: "boolean" }] };
  const text = raw
    .trim()
    .replace(
      /^\d+\s+(?:different\s+|possible\s+)?(?=(?:types|categories|kinds|levels|statuses|tiers|groups|classes|stages)\b)/i,
      "",
    )
    .replace(/^["']([^"']+)["']$/, "$1")
    .replace(/^["']([^"']+)["'](?=\s*[:(-])/, "$1");
  const labelled = /^([^:()"]{1,60}?)\s*(?:(?:(?<!\d):|:(?!\d))(?!mm\b|ss\b)|\s-\s|\s=\s|\s->\s)\s*(.+)$/s.exec(text);
  if (labelled && !/^\d+$/.test(labelled[1]!)) return readLabelled(labelled[1]!, labelled[2]!, listed, context);
  const { rest, notes } = readNotes(text, context);
  const typed =
    /^([\w ]+?) (?:as |of type |is )?(?:an? )?(uuid|integer|int|bigint|smallint|serial|float|double|decimal|numeric|string|n?(?:var)?char|boolean|bool|timestamp|timestamptz|datetime)((?: (?:pk|primary key|not null|unique|nullable))*)$/i.exec(
      rest,
    );
  const copula = COPULA.exec(` ${rest} `);
  const name = cleanName(typed ? typed[1]! : copula ? rest.slice(0, Math.max(0, copula.index)) : rest);
  if (name === "") return undefined;
  const typeNotes = typed ? typeNotesOf(typed[2]!, typed[3]!, context) : [];
  const said = copula ? rest.slice(copula.index + copula[0].length - 1) : "";
  const values =
    said && !notes.some(({ kind }) => kind === "values" || kind === "constant") ? valuesAfterCopula(said) : undefined;
  return { name, listed, notes: [...notes, ...typeNotes, ...(values ? [values] : [])] };
}

/** "int primary key", "varchar unique" */
function typeNotesOf(type: string, marks: string, context: NoteContext): Note[] {
  const said = [
    type.replace(/^n(?=var|char)/i, ""),
    ...(marks.match(/pk|primary key|not null|unique|nullable/gi) ?? []),
  ];
  return readNotes(`(${said.join(", ")})`, context).notes;
}

/** "status: one of pending, shipped" · "price: float, between 5 and 10" · "city: a city in France". */
function readLabelled(label: string, description: string, listed: boolean, context: NoteContext): FieldAsk | undefined {
  const own = readNotes(label, context);
  const name = cleanName(own.rest);
  if (name === "") return undefined;
  const inline = readNotes(description, context);
  const left = inline.rest.replace(/^[\s,;:-]+|[\s,;:.-]+$/g, "");
  const marks = readMarks(left) ?? readMarks(left.split(/\s*[,;-]\s*/)[0]!) ?? [];
  const notes = [...own.notes, ...marks.map((mark) => ({ clause: description, ...mark }) as Note), ...inline.notes];
  const isSaid = notes.some(({ kind }) =>
    ["values", "constant", "range", "window", "pattern", "template", "relative"].includes(kind),
  );
  const list = left.replace(/^(?:one of|either|values?|options?|can be|is|are)\s*:?\s*/i, "");
  const isList = /[,/|]|\bor\b/.test(list) && !/\b(?:the|a|an|of|for|in|each|their|its|like|with)\b/i.test(list);
  const values = !isSaid && marks.length === 0 && isList ? valuesNote(list, false) : undefined;
  if (values) notes.push({ clause: `${label}: ${description}`, ...values } as Note);
  return {
    name,
    listed,
    notes: notes.map((note) => (note.clause.length < 4 ? { ...note, clause: `${label}: ${description}` } : note)),
  };
}

function valuesAfterCopula(said: string): Note | undefined {
  const list = said.replace(/^(?:either|one of|any of|always|only)\s+/i, "").trim();
  const single = /^"([^"]{1,60}?)[.,]?"$/.exec(list);
  if (single) return { kind: "constant", clause: said, value: single[1]! };
  if (!/,|\bor\b|\//.test(list) || list.split(/\s+/).length > 14) return undefined;
  const values = valuesNote(list, false);
  const areWords = values?.values.every(
    (value) => value.split(" ").length <= 3 && !/\b(?:for|of|the|to|in|on|with|by|from|an?)\b/i.test(value),
  );
  return values && areWords ? ({ clause: said, ...values } as Note) : undefined;
}
