import { type DraftSchema, isObject } from "./draft";

/** Renames a field and everything in the schema that names it, so that a rename alone never breaks a dataset. */
export function renameField(draft: DraftSchema, tableIndex: number, fieldIndex: number, name: string): DraftSchema {
  const table = draft.tables[tableIndex];
  const old = table?.fields[fieldIndex]?.name;
  if (!table || old === undefined || old === name) return draft;
  const shared = table.fields.some((field, i) => i !== fieldIndex && field.name === old);
  const renameOne = (fields: DraftSchema["tables"][number]["fields"]) =>
    fields.map((field, i) => (i === fieldIndex ? { ...field, name } : field));
  // Two fields of one name: what points at the name keeps pointing at the other.
  if (shared) {
    return {
      ...draft,
      tables: draft.tables.map((each, t) => (t === tableIndex ? { ...each, fields: renameOne(each.fields) } : each)),
    };
  }
  const tables = draft.tables.map((each, t) => {
    const own = t === tableIndex;
    const fields = (own ? renameOne(each.fields) : each.fields).map((field) => ({
      ...field,
      generator: renameIn(field.generator, {
        old,
        name,
        own,
        table: table.name,
        draft,
        host: each.name,
      }) as typeof field.generator,
    }));
    return own && each.primaryKey === old ? { ...each, primaryKey: name, fields } : { ...each, fields };
  });
  return {
    ...draft,
    tables,
    expectations: draft.expectations.map((expectation) => renameInExpectation(expectation, table.name, old, name)),
  };
}

interface Renaming {
  old: string;
  name: string;
  /** Whether the generator stands in the table of the renamed field. */
  own: boolean;
  /** That table's name, and the name of the one the generator stands in. */
  table: string;
  host: string;
  draft: DraftSchema;
}

const SAME_ROW_KEYS = new Set(["field", "sameAs", "clock", "entity"]);

function renameIn(value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => renameIn(item, renaming));
  if (!isObject(value)) return value;
  const { old, name, own, table } = renaming;
  if (value.kind === "reference" || value.kind === "aggregate")
    return value.table === table && value.field === old ? { ...value, field: name } : value;
  if (value.kind === "lookup") return renameLookup(value, renaming);
  const out: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (own && SAME_ROW_KEYS.has(key) && inner === old) out[key] = name;
    else if (own && (key === "expression" || key === "when") && typeof inner === "string")
      out[key] = renameInExpression(inner, old, name);
    else if (own && key === "template" && typeof inner === "string") out[key] = renameInTemplate(inner, old, name);
    else out[key] = renameIn(inner, renaming);
  }
  return out;
}

/** Follows `through` from table to table, since each of its names belongs to the table reached so far. */
function renameLookup(
  value: Record<string, unknown>,
  { old, name, table, host, draft }: Renaming,
): Record<string, unknown> {
  const through = Array.isArray(value.through) ? value.through : [];
  let at: unknown = host;
  const renamed = through.map((step: unknown) => {
    const here = at;
    at = draft.tables.find((each) => each.name === here)?.fields.find((field) => field.name === step)?.generator.table;
    return here === table && step === old ? name : step;
  });
  return { ...value, through: renamed, field: at === table && value.field === old ? name : value.field };
}

/** Renames a variable of an expression, leaving text in quotes alone except inside `field("…")`. */
export function renameInExpression(expression: string, old: string, name: string): string {
  const plain = /^[A-Za-z_]\w*$/.test(name);
  return expression.replace(
    /\bfield\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*\)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_]\w*(?!\s*\()/g,
    (token: string, quoted: string | undefined) => {
      if (quoted !== undefined ? quoted.slice(1, -1) === old : token === old)
        return plain ? name : `field(${JSON.stringify(name)})`;
      return token;
    },
  );
}

function renameInTemplate(template: string, old: string, name: string): string {
  return template.replace(
    /\{\{|\{([^{}:]+)((?::[^{}]*)?)\}/g,
    (whole: string, field: string | undefined, filters: string) => (field === old ? `{${name}${filters}}` : whole),
  );
}

function renameInExpectation(
  expectation: DraftSchema["expectations"][number],
  table: string,
  old: string,
  name: string,
): DraftSchema["expectations"][number] {
  const check: Record<string, unknown> = { ...expectation.check };
  if (check.table === table) for (const key of ["field", "other"]) if (check[key] === old) check[key] = name;
  if (check.table === table)
    for (const key of ["expression", "when"])
      if (typeof check[key] === "string") check[key] = renameInExpression(check[key], old, name);
  if (check.parent === table && check.parentField === old) check.parentField = name;
  if (check.child === table && check.childField === old) check.childField = name;
  return { ...expectation, check: check as typeof expectation.check };
}
