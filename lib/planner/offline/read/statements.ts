import type { FanOut, Note } from "../request";
import { keyOf } from "../text/words";
import type { Builder } from "./builder";
import { outcomeSubject } from "./conditions";
import { readNotes } from "./notes";
import type { NoteContext } from "./notes/reader";

/** Sentences and list items that state a rule instead of naming a column. */

const THING = String.raw`[a-z][\w-]*(?: (?!and\b|or\b|with\b|\d)[\w-]+){0,3}?`;
const END = String.raw`(?=[,.;:)]|\s+(?:with|each|and|in|of|on|over|per|during|for|linked|from|at|including)\b|\s*$)`;
const HAS = String.raw`(?:(?:can|may|should|must|will)\s+)?(?:have|with|(?:(?:is|are)\s+)?enrolled in|has made|(?!is\b|are\b|per\b|of\b|in\b|for\b|the\b|at\b)[a-z]{3,}(?:s|ing)?(?:\s+(?:in|for|out|up|on))?)`;
const AMOUNT = String.raw`(?:(?:about|around|roughly|an average of|on average|approximately)\s+)?`;

const FAN_OUTS: readonly [RegExp, (match: RegExpExecArray) => Omit<FanOut, "clause">][] = [
  [
    new RegExp(
      String.raw`\b(?:each|every|per|a|an|one)\s+(${THING})\s+${HAS}\s+${AMOUNT}(?:between\s+)?(\d+)\s*(?:to|-|and)\s*(\d+)\s+(${THING})${END}`,
      "iu",
    ),
    ([, parent = "", min, max, child = ""]) => ({ parent, child, min: Number(min), max: Number(max) }),
  ],
  [
    new RegExp(
      String.raw`\b(\d+)\s*(?:to|-)\s*(\d+)\s+(${THING})\s+(?:per|for each|for every|by each)\s+(${THING})${END}`,
      "iu",
    ),
    ([, min, max, child = "", parent = ""]) => ({ parent, child, min: Number(min), max: Number(max) }),
  ],
  [
    new RegExp(
      String.raw`\b(?:each|every)\s+(${THING})\s+${HAS}\s+(?:up to|at most|no more than)\s+(\d+)\s+(${THING})${END}`,
      "iu",
    ),
    ([, parent = "", max, child = ""]) => ({ parent, child, min: 0, max: Number(max) }),
  ],
  [
    new RegExp(String.raw`\b(?:each|every)\s+(${THING})\s+${HAS}\s+(?:at least)\s+(\d+)\s+(${THING})${END}`, "iu"),
    ([, parent = "", min, child = ""]) => ({ parent, child, min: Number(min), max: Number(min) + 4 }),
  ],
  [
    new RegExp(String.raw`\b(?:each|every)\s+(${THING})\s+${HAS}\s+${AMOUNT}(\d+)\s+(${THING})${END}`, "iu"),
    ([match, parent = "", count, child = ""]) => ({ parent, child, ...around(Number(count), match) }),
  ],
  [
    new RegExp(
      String.raw`\b${AMOUNT}(\d+)\s+(${THING})\s+(?:per|for each|for every|in each|in every)\s+(${THING})${END}`,
      "iu",
    ),
    ([match, count, child = "", parent = ""]) => ({ parent, child, ...around(Number(count), match) }),
  ],
  [
    new RegExp(String.raw`\b(?:of|with|having)\s+${AMOUNT}(\d+)\s+(${THING})\s+each\b`, "iu"),
    ([match, count, child = ""]) => ({ parent: "", child, ...around(Number(count), match) }),
  ],
  [
    new RegExp(
      String.raw`,?\s*\beach\s+(?:with|having|has|have)\s+${AMOUNT}(?:between\s+)?(\d+)(?:\s*(?:to|-|and)\s*(\d+))?\s+(${THING})${END}`,
      "iu",
    ),
    ([match, min, max, child = ""]) => ({
      parent: "",
      child,
      ...(max === undefined ? around(Number(min), match) : { min: Number(min), max: Number(max) }),
    }),
  ],
  [
    new RegExp(String.raw`\b(\d+)\s*(?:to|-)\s*(\d+)\s+(${THING})\s+each\b`, "iu"),
    ([, min, max, child = ""]) => ({ parent: "", child, min: Number(min), max: Number(max) }),
  ],
  [
    new RegExp(
      String.raw`(?<=\b(?:their|its|with|and)\s)((?!their\b|its\b)${THING}),?\s+(\d+)\s*(?:to|-)\s*(\d+)\s+(?:of them\s+)?each\b`,
      "iu",
    ),
    ([, child = "", min, max]) => ({ parent: "", child, min: Number(min), max: Number(max) }),
  ],
  [
    new RegExp(String.raw`\b(?:with|having)\s+(?:between\s+)?(\d+)\s*(?:to|-|and)\s*(\d+)\s+(${THING})\s+each\b`, "iu"),
    ([, min, max, child = ""]) => ({ parent: "", child, min: Number(min), max: Number(max) }),
  ],
];

/** "about 4" spreads from 1 to 7; a plain 4 is exactly 4. */
function around(count: number, match: string): { min: number; max: number } {
  return /about|around|roughly|average|approximately/i.test(match)
    ? { min: Math.min(1, count), max: Math.max(count * 2 - 1, 1) }
    : { min: count, max: count };
}

/** Takes the fan-outs out of a sentence and leaves the child's noun in their place. */
export function takeFanOuts(sentence: string, builder: Builder): string {
  let rest = sentence;
  for (const [pattern, build] of FAN_OUTS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const { vocabulary } = builder;
    const { parent, child: said, min, max } = build(match);
    const whole = parent || lastTableBefore(rest.slice(0, match.index), said, builder);
    const child = partOf(said, whole ?? "", builder);
    const isRelation =
      max <= 100_000 &&
      (vocabulary.isTable(child) || builder.knows(child)) &&
      !/^(?:rows?|records?|times?|points?|stars?|columns?)$/i.test(child);
    if (!isRelation || (parent !== "" && !vocabulary.isTable(parent) && !builder.knows(parent))) continue;
    builder.request.fanOuts.push({
      parent: whole || builder.current().noun,
      child,
      min: Math.min(min, max),
      max: Math.max(min, max, 1),
      clause: match[0].trim(),
    });
    if (parent !== "") builder.table(parent);
    builder.table(child);
    // "… and their orders: 1 to 5 orders each with …" names the child already.
    const named = new RegExp(`(${child.replace(/[^\w ]/g, "")})\\s*:\\s*$`, "i");
    const before = rest.slice(0, match.index);
    // "…, total must equal the sum" is a statement of its own.
    const after = rest
      .slice(match.index + match[0].length)
      .replace(/^\s*,\s*(?=[\w ]+\b(?:must|should|equals?)\b)/i, "; ");
    // A rule between commas has said all there is to say.
    const isAside =
      /^\s*(?:[,;.]|$)/.test(after) &&
      (/^\s*,/.test(match[0]) || (parent !== "" && /(?:^|[,;])\s*(?:and|where|in which)?\s*$/i.test(before)));
    const lead = named.test(before)
      ? before.replace(named, "$1")
      : isAside
        ? before.replace(/[,;\s]*(?:and|where|in which)?\s*$/i, "")
        : `${before.replace(/[,\s]+(?:(?:and|with) (?:their|its)|and|where|in which)?\s*$/i, "; ")} ${child}`;
    rest = `${lead}${after.startsWith(",") ? "" : " "}${after}`
      .replace(/\s+/g, " ")
      .replace(/^[,;\s]+/, "")
      .trim();
    if (parent !== "" && (rest === "" || keyOf(rest) === keyOf(child))) return "";
  }
  return rest;
}

const PARTS = /^(?:line )?(?:items?|lines?|details?|positions?|entries|entry)$/i;

/** The items of an order are order items. */
function partOf(child: string, parent: string, { vocabulary }: Builder): string {
  const own = `${keyOf(parent)} ${child}`;
  return parent !== "" && PARTS.test(child) && vocabulary.isPart(own, parent) ? own : child;
}

function lastTableBefore(text: string, child: string, { vocabulary }: Builder): string | undefined {
  const words = text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== "" && keyOf(word) !== keyOf(child));
  for (let i = words.length - 1; i >= 0; i--) {
    if (i > 0 && vocabulary.isTable(`${words[i - 1]} ${words[i]}`)) return `${words[i - 1]} ${words[i]}`;
    if (vocabulary.isTable(words[i]!)) return words[i];
  }
  return undefined;
}

const SHARE =
  /^(?:with |and |only |about |around |roughly |approximately |~)*(\d+(?:\.\d+)?)%\s+(?:of\s+(?:the\s+|all\s+)?([\w -]+?)\s+(?=are|is|being|were|was|have|has|having|should|must|marked|flagged|with|that|who|which|get|end|\w+ed\b|in\b)|(?:of (?:them|which|all)\s+)?)(?:(?:are|is|being|were|was|have|has|having|had|should|must|be|marked|flagged|labell?ed|tagged|classified|as|with|that|who|which|get|end up|been|a|an|the|to be)\s+)*(.+?)$/i;

const SHARE_OF_RANGE =
  /^(?:about |around |~)?(\d+(?:\.\d+)?)%\s+of\s+(?:the\s+)?[\w -]+?\s+(?:having|have|has|with|are|should have|must have|get|pay)\s+(.+)$/i;

/** "10% of patients have bills above 50,000": a share of rows whose column keeps another range. */
export function readShareOfRange(text: string, context: NoteContext, { request }: Builder): boolean {
  const match = SHARE_OF_RANGE.exec(text.trim());
  const outcome = match && readNotes(match[2]!, context);
  const note = outcome?.notes.find(({ kind }) => kind === "range");
  if (!match || !outcome || !note) return false;
  request.conditions.push({
    clause: text,
    when: { chance: Number(match[1]) / 100 },
    outcome: { subject: outcomeSubject(outcome.rest), note },
  });
  return true;
}

/** "20% of orders refunded", "2% flagged as fraud" → a share of a value; undefined for anything else. */
export function readShare(text: string): { subject: string; note: Note } | undefined {
  const match = SHARE.exec(text.trim().replace(/[.;]$/, ""));
  if (!match) return undefined;
  const [clause, share, subject = "", value = ""] = match;
  if (/\d/.test(value) && !/^["']/.test(value)) return undefined;
  if (/^(?:missing|null|nulls|empty|blank|absent)\b/i.test(value)) return undefined;
  if (/\b(?:discount|off|tax|vat|margin|markup|interest|growth|commission|tip)\b/i.test(value)) return undefined;
  return {
    subject: subject.trim(),
    note: {
      kind: "share",
      clause,
      share: Math.round(Number(share) * 1e4) / 1e6,
      value: value.replace(/^["']|["']$/g, "").trim(),
    },
  };
}
