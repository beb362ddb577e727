import type { Bytes } from "./bytes";
import { addDeflate, type DeflateFacts, deflatePart, NO_DEFLATE } from "./deflate";
import type { RowEncoder } from "./exporter";

/** Facts of a part of a compressed file: those of its bytes, and those of the format inside. */
export interface CompressedFacts {
  readonly deflate: DeflateFacts;
  readonly inner: unknown;
}

/** An encoder whose parts come out compressed. */
export function compressParts(encode: RowEncoder): RowEncoder<CompressedFacts> {
  return (part) => {
    const { bytes, facts } = encode(part);
    const deflated = deflatePart(bytes);
    return { bytes: deflated.bytes, facts: { deflate: deflated.facts, inner: facts } };
  };
}

/** Compresses the bytes between the parts and keeps the count of both. */
export interface Compressor {
  compress(bytes: Bytes): Bytes;
  add(facts: DeflateFacts): void;
  /** Everything so far. */
  readonly totals: DeflateFacts;
}

export function createCompressor(): Compressor {
  let totals = NO_DEFLATE;
  const add = (facts: DeflateFacts) => {
    totals = addDeflate(totals, facts);
  };
  return {
    compress(bytes) {
      const deflated = deflatePart(bytes);
      add(deflated.facts);
      return deflated.bytes;
    },
    add,
    get totals() {
      return totals;
    },
  };
}
