import { closingOf, type Declared, type Dialect, item, splitOutside } from "./declared";

/** "CREATE TABLE t (…)" and "SELECT a, b FROM t". */
export const readSql: Dialect = (text) => {
  const declared: Declared[] = [];
  let rest = "";
  let from = 0;
  for (const match of text.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?["'[]?([\w.]+)["'\]]?\s*\(/gi)) {
    if (match.index < from) continue;
    const open = match.index + match[0].length - 1;
    const close = closingOf(text, open);
    const columns = splitOutside(text.slice(open + 1, close), ",").flatMap((line) => readColumn(line) ?? []);
    if (columns.length === 0) continue;
    declared.push({ table: match[1]!.split(".").at(-1)!, columns });
    rest += `${text.slice(from, match.index)}\n`;
    from = close + 1;
  }
  rest += text.slice(from).replace(/^\s*;/, "");
  const select = /\bselect\s+([\w",. ]{1,2000}?)\s+from\s+(\w+)[^.\n]*/i.exec(rest);
  if (select?.[1]?.includes(",")) {
    const columns = select[1].split(",").map((column) => column.trim().split(/[. ]/).at(-1)!.replaceAll('"', ""));
    declared.push({ table: select[2]!, columns });
    rest = rest.replace(select[0], " ");
  }
  return { declared, rest };
};

const CONSTRAINT = /^(?:constraint\b|(?:primary\s+key|foreign\s+key|unique|index|key|check)\b\s*[\w"]*\s*\()/i;
const MARK =
  /\b(primary\s+key|not\s+null|unique|uuid|serial|bigserial|bigint|smallint|int(?:eger)?|decimal|numeric|money|float|double|real|bool(?:ean)?|datetime|timestamptz|timestamp|date|text|varchar|char)\b/gi;

/** "price DECIMAL(10,2) NOT NULL" → "price (decimal, not null)". A constraint is no column. */
function readColumn(line: string): string | undefined {
  const column = /^["'[]?(\w+)["'\]]?\s*(.*)$/s.exec(line);
  if (!column || CONSTRAINT.test(line)) return undefined;
  const said = column[2]!.replace(/\bdefault\s+\S+|--.*$/gim, " ");
  const values = /\benum\s*(\(.+\))|\bin\s*(\(.+?\))/i.exec(said);
  const parent = /\breferences\s+["']?(\w+)/i.exec(said)?.[1];
  const marks = Array.from(said.replace(/\(.*?\)/g, " ").matchAll(MARK), ([mark]) =>
    mark.toLowerCase().replace(/\s+/g, " ").replace("bigserial", "serial").replace("money", "decimal"),
  );
  const name = item(column[1]!, [...marks, ...(parent === undefined ? [] : [`references ${parent}`])]);
  return values ? `${name} ${values[1] ?? values[2]}` : name;
}
