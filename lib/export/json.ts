import { encodeText, NO_BYTES, rowsForCells, TEXT_PART_CELLS } from "./bytes";
import type { Exporter, ExportFile, Frame, RowEncoder } from "./exporter";
import { createJsonWriter } from "./json-cell";
import { createRowBuffer } from "./text-rows";

const partRows = (columnCount: number) => rowsForCells(TEXT_PART_CELLS, columnCount);

/** An array of one object a row; several tables are an object of such arrays. */
export function createJson(): Exporter<undefined> {
  return {
    contentType: "application/json",
    extension: "json",
    holdsTables: true,
    compressed: false,
    partRows,
    openFrame,
    openEncoder: (file, section) => openEncoder(file, section, ",\n", ""),
  };
}

/** One object a row, one row a line. */
export function createNdjson(): Exporter<undefined> {
  const nothing = () => NO_BYTES;
  return {
    contentType: "application/x-ndjson",
    extension: "ndjson",
    holdsTables: false,
    compressed: false,
    partRows,
    openFrame: () => ({ begin: nothing, beginTable: nothing, add: () => {}, endTable: nothing, end: nothing }),
    openEncoder: (file, section) => openEncoder(file, section, "", "\n"),
  };
}

function openFrame({ sections }: ExportFile): Frame<undefined> {
  const several = sections.length > 1;
  return {
    begin: () => (several ? encodeText("{\n") : NO_BYTES),
    beginTable: (section) =>
      encodeText(several ? `${section > 0 ? ",\n" : ""}${JSON.stringify(sections[section]!.table.name)}: [\n` : "[\n"),
    add: () => {},
    endTable: () => encodeText("\n]"),
    end: () => encodeText(several ? "\n}\n" : "\n"),
  };
}

function openEncoder(
  { sections }: ExportFile,
  section: number,
  separator: string,
  lineEnd: string,
): RowEncoder<undefined> {
  const { table, range } = sections[section]!;
  const reader = table.open();
  const buffer = createRowBuffer(reader, {
    prefixes: reader.names.map((name, c) => `${c === 0 ? "{" : ","}${JSON.stringify(name)}:`),
    suffix: `}${lineEnd}`,
    separator,
    empty: "null",
    cells: reader.columns.map(createJsonWriter),
  });
  return (part) => {
    buffer.rows(part, part.start > range.start);
    return { bytes: buffer.take(), facts: undefined };
  };
}
