import { Generator } from "@/lib/schema/generators";
import { aliasColumn, copyNulls, createIntegerColumn } from "../column";
import type { ColumnNode, CompileContext } from "../generator";
import type { AttributeRule } from "../pack";
import { isCoded } from "../pool-column";
import { createCellRandom } from "../random";
import { createScalarColumn, type ScalarPoolColumn } from "../scalar-column";
import { type AttributeNode, columnNode, compileCode } from "./code";
import { drawEntries, drawRecords, seatsOf } from "./draw";
import { createRowNumbers } from "./row-numbers";
import { attributeType, givenBy, type OpenRecord, recordScope } from "./source";

/** A field's view of one attribute. The record and every attribute it takes are computed once per batch for the whole table. */
export function compileAttribute(
  source: OpenRecord,
  attribute: string,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): ColumnNode {
  const shared = attributeNode(source, attribute, uniqueAttributes, context).openColumn();
  const column = aliasColumn(shared);
  return { column, fill: (_rows, n) => copyNulls(shared, column, n) };
}

function attributeNode(
  source: OpenRecord,
  attribute: string,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): AttributeNode {
  return context.shared(`record/${source.id}/${attribute}`, () => {
    const given = givenBy(source, attribute);
    if (given !== undefined) return columnNode({ column: context.tableField(given), fill: () => {} });
    const rule = source.declaration.rules[attribute];
    if (!rule) throw new RangeError(`a record has no rule for "${attribute}"`);
    const inside = attributeContext(source, attribute, uniqueAttributes, context);
    const node = compileRule(source, attribute, rule, uniqueAttributes, inside);
    const seats = rule.kind === "derived" && rule.each ? undefined : seatsOf(source, context);
    return { ...node, fill: (rows, n) => node.fill(seats ?? rows, n) } satisfies AttributeNode;
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
    field: (name) => nodeOf(name).openColumn(),
    openReader: (name) => nodeOf(name).openReader(),
    inner: (purpose) => at([...purposes, purpose]),
  });
  return at([]);
}

/** A generator counts on finding no empty cells of the batch before. */
const madeColumn = ({ column, fill }: ColumnNode): AttributeNode =>
  columnNode({
    column,
    fill: (rows, n) => {
      column.hasNulls = false;
      fill(rows, n);
    },
  });

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
    const type = attributeType(source, attribute, inside)!;
    return madeColumn(createScalarColumn(values as ScalarPoolColumn, type, codes(), () => {}));
  }
  if (rule.kind === "generator") {
    const generator = Generator.parse(rule.generator);
    return madeColumn(inside.declarationOf(generator).compile(generator, inside));
  }
  if (rule.kind === "serial") {
    const column = createIntegerColumn();
    const { values } = column;
    const numberOf = createRowNumbers(inside.stream(), rule.leastDigits);
    return columnNode({
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) values[i] = numberOf(rows[i]!);
      },
    });
  }
  const readers = rule.of.map((name): ((i: number) => unknown) => {
    const column = name in source.declaration.rules ? undefined : pool?.columns[name];
    if (!column) return inside.openReader(name);
    if (isCoded(column)) {
      const { entries } = column;
      const entryOf = drawEntries(source, column, uniqueAttributes, inside);
      return (i) => entries[entryOf[i]!];
    }
    const drawn = codes();
    return (i) => column[drawn[i]!];
  });
  return compileCode(rule, readers, createCellRandom(inside.stream()));
}
