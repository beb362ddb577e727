/** Numbers as people write them in a sentence: 1,200 · $40k · 2.5 million · 15%. */

/** Source of a regular expression for one number; no groups. Use with the flags `i` and `u`. */
export const NUMBER = String.raw`(?:[$€£¥₹]\s?)?(?<![\d.,])-?\d(?:[\d,]*\d)?(?:\.\d+)?(?:\s?(?:k|m|mm|bn|thousand|million|billion|lakh|crore)\b)?%?`;
/** What may stand behind a number of money. */
export const CURRENCY = String.raw`(?:\s?(?:usd|us dollars?|dollars?|bucks|euros?|eur|gbp|pounds?|sterling|inr|rupees?|yen|jpy|chf|francs?|aed|dirhams?|cad|aud|sek|nok|dkk|pln|zloty|brl|reais|mxn|pesos?|cny|yuan)\b)?`;

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
};

export interface ReadNumber {
  value: number;
  percent: boolean;
  /** Digits written after the point, 0 for 40k. */
  decimals: number;
  scale: number;
}

/** Value of a text that `NUMBER` matched; undefined for anything else. */
export function readNumber(text: string): ReadNumber | undefined {
  const match = /^\s*[$€£¥₹]?\s?(-?\d[\d,]*(?:\.\d+)?)\s?([a-z]+)?(%)?/i.exec(text);
  if (!match) return undefined;
  const [, digits = "", suffix = "", percent] = match;
  const scale = SCALE[suffix.toLowerCase()] ?? 1;
  const plain = digits.replaceAll(",", "");
  return {
    value: round(Number(plain) * scale),
    percent: percent !== undefined,
    decimals: scale === 1 ? (plain.split(".")[1]?.length ?? 0) : 0,
    scale,
  };
}

/** Both ends of a range; a scale or a percent sign on one end holds for the other: "$40-120k", "5-10%". */
export function readRange(
  low: string,
  high: string,
): { min: number; max: number; percent: boolean; decimals: number } | undefined {
  const from = readNumber(low);
  const to = readNumber(high);
  if (!from || !to) return undefined;
  const shared = from.scale === 1 && to.scale > 1 && from.value * to.scale <= to.value;
  const first = shared ? from.value * to.scale : from.value;
  return {
    min: round(Math.min(first, to.value)),
    max: round(Math.max(first, to.value)),
    percent: from.percent || to.percent,
    decimals: Math.max(from.decimals, to.decimals),
  };
}

const round = (value: number) => Number(value.toPrecision(12));
