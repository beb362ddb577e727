import { type DatasetTable, ENGINE_VERSION } from "@/lib/engine/dataset";
import type { Bytes } from "../bytes";
import type { ChunkFacts } from "./chunk";
import { binary, encodeStruct, i16, i32, i64, list, struct, type ThriftValue, text } from "./thrift";
import { describeColumn, PHYSICAL, storedAs } from "./types";

const SNAPPY = 1;
const PLAIN = 0;
const LEVELS = 3;
const DICTIONARY = 8;

/** The metadata at the end of the file; `offset` is where the first row group begins. */
export function encodeFooter(
  { columns }: Pick<DatasetTable, "columns">,
  groups: readonly { rows: number; chunks: readonly ChunkFacts[] }[],
  offset: number,
): Bytes {
  let at = offset;
  const rowGroups = groups.map(({ rows, chunks }, ordinal) => {
    const start = at;
    const described = chunks.map((chunk, c) => {
      const described = describeChunk(chunk, at, text(columns[c]!.name), PHYSICAL[storedAs(columns[c]!.type).physical]);
      at += chunk.compressedSize;
      return described;
    });
    return struct({
      1: list("struct", described),
      2: i64(chunks.reduce((sum, { size }) => sum + size, 0)),
      3: i64(rows),
      5: i64(start),
      6: i64(at - start),
      // Readers that know ordinals hold them in sixteen bits.
      7: ordinal < 32_768 ? i16(ordinal) : undefined,
    });
  });
  const root = struct({ 4: text("schema"), 5: i32(columns.length) });
  return encodeStruct({
    1: i32(1),
    2: list("struct", [root, ...columns.map(({ name, type }) => describeColumn(text(name), type))]),
    3: i64(groups.reduce((sum, { rows }) => sum + rows, 0)),
    4: list("struct", rowGroups),
    6: text(`rowsmith version ${ENGINE_VERSION}`),
    // Least and greatest values compare by type.
    7: list(
      "struct",
      columns.map(() => struct({ 1: struct() })),
    ),
  });
}

function describeChunk(chunk: ChunkFacts, offset: number, name: ThriftValue, physical: number): ThriftValue {
  const { dictionarySize, least, greatest } = chunk;
  const encodings = dictionarySize > 0 ? [PLAIN, LEVELS, DICTIONARY] : [PLAIN, LEVELS];
  const metadata = struct({
    1: i32(physical),
    2: list("i32", encodings.map(i32)),
    3: list("binary", [name]),
    4: i32(SNAPPY),
    5: i64(chunk.values),
    6: i64(chunk.size),
    7: i64(chunk.compressedSize),
    9: i64(offset + dictionarySize),
    11: dictionarySize > 0 ? i64(offset) : undefined,
    12: struct({ 3: i64(chunk.nulls), 5: greatest && binary(greatest), 6: least && binary(least) }),
  });
  return struct({ 2: i64(offset), 3: metadata });
}
