import type { AttributeRule, RecordDeclaration } from "../pack";
import { createPhrase, type Details, type Phrase } from "./record-phrases";
import { columnRules, derived } from "./rules";

/**
 * Records whose texts follow from their labels, from a table of text. The first line names the columns: a plain name is a label, `name#` a
 * number, `name~` phrases parted by |; `weight#` is how often a line is drawn. Cells are parted by semicolons.
 */
export function declareSayings(table: string, details: Details = {}): RecordDeclaration {
  const [heading = "", ...lines] = table.trim().split("\n");
  const names = heading.split(";");
  const cells = lines.map((line) => line.split(";"));
  for (const [row, line] of cells.entries())
    if (line.length !== names.length) throw new RangeError(`${line.length} cells in "${lines[row]!.slice(0, 60)}"`);
  const columns: Record<string, readonly unknown[]> = {};
  const rules: Record<string, AttributeRule> = { detail };
  for (const [c, marked] of names.entries()) {
    const name = marked.replace(/[#~]$/, "");
    const texts = cells.map((line) => line[c]!);
    if (marked.endsWith("~")) {
      columns[`_${name}`] = texts.map((text) => alternativesOf(text).map((one) => createPhrase(one, details)));
      rules[name] = saying(`_${name}`);
    } else {
      columns[name] = marked.endsWith("#") ? texts.map(Number) : texts.map((text) => (text === "" ? null : text));
      Object.assign(rules, columnRules([name]));
    }
  }
  const { weight, ...others } = columns;
  return { pool: { columns: others, ...(weight && { weights: weight as number[] }) }, rules };
}

/** What the phrases of one record have in common. */
const detail = derived("integer", [], (_, random) => random.index(0x7fffffff));

/** One of a column's phrases. */
const saying = (column: string): AttributeRule =>
  derived("text", [column, "detail"], ([phrases, of], random) =>
    random.pick(phrases as readonly Phrase[])(random, of as number),
  );

/** Parts at | outside of braces. */
export function alternativesOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "{") depth++;
    else if (char === "}") depth--;
    else if (char === "|" && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
