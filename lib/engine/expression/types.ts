import { didYouMean } from "@/lib/schema/near";
import type { OutputType } from "../column";
import { type ExpressionType, isInstant, isNumeric } from "./expression-type";
import { FUNCTIONS } from "./functions";
import { type BinaryOperator, type Expression, ExpressionError } from "./parse";

/** The type a field of this output has inside an expression. */
export function typeOfOutput(output: OutputType): ExpressionType {
  switch (output.type) {
    case "integer":
      return "integer";
    case "decimal":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "date":
      return "date";
    case "datetime":
      return "datetime";
    default:
      return "text";
  }
}

/** Works out the type of an expression, or throws ExpressionError saying what does not go together. */
export function inferType(
  expression: Expression,
  typeOfField: (name: string) => ExpressionType | undefined,
): ExpressionType {
  const infer = (node: Expression): ExpressionType => {
    switch (node.kind) {
      case "literal":
        if (node.value === null) return "null";
        if (typeof node.value === "number") return Number.isInteger(node.value) ? "integer" : "number";
        return typeof node.value === "string" ? "text" : "boolean";
      case "field": {
        const type = typeOfField(node.name);
        if (!type) throw new ExpressionError(`there is no field "${node.name}"`);
        return type;
      }
      case "unary": {
        const operand = infer(node.operand);
        if (node.operator === "!") return "boolean";
        if (!isNumeric(operand)) throw new ExpressionError(`${node.operator} needs a number, not ${operand}`);
        return operand;
      }
      case "binary":
        return inferBinary(node.operator, infer(node.left), infer(node.right));
      case "choose":
        infer(node.test);
        return unite(infer(node.yes), infer(node.no));
      case "call":
        return inferCall(node.name, node.parts.map(infer), node.parts);
    }
  };
  return infer(expression);
}

function inferBinary(operator: BinaryOperator, left: ExpressionType, right: ExpressionType): ExpressionType {
  if (operator === "&&" || operator === "||") return "boolean";
  if (operator === "==" || operator === "!=" || operator === "===" || operator === "!==") return "boolean";
  if (operator === "<" || operator === "<=" || operator === ">" || operator === ">=") {
    if (!comparable(left, right)) throw new ExpressionError(`${left} and ${right} cannot be compared with ${operator}`);
    return "boolean";
  }
  if (operator === "+" && (left === "text" || right === "text")) return "text";
  if (operator === "-" && isInstant(left) && isInstant(right))
    throw new ExpressionError("subtract dates with days_between(a, b)");
  if (isInstant(left) || isInstant(right)) throw new ExpressionError("move a date with add_days(date, n)");
  for (const side of [left, right])
    if (!isNumeric(side) && side !== "null") throw new ExpressionError(`${operator} needs numbers, not ${side}`);
  const whole = left === "integer" && right === "integer" && operator !== "/" && operator !== "**";
  return whole ? "integer" : "number";
}

function comparable(left: ExpressionType, right: ExpressionType): boolean {
  if (left === "null" || right === "null") return true;
  if (isNumeric(left)) return isNumeric(right);
  if (isInstant(left)) return isInstant(right) || right === "text";
  if (left === "text") return right === "text" || isInstant(right);
  return left === right;
}

/** The type that holds both branches. */
function unite(a: ExpressionType, b: ExpressionType): ExpressionType {
  if (a === b || b === "null") return a;
  if (a === "null") return b;
  if (isNumeric(a) && isNumeric(b)) return "number";
  if (isInstant(a) && isInstant(b)) return "datetime";
  return "text";
}

function inferCall(name: string, types: ExpressionType[], parts: readonly Expression[]): ExpressionType {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known) throw new ExpressionError(`there is no function ${name}.${didYouMean(name, Object.keys(FUNCTIONS))}`);
  const { takes, rest } = known;
  if (types.length < known.required || (!rest && types.length > takes.length))
    throw new ExpressionError(`write ${known.usage}`);
  types.forEach((type, i) => {
    const wanted = takes[i] ?? rest ?? "any";
    const fits =
      wanted === "any" ||
      type === "null" ||
      (wanted === "number" && isNumeric(type)) ||
      (wanted === "instant" && (isInstant(type) || isInstantText(parts[i]))) ||
      wanted === type;
    if (!fits)
      throw new ExpressionError(
        `${name} needs ${wanted === "instant" ? "a date" : `a ${wanted}`} where ${type} stands; write ${known.usage}`,
      );
  });
  return typeof known.yields === "function" ? known.yields(types) : known.yields;
}

const isInstantText = (part: Expression | undefined) =>
  part?.kind === "literal" && typeof part.value === "string" && !Number.isNaN(Date.parse(part.value));
