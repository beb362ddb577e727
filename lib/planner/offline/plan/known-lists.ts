import { KNOWN_VALUES } from "../data/known-values";
import { freeName, inExpression } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

type RecordGenerator = Extract<PlannedField["generator"], { kind: "record" }>;

/** Several lists of the user's own over one record, such as browsers and systems: where the record has all their values, it is narrowed
 * to them, so that they still agree. */
export function narrowToLists(table: PlannedTable): void {
  const lists = table.fields.flatMap((field) => knownList(field) ?? []);
  for (const { own } of lists) {
    const group = lists.filter((list) => isSame(list.own, own));
    if (group.length < 2 || group[0]?.own !== own) continue;
    const where = group.map(({ own: { attribute }, anyOf }) => ({ attribute, anyOf }));
    for (const { generator } of table.fields)
      if (generator.kind === "record" && isSame(generator, own))
        generator.where = [...(generator.where ?? []), ...where];
    for (const list of group) write(list, where, table);
  }
}

interface KnownList {
  field: PlannedField;
  own: RecordGenerator;
  anyOf: string[];
  isLowerCase: boolean;
}

function knownList(field: PlannedField): KnownList | undefined {
  const own = field.recipe.forms.at(-1);
  const { generator } = field;
  if (own?.kind !== "record" || generator.kind !== "choice" || generator.given || generator.weights) return undefined;
  const known = KNOWN_VALUES[own.source]?.[own.attribute] ?? [];
  const anyOf = generator.values.flatMap(
    (value) => known.find((name) => name.toLowerCase() === String(value).toLowerCase()) ?? [],
  );
  if (anyOf.length < generator.values.length) return undefined;
  const isLowerCase = generator.values.every((value) => value === String(value).toLowerCase());
  return isLowerCase || generator.values.every((value, i) => value === anyOf[i])
    ? { field, own, anyOf, isLowerCase }
    : undefined;
}

/** The record's own value, in small letters where the user wrote it so. */
function write({ field, own, isLowerCase }: KnownList, where: RecordGenerator["where"], table: PlannedTable): void {
  const generator: RecordGenerator = { ...own, where: [...(own.where ?? []), ...(where ?? [])] };
  if (!isLowerCase) {
    field.generator = generator;
    return;
  }
  const name = freeName(table, `${field.name}_as_known`);
  table.fields.push({ ...field, name, keys: new Set(), notes: [], generator, origin: "added", hidden: true });
  field.generator = { kind: "formula", expression: `lower(${inExpression(name)})`, output: "text" };
}

const isSame = (a: RecordGenerator, b: RecordGenerator) =>
  a.source === b.source && a.as === b.as && a.locale === b.locale;
