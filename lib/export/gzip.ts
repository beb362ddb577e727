import { joinBytes } from "./bytes";
import { type CompressedFacts, compressParts, createCompressor } from "./compressed";
import { DEFLATE_END } from "./deflate";
import type { Exporter, ExportFile, Frame } from "./exporter";

/** A format, compressed as one gzip stream. */
export function gzipped(inner: Exporter): Exporter<CompressedFacts> {
  return {
    ...inner,
    contentType: "application/gzip",
    extension: `${inner.extension}.gz`,
    compressed: true,
    openFrame: (file) => openFrame(file, inner),
    openEncoder: (file, section) => compressParts(inner.openEncoder(file, section)),
  };
}

/** Deflate, no name, no time (the same rows give the same bytes), unknown system. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

function openFrame(file: ExportFile, inner: Exporter): Frame<CompressedFacts> {
  const frame = inner.openFrame(file);
  const compressor = createCompressor();
  const { compress } = compressor;
  return {
    begin: () => joinBytes([HEADER, compress(frame.begin())]),
    beginTable: (section) => compress(frame.beginTable(section)),
    add(facts) {
      compressor.add(facts.deflate);
      frame.add(facts.inner);
    },
    endTable: (section) => compress(frame.endTable(section)),
    end() {
      const last = compress(frame.end());
      const trailer = new DataView(new ArrayBuffer(8));
      trailer.setUint32(0, compressor.totals.crc, true);
      trailer.setUint32(4, compressor.totals.size % 2 ** 32, true);
      return joinBytes([last, DEFLATE_END, new Uint8Array(trailer.buffer)]);
    },
  };
}
