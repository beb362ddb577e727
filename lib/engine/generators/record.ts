import type { GeneratorOf, RecordFilter } from "@/lib/schema/generators";
import { didYouMean } from "@/lib/schema/near";
import type { OutputType } from "../column";
import type { GeneratorKindDeclaration, Problem, Scope } from "../generator";
import { entriesOf } from "../pool-column";
import { compileAttribute } from "../record/compile";
import { disambiguate } from "../record/disambiguate";
import { filterPool } from "../record/pool";
import { attributeType, givenBy, type OpenRecord, openRecord } from "../record/source";

type RecordAttribute = GeneratorOf<"record">;

/** Fields of the table that take their values from the same record. */
function sharers(generator: RecordAttribute, { table }: Pick<Scope, "table">): RecordAttribute[] {
  const same = (other: unknown): other is RecordAttribute => {
    const candidate = other as RecordAttribute;
    return (
      candidate.kind === "record" &&
      candidate.source === generator.source &&
      candidate.as === generator.as &&
      candidate.locale === generator.locale
    );
  };
  const found = table.fields.map((field) => field.generator).filter(same);
  return found.includes(generator) ? found : [...found, generator];
}

/** What all these fields ask of their record; said twice is said once. */
function filtersOf(generator: RecordAttribute, scope: Pick<Scope, "table">): RecordFilter[] {
  const filters = sharers(generator, scope).flatMap(({ where }) => where ?? []);
  return [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()];
}

/** The field that says which rows share the record; one of them saying it is enough. */
const perOf = (generator: RecordAttribute, scope: Pick<Scope, "table">) =>
  sharers(generator, scope).find(({ per }) => per !== undefined)?.per;

/** Attributes of the record that some field wants unique; then no record is drawn twice. */
function uniqueAttributes(generator: RecordAttribute, scope: Scope): string[] {
  const shared = new Set(sharers(generator, scope));
  return scope.table.fields.flatMap(({ generator: other, unique }) =>
    unique && shared.has(other as RecordAttribute) ? [(other as RecordAttribute).attribute] : [],
  );
}

function open(generator: RecordAttribute, scope: Scope): OpenRecord | undefined {
  return openRecord({ ...generator, per: perOf(generator, scope) }, filtersOf(generator, scope), scope);
}

export const record: GeneratorKindDeclaration<RecordAttribute> = {
  dependencies(generator, scope) {
    const per = perOf(generator, scope);
    return [
      ...filtersOf(generator, scope).flatMap((filter) =>
        "sameAs" in filter ? [{ field: filter.sameAs, path: ["where"] }] : [],
      ),
      ...(per === undefined ? [] : [{ field: per, path: ["per"] }]),
    ];
  },
  requires: (generator, locale) => [{ kind: "record", source: generator.source, locale: generator.locale ?? locale }],
  check(generator, scope) {
    const source = open(generator, scope);
    if (!source) {
      const names = [...scope.schema.pools.map(({ name }) => name), ...scope.knowledge.sources];
      return [
        {
          path: ["source"],
          code: "unknown_record",
          message: `There is no record or pool "${generator.source}".${didYouMean(generator.source, names) || ` There are ${names.join(", ")}.`}`,
        },
      ];
    }
    if (!source.attributes.includes(generator.attribute))
      return [
        {
          path: ["attribute"],
          code: "unknown_attribute",
          message: `A ${generator.source} has no attribute "${generator.attribute}".${didYouMean(generator.attribute, source.attributes) || ` It has ${source.attributes.join(", ")}.`}`,
        },
      ];
    return checkFilters(generator, source, filtersOf(generator, scope), scope);
  },
  outputType(generator, scope) {
    const source = open(generator, scope);
    return (source && attributeType(source, generator.attribute, scope)) ?? { type: "text" };
  },
  distinct(generator, scope) {
    const source = open(generator, scope);
    if (!source) return 0;
    if (source.disambiguated.has(generator.attribute)) return Number.POSITIVE_INFINITY;
    const serials = source.serial.get(generator.attribute);
    if (serials !== undefined) return serials;
    const rule = source.declaration.rules[generator.attribute];
    if (rule?.kind !== "column" || !source.declaration.pool) return 0;
    return filterPool(source, uniqueAttributes(generator, scope)).positions.length;
  },
  compile(generator, context) {
    const source = open(generator, context);
    if (!source) throw new RangeError("a record needs a source");
    const node = compileAttribute(
      source,
      generator.attribute,
      uniqueAttributes(generator, context).filter(
        (name) => !source.disambiguated.has(name) && !source.serial.has(name),
      ),
      context,
    );
    return context.unique && source.disambiguated.has(generator.attribute) ? disambiguate(node, context) : node;
  },
};

function checkFilters(
  generator: RecordAttribute,
  source: OpenRecord,
  filters: readonly RecordFilter[],
  scope: Scope,
): Problem[] {
  const columns = Object.keys(source.declaration.pool?.columns ?? {});
  const problems: Problem[] = [];
  for (const [position, filter] of (generator.where ?? []).entries()) {
    const { attribute } = filter;
    const isGiven = "sameAs" in filter && givenBy(source, attribute) !== undefined;
    if (isGiven && !canSay(scope.typeOf(filter.sameAs), attributeType(source, attribute, scope)))
      problems.push({
        path: ["where", position, "sameAs"],
        code: "bad_reference",
        message: `"${filter.sameAs}" cannot say what ${attribute} of a ${generator.source} is.`,
      });
    if (!isGiven && !columns.includes(attribute))
      problems.push({
        path: ["where", position, "attribute"],
        code: "unknown_attribute",
        message: `Records of ${generator.source} cannot be filtered by "${attribute}".${didYouMean(attribute, columns) || ` Filters are ${columns.filter((name) => !name.startsWith("_")).join(", ") || "not possible here"}.`}`,
      });
  }
  if (problems.length > 0) return problems;
  const known = filters.filter(({ attribute }) => columns.includes(attribute));
  const contradiction = findContradiction(known);
  if (contradiction)
    return [
      {
        path: ["where"],
        code: "conflicting_records",
        message: `Fields that share one ${generator.source} filter it by "${contradiction}" in different ways; give one of them another \`as\`.`,
      },
    ];
  const near = known.find((filter) => "near" in filter);
  if (near && !source.declaration.coordinates)
    return [
      {
        path: ["where"],
        code: "no_match",
        message: `Records of ${generator.source} have no coordinates, so they cannot be filtered by distance. A place has.`,
      },
    ];
  if (source.declaration.pool && filterPool(source, []).positions.length === 0)
    return [
      {
        path: ["where"],
        code: "no_match",
        message: `No ${generator.source} matches this filter.${known.map((filter) => nearMiss(source, filter)).find((hint) => hint !== "") ?? ""}`,
      },
    ];
  return [];
}

/** Days may stand for instants and numbers for each other; anything else must be of the attribute's own type. */
function canSay(given: OutputType | undefined, wanted: OutputType | undefined): boolean {
  const family = (type: OutputType | undefined) =>
    FAMILIES.find((names) => names.includes(type?.type ?? "")) ?? type?.type;
  // An unknown field is reported as such elsewhere.
  return given === undefined || family(given) === family(wanted);
}
const FAMILIES: readonly (readonly string[])[] = [
  ["date", "datetime"],
  ["integer", "decimal", "number"],
];

/** An attribute that must be one of a list and one of another list; ranges and distances may meet. */
function findContradiction(filters: readonly RecordFilter[]): string | undefined {
  const seen = new Map<string, string>();
  for (const filter of filters) {
    if (!("anyOf" in filter || "sameAs" in filter)) continue;
    const text = JSON.stringify(filter);
    if ((seen.get(filter.attribute) ?? text) !== text) return filter.attribute;
    seen.set(filter.attribute, text);
  }
  return undefined;
}

/** What there is instead of a value that no record has. */
function nearMiss({ declaration }: OpenRecord, filter: RecordFilter): string {
  const values = Array.from(entriesOf(declaration.pool?.columns[filter.attribute] ?? []));
  if ("anyOf" in filter) return didYouMean(String(filter.anyOf[0]), [...new Set(values.map(String))]);
  if ("near" in filter) return didYouMean(filter.near, [...new Set(values.map(String))]);
  if ("sameAs" in filter) return "";
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return ` ${filter.attribute} is not a number.`;
  const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
  return ` ${filter.attribute} runs from ${least} to ${most}.`;
}
