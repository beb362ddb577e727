import { TIME_UNIT } from "../../text/durations";
import { CURRENCY, NUMBER, readNumber, readRange } from "../../text/numbers";
import { type Reader, reader } from "./reader";

/** "between 5 and 10 kg", "at least 3", "over $500", "65+". */

const UNIT_AFTER = String.raw`(?:\s*(?:years? old|years? of age|yrs?|stars?|points?|kg|kgs|kilograms?|lbs?|pounds?|grams?|g|km|miles?|cm|mm|meters?|metres?|m2|sqft|sq ?ft|square feet|units?|items?|pieces?|nights?|minutes?|mins?|hours?|seconds?|ms|days?|weeks?|months?|years?|°?[cf]\b|celsius|fahrenheit|kwh|mb|gb|tb|bpm|mmhg|rpm|bar|psi|volts?|watts?|kw|mw|ppm|degrees?|people|guests|percent)\b)?`;
export const AMOUNT = String.raw`(${NUMBER})${CURRENCY}`;
const LINK = String.raw`(?:\b(?:is|are|be|was|were|must be|should be|can be|may be|will be|ranges?|ranging|varies|varying|lies?|falls?|spans?|spread|distributed|set|(?<=\w )costs?|priced)\s+)?`;

const range = (
  min: number | undefined,
  max: number | undefined,
  { percent, decimals }: { percent: boolean; decimals: number },
) => ({
  kind: "range" as const,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  percent,
  decimals,
});

function oneSided(bound: "min" | "max", exclusive: boolean) {
  return (match: RegExpExecArray) => {
    const number = readNumber(match[1]!);
    if (!number) return undefined;
    const step =
      exclusive && number.decimals === 0 && Number.isInteger(number.value) && Math.abs(number.value) < 1000 ? 1 : 0;
    const value = bound === "min" ? number.value + step : number.value - step;
    return range(bound === "min" ? value : undefined, bound === "max" ? value : undefined, number);
  };
}

export const RANGE_READERS: readonly Reader[] = [
  reader(
    String.raw`${LINK}(?:in the range (?:of )?|with a range of |range:? |range of |between |from |values? (?:of |from )?|on a scale (?:of|from) |scale of |(?<![\w.,])(?!${NUMBER}\s+and\b))${AMOUNT}\s*${UNIT_AFTER}\s*(?:to|and|-|through|until|\.\.+)\s*${AMOUNT}${UNIT_AFTER}(?:\s+scale\b)?`,
    ([, low = "", high = ""]) => {
      const read = readRange(low, high);
      return read && range(read.min, read.max, read);
    },
  ),
  reader(
    String.raw`(?:\b(?:scored )?out of|(?<=\b(?:scored?|scores|ratings?|rated|grades?|graded|marks?) )over)\s+(?:a\s+)?(5|10|20|100|1000)\b(?!\s*%|\s*(?:${TIME_UNIT}))`,
    ([, top]) => range(Number(top) > 10 ? 0 : 1, Number(top), { percent: false, decimals: 0 }),
  ),
  reader(
    String.raw`${LINK}(?:at least|a minimum of|minimum(?: of)?:?|min\.?:?|no less than|not less than|starting at|upwards of|>=|≥)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("min", false),
  ),
  reader(
    String.raw`${LINK}(?:at most|a maximum of|maximum(?: of)?:?|max\.?:?|no more than|not more than|up to|capped at|<=|≤)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("max", false),
  ),
  reader(
    String.raw`${LINK}(?:above|over|more than|greater than|higher than|exceeding|older than|>)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("min", true),
  ),
  reader(
    String.raw`${LINK}(?:below|under|less than|lower than|fewer than|younger than|<)\s*${AMOUNT}${UNIT_AFTER}`,
    oneSided("max", true),
  ),
  reader(
    String.raw`${LINK}${AMOUNT}${UNIT_AFTER}\s+(?:and|or)\s+(?:older|above|over|more|higher|up|greater)\b`,
    oneSided("min", false),
  ),
  reader(
    String.raw`${LINK}${AMOUNT}${UNIT_AFTER}\s+(?:and|or)\s+(?:younger|below|under|less|lower|fewer)\b`,
    oneSided("max", false),
  ),
  reader(String.raw`${LINK}${AMOUNT}\+(?!\w)`, oneSided("min", false)),
];
