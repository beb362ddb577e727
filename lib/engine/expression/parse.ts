import jsep from "jsep";

/** A parsed expression: the few shapes that the language has. Positions are jsep's concern; names are resolved later. */
export type Expression =
  | { kind: "literal"; value: number | string | boolean | null }
  | { kind: "field"; name: string }
  | { kind: "unary"; operator: "-" | "+" | "!"; operand: Expression }
  | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: "choose"; test: Expression; yes: Expression; no: Expression }
  | { kind: "call"; name: string; parts: Expression[] };

export const BINARY_OPERATORS = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "**",
  "<",
  "<=",
  ">",
  ">=",
  "==",
  "!=",
  "===",
  "!==",
  "&&",
  "||",
] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

/** Says what in an expression makes no sense. */
export class ExpressionError extends Error {}

const MAX_DEPTH = 100;
const LITERALS: Record<string, boolean | null> = { true: true, false: false, null: null };

/**
 * Parses an expression with jsep and keeps only what the language allows: no members, no assignments, no `this`.
 * Throws ExpressionError.
 */
export function parseExpression(source: string): Expression {
  let tree: jsep.Expression;
  try {
    tree = jsep(source);
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/ at character \d+$/, "") : "syntax error";
    throw new ExpressionError(message);
  }
  return convert(tree, 0);
}

/** Names of the fields that an expression reads. */
export const fieldsOf = (expression: Expression): string[] => namesOf("field", expression);

/** Names of the functions that an expression calls. */
export const callsOf = (expression: Expression): string[] => namesOf("call", expression);

function namesOf(kind: "field" | "call", expression: Expression): string[] {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === kind) names.add(node.name);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(expression);
  return [...names];
}

function childrenOf(node: Expression): Expression[] {
  switch (node.kind) {
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "choose":
      return [node.test, node.yes, node.no];
    case "call":
      return node.parts;
    default:
      return [];
  }
}

function convert(node: jsep.Expression, depth: number): Expression {
  if (depth > MAX_DEPTH) throw new ExpressionError("the expression is nested too deeply");
  const inner = (child: unknown) => convert(child as jsep.Expression, depth + 1);
  switch (node.type) {
    case "Literal": {
      const value = (node as jsep.Literal).value;
      if (value instanceof RegExp) throw new ExpressionError("regular expressions are not part of the language");
      if (typeof value === "number" && !Number.isFinite(value))
        throw new ExpressionError(`${(node as jsep.Literal).raw} is too large a number`);
      return { kind: "literal", value: value as number | string | boolean | null };
    }
    case "Identifier": {
      const { name } = node as jsep.Identifier;
      return Object.hasOwn(LITERALS, name) ? { kind: "literal", value: LITERALS[name]! } : { kind: "field", name };
    }
    case "UnaryExpression": {
      const { operator, argument } = node as jsep.UnaryExpression;
      if (operator !== "-" && operator !== "+" && operator !== "!")
        throw new ExpressionError(`"${operator}" is not an operator here`);
      return { kind: "unary", operator, operand: inner(argument) };
    }
    case "BinaryExpression":
    case "LogicalExpression": {
      const { operator, left, right } = node as jsep.BinaryExpression;
      if (!(BINARY_OPERATORS as readonly string[]).includes(operator))
        throw new ExpressionError(`"${operator}" is not an operator here`);
      return { kind: "binary", operator: operator as BinaryOperator, left: inner(left), right: inner(right) };
    }
    case "ConditionalExpression": {
      const { test, consequent, alternate } = node as jsep.ConditionalExpression;
      return { kind: "choose", test: inner(test), yes: inner(consequent), no: inner(alternate) };
    }
    case "CallExpression":
      return convertCall(node as jsep.CallExpression, inner);
    case "Compound":
      throw new ExpressionError("write one expression; something stands beside it");
    default:
      throw new ExpressionError("only fields, values, operators and functions are allowed");
  }
}

function convertCall(node: jsep.CallExpression, inner: (child: unknown) => Expression): Expression {
  if (node.callee.type !== "Identifier") throw new ExpressionError("only functions by name can be called");
  const { name } = node.callee as jsep.Identifier;
  const parts = node.arguments.map(inner);
  if (name === "field") {
    const [only] = parts;
    if (parts.length !== 1 || only?.kind !== "literal" || typeof only.value !== "string")
      throw new ExpressionError('field takes one name in quotes, e.g. field("Unit Price")');
    return { kind: "field", name: only.value };
  }
  if (name === "if") {
    const [test, yes, no] = parts;
    if (!test || !yes || !no || parts.length > 3) throw new ExpressionError("if takes a condition and two values");
    return { kind: "choose", test, yes, no };
  }
  return { kind: "call", name, parts };
}
