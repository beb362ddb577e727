import { AppError } from "@/lib/errors";
import { encodeText, joinBytes, rowsForCells } from "../bytes";
import { type CompressedFacts, type Compressor, compressParts, createCompressor } from "../compressed";
import { DEFLATE_END } from "../deflate";
import type { Exporter, ExportFile, Frame, RowEncoder } from "../exporter";
import { createRowBuffer } from "../text-rows";
import { createZipDirectory, type ZipDirectory } from "../zip-directory";
import { createXmlWriter } from "./cell";
import { columnLetters, FIRST_ROW, SHEET_END, sheetNames, sheetPath, sheetStart, workbookParts } from "./workbook";

/** Excel's limits, the header row included. */
const MOST_ROWS = 1_048_576;

/** A part takes longer than one of plain text, so it is smaller. */
const PART_CELLS = 1 << 15;

/** Excel workbook: a sheet for each table, typed cells, names frozen on top. */
export function createXlsx(): Exporter<CompressedFacts> {
  return {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
    holdsTables: true,
    compressed: true,
    partRows: (columnCount) => rowsForCells(PART_CELLS, columnCount),
    check,
    openFrame,
    openEncoder: (file, section) => compressParts(openEncoder(file, section)),
  };
}

function check({ sections }: ExportFile): void {
  for (const { table, range } of sections)
    if (range.count >= MOST_ROWS)
      throw new AppError(
        "rows_out_of_range",
        `An Excel sheet holds ${(MOST_ROWS - 1).toLocaleString("en-US")} rows under its header; "${table.name}" has ${range.count.toLocaleString("en-US")}.`,
        {
          hint: "Ask for fewer rows, for a range of rows by link, or for CSV or Parquet.",
        },
      );
}

function openFrame({ dataset, sections }: ExportFile): Frame<CompressedFacts> {
  const directory = createZipDirectory(new Date(dataset.schema.asOf));
  let compressor: Compressor;
  return {
    begin: () =>
      joinBytes(
        workbookParts(sheetNames(sections.map(({ table }) => table.name))).map(({ path, content }) =>
          wholeEntry(directory, path, content),
        ),
      ),
    beginTable(section) {
      compressor = createCompressor();
      // Excel distrusts 64-bit records, and a sheet past 4 GB does not open anyway.
      return joinBytes([
        directory.openEntry(sheetPath(section), false),
        compressor.compress(encodeText(sheetStart(sections[section]!.table.columns))),
      ]);
    },
    add: ({ deflate }) => compressor.add(deflate),
    endTable: () => closeEntry(directory, compressor, encodeText(SHEET_END)),
    end: directory.end,
  };
}

function wholeEntry(directory: ZipDirectory, path: string, content: string) {
  return joinBytes([directory.openEntry(path, false), closeEntry(directory, createCompressor(), encodeText(content))]);
}

function closeEntry(directory: ZipDirectory, compressor: Compressor, last: ReturnType<typeof encodeText>) {
  const bytes = compressor.compress(last);
  const { totals } = compressor;
  return joinBytes([
    bytes,
    DEFLATE_END,
    directory.closeEntry({ ...totals, compressedSize: totals.compressedSize + DEFLATE_END.length }),
  ]);
}

function openEncoder({ sections }: ExportFile, section: number): RowEncoder {
  const { table, range } = sections[section]!;
  const reader = table.open();
  const buffer = createRowBuffer(reader, {
    prefixes: reader.columns.map((_, c) => `${c === 0 ? '">' : ""}<c r="${columnLetters(c)}`),
    suffix: "</row>",
    separator: "",
    empty: '"/>',
    // Some readers do not find cells without an address.
    numbered: { open: '<row r="', first: FIRST_ROW - range.start },
    cells: reader.columns.map(createXmlWriter),
  });
  return (part) => {
    buffer.rows(part, false);
    return { bytes: buffer.take(), facts: undefined };
  };
}
