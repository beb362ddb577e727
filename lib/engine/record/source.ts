import type { DatasetSchema } from "@/lib/schema/dataset";
import { Generator, type GeneratorOf, type RecordFilter } from "@/lib/schema/generators";
import type { OutputType } from "../column";
import type { Scope } from "../generator";
import type { RecordDeclaration } from "../pack";
import { entriesOf } from "../pool-column";
import { commonScalarType } from "../scalar-column";

/** A record source as one table uses it: declaration, filters and identity. */
export interface OpenRecord {
  /** Tells records of a table apart; fields with the same id share one record. */
  id: string;
  declaration: RecordDeclaration;
  /** What schemas may ask for. */
  attributes: readonly string[];
  types: ReadonlyMap<string, OutputType>;
  /** Attributes that become unique by a number of their own, e.g. e-mail addresses. */
  disambiguated: ReadonlySet<string>;
  /** Attributes that are made from a serial number and do not repeat, with how many there are. */
  serial: ReadonlyMap<string, number>;
  filters: readonly RecordFilter[];
  /** The field whose equal values mean the same record. */
  per: string | undefined;
  locale: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Opens a pack or an inline pool; undefined when there is neither. A pool hides a pack of the same name. */
export function openRecord(
  generator: GeneratorOf<"record">,
  filters: readonly RecordFilter[],
  scope: Scope,
): OpenRecord | undefined {
  const locale = generator.locale ?? scope.locale;
  const id = JSON.stringify([generator.source, generator.as ?? "", generator.locale ?? ""]);
  const pool = scope.schema.pools.find(({ name }) => name === generator.source);
  if (pool)
    return {
      id,
      declaration: declarePool(pool),
      attributes: pool.attributes,
      types: new Map(),
      disambiguated: NONE,
      serial: new Map(),
      filters,
      per: generator.per,
      locale,
    };
  const pack = scope.knowledge.pack(generator.source);
  const declaration = scope.knowledge.record(generator.source, locale);
  if (!pack || !declaration) return undefined;
  const named = new Set(filters.map(({ attribute }) => attribute));
  const defaults = (declaration.defaultWhere ?? [])
    .filter(({ unless }) => !unless.some((attribute) => named.has(attribute)))
    .map(({ attribute, anyOf }) => ({ attribute, anyOf: [...anyOf] }));
  return {
    id,
    declaration,
    attributes: pack.attributes.map(({ name }) => name),
    types: new Map(pack.attributes.map(({ name, type }) => [name, type])),
    disambiguated: new Set(pack.attributes.filter(({ unique }) => unique === "numbered").map(({ name }) => name)),
    serial: new Map(
      pack.attributes.flatMap(({ name, unique, distinct = Number.POSITIVE_INFINITY }) =>
        unique === "serial" ? [[name, distinct] as const] : [],
      ),
    ),
    filters: [...filters, ...defaults],
    per: generator.per,
    locale,
  };
}

const declaredPools = new WeakMap<DatasetSchema["pools"][number], RecordDeclaration>();

function declarePool(pool: DatasetSchema["pools"][number]): RecordDeclaration {
  let declaration = declaredPools.get(pool);
  if (!declaration) {
    const columns = Object.fromEntries(
      pool.attributes.map((name, a) => [name, pool.records.map((values) => values[a] ?? null)]),
    );
    const { latitude, longitude } = columns;
    declaration = {
      ...(latitude &&
        longitude && {
          coordinates: (position: number): [number, number] => [
            Number(latitude[position]),
            Number(longitude[position]),
          ],
        }),
      pool: pool.weights ? { columns, weights: pool.weights } : { columns },
      rules: Object.fromEntries(pool.attributes.map((name) => [name, { kind: "column", column: name }])),
    };
    declaredPools.set(pool, declaration);
  }
  return declaration;
}

/** The field of the row that says what an attribute is, where the record does not choose it from its pool: the moment of the weather. */
export function givenBy({ filters, declaration }: OpenRecord, attribute: string): string | undefined {
  const rule = declaration.rules[attribute];
  if (!rule || rule.kind === "column") return undefined;
  return filters.flatMap((filter) => ("sameAs" in filter && filter.attribute === attribute ? [filter.sameAs] : []))[0];
}

/** Type of an attribute; undefined when the record has no rule of this name. */
export function attributeType(source: OpenRecord, attribute: string, scope: Scope): OutputType | undefined {
  const declared = source.types.get(attribute);
  if (declared) return declared;
  const rule = source.declaration.rules[attribute];
  if (!rule) return undefined;
  if (rule.kind === "derived") return rule.type;
  if (rule.kind === "written" || rule.kind === "spelled") return { type: "text" };
  if (rule.kind === "serial") return { type: "integer" };
  if (rule.kind === "column")
    return commonScalarType(
      Array.from(entriesOf(source.declaration.pool?.columns[rule.column] ?? [])) as (
        | string
        | number
        | boolean
        | null
      )[],
    );
  const generator = Generator.parse(rule.generator);
  return scope.declarationOf(generator).outputType(generator, recordScope(source, scope));
}

/** The surroundings that a generator inside a record sees: the record's attributes instead of the table's fields. */
export function recordScope<S extends Scope>(source: OpenRecord, scope: S): S {
  return { ...scope, locale: source.locale, typeOf: (name: string) => attributeType(source, name, scope) };
}
