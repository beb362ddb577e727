import type { Bytes } from "./bytes";
import type { EncodedPart, Exporter, ExportFile, ExportRange } from "./exporter";

/** A part of a file's rows, in the order of the file. */
export interface FilePart extends ExportRange {
  /** Position of the table among the file's sections. */
  readonly section: number;
}

/** The parts of a file, in order; a table without rows has one that is empty. */
export function* fileParts({ sections }: ExportFile, exporter: Exporter): Generator<FilePart> {
  for (const [section, { table, range }] of sections.entries()) {
    const most = exporter.partRows(table.columns.length);
    for (let done = 0; done === 0 || done < range.count; done += most)
      yield { section, start: range.start + done, count: Math.min(most, range.count - done) };
  }
}

/** Makes parts where it is called, keeping one encoder a section. */
export function createPartEncoder(file: ExportFile, exporter: Exporter): (part: FilePart) => EncodedPart {
  const encoders: ReturnType<Exporter["openEncoder"]>[] = [];
  return ({ section, ...range }) => {
    encoders[section] ??= exporter.openEncoder(file, section);
    return encoders[section](range);
  };
}

/** Parts of a file differ little in length, so memory with an eighth to spare fits the next one, too. */
const SPARE_ROOM = 1.125;

/** A part in memory of its own, in `spare` where that is large enough: it may be kept, and handed to another thread. */
export function keepPart({ bytes, facts }: EncodedPart, spare?: ArrayBuffer): EncodedPart {
  const isFitting = spare !== undefined && spare.byteLength >= bytes.length;
  const memory = isFitting ? spare : new ArrayBuffer(Math.ceil(bytes.length * SPARE_ROOM));
  const kept = new Uint8Array(memory, 0, bytes.length);
  kept.set(bytes);
  return { bytes: kept, facts };
}

/** Puts the frame around parts that come in the order of the file. Empty pieces are left out. */
export async function* frameParts(
  file: ExportFile,
  exporter: Exporter,
  parts: AsyncIterable<{ part: FilePart; encoded: EncodedPart }>,
): AsyncGenerator<Bytes> {
  const frame = exporter.openFrame(file);
  let section = 0;
  yield* notEmpty(frame.begin(), frame.beginTable(0));
  for await (const { part, encoded } of parts) {
    for (; section < part.section; section++) yield* notEmpty(frame.endTable(section), frame.beginTable(section + 1));
    frame.add(encoded.facts);
    yield* notEmpty(encoded.bytes);
  }
  yield* notEmpty(frame.endTable(section), frame.end());
}

function* notEmpty(...pieces: Bytes[]): Generator<Bytes> {
  for (const piece of pieces) if (piece.length > 0) yield piece;
}
