import { type CellValue, roundHalfAway } from "../../cell-value";
import { type Expression, parseExpression } from "../parse";

/** Cells of one row by field name. */
export type Row = Readonly<Record<string, CellValue>>;

type Numbers = (...numbers: number[]) => number;

const NUMERIC: Readonly<Record<string, Numbers>> = {
  "+": (a = 0, b = 0) => a + b,
  "-": (a = 0, b = 0) => a - b,
  "*": (a = 0, b = 0) => a * b,
  "/": (a = 0, b = 0) => a / b,
  "%": (a = 0, b = 0) => a % b,
  "**": (a = 0, b = 0) => a ** b,
  round: (a = 0, digits = 0) => roundHalfAway(a * 10 ** digits) / 10 ** digits,
  floor: Math.floor,
  ceil: Math.ceil,
  abs: Math.abs,
  sqrt: Math.sqrt,
  min: Math.min,
  max: Math.max,
  mod: (a = 0, b = 0) => ((a % b) + b) % b,
  clamp: (value = 0, low = 0, high = 0) => Math.min(Math.max(value, low), high),
};
const TEXTUAL: Readonly<Record<string, (...texts: string[]) => CellValue>> = {
  concat: (...texts) => texts.join(""),
  upper: (text = "") => text.toUpperCase(),
  lower: (text = "") => text.toLowerCase(),
  length: (text = "") => [...text].length,
  contains: (text = "", part = "") => text.includes(part),
};
const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** The value of an expression by walking its tree: slow and plain, to hold the compiled form against. Knows what needs no chance and no clock. */
export function interpret(source: string, row: Row): CellValue {
  return walk(parseExpression(source), row);
}

function walk(node: Expression, row: Row): CellValue {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "field":
      return row[node.name]!;
    case "choose":
      return walk(node.test, row) === true ? walk(node.yes, row) : walk(node.no, row);
    case "unary": {
      const value = walk(node.operand, row);
      if (node.operator === "!") return value !== true;
      return value === null || node.operator === "+" ? value : -Number(value);
    }
    case "binary":
      return walkBinary(node.operator, walk(node.left, row), walk(node.right, row));
    case "call":
      return walkCall(
        node.name,
        node.parts.map((part) => walk(part, row)),
      );
  }
}

function walkBinary(operator: string, left: CellValue, right: CellValue): CellValue {
  if (operator === "&&") return left === true && right === true;
  if (operator === "||") return left === true || right === true;
  if (operator.startsWith("==")) return left === right;
  if (operator.startsWith("!=")) return left !== right;
  if (left === null || right === null) return null;
  const compare = COMPARE[operator];
  if (compare) return compare(Number(left), Number(right));
  return finite(NUMERIC[operator]!(Number(left), Number(right)));
}

function walkCall(name: string, values: CellValue[]): CellValue {
  if (name === "coalesce") return values.find((value) => value !== null) ?? null;
  if (name === "is_empty") return values[0] === null;
  if (values.includes(null)) return null;
  const textual = TEXTUAL[name];
  return textual ? textual(...values.map(String)) : finite(NUMERIC[name]!(...values.map(Number)));
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
