import type { Check } from "@/lib/schema/expectations";
import type { GeneratorInput } from "@/lib/schema/generators";
import { plannedField, readColumn } from "./columns";
import { findSibling, freeName, inExpression, namesIn } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";
import { isNumeric, isTime, valueTypeOf } from "./value-type";

/** "quantity times price" → an expression over the table's columns. */

const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/\s(?:times|multiplied by)\s|\s*[×*]\s*/gi, " * "],
  [/\splus\s|\s*\+\s*/gi, " + "],
  [/\sminus\s|\s-\s/gi, " - "],
  [/\sdivided by\s|\s*\/\s*/gi, " / "],
  [/\s*\^\s*/g, " ** "],
  [/\s+squared\b/gi, " ** 2"],
];
const DURATIONS: Readonly<Record<string, string>> = {
  days: "days_between",
  hours: "hours_between",
  minutes: "minutes_between",
  years: "years_between",
};
const NOISE = /^(?:(?:some|random|gaussian|normal|a bit of|small) )*(?:noise|error|jitter)$/i;

/** The generator of a formula said in words; undefined where a name in it is no column. */
export function formulaOf(words: string, field: PlannedField, table: PlannedTable): GeneratorInput | undefined {
  const unit = /\s+in\s+(days|hours|minutes|years)$/i.exec(words)?.[1]?.toLowerCase();
  const plain = words.replace(/\s+in\s+(?:days|hours|minutes|years|percent|%)$/i, "");
  // "price minus cost divided by price": said aloud, the division is of all that came before.
  const cut = /^(.*\s(?:minus|plus)\s.*)\sdivided by\s(.*)$/i.exec(plain);
  const written = OPERATORS.reduce(
    (rest, [pattern, sign]) => rest.replace(pattern, sign),
    cut ? `(${cut[1]}) / ${cut[2]}` : plain,
  );
  const operands: PlannedField[] = [];
  const parts = written.split(/(\s\*\*\s|\s[-+*/]\s|[()])/).map((part) => {
    if (part.trim() === "" || /^(?:\s\*\*\s|\s[-+*/]\s|[()])$/.test(part)) return part;
    return operandOf(part.trim(), field, table, operands);
  });
  if (parts.some((part) => part === undefined) || operands.length === 0) return undefined;
  for (const operand of operands) untie(operand, field);
  return between(operands, written, unit) ?? joined(operands, written) ?? calculated(operands, parts.join(""), written);
}

/** Half a cent: how far a rounded result may be from the exact one. */
const ROUNDING = 0.00501;

/** That a column is what its formula gives; undefined where chance has a part in it. */
export function promiseOf({ name, generator }: PlannedField, { name: table }: PlannedTable): Check | undefined {
  if (generator.kind !== "formula" || /\bnormal\(/.test(generator.expression)) return undefined;
  const [own, { expression, output }] = [inExpression(name), generator];
  const isRounded = output === "decimal";
  return {
    kind: "holds",
    table,
    expression: isRounded ? `abs(${own} - (${expression})) <= ${ROUNDING}` : `${own} == ${expression}`,
  };
}

function operandOf(
  words: string,
  field: PlannedField,
  table: PlannedTable,
  operands: PlannedField[],
): string | undefined {
  const number = /^[$€£]?(\d+(?:[.,]\d+)*)(%)?$/.exec(words);
  if (number) return String(Number(number[1]!.replaceAll(",", "")) / (number[2] === undefined ? 1 : 100));
  if (NOISE.test(words)) return "normal(0, 1)";
  const name = words.replace(/^(?:the|its|their|of)\s+/i, "");
  const operand = findSibling(table, name, field) ?? addOperand(name, table);
  if (!operand) return undefined;
  operands.push(operand);
  return inExpression(operand.name);
}

/** A known number that the formula needs and the description does not list. */
function addOperand(name: string, table: PlannedTable): PlannedField | undefined {
  const reading = readColumn(name, table.entity);
  const type = valueTypeOf(reading.recipe.forms.at(-1)!);
  if (reading.guessed || type === "boolean") return undefined;
  // Its sibling forms are not bound any more, so it takes the plain one.
  const added = plannedField(freeName(table, name.replaceAll(" ", "_")), reading, "added");
  table.fields.push(added);
  return added;
}

/** What a result is made of cannot be made of the result. */
function untie(operand: PlannedField, result: PlannedField): void {
  const isTied = JSON.stringify(operand.generator).includes(JSON.stringify(result.name).slice(1, -1));
  if (!isTied || operand.generator.kind === "choice") return;
  const free = operand.recipe.forms.find((form) => namesIn(form).length === 0);
  operand.generator = free ?? { kind: "decimal", min: 1, max: 500, scale: 2 };
}

/** "discharge - admission in days" */
function between(operands: readonly PlannedField[], written: string, unit = "days"): GeneratorInput | undefined {
  const [end, start] = operands;
  if (operands.length !== 2 || !written.includes(" - ") || !end || !start) return undefined;
  if (![end, start].every(({ generator }) => isTime(valueTypeOf(generator)))) return undefined;
  const expression = `${DURATIONS[unit]}(${inExpression(start.name)}, ${inExpression(end.name)})`;
  return { kind: "formula", expression, output: "integer" };
}

/** "first name + last name" */
function joined(operands: readonly PlannedField[], written: string): GeneratorInput | undefined {
  const isText = operands.length > 1 && operands.every(({ generator }) => valueTypeOf(generator) === "text");
  if (!isText || /[-*/]/.test(written)) return undefined;
  const expression = `concat(${operands.map(({ name }) => inExpression(name)).join(`, " ", `)})`;
  return { kind: "formula", expression, output: "text" };
}

function calculated(
  operands: readonly PlannedField[],
  expression: string,
  written: string,
): GeneratorInput | undefined {
  const types = operands.map(({ generator }) => valueTypeOf(generator));
  if (!types.every(isNumeric)) return undefined;
  const isWhole = types.every((type) => type === "integer") && !/[/.]|noise|\*\*/.test(written);
  return isWhole
    ? { kind: "formula", expression, output: "integer" }
    : { kind: "formula", expression, output: "decimal", scale: 2 };
}
