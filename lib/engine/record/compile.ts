import { Generator } from "@/lib/schema/generators";
import { fillWeighted } from "../alias";
import { createCellHasher } from "../cell-hash";
import { createValueColumn, createValueReader } from "../cell-value";
import { createCellWriter } from "../cell-writer";
import { aliasColumn, BATCH_ROWS, copyNulls, createBytesColumn, createIntegerColumn } from "../column";
import { writeInteger } from "../digits";
import type { ColumnNode, CompileContext, Fill } from "../generator";
import type { AttributeRule } from "../pack";
import { createPermutation } from "../permutation";
import { isCoded } from "../pool-column";
import { createCellRandom, type StreamKey } from "../random";
import { createScalarColumn, type ScalarPoolColumn } from "../scalar-column";
import { followFields } from "./follow";
import { filterPool } from "./pool";
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
): ColumnNode {
  return context.shared(`record/${source.id}/${attribute}`, () => {
    const given = givenBy(source, attribute);
    if (given !== undefined) return { column: context.tableField(given), fill: () => {} };
    const rule = source.declaration.rules[attribute];
    if (!rule) throw new RangeError(`a record has no rule for "${attribute}"`);
    const inside = attributeContext(source, attribute, uniqueAttributes, context);
    const node = compileRule(source, attribute, rule, uniqueAttributes, inside);
    const seats = rule.kind === "derived" && rule.each ? undefined : seatsOf(source, context);
    return {
      column: node.column,
      fill: (rows, n) => {
        node.column.hasNulls = false;
        node.fill(seats ?? rows, n);
      },
    } satisfies ColumnNode;
  });
}

/** Inside a record, names are attributes and chance hangs on the record, not on the field that asks. */
function attributeContext(
  source: OpenRecord,
  attribute: string,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): CompileContext {
  const at = (purposes: readonly string[]): CompileContext => ({
    ...recordScope(source, context),
    unique: false,
    id: `record/${source.id}/${attribute}/${purposes.join("/")}`,
    stream: (purpose) =>
      context.tableStream("record", source.id, attribute, ...purposes, ...(purpose === undefined ? [] : [purpose])),
    field: (name) => attributeNode(source, name, uniqueAttributes, context).column,
    inner: (purpose) => at([...purposes, purpose]),
  });
  return at([]);
}

function compileRule(
  source: OpenRecord,
  attribute: string,
  rule: AttributeRule,
  uniqueAttributes: readonly string[],
  inside: CompileContext,
): ColumnNode {
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
    if (!column) return createValueReader(inside.field(name));
    const drawn = codes();
    if (!isCoded(column)) return (i) => column[drawn[i]!];
    const { codes: entryOf, entries } = column;
    return (i) => entries[entryOf[drawn[i]!]!];
  });
  const random = createCellRandom(inside.stream());
  const values = new Array<unknown>(readers.length);
  if (rule.kind === "written") {
    const column = createBytesColumn({ isHashedAsText: true });
    const { arena } = column;
    return {
      column,
      fill: (rows, n) => {
        arena.reset();
        for (let i = 0; i < n; i++) {
          for (let k = 0; k < readers.length; k++) values[k] = readers[k]!(i);
          random.seek(rows[i]!);
          rule.write(values, random, arena);
          arena.endCell(i);
        }
      },
    };
  }
  const { column, set } = createValueColumn(rule.type);
  return {
    column,
    fill: (rows, n) => {
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < readers.length; k++) values[k] = readers[k]!(i);
        random.seek(rows[i]!);
        set(i, rule.make(values, random));
      }
    },
  };
}

/** Which record of the pool each row has. */
function drawRecords(
  source: OpenRecord,
  uniqueAttributes: readonly string[],
  context: CompileContext,
): { codes: Uint32Array; fill: Fill } {
  return context.shared(`record/${source.id}`, () => {
    const codes = new Uint32Array(BATCH_ROWS);
    const { positions, aliasTable } = filterPool(source, uniqueAttributes);
    const seats = seatsOf(source, context);
    const key = context.tableStream("record", source.id);
    if (uniqueAttributes.length > 0) {
      const permute = createPermutation(positions.length, key);
      const fill: Fill = (rows, n) => {
        for (let i = 0; i < n; i++) codes[i] = positions[permute(rows[i]!)]!;
      };
      return { codes, fill };
    }
    const columns = source.declaration.pool?.columns ?? {};
    const followed = source.filters.flatMap((filter) =>
      "sameAs" in filter && filter.attribute in columns ? [filter] : [],
    );
    if (followed.length > 0) {
      const follow = followFields(source, followed, codes, context);
      return { codes, fill: (rows, n) => follow(seats ?? rows, n) };
    }
    const table = aliasTable();
    const fill: Fill = (rows, n) => {
      fillWeighted(table, key, seats ?? rows, n, codes);
      for (let i = 0; i < n; i++) codes[i] = positions[codes[i]!]!;
    };
    return { codes, fill };
  });
}

/** What takes the place of row numbers where rows share a record: a number that hangs on their common value. */
function seatsOf(source: OpenRecord, context: CompileContext): Uint32Array | undefined {
  const { per } = source;
  if (per === undefined) return undefined;
  return context.shared(`record/${source.id}/seats`, () => {
    const seats = new Uint32Array(BATCH_ROWS);
    const hash = createCellHasher(context.tableField(per));
    const fill: Fill = (_rows, n) => {
      for (let i = 0; i < n; i++) seats[i] = hash(i);
    };
    return { seats, fill };
  }).seats;
}

const SPACE = 32;
const DOT = 46;

/** Makes texts unique by a number of the row's own: before the @ of an address, else at the end, where words part it with a space. */
export function disambiguate(node: ColumnNode, context: CompileContext): ColumnNode {
  const column = createBytesColumn();
  const { arena } = column;
  const writer = createCellWriter(node.column);
  const numberOf = createRowNumbers(context.stream("unique"));
  const scratch = new Uint8Array(20);
  return {
    column,
    fill: (rows, n) => {
      node.column.hasNulls = false;
      node.fill(rows, n);
      arena.reset();
      arena.reserve(writer.bound(n) + n * 20);
      const { bytes } = arena;
      for (let i = 0; i < n; i++) {
        const start = arena.length;
        const end = writer.write(bytes, start, i);
        const at = bytes.subarray(start, end).indexOf(64);
        const cut = at < 0 ? end : start + at;
        scratch[0] = at < 0 && bytes.subarray(start, end).includes(SPACE) ? SPACE : DOT;
        const width = writeInteger(scratch, 1, numberOf(rows[i]!));
        bytes.copyWithin(cut + width, cut, end);
        for (let k = 0; k < width; k++) bytes[cut + k] = scratch[k]!;
        arena.length = end + width;
        arena.endCell(i);
      }
      copyNulls(node.column, column, n);
    },
  };
}

/** A number for every row, no two alike and in no visible order, with as many digits as the row number has, or the least. */
function createRowNumbers(key: StreamKey, leastDigits = 2): (row: number) => number {
  const byDigits = Array.from({ length: 12 - leastDigits }, (_, more) => {
    const first = more === 0 ? 0 : 10 ** (leastDigits + more - 1);
    const permute = createPermutation(10 ** (leastDigits + more) - first, key);
    return (row: number) => first + permute(row - first);
  });
  return (row) => byDigits[Math.max(0, String(row).length - leastDigits)]!(row);
}
