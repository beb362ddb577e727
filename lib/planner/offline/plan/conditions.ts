import type { Check } from "@/lib/schema/expectations";
import type { GeneratorInput } from "@/lib/schema/generators";
import type { Condition, Note } from "../request";
import { keyOf } from "../text/words";
import { choicesIn } from "./choices";
import { plannedField, readColumn } from "./columns";
import { emptyLike } from "./empty";
import { readScalar } from "./note-values";
import { withRange } from "./ranges";
import { stateOf } from "./shares";
import { bindSiblings, findSibling, freeName, inExpression } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";
import { isNumeric, valueTypeOf } from "./value-type";

/** "patients over 65 pay at least 5,000" → a generator that hangs on another column, and what the receipt measures; undefined where it cannot be. */
export function applyCondition(
  table: PlannedTable,
  { clause, when, outcome, otherwise }: Condition,
): { check?: Check } | undefined {
  if ("chance" in when) return applyChance(table, clause, when.chance, outcome) ? {} : undefined;
  const { deciding, test } = "state" in when ? stateTest(table, when.state) : noteTest(table, when);
  const target = deciding && targetField(table, outcome.subject, outcome.note, clause, deciding);
  if (!deciding || !target || target === deciding || hangsOn(deciding, target)) return undefined;
  const special = test === undefined ? undefined : outcomeOf(target.generator, outcome.note);
  if (test === undefined || !special) return undefined;
  const cases = [{ when: test, then: special }];
  const other = otherwise ?? impliedOtherwise(outcome.note);
  const usual = (other && outcomeOf(target.generator, other)) ?? target.generator;
  if (other) target.nullRate = 0;
  target.generator =
    usual.kind === "conditional"
      ? { ...usual, cases: [...usual.cases, ...cases] }
      : { kind: "conditional", cases, else: usual };
  target.recipe = { forms: [target.generator] };
  return { check: promiseOf(table, target, test, outcome.note, otherwise) };
}

/** What holds of the column in the rows meant, and in the others where that was said. */
function promiseOf(
  { name: table }: PlannedTable,
  target: PlannedField,
  when: string,
  note: Note,
  otherwise: Note | undefined,
): Check {
  const said = assertionOf(target, note);
  return otherwise
    ? { kind: "holds", table, expression: `if(${when}, ${said}, ${assertionOf(target, otherwise)})` }
    : { kind: "holds", table, expression: said, when };
}

function assertionOf(target: PlannedField, note: Note): string {
  const name = inExpression(target.name);
  if (note.kind === "nulls") return `is_empty(${name})`;
  if (note.kind === "notNull") return `!is_empty(${name})`;
  return `is_empty(${name}) || ${testOf(target, note) ?? "true"}`;
}

interface Test {
  deciding?: PlannedField | undefined;
  /** An expression that holds in the rows meant. */
  test?: string | undefined;
}

function noteTest(table: PlannedTable, { subject, note }: { subject: string; note: Note }): Test {
  const deciding = decidingField(table, subject, note);
  return { deciding, test: deciding && testOf(deciding, note) };
}

function stateTest(table: PlannedTable, state: string): Test {
  const { field, value } = stateOf(table, state);
  const name = inExpression(field.name);
  return { deciding: field, test: value === true ? name : `${name} == ${JSON.stringify(value)}` };
}

/** What is set in some rows is empty in the others, unless they say otherwise. */
function impliedOtherwise(note: Note): Note | undefined {
  return note.kind === "notNull" ? { kind: "nulls", clause: note.clause, rate: 1 } : undefined;
}

/** A share of the rows, drawn by chance. */
function applyChance(table: PlannedTable, clause: string, chance: number, outcome: Condition["outcome"]): boolean {
  const target = targetField(table, outcome.subject, outcome.note, clause);
  const special = target && outcomeOf(target.generator, outcome.note);
  if (!target || !special) return false;
  const cases = [{ when: `chance(${chance})`, then: special }];
  target.generator = { kind: "conditional", cases, else: target.generator };
  return true;
}

/** The column that decides: by its name, by its values, or by what people leave unsaid. */
function decidingField(table: PlannedTable, subject: string, note: Note): PlannedField | undefined {
  const words = keyOf(subject.replace(/\b(?:aged?|older|years? old)\b/gi, "age"));
  const bare = table.entity?.keys.reduce((rest, noun) => rest.replace(new RegExp(`^${noun} ?`), ""), words) ?? words;
  const direct = [words, bare, ...bare.split(" ")]
    .filter(Boolean)
    .map((name) => findSibling(table, name))
    .find((field) => field && (note.kind !== "range" || isNumeric(valueTypeOf(field.generator))));
  if (direct) return direct;
  if (note.kind === "range") return decidingNumber(table, subject, bare, note);
  const values = note.kind === "constant" ? [note.value] : note.kind === "values" ? note.values : [];
  const holder = table.fields.find(
    ({ generator }) =>
      generator.kind === "choice" &&
      values.some((value) => generator.values.some((other) => keyOf(String(other)) === keyOf(value))),
  );
  return holder ?? (values.length > 0 ? (conditionField(table, subject) ?? addState(table, bare, values)) : undefined);
}

/** "if status is cancelled": a known column that decides is there, with the values that were said of it. */
function addState(table: PlannedTable, name: string, values: readonly string[]): PlannedField | undefined {
  const known = readColumn(name, table.entity);
  if (name === "" || known.guessed || valueTypeOf(known.recipe.forms.at(-1)!) !== "text") return undefined;
  const field = plannedField(freeName(table, name.replaceAll(" ", "_")), known, "asked");
  if (field.generator.kind === "choice") {
    const own = new Set(field.generator.values.map((value) => keyOf(String(value))));
    if (!values.every((value) => own.has(keyOf(value)))) return undefined;
  }
  table.fields.push(field);
  bindSiblings(table);
  return field;
}

/** "orders over $500" are judged by their amount, "patients over 65" by their age, which is added where there is none. */
function decidingNumber(table: PlannedTable, subject: string, bare: string, note: Note): PlannedField | undefined {
  const said = `${subject} ${note.clause}`;
  const money = /[$€£₹]|\b(?:dollars?|euros?|usd|eur|gbp|total|amount|price)\b/i.test(said)
    ? moneyField(table)
    : undefined;
  if (money) return money;
  const isPerson = table.fields.some(({ generator }) => generator.kind === "record" && generator.source === "person");
  const name = /\b(?:aged?|old|older|young|younger)\b/i.test(said) || (bare === "" && isPerson) ? "age" : bare;
  const own = findSibling(table, name);
  if (own && isNumeric(valueTypeOf(own.generator))) return own;
  const known = readColumn(name, table.entity);
  const isNumber = isNumeric(valueTypeOf(known.recipe.forms.at(-1)!));
  if (name === "" || known.guessed || !isNumber) return undefined;
  const field = plannedField(freeName(table, name.replaceAll(" ", "_")), known, name === "age" ? "added" : "asked");
  table.fields.push(field);
  bindSiblings(table);
  return field;
}

/** "patients with diabetes": what patients have is a condition. */
function conditionField(table: PlannedTable, subject: string): PlannedField | undefined {
  if (!/patient|people|person|case/i.test(subject)) return undefined;
  const known = findSibling(table, "condition");
  if (known) return known;
  const field = plannedField(freeName(table, "condition"), readColumn("condition", table.entity), "added");
  table.fields.push(field);
  return field;
}

const WELL_KNOWN = 0.95;

function targetField(
  table: PlannedTable,
  subject: string,
  note: Note,
  clause: string,
  deciding?: PlannedField,
): PlannedField | undefined {
  const reading = subject === "" ? undefined : readColumn(subject, table.entity);
  // A name known by itself is a column of its own; another may be a longer word for one that is there.
  const isOwn = reading !== undefined && reading.confidence >= WELL_KNOWN;
  const found =
    subject === ""
      ? undefined
      : (findSibling(table, subject) ?? (isOwn ? undefined : findSibling(table, subject.split(" ").at(-1)!)));
  if (found) return found;
  if (reading && !reading.guessed) {
    const field = plannedField(freeName(table, keyOf(subject).replaceAll(" ", "_")), reading, "asked");
    table.fields.push(field);
    bindSiblings(table);
    return field;
  }
  if (note.kind !== "range") return undefined;
  if (!/\b(?:pay|pays|cost|costs|charge|bill|spend|earn|price|amount)/i.test(clause))
    return subject === "" ? moneyField(table, deciding) : undefined;
  return moneyField(table, deciding) ?? addAmount(table);
}

/** What people pay has a column, asked for or not. */
function addAmount(table: PlannedTable): PlannedField {
  const field = plannedField(freeName(table, "amount"), readColumn("amount", table.entity), "asked");
  table.fields.push(field);
  bindSiblings(table);
  return field;
}

function moneyField(table: PlannedTable, except?: PlannedField): PlannedField | undefined {
  const money = table.fields.filter(
    (field) =>
      field !== except &&
      !field.hidden &&
      isNumeric(valueTypeOf(field.generator)) &&
      /\b(?:amount|price|cost|bill|billing|total|subtotal|salary|fee|premium|charge|income)\b/.test(
        [...field.keys].join(" "),
      ),
  );
  return money.find((field) => /\b(?:total|amount)\b/.test([...field.keys].join(" "))) ?? money[0];
}

function testOf(field: PlannedField, note: Note): string | undefined {
  const name = inExpression(field.name);
  if (note.kind === "range") {
    const parts = [
      ...(note.min === undefined ? [] : [`${name} >= ${note.min}`]),
      ...(note.max === undefined ? [] : [`${name} <= ${note.max}`]),
    ];
    return isNumeric(valueTypeOf(field.generator)) ? parts.join(" && ") : undefined;
  }
  const isFree = valueTypeOf(field.generator) === "text" && field.generator.kind !== "choice";
  if (note.kind === "constant" && isFree)
    return `contains(lower(${name}), ${JSON.stringify(note.value.toLowerCase())})`;
  if (note.kind === "constant") return `${name} == ${literal(field.generator, note.value)}`;
  if (note.kind === "values")
    return note.values.map((value) => `${name} == ${literal(field.generator, value)}`).join(" || ");
  return undefined;
}

/** The value as the column spells it. */
function literal(generator: GeneratorInput, value: string): string {
  const own = choicesIn(generator).values.find((other) => keyOf(String(other)) === keyOf(value));
  return JSON.stringify(own ?? readScalar(value));
}

function outcomeOf(generator: GeneratorInput, note: Note): GeneratorInput | undefined {
  const base = generator.kind === "conditional" ? generator.else : generator;
  if (note.kind === "range") return isNumeric(valueTypeOf(base)) ? withRange(base, note) : undefined;
  if (note.kind === "nulls") return emptyLike(base);
  if (note.kind === "notNull") return base;
  if (note.kind === "values") return { kind: "choice", values: note.values.map(readScalar) };
  if (note.kind === "constant") return { kind: "choice", values: [readScalar(note.value)] };
  return undefined;
}

function hangsOn(field: PlannedField, other: PlannedField): boolean {
  return (
    JSON.stringify(field.generator).includes(JSON.stringify(other.name).slice(1, -1)) &&
    field.generator.kind !== "choice"
  );
}
