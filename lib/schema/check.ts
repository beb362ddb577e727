import type { z } from "zod";
import { DatasetSchema, type Field, type Table } from "./dataset";
import { didYouMean } from "./near";
import type { Violation, ViolationCode, ViolationPath } from "./violation";

/** A field that a generator reads; `table` absent means its own. `path` leads to the name inside the generator. */
export interface FieldDependency {
  table?: string;
  field: string;
  path: (string | number)[];
}

/** What the engine knows about generators; handed in, so that the contract needs nothing but zod. */
export interface GeneratorKnowledge {
  dependencies(field: Field, table: Table): FieldDependency[];
  /** Problems inside one field, with paths from the field's root. Only asked when the names it depends on exist. */
  check(
    field: Field,
    table: Table,
  ): { path: (string | number)[]; code: ViolationCode; message: string; severity?: Violation["severity"] }[];
}

export type ParseResult = { schema: DatasetSchema; violations: [] } | { schema: undefined; violations: Violation[] };

/** Deepest JSON that is looked into; conditionals within conditionals are the only way to get near it. */
const MAX_DEPTH = 100;

/** Shape only: is this JSON a `DatasetSchema`? Every mismatch is listed, none thrown. */
export function parseSchema(input: unknown): ParseResult {
  if (isDeeperThan(input, MAX_DEPTH)) {
    const message = `The schema is nested more than ${MAX_DEPTH} levels deep.`;
    return { schema: undefined, violations: [{ path: [], code: "invalid_shape", message, severity: "error" }] };
  }
  const parsed = DatasetSchema.safeParse(input);
  if (parsed.success) return { schema: parsed.data, violations: [] };
  return { schema: undefined, violations: violationsFrom(parsed.error.issues) };
}

/** Level by level, because recursion would overflow on just the input this looks for. */
function isDeeperThan(input: unknown, limit: number): boolean {
  let level = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return false;
}

/** What zod found, as violations; of a union's branches the one that the author meant speaks. */
export function violationsFrom(issues: readonly z.core.$ZodIssue[], base: ViolationPath = []): Violation[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
    if (issue.code === "invalid_union" && issue.errors.length > 0)
      return violationsFrom(meantBranch(issue.errors), path);
    return [{ path, code: "invalid_shape", message: issue.message, severity: "error" }];
  });
}

/** The branch of the right type, and of these the one with the fewest complaints. */
function meantBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const isOfOtherType = (issues: readonly z.core.$ZodIssue[]) =>
    issues.some(({ code, path }) => code === "invalid_type" && path.length === 0);
  return branches.toSorted((a, b) => Number(isOfOtherType(a)) - Number(isOfOtherType(b)) || a.length - b.length)[0]!;
}

/** Everything that can be said about a well-shaped schema: names, references, cycles, and what each generator finds wrong with itself. */
export function checkSchema(schema: DatasetSchema, knowledge: GeneratorKnowledge): Violation[] {
  const violations: Violation[] = [];
  const report = (
    path: ViolationPath,
    code: ViolationCode,
    message: string,
    severity: Violation["severity"] = "error",
  ) => violations.push({ path, code, message, severity });

  checkNames(schema, report);
  checkRows(schema, report);
  checkPools(schema, report);
  checkExpectations(schema, report);
  const graph = checkDependencies(schema, knowledge, report);
  checkCycles(graph, report);
  if (violations.length === 0) {
    schema.tables.forEach((table, t) => {
      table.fields.forEach((field, f) => {
        for (const problem of knowledge.check(field, table))
          report(["tables", t, "fields", f, ...problem.path], problem.code, problem.message, problem.severity);
      });
    });
  }
  return violations;
}

type Report = (path: ViolationPath, code: ViolationCode, message: string, severity?: Violation["severity"]) => void;

function checkNames(schema: DatasetSchema, report: Report): void {
  reportDuplicates(
    schema.tables.map(({ name }) => name),
    (i) => ["tables", i, "name"],
    "Two tables",
    report,
  );
  reportDuplicates(
    schema.pools.map(({ name }) => name),
    (i) => ["pools", i, "name"],
    "Two pools",
    report,
  );
  schema.tables.forEach((table, t) => {
    const names = table.fields.map(({ name }) => name);
    reportDuplicates(names, (i) => ["tables", t, "fields", i, "name"], `Two fields of "${table.name}"`, report);
    if (table.primaryKey !== undefined && !names.includes(table.primaryKey))
      report(
        ["tables", t, "primaryKey"],
        "unknown_field",
        `"${table.name}" has no field "${table.primaryKey}" to be its primary key.${didYouMean(table.primaryKey, names)}`,
      );
    if (table.fields.every(({ hidden }) => hidden))
      report(
        ["tables", t, "fields"],
        "invalid_shape",
        `Every field of "${table.name}" is hidden, so there is nothing to export.`,
      );
  });
  if (schema.tables.filter(({ main }) => main).length > 1)
    report(["tables"], "duplicate_name", "Only one table can be marked main.");
}

/** Names that differ only in letter case collide too: databases and spreadsheets fold them. */
function reportDuplicates(names: string[], path: (i: number) => ViolationPath, what: string, report: Report): void {
  const seen = new Set<string>();
  names.forEach((name, i) => {
    const folded = name.normalize("NFC").toLowerCase();
    if (seen.has(folded)) report(path(i), "duplicate_name", `${what} are called "${name}".`);
    seen.add(folded);
  });
}

function checkRows(schema: DatasetSchema, report: Report): void {
  schema.tables.forEach((table, t) => {
    const { rows } = table;
    if (rows.kind !== "perParent") return;
    const path = ["tables", t, "rows"];
    if (rows.max < rows.min) report([...path, "max"], "bad_bounds", "max is below min.");
    if (!schema.tables.some(({ name }) => name === rows.parent))
      report(
        [...path, "parent"],
        "unknown_table",
        `There is no table "${rows.parent}".${didYouMean(rows.parent, tableNames(schema))}`,
      );
    else if (descendsFromItself(table, schema))
      report(
        [...path, "parent"],
        "cycle",
        `"${table.name}" is among its own ancestors; one of these tables needs a count.`,
      );
    checkParentField(table, path, report);
  });
}

function descendsFromItself(table: Table, schema: DatasetSchema): boolean {
  let at: Table | undefined = table;
  for (let steps = 0; at?.rows.kind === "perParent" && steps <= schema.tables.length; steps++) {
    const { parent }: { parent: string } = at.rows;
    if (parent === table.name) return true;
    at = schema.tables.find(({ name }) => name === parent);
  }
  return false;
}

/** The reference that names the parent must be one, and must name it in every row. */
function checkParentField({ name, rows, fields }: Table, path: ViolationPath, report: Report): void {
  if (rows.kind !== "perParent" || rows.field === undefined) return;
  const field = fields.find((candidate) => candidate.name === rows.field);
  const at = [...path, "field"];
  if (!field)
    report(
      at,
      "unknown_field",
      `"${name}" has no field "${rows.field}".${didYouMean(
        rows.field,
        fields.map((candidate) => candidate.name),
      )}`,
    );
  else if (field.generator.kind !== "reference" || field.generator.table !== rows.parent)
    report(at, "bad_reference", `"${rows.field}" is not a reference to "${rows.parent}".`);
}

function checkPools(schema: DatasetSchema, report: Report): void {
  schema.pools.forEach((pool, p) => {
    reportDuplicates(pool.attributes, (i) => ["pools", p, "attributes", i], `Two attributes of "${pool.name}"`, report);
    pool.records.forEach((record, r) => {
      if (record.length !== pool.attributes.length)
        report(
          ["pools", p, "records", r],
          "invalid_shape",
          `This record has ${record.length} values, the pool ${pool.attributes.length} attributes.`,
        );
    });
    if (pool.weights === undefined) return;
    if (pool.weights.length !== pool.records.length)
      report(
        ["pools", p, "weights"],
        "bad_weights",
        `${pool.weights.length} weights for ${pool.records.length} records.`,
      );
    else if (!pool.weights.some((weight) => weight > 0))
      report(["pools", p, "weights"], "bad_weights", "At least one weight must be above 0.");
  });
}

function checkExpectations(schema: DatasetSchema, report: Report): void {
  schema.expectations.forEach(({ check }, e) => {
    const path = ["expectations", e, "check"];
    const checkTable = (name: string, role: string): Table | undefined => {
      const table = schema.tables.find((candidate) => candidate.name === name);
      if (!table)
        report([...path, role], "unknown_table", `There is no table "${name}".${didYouMean(name, tableNames(schema))}`);
      return table;
    };
    const checkField = (table: Table | undefined, name: string, role: string) => {
      const names = table?.fields.map((field) => field.name);
      if (names && !names.includes(name))
        report([...path, role], "unknown_field", `"${table?.name}" has no field "${name}".${didYouMean(name, names)}`);
    };
    const table = checkTable(check.table, "table");
    if ("field" in check) checkField(table, check.field, "field");
    if ("other" in check) checkField(table, check.other, "other");
    if (check.kind === "references") checkField(checkTable(check.parent, "parent"), check.parentField, "parentField");
    if (check.kind === "fanOut") checkTable(check.parent, "parent");
    if (check.kind === "sumOfChildren") checkField(checkTable(check.child, "child"), check.childField, "childField");
  });
}

interface GraphNode {
  path: ViolationPath;
  label: string;
  reads: { key: string; path: ViolationPath }[];
}

const keyOf = (table: string, field: string) => JSON.stringify([table, field]);

function checkDependencies(
  schema: DatasetSchema,
  knowledge: GeneratorKnowledge,
  report: Report,
): Map<string, GraphNode> {
  const graph = new Map<string, GraphNode>();
  schema.tables.forEach((table, t) => {
    table.fields.forEach((field, f) => {
      const base = ["tables", t, "fields", f];
      const node: GraphNode = { path: base, label: `${table.name}.${field.name}`, reads: [] };
      graph.set(keyOf(table.name, field.name), node);
      for (const { table: tableName = table.name, field: fieldName, path } of knowledge.dependencies(field, table)) {
        const at = [...base, ...path];
        const target = schema.tables.find(({ name }) => name === tableName);
        if (!target)
          report(at, "unknown_table", `There is no table "${tableName}".${didYouMean(tableName, tableNames(schema))}`);
        else if (!target.fields.some(({ name }) => name === fieldName))
          report(
            at,
            "unknown_field",
            `"${tableName}" has no field "${fieldName}".${didYouMean(
              fieldName,
              target.fields.map(({ name }) => name),
            )}`,
          );
        else node.reads.push({ key: keyOf(tableName, fieldName), path: at });
      }
    });
  });
  return graph;
}

/** Depth-first search; each cycle is reported once, at the reference that closes it. */
function checkCycles(graph: Map<string, GraphNode>, report: Report): void {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (key: string, from: ViolationPath) => {
    if (done.has(key)) return;
    const start = open.indexOf(key);
    if (start >= 0) {
      const names = [...open.slice(start), key].map((part) => graph.get(part)?.label ?? part);
      report(
        from,
        "cycle",
        `These fields need each other: ${names.join(" → ")}. One of them must not depend on the others.`,
      );
      return;
    }
    open.push(key);
    for (const read of graph.get(key)?.reads ?? []) visit(read.key, read.path);
    open.pop();
    done.add(key);
  };
  for (const [key, node] of graph) visit(key, node.path);
}

function tableNames(schema: DatasetSchema): string[] {
  return schema.tables.map(({ name }) => name);
}
