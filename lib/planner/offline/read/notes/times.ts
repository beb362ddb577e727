import type { BareNote } from "../../request";
import { isoDuration, TIME_UNIT } from "../../text/durations";
import { findWindow } from "../../text/windows";
import { type Reader, reader } from "./reader";

/** "within 30 days of admission", "3 days later", "after the order date", "in the last 2 years". */

const relative: Reader = reader(
  String.raw`(?:always\s+)?(?:(within|up to|at most|no more than|no later than|less than)\s+)?(?:(?:between\s+)?(?<!\d)(\d{1,6})\s*(?:-|to|and)\s*)?(?<!\d)(\d{1,6}(?:\.\d+)?)\s*(${TIME_UNIT})\s+(after|before|of|from|following|prior to|later than|since)\s+(?:the\s+|their\s+|its\s+)?([a-z][\w' -]{1,40}?)(?=$|[,.;)]|\s+(?:and|with|or)\b)`,
  ([, limit, low, high = "1", unit = "day", direction = "after", other = ""]) => {
    if (/^(?:data|history|today|now|each|age|service|experience|work)\b/i.test(other)) return undefined;
    const max = isoDuration(Number(high), unit);
    const least = /hour|min|sec|h(?:rs?)?$/i.test(unit) ? "PT0M" : "P0D";
    const min =
      low !== undefined ? isoDuration(Number(low), unit) : limit !== undefined || direction === "of" ? least : max;
    return { kind: "relative", other, min, max, before: /before|prior/i.test(direction) };
  },
);

/** "1 to 9 days later": after what it follows anyway. */
const later: Reader = reader(
  String.raw`\b(?:(within|up to|at most)\s+)?(?:(?:between\s+)?(?<!\d)(\d{1,6})\s*(?:-|to|and)\s*)?(?<!\d)(\d{1,6}(?:\.\d+)?)\s*(${TIME_UNIT})\s+(?:later|afterwards?|after that|thereafter)\b|\bwithin\s+(\d{1,6})\s*(${TIME_UNIT})\s*$`,
  ([, limit, low, high = "1", unit = "day", inside, insideUnit]) => {
    if (inside !== undefined)
      return { kind: "relative", other: "", min: "P0D", max: isoDuration(Number(inside), insideUnit!), before: false };
    const max = isoDuration(Number(high), unit);
    const min = low !== undefined ? isoDuration(Number(low), unit) : limit !== undefined ? "P0D" : max;
    return { kind: "relative", other: "", min, max, before: false };
  },
);

const window: Reader = (text, { asOf }) => {
  const found = findWindow(text, asOf);
  return (
    found && {
      notes: [{ kind: "window", ...found.window } as BareNote],
      start: found.start,
      end: found.end,
    }
  );
};

const compare: Reader = reader(
  String.raw`\b(?:always|must be|should be|is|be)?\s*(on or after|on or before|after|before|later than|earlier than|greater than|less than|higher than|lower than)\s+(?:the\s+|its\s+|their\s+)?((?!20\d\d|19\d\d)(?:[a-z][\w' ]{1,40}?)??(?:date|time|start|end|at|day|price|cost|value|amount|birth|admission|admitted|departure|arrival|order|ordered|check-?in|check-?out|hire|hired|visit|opened|created|open|salary|low|high|min|max|minimum|[a-z]+_(?:at|on|date|time)|shipped|shipping|purchase|pickup|pick-?up|stock|signup|registration|joining|issued|issue|booking))(?=$|[,.;)]|\s+(?:and|with|or|in|by)\b)`,
  ([, direction = "", other = ""]) => ({
    kind: "compare",
    other,
    op: /on or after/i.test(direction)
      ? ">="
      : /on or before/i.test(direction)
        ? "<="
        : /after|later|greater|higher/i.test(direction)
          ? ">"
          : "<",
  }),
);

const CLOCK_TIME = String.raw`(\d{1,2})(?::(\d{2}))?\s*([ap]\.?m\.?)?`;

/** "between 17:00 and 22:00", "from 9am to 5 pm". */
const hours: Reader = reader(
  String.raw`\b(?:(?:is|are|only|all)\s+)?(?:between|from|during)?\s*(?<![\d-])${CLOCK_TIME}\s*(?:and|to|-|until|till)\s*${CLOCK_TIME}(?![\d-])`,
  ([, hour = "", minute, half, toHour = "", toMinute, toHalf]) => {
    // Bare numbers are a range of anything.
    const isTime = (minute !== undefined && toMinute !== undefined) || toHalf !== undefined;
    const from = minutesOf(hour, minute, half ?? (Number(hour) <= Number(toHour) ? toHalf : undefined));
    const to = minutesOf(toHour, toMinute, toHalf);
    return isTime && from < to && to <= MINUTES_PER_DAY ? { kind: "hours", from, to } : undefined;
  },
);

const MINUTES_PER_DAY = 24 * 60;

function minutesOf(hour: string, minute = "0", half = ""): number {
  const twelve = half === "" ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return twelve * 60 + Number(minute);
}

export const TIME_READERS: readonly Reader[] = [hours, later, relative, compare, window];
