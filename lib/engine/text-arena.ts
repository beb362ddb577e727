/** Bytes that stay free behind the last cell, so that cells can be copied four bytes at a time. */
export const SLACK = 3;

/** Longer text is written faster by the encoder, shorter by a loop. */
const LONGEST_LOOP = 40;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8 text of many cells in one growing buffer; cell i lies between `offsets[i]` and `offsets[i + 1]`. */
export class TextArena {
  bytes = new Uint8Array(1 << 14);
  readonly offsets: Uint32Array;
  /** Bytes used so far. */
  length = 0;

  constructor(capacity: number) {
    this.offsets = new Uint32Array(capacity + 1);
  }

  /** Forgets the last batch. */
  reset(): void {
    this.length = 0;
    this.offsets[0] = 0;
  }

  /** Ends cell i where writing stands. */
  endCell(i: number): void {
    this.offsets[i + 1] = this.length;
  }

  /** Makes room for this many more bytes. */
  reserve(byteLength: number): void {
    const needed = this.length + byteLength + SLACK;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** Appends text. */
  writeText(text: string): void {
    this.reserve(text.length * 3);
    const { bytes } = this;
    let p = this.length;
    if (text.length > LONGEST_LOOP) {
      this.length = p + encoder.encodeInto(text, bytes.subarray(p)).written;
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        this.length = p + encoder.encodeInto(text.slice(i), bytes.subarray(p)).written;
        return;
      }
      bytes[p++] = code;
    }
    this.length = p;
  }

  /** Appends UTF-8 bytes. */
  appendBytes(source: Uint8Array): void {
    this.reserve(source.length);
    this.bytes.set(source, this.length);
    this.length += source.length;
  }

  /** Appends a short range of UTF-8 bytes. */
  writeBytes(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    const { bytes } = this;
    let p = this.length;
    for (let i = from; i < to; i++) bytes[p++] = source[i]!;
    this.length = p;
  }

  /** Makes the letter at a position, from where text was written last, a capital. */
  capitalise(start: number): void {
    const byte = this.bytes[start]!;
    if (byte <= 127) {
      if (byte >= 97 && byte <= 122) this.bytes[start] = byte - 32;
      return;
    }
    const text = this.since(start);
    this.length = start;
    this.writeText(text.charAt(0).toUpperCase() + text.slice(1));
  }

  /** The text written since a position. */
  since(start: number): string {
    return decoder.decode(this.bytes.subarray(start, this.length));
  }

  /** The text of cell i. */
  text(i: number): string {
    return decoder.decode(this.bytes.subarray(this.offsets[i], this.offsets[i + 1]));
  }
}
