import { createValueReader } from "../cell-value";
import { createTextReader } from "../cell-writer";
import { type Column, outputTypeOf } from "../column";
import type { Family } from "../family";
import { createCellRandom, type StreamKey } from "../random";
import { type ExpressionType, isInstant } from "./expression-type";
import { FUNCTIONS, type Value } from "./functions";
import type { BinaryOperator, Expression } from "./parse";
import { inferType, typeOfOutput } from "./types";

/** An expression ready for row i of the current batch. Empty in, empty out: nothing is guessed for a missing value. */
export type Evaluate = (i: number, row: number) => Value;

export interface ExpressionContext {
  field(name: string): Column;
  /** A key for each call that needs chance. */
  stream(purpose: string): StreamKey;
  asOf: number;
  family(): Family;
  /** Told of each row where filled cells have no result. */
  leftEmpty(reason: string): void;
}

/** Compiles a type-checked expression to closures; nothing is ever evaluated as code. */
export function compileExpression(expression: Expression, context: ExpressionContext): Evaluate {
  let draws = 0;
  const typeOf = (node: Expression): ExpressionType =>
    inferType(node, (name) => typeOfOutput(outputTypeOf(context.field(name))));

  const compile = (node: Expression): Evaluate => {
    switch (node.kind) {
      case "literal": {
        const { value } = node;
        return () => value;
      }
      case "field":
        return createValueReader(context.field(node.name));
      case "unary":
        return compileUnary(node.operator, compile(node.operand));
      case "binary":
        return compileBinary(node);
      case "choose": {
        const [test, yes, no] = [compile(node.test), compile(node.yes), compile(node.no)];
        return (i, row) => (test(i, row) === true ? yes(i, row) : no(i, row));
      }
      case "call":
        return compileCall(node);
    }
  };

  const compileBinary = ({ operator, left, right }: Extract<Expression, { kind: "binary" }>): Evaluate => {
    const instants = isInstant(typeOf(left)) || isInstant(typeOf(right));
    const [a, b] = [instants ? asInstant(left) : compile(left), instants ? asInstant(right) : compile(right)];
    if (operator === "&&") return (i, row) => a(i, row) === true && b(i, row) === true;
    if (operator === "||") return (i, row) => a(i, row) === true || b(i, row) === true;
    if (operator === "==" || operator === "===") return (i, row) => a(i, row) === b(i, row);
    if (operator === "!=" || operator === "!==") return (i, row) => a(i, row) !== b(i, row);
    if (operator === "+" && typeOf({ kind: "binary", operator, left, right }) === "text")
      return join(asText(left), asText(right));
    return combine(operator, a, b, context);
  };

  const compileCall = ({ name, parts }: Extract<Expression, { kind: "call" }>): Evaluate => {
    const known = FUNCTIONS[name]!;
    if ("read" in known) {
      const family = context.family();
      return (i) => known.read(family, i);
    }
    const { apply, empties, takes, rest } = known;
    const readers = parts.map((part, k) => {
      const wanted = takes[k] ?? rest;
      return wanted === "instant"
        ? asInstant(part)
        : wanted === "any" && typeOf(part) !== "boolean" && !empties
          ? asText(part)
          : compile(part);
    });
    const random = createCellRandom(context.stream(`${name}/${draws++}`));
    const chance = { unit: random.next, normal: random.normal };
    const values = new Array<Value>(readers.length);
    return (i, row) => {
      for (let k = 0; k < readers.length; k++) {
        const value = readers[k]!(i, row);
        if (value === null && !empties) return null;
        values[k] = value;
      }
      random.seek(row);
      const result = apply(values, chance, context.asOf);
      if (typeof result !== "number" || Number.isFinite(result)) return result;
      context.leftEmpty(`${name}() has no result`);
      return null;
    };
  };

  /** A date in quotes stands for its instant where a date is wanted. */
  const asInstant = (node: Expression): Evaluate => {
    if (node.kind !== "literal" || typeof node.value !== "string") return compile(node);
    const millis = Date.parse(
      node.value.length > 10 && !/Z|[+-]\d\d:\d\d$/.test(node.value) ? `${node.value}Z` : node.value,
    );
    return () => (Number.isNaN(millis) ? null : millis);
  };

  /** Fields become text the way files write them: 12.50, 2026-01-31. */
  const asText = (node: Expression): Evaluate => {
    if (node.kind !== "field") return compile(node);
    const column = context.field(node.name);
    const read = createTextReader(column);
    const value = createValueReader(column);
    return (i) => (value(i) === null ? null : read(i));
  };

  return compile(expression);
}

function compileUnary(operator: "-" | "+" | "!", operand: Evaluate): Evaluate {
  if (operator === "!") return (i, row) => operand(i, row) !== true;
  if (operator === "+") return operand;
  return (i, row) => {
    const value = operand(i, row);
    return value === null ? null : -Number(value);
  };
}

function join(a: Evaluate, b: Evaluate): Evaluate {
  return (i, row) => {
    const [left, right] = [a(i, row), b(i, row)];
    return left === null || right === null ? null : String(left) + String(right);
  };
}

const ARITHMETIC: Partial<Record<BinaryOperator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "**": (a, b) => a ** b,
};
const COMPARISON: Partial<Record<BinaryOperator, (a: number | string, b: number | string) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** Division by zero and other results that are no number become empty. */
function combine(
  operator: BinaryOperator,
  a: Evaluate,
  b: Evaluate,
  { leftEmpty }: Pick<ExpressionContext, "leftEmpty">,
): Evaluate {
  const compare = COMPARISON[operator];
  if (compare)
    return (i, row) => {
      const [left, right] = [a(i, row), b(i, row)];
      return left === null || right === null ? null : compare(left as number | string, right as number | string);
    };
  const calculate = ARITHMETIC[operator]!;
  const isDivision = operator === "/" || operator === "%";
  return (i, row) => {
    const [left, right] = [a(i, row), b(i, row)];
    if (left === null || right === null) return null;
    const result = calculate(Number(left), Number(right));
    if (Number.isFinite(result)) return result;
    leftEmpty(isDivision && Number(right) === 0 ? "divides by zero" : "beyond exact numbers");
    return null;
  };
}
