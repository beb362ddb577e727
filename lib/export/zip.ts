import { type Bytes, joinBytes } from "./bytes";
import { type CompressedFacts, type Compressor, compressParts, createCompressor } from "./compressed";
import { DEFLATE_END } from "./deflate";
import type { Exporter, ExportFile, ExportSection, Frame } from "./exporter";
import { safeFileName } from "./file-name";
import { uniqueNames } from "./unique-names";
import { createZipDirectory } from "./zip-directory";

/** An archive with a file of the inner format for each table. */
export function zipped(inner: Exporter): Exporter<CompressedFacts> {
  return {
    contentType: "application/zip",
    extension: "zip",
    holdsTables: true,
    compressed: true,
    partRows: inner.partRows,
    check: (file) => {
      for (let section = 0; section < file.sections.length; section++) inner.check?.(fileOf(file, section));
    },
    openFrame: (file) => openFrame(file, inner),
    openEncoder: (file, section) => compressParts(inner.openEncoder(fileOf(file, section), 0)),
  };
}

/** A section as a file of its own. */
function fileOf({ dataset, sections }: ExportFile, section: number): ExportFile {
  return { dataset, sections: [sections[section]!] };
}

function openFrame(file: ExportFile, inner: Exporter): Frame<CompressedFacts> {
  const directory = createZipDirectory(new Date(file.dataset.schema.asOf));
  const names = uniqueNames(
    file.sections.map(({ table }) => safeFileName(table.name)),
    { shorten: (name) => name, fold: (name) => name.toLowerCase(), number: (n) => ` ${n}` },
  );
  let frame: Frame;
  let compressor: Compressor;
  return {
    begin: () => new Uint8Array(0) as Bytes,
    beginTable(section) {
      frame = inner.openFrame(fileOf(file, section));
      compressor = createCompressor();
      const header = directory.openEntry(`${names[section]}.${inner.extension}`, isLarge(file.sections[section]!));
      return joinBytes([header, compressor.compress(joinBytes([frame.begin(), frame.beginTable(0)]))]);
    },
    add({ deflate, inner: facts }) {
      compressor.add(deflate);
      frame.add(facts);
    },
    endTable() {
      const last = compressor.compress(joinBytes([frame.endTable(0), frame.end()]));
      return joinBytes([last, DEFLATE_END, directory.closeEntry(withEnd(compressor))]);
    },
    end: directory.end,
  };
}

/** The entry's totals, its last block included. */
export function withEnd({ totals }: Compressor) {
  return { ...totals, compressedSize: totals.compressedSize + DEFLATE_END.length };
}

/** Generous: what matters is that nothing past 4 GB is taken for small. */
const BYTES_PER_CELL = 256;

/** Whether a table's file may pass 4 GB. */
export function isLarge({ table, range }: ExportSection): boolean {
  return range.count * table.columns.length * BYTES_PER_CELL > 2 ** 32;
}
