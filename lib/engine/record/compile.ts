import { Generator } from "@/lib/schema/generators";
import { createValueReader } from "../cell-value";
import { aliasColumn, copyNulls, createIntegerColumn } from "../column";
import type { ColumnNode, CompileContext } from "../generator";
import type { AttributeRule } from "../pack";
import { isCoded } from "../pool-column";
import { createCellRandom } from "../random";
import { createScalarColumn, type ScalarPoolColumn } from "../scalar-column";
import { type AttributeNode, compileCode } from "./code";
import { drawRecords, seatsOf } from "./draw";
import { createRowNumbers } from "./row-numbers";
import { attributeType, givenBy, type OpenRecord, recordScope } from "./source";

/** A field's view of one attribute. The record and every attribute it takes are computed once per batch for the whole table. */
export function compileAttribute(
  source: OpenRecord,
  attribute: string,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): ColumnNode {
  const node = attributeNode(source, attribute, uniqueAttributes, context);
  const column = aliasColumn(node.column);
  return { column, fill: (_rows, n) => copyNulls(node.column, column, n) };
}

function attributeNode(
  source: OpenRecord,
  attribute: string,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): AttributeNode {
  return context.shared(`record/${source.id}/${attribute}`, () => {
    const given = givenBy(source, attribute);
    if (given !== undefined) return { column: context.tableField(given), fill: () => {} };
    const rule = source.declaration.rules[attribute];
    if (!rule) throw new RangeError(`a record has no rule for "${attribute}"`);
    const inside = attributeContext(source, attribute, uniqueAttributes, context);
    const node = compileRule(source, attribute, rule, uniqueAttributes, inside);
    const seats = rule.kind === "derived" && rule.each ? undefined : seatsOf(source, context);
    return {
      ...node,
      fill: (rows, n) => {
        node.column.hasNulls = false;
        node.fill(seats ?? rows, n);
      },
    } satisfies AttributeNode;
  });
}

/** What a rule may use: the surroundings of a generator, and cells of other attributes as plain values. */
interface AttributeContext extends CompileContext {
  openReader(name: string): (i: number) => unknown;
}

/** Inside a record, names are attributes and chance hangs on the record, not on the field that asks. */
function attributeContext(
  source: OpenRecord,
  attribute: string,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): AttributeContext {
  const nodeOf = (name: string) => attributeNode(source, name, uniqueAttributes, context);
  const at = (purposes: readonly string[]): AttributeContext => ({
    ...recordScope(source, context),
    unique: false,
    id: `record/${source.id}/${attribute}/${purposes.join("/")}`,
    stream: (purpose) =>
      context.tableStream("record", source.id, attribute, ...purposes, ...(purpose === undefined ? [] : [purpose])),
    field: (name) => nodeOf(name).column,
    openReader: (name) => {
      const node = nodeOf(name);
      return node.openReader?.() ?? createValueReader(node.column);
    },
    inner: (purpose) => at([...purposes, purpose]),
  });
  return at([]);
}

function compileRule(
  source: OpenRecord,
  attribute: string,
  rule: AttributeRule,
  uniqueAttributes: readonly string[],
  inside: AttributeContext,
): AttributeNode {
  const codes = () => drawRecords(source, uniqueAttributes, inside).codes;
  const { pool } = source.declaration;
  if (rule.kind === "column") {
    const values = pool!.columns[rule.column]!;
    return createScalarColumn(values as ScalarPoolColumn, attributeType(source, attribute, inside)!, codes(), () => {});
  }
  if (rule.kind === "generator") {
    const generator = Generator.parse(rule.generator);
    return inside.declarationOf(generator).compile(generator, inside);
  }
  if (rule.kind === "serial") {
    const column = createIntegerColumn();
    const { values } = column;
    const numberOf = createRowNumbers(inside.stream(), rule.leastDigits);
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) values[i] = numberOf(rows[i]!);
      },
    };
  }
  const readers = rule.of.map((name): ((i: number) => unknown) => {
    const column = name in source.declaration.rules ? undefined : pool?.columns[name];
    if (!column) return inside.openReader(name);
    const drawn = codes();
    if (!isCoded(column)) return (i) => column[drawn[i]!];
    const { codes: entryOf, entries } = column;
    return (i) => entries[entryOf[drawn[i]!]!];
  });
  return compileCode(rule, readers, createCellRandom(inside.stream()));
}
