import { closingOf, type Declared, type Dialect, item, splitOutside } from "./declared";

/** Fields as programs write them: `interface Order { id: number }`, `{ "id": "uuid" }`, `fields = ["id", "name"]`. */

const SHAPE = /\b(?:interface|type|class|struct|model|record|const|let|var)\s+(\w+)\s*(?::\s*\w+\s*)?=?\s*\{/g;

export const readShapes: Dialect = (text) => takeBraces(text, SHAPE, (match) => match[1]!);

export const readObjects: Dialect = (text) => takeBraces(text, /\{/g, () => undefined);

/** More than these are no description of columns. */
const MOST_OBJECTS = 20;
const DEEPEST = 4;

/** "… of json like": what leads to the braces goes with them. */
const INTRODUCES =
  /\s*(?:\b(?:of|in|as|with)\s+)?(?:\b(?:json|objects?|documents?|fields?|schema|format)\s*)*(?:\b(?:like|such as|e\.g\.))?(?:\s+this)?[\s:,]*$/i;

function takeBraces(text: string, start: RegExp, tableOf: (match: RegExpMatchArray) => string | undefined) {
  const declared: Declared[] = [];
  let rest = "";
  let from = 0;
  let tries = 0;
  for (const match of text.matchAll(start)) {
    if (match.index < from) continue;
    if (++tries > MOST_OBJECTS) break;
    const open = match.index + match[0].length - 1;
    const close = closingOf(text, open);
    const columns = fieldsOf(text.slice(open + 1, close));
    if (columns.length < 2) continue;
    const table = tableOf(match);
    declared.push({ columns, ...(table !== undefined && { table }) });
    rest += text.slice(from, match.index).replace(INTRODUCES, " ");
    from = close + 1;
  }
  return { declared, rest: rest + text.slice(from).replace(declared.length > 0 ? /^[\s\])};,]+/ : /^$/, " ") };
}

/** Members of an object; empty where anything else stands between the braces. */
function fieldsOf(body: string, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  const members = splitOutside(body, ",;\n").filter((member) => !/^(?:\/\/|#|\.\.\.)/.test(member));
  const fields = members.map((member) => {
    const match = /^(?:readonly |public |private )?["']?([A-Za-z_][\w ]{0,60}?)["']?(\?)?\s*:\s*(.+)$/s.exec(member);
    if (!match) return undefined;
    const [, name = "", optional, said = ""] = match;
    const nested = /^\{(.*)\}?$/s.exec(said.trim());
    if (nested) return fieldsOf(nested[1]!.replace(/\}$/, ""), depth + 1);
    return [item(name, [...marksOf(said.trim()), ...(optional === undefined ? [] : ["optional"])])];
  });
  return fields.some((field) => field === undefined) ? [] : fields.flatMap((field) => field ?? []);
}

const TYPES: Readonly<Record<string, string>> = {
  uuid: "uuid",
  guid: "uuid",
  int: "integer",
  integer: "integer",
  float: "float",
  double: "float",
  decimal: "decimal",
  bool: "boolean",
  boolean: "boolean",
  date: "date",
  datetime: "datetime",
  timestamp: "datetime",
};

/** What a type says; a sample value says nothing that the name does not. */
function marksOf(said: string): string[] {
  const literals = said.split("|").map((part) => /^\s*["']([^"']+)["']\s*$/.exec(part)?.[1]);
  if (literals.length > 1 && literals.every((value) => value !== undefined)) return [literals.join(" | ")];
  const word = said.replace(/^["']|["',;]+$/g, "");
  // A Date of a program is an instant.
  const type = word === "Date" ? "datetime" : TYPES[word.toLowerCase()];
  return type === undefined ? [] : [type];
}

const ARRAY = /\b(?:columns?|fields?|headers?|cols|attributes)\s*(?:=|:|are|as)?\s*\[/gi;

export const readArrays: Dialect = (text) => {
  const match = ARRAY[Symbol.matchAll](text).next().value;
  if (!match) return { declared: [], rest: text };
  const open = match.index + match[0].length - 1;
  const close = closingOf(text, open);
  const columns = splitOutside(text.slice(open + 1, close), ",").map((name) => name.replace(/^["']|["']$/g, ""));
  if (columns.length < 2) return { declared: [], rest: text };
  return { declared: [{ columns }], rest: `${text.slice(0, match.index)} ${text.slice(close + 1)}` };
};
