/** Durations as a person edits them: an amount and a unit, or the ISO text where it needs more than one unit. */

export const DURATION_UNITS = ["seconds", "minutes", "hours", "days", "weeks", "months", "years"] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

const LETTERS: Readonly<Record<DurationUnit, string>> = {
  seconds: "TS",
  minutes: "TM",
  hours: "TH",
  days: "D",
  weeks: "W",
  months: "M",
  years: "Y",
};

export interface SimpleDuration {
  amount: number;
  unit: DurationUnit;
}

/** Undefined where the text mixes units or is no duration. */
export function readSimpleDuration(text: string): SimpleDuration | undefined {
  const match = /^(-?)P(T?)(\d+)([YMWDHS])$/.exec(text);
  if (!match) return undefined;
  const letter = `${match[2]}${match[4]}`;
  const unit = DURATION_UNITS.find((each) => LETTERS[each] === letter);
  return unit ? { amount: Number(match[3]) * (match[1] ? -1 : 1), unit } : undefined;
}

export function writeSimpleDuration({ amount, unit }: SimpleDuration): string {
  const letters = LETTERS[unit];
  const time = letters.length > 1 ? "T" : "";
  return `${amount < 0 ? "-" : ""}P${time}${Math.abs(amount)}${letters.at(-1)}`;
}
