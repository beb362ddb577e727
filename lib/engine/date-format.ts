import { writeInteger, writePadded } from "./digits";

/** Writes one instant in a fixed format; returns the position after it. */
export interface DateFormatter {
  /** Most bytes one instant takes. */
  width: number;
  write(bytes: Uint8Array, p: number, millis: number): number;
}

const TOKEN = /YYYY|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|D|HH|H|hh|h|mm|ss|SSS|A|X|\[[^\]]*\]|[^A-Za-z[\]]+|./gu;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const encoder = new TextEncoder();

type Part = (bytes: Uint8Array, p: number, date: Date) => number;

const padded =
  (digits: number, read: (date: Date) => number): Part =>
  (bytes, p, date) =>
    writePadded(bytes, p, read(date), digits);
const plain =
  (read: (date: Date) => number): Part =>
  (bytes, p, date) =>
    writeInteger(bytes, p, read(date));
const named =
  (read: (date: Date) => string): Part =>
  (bytes, p, date) =>
    p + encoder.encodeInto(read(date), bytes.subarray(p)).written;
const hour12 = (date: Date) => date.getUTCHours() % 12 || 12;

const PARTS: Record<string, Part> = {
  YYYY: padded(4, (date) => date.getUTCFullYear()),
  YY: padded(2, (date) => date.getUTCFullYear() % 100),
  MMMM: named((date) => MONTHS[date.getUTCMonth()]!),
  MMM: named((date) => MONTHS[date.getUTCMonth()]!.slice(0, 3)),
  MM: padded(2, (date) => date.getUTCMonth() + 1),
  M: plain((date) => date.getUTCMonth() + 1),
  DDDD: named((date) => DAYS[date.getUTCDay()]!),
  DDD: named((date) => DAYS[date.getUTCDay()]!.slice(0, 3)),
  DD: padded(2, (date) => date.getUTCDate()),
  D: plain((date) => date.getUTCDate()),
  HH: padded(2, (date) => date.getUTCHours()),
  H: plain((date) => date.getUTCHours()),
  hh: padded(2, hour12),
  h: plain(hour12),
  mm: padded(2, (date) => date.getUTCMinutes()),
  ss: padded(2, (date) => date.getUTCSeconds()),
  SSS: padded(3, (date) => date.getUTCMilliseconds()),
  A: named((date) => (date.getUTCHours() < 12 ? "AM" : "PM")),
  X: plain((date) => Math.floor(date.getTime() / 1000)),
};

/** The first piece of a format that means nothing; undefined when all of it does. */
export function unknownDateToken(format: string): string | undefined {
  return tokens(format).find((token) => !(token in PARTS) && /^\p{L}/u.test(token) && token !== "T" && token !== "Z");
}

/** Compiles a format such as `DD/MM/YYYY HH:mm`; text in [brackets] stands for itself. */
export function createDateFormatter(format: string): DateFormatter {
  const parts = tokens(format).map((token): Part => {
    const known = PARTS[token];
    if (known) return known;
    const literal = encoder.encode(token.startsWith("[") ? token.slice(1, -1) : token);
    return (bytes, p) => {
      bytes.set(literal, p);
      return p + literal.length;
    };
  });
  const date = new Date(0);
  return {
    width: format.length * 4 + parts.length * 11,
    write: (bytes, p, millis) => {
      date.setTime(millis);
      let at = p;
      for (const part of parts) at = part(bytes, at, date);
      return at;
    },
  };
}

const tokens = (format: string) => format.match(TOKEN) ?? [];
