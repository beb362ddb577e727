import type { OutputType } from "../column";
import type { AttributeRule, PackValue } from "../pack";
import type { CellRandom } from "../random";

type Cell = string | number | null;

/**
 * Reads a table of text into columns. The first line names them: a plain name holds words, `name#` numbers, `name[]` lists parted by |.
 * Cells are parted by semicolons; an empty one is null, or an empty list.
 */
export function readTable(table: string): Record<string, (Cell | string[])[]> {
  const [heading = "", ...lines] = table.trim().split("\n");
  const cells = lines.map((line) => line.split(";"));
  return Object.fromEntries(
    heading
      .split(";")
      .map((column, c): [string, (Cell | string[])[]] => [
        column.replace(/#$|\[\]$/, ""),
        cells.map((line) => readCell(line[c] ?? "", column)),
      ]),
  );
}

function readCell(text: string, column: string): Cell | string[] {
  if (column.endsWith("[]")) return text === "" ? [] : text.split("|");
  if (text === "") return null;
  return column.endsWith("#") ? Number(text) : text;
}

type Make = (values: readonly unknown[], random: CellRandom) => PackValue;

/** Short forms for rules of packs that are tables. */
export const derived = (type: OutputType, of: readonly string[], make: Make): AttributeRule => ({
  kind: "derived",
  type,
  of,
  make,
});
export const derivedText = (of: readonly string[], make: Make) => derived({ type: "text" }, of, make);
export const derivedInteger = (of: readonly string[], make: Make) => derived({ type: "integer" }, of, make);
export const derivedDecimal = (scale: number, of: readonly string[], make: Make) =>
  derived({ type: "decimal", scale }, of, make);

/** Attributes that are columns of the pool. */
export function columnRules(names: readonly string[]): Record<string, AttributeRule> {
  return Object.fromEntries(names.map((column): [string, AttributeRule] => [column, { kind: "column", column }]));
}

/** The same rule with chance of its own in every row, also where rows share a record. */
export const eachRow = (rule: AttributeRule): AttributeRule =>
  rule.kind === "derived" ? { ...rule, each: true } : rule;

/** One of a column's list, the first ones more often. */
export function oneOfList(column: string): AttributeRule {
  return derivedText([column], ([list], random) => {
    const values = list as readonly string[];
    return values.length === 0 ? null : values[Math.floor(values.length * random.next() ** 1.4)]!;
  });
}

/** A number between two columns of the pool, thick in the middle. */
export function betweenColumns(low: string, high: string, scale = 0): AttributeRule {
  const unit = 10 ** scale;
  const make: Make = ([least, most], random) => {
    const from = Number(least);
    return Math.round((from + (Number(most) - from) * ((random.next() + random.next()) / 2)) * unit) / unit;
  };
  return scale === 0 ? derivedInteger([low, high], make) : derivedDecimal(scale, [low, high], make);
}
