import { type Declared, type Dialect, splitOutside } from "./declared";

/** Columns as lines show them: a table of markdown, the header of a file, "id:int, tags:string". */

const RULE = /^[|\s:-]*-{2,}[|\s:-]*$/;
const HEADINGS = /^(?:columns?(?: names?)?|fields?(?: names?)?|names?|attributes?|variables?|features?)$/i;

export const readMarkdown: Dialect = (text) => {
  const lines = text.split("\n");
  const rule = lines.findIndex((line, i) => i > 0 && RULE.test(line) && (lines[i - 1]!.match(/\|/g)?.length ?? 0) > 0);
  if (rule < 1) return { declared: [], rest: text };
  const head = cellsOf(lines[rule - 1]!);
  let end = rule + 1;
  while (end < lines.length && lines[end]!.includes("|")) end++;
  const body = lines.slice(rule + 1, end).map(cellsOf);
  // A first column of names lists the fields one by one; any other table shows rows of the dataset.
  const isList = HEADINGS.test(head[0] ?? "") && head.length > 1 && body.length > 1;
  const columns = isList ? body.map(([name = "", ...said]) => describe(name, said)) : head;
  return {
    declared: columns.length > 1 ? [{ columns }] : [],
    rest: [...lines.slice(0, rule - 1), ...lines.slice(end)].join("\n"),
  };
};

const cellsOf = (line: string) => splitOutside(line.replace(/^\s*\|/, "").replace(/\|\s*$/, ""), "|");

function describe(name: string, said: readonly string[]): string {
  const words = said.map((cell) => cell.replace(/^enum\s*\((.+)\)$/i, "$1")).filter((cell) => cell !== "");
  return words.length > 0 ? `${name}: ${words.join(", ")}` : name;
}

const NAME = /^["']?[\p{L}_][\p{L}\p{N}_ .#%/()-]{0,40}["']?$/u;
const TYPE =
  "(?:u?uid|guid|str|string|text|varchar|char|int|integer|bigint|long|float|double|real|number|numeric|decimal|bool|boolean|date|datetime|timestamp|time|enum|email|json|array)";
const TYPED = new RegExp(String.raw`^["']?[A-Za-z_]\w*["']?\s*(?::\s*${TYPE}(?:\s*\(.*\))?|\(\s*${TYPE}\s*\))$`, "i");
const FILE_NAME = /^["']?[A-Za-z_]\w*["']?$/;
const MOST_HEADERS = 3;

/** A line that is nothing but names: "id,first_name,email", "Date | Store | Units". */
export const readHeaderLines: Dialect = (text, isWord) => {
  const declared: Declared[] = [];
  const rest = text
    .split("\n")
    .filter((line) => {
      const columns = declared.length < MOST_HEADERS ? headersOf(line.trim(), isWord) : undefined;
      if (columns) declared.push({ columns });
      return columns === undefined;
    })
    .join("\n");
  return { declared, rest };
};

function headersOf(line: string, isWord: (name: string) => boolean): string[] | undefined {
  if (line.length > 2000 || /^- /.test(line)) return undefined;
  const typed = splitOutside(line, ",;");
  if (typed.length > 1 && typed.every((part) => TYPED.test(part))) return typed;
  for (const mark of [";", "|", ","]) {
    const parts = splitOutside(line, mark);
    if (parts.length < 3) continue;
    const areNames =
      mark === ","
        ? !/,\s/.test(line) && parts.every((part) => FILE_NAME.test(part))
        : parts.every((part) => NAME.test(part) && part.split(" ").length <= 4);
    const known = parts.filter((part) => isWord(part.replace(/["']/g, "")) || /_|^id$/i.test(part)).length;
    if (areNames && known >= parts.length / 3) return parts.map((part) => part.replace(/["']/g, ""));
  }
  return undefined;
}
