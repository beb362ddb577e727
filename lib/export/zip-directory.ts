import { type Bytes, encodeText, joinBytes } from "./bytes";
import type { DeflateFacts } from "./deflate";

/** The records of a ZIP archive whose entries are streamed: sizes follow the bytes, 64-bit where needed. */
export interface ZipDirectory {
  /** Begins an entry; `large` when it may grow past 4 GB. Its deflated bytes follow. */
  openEntry(name: string, large: boolean): Bytes;
  /** Ends the entry. */
  closeEntry(facts: DeflateFacts): Bytes;
  /** Ends the archive. */
  end(): Bytes;
}

interface Entry {
  readonly name: Bytes;
  readonly offset: number;
  readonly large: boolean;
  facts?: DeflateFacts;
}

const MOST_32 = 0xffffffff;
const MOST_16 = 0xffff;
const ZIP64_FIELD = 1;
/** Sizes follow the bytes; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;

/** Every entry carries the same time. */
export function createZipDirectory(modified: Date): ZipDirectory {
  const entries: Entry[] = [];
  const time = (modified.getUTCHours() << 11) | (modified.getUTCMinutes() << 5) | (modified.getUTCSeconds() >> 1);
  const year = Math.max(1980, Math.min(2107, modified.getUTCFullYear()));
  const date = ((year - 1980) << 9) | ((modified.getUTCMonth() + 1) << 5) | modified.getUTCDate();
  let offset = 0;
  const written = (bytes: Bytes) => {
    offset += bytes.length;
    return bytes;
  };

  const centralRecord = ({ name, offset: at, facts, large }: Entry): Bytes => {
    const { crc, size, compressedSize } = facts!;
    const wide = [size, compressedSize, at].filter((value) => value >= MOST_32);
    const extra =
      wide.length === 0
        ? new Uint8Array(0)
        : littleEndian([2, ZIP64_FIELD], [2, wide.length * 8], ...wide.map((value) => [8, value] as const));
    const version = large || wide.length > 0 ? 45 : 20;
    const capped = (value: number) => Math.min(value, MOST_32);
    return joinBytes([
      littleEndian(
        [4, 0x02014b50],
        [2, version],
        [2, version],
        [2, FLAGS],
        [2, DEFLATED],
        [2, time],
        [2, date],
        [4, crc],
        [4, capped(compressedSize)],
        [4, capped(size)],
      ),
      littleEndian([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, capped(at)]),
      name,
      extra,
    ]);
  };

  return {
    openEntry(text, large) {
      const name = encodeText(text);
      entries.push({ name, offset, large });
      const extra = large ? littleEndian([2, ZIP64_FIELD], [2, 16], [8, 0], [8, 0]) : new Uint8Array(0);
      const size = large ? MOST_32 : 0;
      return written(
        joinBytes([
          littleEndian(
            [4, 0x04034b50],
            [2, large ? 45 : 20],
            [2, FLAGS],
            [2, DEFLATED],
            [2, time],
            [2, date],
            [4, 0],
            [4, size],
            [4, size],
            [2, name.length],
            [2, extra.length],
          ),
          name,
          extra,
        ]),
      );
    },
    closeEntry(facts) {
      const entry = entries.at(-1)!;
      entry.facts = facts;
      offset += facts.compressedSize;
      const width = entry.large ? 8 : 4;
      return written(littleEndian([4, 0x08074b50], [4, facts.crc], [width, facts.compressedSize], [width, facts.size]));
    },
    end() {
      const start = offset;
      const records = joinBytes(entries.map(centralRecord));
      const count = entries.length;
      const wide = start >= MOST_32 || records.length >= MOST_32 || count >= MOST_16;
      const end64 = wide
        ? littleEndian(
            [4, 0x06064b50],
            [8, 44],
            [2, 45],
            [2, 45],
            [4, 0],
            [4, 0],
            [8, count],
            [8, count],
            [8, records.length],
            [8, start],
            [4, 0x07064b50],
            [4, 0],
            [8, start + records.length],
            [4, 1],
          )
        : new Uint8Array(0);
      const fitted = Math.min(count, MOST_16);
      const end = littleEndian(
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, fitted],
        [2, fitted],
        [4, Math.min(records.length, MOST_32)],
        [4, Math.min(start, MOST_32)],
        [2, 0],
      );
      return joinBytes([records, end64, end]);
    },
  };
}

/** Numbers of so many bytes each, lowest byte first. */
function littleEndian(...numbers: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Bytes {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of numbers) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value % 2 ** 32, true);
    if (width === 8) view.setUint32(at + 4, Math.floor(value / 2 ** 32), true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}
