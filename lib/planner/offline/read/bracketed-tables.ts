import type { Vocabulary } from "./builder";

/** "products(id, name, price)", "5 hotels (name, city), 100 bookings (guest, nights)": tables with their columns. */
const TABLE_LIST =
  /(?:(?<![\w.,])(\d[\d,]{0,9}k?)\s+)?["']?\b([A-Za-z_]\w{0,60})["']?(\s?)\(([^()]{3,2000}(?:\([^()]{0,100}\)[^()]{0,2000}){0,40})\)/g;

export interface BracketedTable {
  name: string;
  columns: string;
  /** How many rows, as it was written. */
  count?: string;
}

export function takeTableLists(
  text: string,
  { isTable, isWord, isColumn }: Vocabulary,
): { tables: BracketedTable[]; rest: string } {
  const tables: BracketedTable[] = [];
  const rest = text.replace(
    TABLE_LIST,
    (whole, count: string | undefined, name: string, space: string, list: string) => {
      const names = list.split(",").map((column) => column.trim());
      const first = names.map((column) => column.split(/[ :(]/)[0]!);
      const known = first.filter((column) => /(?:^|_)id$/i.test(column) || isWord(column)).length;
      const areNames = names.length > 1 && first.every((column) => /^\w+$/.test(column));
      // "5 hotels (name, city)" counts what the columns are of.
      const isCounted = count !== undefined && isTable(name) && names.every((column) => isColumn(column));
      const isList =
        areNames &&
        ((known >= names.length / 2 &&
          (space === "" || (isTable(name) && first.some((column) => /(?:^|_)id$/i.test(column))))) ||
          isCounted);
      if (!isList) return whole;
      tables.push({ name, columns: list, ...(count !== undefined && { count }) });
      return " ";
    },
  );
  return {
    tables,
    rest: tables.length > 0 ? withoutJoints(rest) : text,
  };
}

/** What stood between the tables, and what announced them, says nothing without them. */
const withoutJoints = (text: string) =>
  text
    .replace(/^[\s,;.&]+|(?<=\s)(?:and|,)(?=\s*(?:,|$))/g, " ")
    .replace(/(?:\d+|two|three|four|five)?\s*(?:related |linked )?tables?\s*:?[\s,.;&]*$/i, "")
    .trim();
