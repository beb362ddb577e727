import type { Note } from "../request";
import type { Builder } from "./builder";
import { cleanName } from "./name";
import { readNotes } from "./notes";
import type { NoteContext } from "./notes/reader";

/** "patients over 65 pay at least 5,000", "if status is cancelled then refund_date is set, otherwise empty". */

const DECIDES =
  /^(.*?)\b(?:must have|should have|have|has|pay|pays|get|gets|earn|earns|receive|receives|spend|spends|cost|costs|ships?|must be|should be|are|is)\b(.*)$/i;
const WHEN = /^(?:if|when|where|for|whenever)\s+(.+?)(?:,\s*(?:then\s+)?|\s+then\s+)(.+)$/i;
const BEHIND = /^(.+?)\s+(?:only\s+)?(?:if|when|whenever)\s+(.+)$/i;
/** "fraudulent ones", "the cancelled orders": rows by a word for their state. */
const OF_STATE = /^(?:the\s+|all\s+)?([\w-]+)\s+(ones|[\w-]+s)$/i;
const ADJECTIVE = /(?:ed|ent|ant|ive|ic|al|ous|ful)$/i;
const NO_STATE = /^(?:each|every|some|most|many|all|no|both|their|its|these|those|such|other|new|\d+)$/i;

/** The word for the rows that a statement speaks of: "cancelled" of "cancelled orders have …"; undefined where it speaks of all. */
export function stateIn(text: string, { knows, vocabulary }: Builder): string | undefined {
  const subject = DECIDES.exec(text)?.[1]?.trim() ?? "";
  const [, word = "", noun = ""] = OF_STATE.exec(subject) ?? [];
  if (word === "" || NO_STATE.test(word) || vocabulary.isTable(word)) return undefined;
  if (/^ones$/i.test(noun)) return word;
  return knows(noun) && (ADJECTIVE.test(word) || !vocabulary.isWord(word)) ? word : undefined;
}

const OTHERWISE = /[,;]?\s+(?:otherwise|or else|else)\s+(.+)$/i;

export function readCondition(text: string, context: NoteContext, builder: Builder): boolean {
  const clause = text.trim().replace(/[.;]$/, "");
  if (/^\s*\d+(?:\.\d+)?%/.test(clause)) return false;
  const otherwise = OTHERWISE.exec(clause);
  const main = otherwise ? clause.slice(0, otherwise.index) : clause;
  const behind = BEHIND.exec(main);
  const explicit = WHEN.exec(main) ?? (behind && [main, behind[2]!, behind[1]!]);
  const sides = explicit ?? DECIDES.exec(main);
  if (!sides) return false;
  const [, left = "", right = ""] = sides;
  const state = stateIn(main, builder);
  const when = deciding(left, context, explicit !== null) ?? (state === undefined ? undefined : { state });
  const outcome = outcomeOf(right, main, context);
  if (!when || !outcome) return false;
  const other = otherwise ? outcomeOf(otherwise[1]!, otherwise[1]!, context)?.note : undefined;
  builder.request.conditions.push({ clause, when, outcome, ...(other && { otherwise: other }) });
  return true;
}

/** What holds then, and of which column. */
function outcomeOf(text: string, clause: string, context: NoteContext): { subject: string; note: Note } | undefined {
  const said = { clause: text.trim() };
  const full =
    /^(.*?)\b(?:is|are|must be|should be)?\s*(?:set|filled(?: in)?|present|not (?:empty|null|blank)|given|required)\s*$/i.exec(
      text,
    );
  if (full) return { subject: outcomeSubject(full[1]!), note: { kind: "notNull", ...said } };
  const empty =
    /^(.*?)\b(?:is|are|must be|should be|stays?|remains?|left)?\s*(?:empty|null|blank|missing|not set|unset)\s*$/i.exec(
      text,
    );
  if (empty) return { subject: outcomeSubject(empty[1]!), note: { kind: "nulls", rate: 1, ...said } };
  const without = /^\s*(?:no|without(?: any)?)\s+([\w ]+)$/i.exec(text);
  if (without) return { subject: outcomeSubject(without[1]!), note: { kind: "nulls", rate: 1, ...said } };
  if (/\bships?\b.*\bfree\b|\bfree shipping\b/i.test(clause))
    return { subject: "shipping fee", note: exactly(0, said.clause) };
  const { rest, notes } = readNotes(text, context);
  const note = notes.find(({ kind }) => kind === "range" || kind === "values" || kind === "constant");
  if (note) return { subject: outcomeSubject(rest), note };
  const number = /^(.*?)\b(?:is|=|equals|of)?\s*[$€£]?(-?\d[\d,]*(?:\.\d+)?)%?\s*$/.exec(text);
  if (number)
    return { subject: outcomeSubject(number[1]!), note: exactly(Number(number[2]!.replaceAll(",", "")), said.clause) };
  const plain =
    /^\s*(?:the\s+)?([\w ]+?)\s+(?:is|are|=|becomes?|must be|should be|(?:is |are )?set to)\s+["']?([\w-]+(?: [\w-]+)?)["']?\s*$/i.exec(
      text,
    );
  return plain
    ? { subject: outcomeSubject(plain[1]!), note: { kind: "constant", value: plain[2]!, ...said } }
    : undefined;
}

const exactly = (value: number, clause: string): Note => ({
  kind: "range",
  clause,
  min: value,
  max: value,
  percent: false,
  decimals: 0,
});

/** The column an outcome speaks of, without the words of more and less. */
export function outcomeSubject(text: string): string {
  return cleanName(
    text
      .replace(
        /\b(?:higher|lower|larger|smaller|more|less|longer|shorter|must|should|be|is|are|the|a|an|minimum|maximum|their|have|has|unusually|very|extremely|high|low|pay|paid)\b/gi,
        " ",
      )
      .replace(/[^\w ]+/g, " "),
  );
}

/** The condition's own words: "patients over 65", "age > 65", "patients with "diabetes"". */
function deciding(text: string, context: NoteContext, explicit: boolean): { subject: string; note: Note } | undefined {
  const { rest, notes } = readNotes(text, context);
  const note = notes.find(({ kind }) => kind === "range" || kind === "constant" || kind === "values");
  if (note && (note.kind === "range" || explicit || /\bwith\b|\bin\b|\bon\b/i.test(text)))
    return { subject: rest, note };
  const quoted = /^([\w ]+?)\s+(?:with|in|on|having|whose \w+ is)\s+"([^"]+)"/i.exec(text);
  if (quoted) return { subject: quoted[1]!, note: { kind: "constant", clause: text, value: quoted[2]! } };
  const plain = explicit ? /^(?:the\s+)?([\w ]+?)\s+(?:is|=|equals|==)\s+["']?([\w -]+)["']?$/i.exec(text) : null;
  if (plain) return { subject: plain[1]!, note: { kind: "constant", clause: text, value: plain[2]!.trim() } };
  return undefined;
}
