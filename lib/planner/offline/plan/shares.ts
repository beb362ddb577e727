import type { GeneratorInput } from "@/lib/schema/generators";
import { recipeOf } from "../data/make";
import { isSameState } from "../data/same-states";
import type { NoteOf } from "../request";
import { keyOf, singular, snakeCase, titleCase } from "../text/words";
import { choicesIn } from "./choices";
import { plannedField, readColumn } from "./columns";
import { emptyLike } from "./empty";
import { conceptOf } from "./lexicon";
import { rateByMood } from "./moods";
import { followLate, freeName, inExpression } from "./siblings";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";
import { isTime, valueTypeOf } from "./value-type";

/** "20% of orders refunded", "2% flagged as fraud", "60% female" → the column that has the value, with its share. */

/** Shares said of one column, gathered before its weights are set. */
export type SharesByField = Map<
  PlannedField,
  { table: PlannedTable; parts: { value: string | boolean; share: number; clause: string }[] }
>;

export function gatherShare(table: PlannedTable, note: NoteOf<"share">, gathered: SharesByField): void {
  const { field, value } = stateOf(table, note.value);
  const known = gathered.get(field) ?? { table, parts: [] };
  known.parts.push({ value, share: note.share, clause: note.clause });
  gathered.set(field, known);
}

/** The column that says whether a row is "fraudulent" or "on hold", and its value there; added where there is none. */
export function stateOf(table: PlannedTable, said: string): { field: PlannedField; value: string | boolean } {
  const words = said
    .replace(/^(?:(?:is|are|being|a|an|the|have|has|been|not yet|still|currently|already|now)\s+)+/i, "")
    .replace(
      /\s+(?:status|ones?|records?|rows?|customers?|users?|patients?|orders?|people|employees?|students?|transactions?)$/i,
      "",
    );
  return fieldOfValue(table, words, said);
}

function fieldOfValue(
  table: PlannedTable,
  words: string,
  whole: string,
): { field: PlannedField; value: string | boolean } {
  const stem = stemOf(words);
  for (const field of table.fields) {
    const { values } = choicesIn(field.generator);
    const value =
      values.find((candidate) => stemOf(String(candidate)) === stem) ??
      values.find((candidate) => isSameState(words, String(candidate))) ??
      values.find((candidate) => stem.length > 3 && stemOf(String(candidate)).startsWith(stem));
    if (typeof value === "string" || typeof value === "boolean") return { field, value };
  }
  if (/^(?:fe)?males?$|^(?:wo)?men$|^girls?$|^boys?$/i.test(words))
    return { field: added(table, "gender"), value: /^(?:female|women|girl)/i.test(words) ? "Female" : "Male" };
  if (/^(?:positive|negative|neutral)$/i.test(words) && table.fields.some(({ keys }) => keys.has("review")))
    return { field: added(table, "sentiment"), value: titleCase(words.toLowerCase()) };
  const boolean = table.fields.find(
    (field) =>
      valueTypeOf(field.generator) === "boolean" &&
      [...field.keys].some((key) => key.split(" ").some((word) => stemOf(word) === stem)),
  );
  if (boolean) return { field: boolean, value: true };
  const opposite = /^(?:un|not |in|non-?)(\w{3,})$/i.exec(words)?.[1];
  const denied =
    opposite === undefined
      ? undefined
      : table.fields.find(({ generator, keys }) => valueTypeOf(generator) === "boolean" && keys.has(keyOf(opposite)));
  if (denied) return { field: denied, value: false };
  const concept = [words, `is ${words}`, singular(words)]
    .map((name) => conceptOf(name))
    .find((found) => found && found.recipe.forms.at(-1)!.kind === "boolean");
  if (concept) return { field: added(table, concept.name), value: true };
  const status = table.fields.find(
    (field) =>
      [...field.keys].some((key) => key === "status" || key.endsWith(" status")) &&
      choicesIn(field.generator).values.length > 0,
  );
  const isState = /^\w+(?:ed|ing|ive|en|le|ue|te|nt)$/i.test(words) && words.split(" ").length === 1;
  if (isState && status) return { field: status, value: titleLike(status.generator, words) };
  if (isState && table.entity) {
    const field = added(table, "status");
    if (choicesIn(field.generator).values.length > 0) return { field, value: titleLike(field.generator, words) };
  }
  const name = freeName(table, /^(?:is|has)\b/i.test(words) ? snakeCase(words) : `is_${snakeCase(words)}`);
  const flag = plannedField(
    name,
    {
      recipe: recipeOf({ kind: "boolean", probability: 0.5 }),
      keys: new Set([keyOf(name), keyOf(whole)]),
      confidence: 0.7,
      guessed: false,
      alternatives: [],
    },
    "asked",
  );
  table.fields.push(flag);
  followLate(table, flag);
  return { field: flag, value: true };
}

function added(table: PlannedTable, name: string): PlannedField {
  const found = table.fields.find((field) => field.keys.has(keyOf(name)) && !field.hidden);
  if (found) return found;
  const field = plannedField(freeName(table, name), readColumn(name, table.entity), "asked");
  table.fields.push(field);
  return field;
}

/** "refunded", "refunds" and "Refunded" are one value. */
function stemOf(value: string): string {
  const word = keyOf(value);
  return word.replace(/(?:ed|ing|s|d|ulent|ment|ion)$/, "").replace(/(.)\1$/, "$1");
}

function titleLike(generator: GeneratorInput, words: string): string {
  const sample = String(choicesIn(generator).values[0] ?? "");
  return /^\p{Lu}/u.test(sample)
    ? titleCase(words.toLowerCase()).replace(/ (\p{Lu})/gu, (_, letter: string) => ` ${letter.toLowerCase()}`)
    : words.toLowerCase();
}

/** Sets weights and probabilities; what is left goes to the other values in their own proportions. */
export function applyShares(gathered: SharesByField, dataset: PlannedDataset): void {
  for (const [field, { table, parts }] of gathered) {
    const { generator } = field;
    if (valueTypeOf(generator) === "boolean") field.generator = { kind: "boolean", probability: trueShare(parts[0]!) };
    else field.generator = { kind: "choice", ...reweigh(generator, parts as { value: string; share: number }[]) };
    if (field.keys.has("sentiment")) rateByMood(table, field);
    for (const { value } of parts) emptyWhileOpen(table, field, value);
    for (const { value, share, clause } of parts)
      dataset.expectations.push({
        clause: clause.slice(0, 500),
        check: {
          kind: "share",
          table: table.name,
          field: field.name,
          values: [value],
          share: Math.min(1, share),
          tolerance: 0.05,
        },
      });
  }
}

/** "30% unpaid" leaves 70% paid. */
function trueShare({ value, share }: { value: string | boolean; share: number }): number {
  const said = Math.min(1, share);
  return value === false ? 1 - said : said;
}

const UNFINISHED = /^(?:open|pending|in progress|unresolved|unpaid|active|ongoing|new)$/i;
const ENDS = ["closed at", "resolved at", "resolution date", "closed date", "paid date", "completed at", "end date"];

/** What is still open has no day on which it was closed. */
function emptyWhileOpen(table: PlannedTable, field: PlannedField, value: string | boolean): void {
  if (typeof value !== "string" || !UNFINISHED.test(value)) return;
  for (const end of table.fields) {
    const isEnd =
      isTime(valueTypeOf(end.generator)) && ENDS.some((key) => end.keys.has(key) || keyOf(end.name) === keyOf(key));
    if (!isEnd || end.generator.kind === "conditional") continue;
    const when = `${inExpression(field.name)} == ${JSON.stringify(value)}`;
    end.generator = { kind: "conditional", cases: [{ when, then: emptyLike(end.generator) }], else: end.generator };
    end.nullRate = 0;
  }
}

function reweigh(
  generator: GeneratorInput,
  parts: readonly { value: string; share: number }[],
): { values: (string | number | boolean)[]; weights: number[] } {
  const base =
    generator.kind === "record" && generator.attribute === "gender"
      ? { values: ["Female", "Male"], weights: [1, 1] }
      : choicesIn(generator);
  const values: (string | number | boolean)[] = [...base.values];
  for (const { value } of parts) if (!values.includes(value)) values.push(value);
  const stated = new Map(parts.map(({ value, share }) => [value as string | number | boolean, share]));
  const rest = Math.max(0, 1 - parts.reduce((sum, { share }) => sum + share, 0));
  const others = values.reduce<number>((sum, value, i) => (stated.has(value) ? sum : sum + (base.weights[i] ?? 1)), 0);
  const weights = values.map(
    (value, i) => stated.get(value) ?? (others === 0 ? 0 : (rest * (base.weights[i] ?? 1)) / others),
  );
  const kept = values.flatMap((value, i) =>
    weights[i]! > 0 ? [{ value, weight: Math.round(weights[i]! * 1e6) / 1e6 }] : [],
  );
  return { values: kept.map(({ value }) => value), weights: kept.map(({ weight }) => weight) };
}
