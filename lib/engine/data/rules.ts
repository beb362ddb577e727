import type { AttributeRule } from "../pack";
import { TYPES, type TypeName } from "./attributes";

/** Short forms for the rules of packs. */

type Make = Extract<AttributeRule, { kind: "derived" }>["make"];

/** An attribute that code makes of others. */
export function derived(type: TypeName, of: readonly string[], make: Make): AttributeRule {
  return { kind: "derived", type: TYPES[type], of, make };
}

/** A decimal number that code makes of others. */
export function derivedDecimal(scale: number, of: readonly string[], make: Make): AttributeRule {
  return { kind: "derived", type: { type: "decimal", scale }, of, make };
}

/** Attributes that are columns of the pool. */
export function columnRules(names: readonly string[]): Record<string, AttributeRule> {
  return Object.fromEntries(names.map((column): [string, AttributeRule] => [column, { kind: "column", column }]));
}

/** The same rule with chance of its own in every row, also where rows share a record. */
export const eachRow = (rule: AttributeRule): AttributeRule =>
  rule.kind === "derived" ? { ...rule, each: true } : rule;

/** One of a column's list, the first ones more often. */
export function oneOfList(column: string): AttributeRule {
  return derived("text", [column], ([list], random) => {
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
  return scale === 0 ? derived("integer", [low, high], make) : derivedDecimal(scale, [low, high], make);
}
