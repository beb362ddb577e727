/** The filters of templates, each in two forms that agree: over any text, and in place over ASCII bytes. */
export interface TextFilter {
  /** Text in, text out. */
  apply(text: string): string;
  /** Changes the ASCII text in bytes[start, end) and returns its new end. */
  inPlace(bytes: Uint8Array, start: number, end: number): number;
  /** Characters the filter may add. */
  grows?: number;
}

/** Letters that do not come apart into a base letter and an accent. */
const LIGATURES: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ł: "l",
  Ł: "L",
  ı: "i",
  ħ: "h",
  Ħ: "H",
};

/** Text without accents; letters of other scripts stay. */
export function toAscii(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[ßæÆœŒøØđĐðÐþÞłŁıħĦ]/g, (letter) => LIGATURES[letter]!);
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const PLAIN_SLUG = /^[a-z0-9]*$/;

function slug(text: string): string {
  const lower = toAscii(text).toLowerCase();
  // Most names are one plain word.
  return PLAIN_SLUG.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

const HYPHEN = 45;
const SPACE = 32;
const ZERO = 48;
const isUpper = (byte: number) => byte >= 65 && byte <= 90;
const isLower = (byte: number) => byte >= 97 && byte <= 122;
const isDigit = (byte: number) => byte >= ZERO && byte <= 57;
const isWord = (byte: number) => isLower(byte) || isUpper(byte) || isDigit(byte);
const lowered = (byte: number) => (isUpper(byte) ? byte + 32 : byte);
/** What JavaScript's trim takes for space. */
const isSpace = (byte: number) => byte === SPACE || (byte >= 9 && byte <= 13);

/** Keeps the bytes that pass. */
function keep(passes: (byte: number) => boolean): TextFilter["inPlace"] {
  return (bytes, start, end) => {
    let p = start;
    for (let at = start; at < end; at++) if (passes(bytes[at]!)) bytes[p++] = bytes[at]!;
    return p;
  };
}

/** What a slug makes of each ASCII byte; 0 for what becomes a hyphen. */
const SLUG = Uint8Array.from({ length: 128 }, (_, byte) => (isWord(byte) ? lowered(byte) : 0));

function slugInPlace(bytes: Uint8Array, start: number, end: number): number {
  let p = start;
  for (let at = start; at < end; at++) {
    const byte = SLUG[bytes[at]!]!;
    if (byte > 0) bytes[p++] = byte;
    else if (p > start && bytes[p - 1] !== HYPHEN) bytes[p++] = HYPHEN;
  }
  return p > start && bytes[p - 1] === HYPHEN ? p - 1 : p;
}

function trimInPlace(bytes: Uint8Array, start: number, end: number): number {
  let p = start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (!isSpace(byte)) bytes[p++] = byte;
    else if (p > start && bytes[p - 1] !== SPACE) bytes[p++] = SPACE;
  }
  return p > start && bytes[p - 1] === SPACE ? p - 1 : p;
}

function mapInPlace(map: (byte: number, previous: number) => number): TextFilter["inPlace"] {
  return (bytes, start, end) => {
    let previous = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      bytes[at] = map(byte, previous);
      previous = byte;
    }
    return end;
  };
}

const raised = (byte: number) => (isLower(byte) ? byte - 32 : byte);
const isLetter = (byte: number) => isLower(byte) || isUpper(byte);

function padFilter(width: number): TextFilter {
  return {
    grows: width,
    apply: (text) => text.padStart(width, "0"),
    inPlace: (bytes, start, end) => {
      const missing = width - (end - start);
      if (missing <= 0) return end;
      bytes.copyWithin(start + missing, start, end);
      bytes.fill(ZERO, start, start + missing);
      return end + missing;
    },
  };
}

/** Every filter by name; some take a number. */
export const FILTERS: Readonly<Record<string, (argument: number | undefined) => TextFilter>> = {
  lower: () => ({ apply: (text) => text.toLowerCase(), inPlace: mapInPlace(lowered) }),
  upper: () => ({ apply: (text) => text.toUpperCase(), inPlace: mapInPlace(raised) }),
  title: () => ({
    apply: (text) => text.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()),
    inPlace: mapInPlace((byte, previous) => (isLetter(previous) ? lowered(byte) : raised(byte))),
  }),
  slug: () => ({
    apply: slug,
    inPlace: slugInPlace,
  }),
  initial: () => ({
    apply: (text) => Array.from(text.trim())[0] ?? "",
    inPlace: (bytes, start, end) => {
      let at = start;
      while (at < end && isSpace(bytes[at]!)) at++;
      if (at === end) return start;
      bytes[start] = bytes[at]!;
      return start + 1;
    },
  }),
  first: (count = 1) => ({
    apply: (text) => Array.from(text).slice(0, count).join(""),
    inPlace: (_, start, end) => Math.min(end, start + count),
  }),
  digits: () => ({ apply: (text) => text.replace(/\P{Nd}/gu, ""), inPlace: keep(isDigit) }),
  ascii: () => ({ apply: toAscii, inPlace: (_, __, end) => end }),
  trim: () => ({ apply: (text) => text.trim().replace(/\s+/g, " "), inPlace: trimInPlace }),
  compact: () => ({ apply: (text) => text.replace(/[^\p{L}\p{N}]/gu, ""), inPlace: keep(isWord) }),
  pad: (width = 2) => padFilter(width),
};
