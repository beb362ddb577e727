/** Written forms of dates and times as people spell them: dd.mm.yyyy, MM/DD/YY, yyyy-MM-dd HH:mm. */

const DAY_PART = "(?:yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d)";
const CLOCK_PART = "(?:hh|h):mm(?::ss)?(?: ?(?:am/pm|a))?";

/** Source of a regular expression for one such form; no groups. Use with the flag `i`. */
export const DATE_FORMAT = String.raw`(?<![\w/.-])(?:${DAY_PART}(?:[-/. ]|, ?)${DAY_PART}(?:(?:[-/. ]|, ?)${DAY_PART})?(?:(?:, ?|T| )${CLOCK_PART})?|(?<!mm:|\d)${CLOCK_PART}|yyyymmdd|ddmmyyyy)(?![\w/-])`;

/** The form as the engine writes it; undefined where it has neither a year and a month nor a day and a month, nor an hour. */
export function dateFormatOf(text: string): string | undefined {
  const [, day = "", clock = ""] = /^(.*?)((?:T|, ?| )?h{1,2}:mm.*)?$/i.exec(text) ?? [];
  const calendar = day.replace(/[dmy]/gi, (letter) => letter.toUpperCase());
  if (calendar !== "" && !(calendar.includes("M") && /[DY]/.test(calendar))) return undefined;
  const half = /am\/pm|a$/i.test(clock);
  const time = clock
    .toLowerCase()
    .replace("am/pm", "A")
    .replace(/a$/, "A")
    .replace(/t/, "[T]")
    .replace(/h+/, (hours) => (half ? hours : hours.toUpperCase()));
  return `${calendar}${time}`;
}

/** Source of a regular expression for a date by example; no groups. */
export const DATE_EXAMPLE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{2}[/.-]\d{2})`;

/** "31/12/2024" → DD/MM/YYYY. Where both might be the month, the day comes first. */
export function dateFormatLike(example: string): string {
  const [first = "", , second = ""] = example.split(/([/.-])/);
  const joint = /[/.-]/.exec(example)![0];
  const year = /\d{4}/.test(example) ? "YYYY" : "YY";
  if (first.length === 4) return ["YYYY", "MM", "DD"].join(joint);
  return [...(Number(second) > 12 ? ["MM", "DD"] : ["DD", "MM"]), year].join(joint);
}

const DIGITS: Readonly<Record<string, string>> = {
  YYYY: String.raw`\d{4}`,
  YY: String.raw`\d{2}`,
  MM: String.raw`\d{2}`,
  M: String.raw`\d{1,2}`,
  DD: String.raw`\d{2}`,
  D: String.raw`\d{1,2}`,
  HH: String.raw`\d{2}`,
  H: String.raw`\d{1,2}`,
  hh: String.raw`\d{2}`,
  h: String.raw`\d{1,2}`,
  mm: String.raw`\d{2}`,
  ss: String.raw`\d{2}`,
};

/** The pattern that cells of a format keep; undefined where it holds words such as names of months. */
export function patternOfDateFormat(format: string): string | undefined {
  if (/MMM|DDD|A/.test(format)) return undefined;
  return format.replace(/\[T\]|YYYY|YY|MM|M|DD|D|HH|H|hh|h|mm|ss|\./g, (part) =>
    part === "." ? String.raw`\.` : part === "[T]" ? "T" : DIGITS[part]!,
  );
}
