import type { Note } from "../request";
import { cleanName } from "./name";

/** "gross = net + vat", "profit is revenue minus cost": a column and what it is calculated from. */

const SAID =
  /^(?:the\s+|each\s+|every\s+)?([\p{L}_][\p{L}\p{N}_ ]{0,50}?)\s*(?:=|\b(?:is|are|equals?|(?:should|must) (?:be|equal)|(?:is |are )?(?:calculated|computed|derived) (?:as|from|by))\b(?:\s+(?:the|equal to|calculated as|computed as))?)\s*(.{3,160})$/iu;
const WORD_OPERATORS = String.raw`\s(?:times|plus|minus|multiplied by|divided by)\s`;
const SYMBOLS = String.raw`\s?[+*×^]\s?|\s-\s|\s?\/\s?`;
const OPERAND =
  /^\(*(?:the |its |their )?(?:[$€£]?\d+(?:[.,]\d+)*%?|[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}_][\p{L}\p{N}_]*){0,3})\)*$/u;
const UNIT = /\s+in\s+(?:days|hours|minutes|years|percent|%)$/i;

/** "sale price is 20% less than regular price", "tax is 8% of the subtotal". */
const PERCENT =
  /^(?:the\s+|each\s+|every\s+)?([\p{L}_][\p{L}\p{N}_ ]{0,50}?)\s*(?:=|\b(?:is|are|equals?|must be|should be)\b)\s*(?:always\s+|exactly\s+)?(\d+(?:\.\d+)?)%\s+(?:(less|lower|cheaper|below|under|off|more|higher|above|greater|over)(?:\s+than)?|of)\s+(?:the\s+|its\s+)?([\p{L}_][\p{L}\p{N}_ ]{1,50})$/iu;

function readPercent(text: string): { name: string; note: Note } | undefined {
  const match = PERCENT.exec(text);
  if (!match) return undefined;
  const [clause, name = "", percent, direction, other = ""] = match;
  const part = Number(percent) / 100;
  const factor =
    direction === undefined ? part : /^(?:more|higher|above|greater|over)$/i.test(direction) ? 1 + part : 1 - part;
  return {
    name: cleanName(name),
    note: { kind: "formula", clause, words: `${other.trim()} * ${Number(factor.toFixed(6))}` },
  };
}

/** A formula with the name of its column; undefined for anything else. */
export function readFormula(text: string): { name: string; note: Note } | undefined {
  const percent = readPercent(text.trim().replace(/[.;]$/, ""));
  if (percent) return percent;
  const said = SAID.exec(text.trim().replace(/[.;]$/, ""));
  if (!said) return undefined;
  const [, name = "", words = ""] = said;
  if (!isExpression(words, /^[^=]*=/.test(text))) return undefined;
  return { name: cleanName(name), note: { kind: "formula", clause: text.trim(), words: words.trim() } };
}

/** Names and numbers with signs between them, at least one of each. */
function isExpression(words: string, isSymbolic: boolean): boolean {
  const plain = words.replace(UNIT, "");
  const operators = new RegExp(isSymbolic ? `${WORD_OPERATORS}|${SYMBOLS}` : WORD_OPERATORS, "iu");
  const operands = plain.split(new RegExp(operators.source, "giu")).map((operand) => operand.trim());
  return (
    operands.length > 1 &&
    operands.every((operand) => OPERAND.test(operand)) &&
    operands.some((operand) => /\p{L}/u.test(operand))
  );
}
