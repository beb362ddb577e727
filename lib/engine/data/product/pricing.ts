import type { CellRandom } from "../../random";
import { CURRENCY_UNITS } from "../place/currency-units";
import type { Band, Kind } from "./kind";
import { MATERIAL_VALUE } from "./materials";
import { alongOf, materialOf } from "./variant";

/** A currency as prices are written in it. */
export interface Currency {
  code: string;
  perDollar: number;
  /** Amount that prices are counted in: 0.01 gives 19.99, 0.1 gives 19.90, 1 gives 199, 10 gives 1,990. */
  unit: number;
  lastDigit: number;
}

/** Currencies with smaller coins than cents would be, or with other habits than their worth suggests. */
const UNITS = new Map(
  Object.entries({
    CHF: 0.1,
    BRL: 0.1,
    PEN: 0.1,
    MYR: 0.1,
    ILS: 0.1,
    SGD: 0.1,
    KWD: 0.1,
    BHD: 0.1,
    JOD: 0.1,
    TND: 0.1,
    BOB: 0.1,
    INR: 1,
    CLP: 10,
  }),
);
/** From this many to the dollar on, prices have no cents. */
const WHOLE_FROM = 6.5;

/** The currency, or dollars where its worth is not known. */
export function readCurrency(code: string): Currency {
  const perDollar = CURRENCY_UNITS[code];
  if (perDollar === undefined) return readCurrency("USD");
  const usual = perDollar < WHOLE_FROM ? 0.01 : 10 ** Math.max(0, Math.floor(Math.log10(perDollar / WHOLE_FROM)));
  return { code, perDollar, unit: UNITS.get(code) ?? usual, lastDigit: code === "JPY" ? 8 : 9 };
}

/** How much of the way through its band dear and cheap brands stand off the middle. */
const TIER_SHIFT = 0.18;

/** A price in the kind's band: log-distributed, by size, brand and material, ending as prices end. */
export function makePrice(kind: Kind, tier: number, variant: number, currency: Currency, random: CellRandom): number {
  const worth = MATERIAL_VALUE.get(materialOf(kind, variant) ?? "") ?? 0;
  const middle = (random.next() + random.next()) / 2 + tier * TIER_SHIFT + worth;
  const { share } = kind.sizes;
  const along = Math.min(1, Math.max(0, share * (alongOf(kind, variant) ?? 0) + (1 - share) * middle));
  const amount = between(kind.price, along) * currency.perDollar;
  return currency.unit < 1
    ? endInCents(amount, kind.endings, currency.unit, random)
    : endWhole(amount / currency.unit, currency.lastDigit, random) * currency.unit;
}

/** The point of a band that is this far along, by ratio. */
export function between([low, high]: Band, along: number): number {
  return low * (high / low) ** along;
}

const EVERYDAY = [99, 99, 99, 99, 49, 49, 79, 79, 29, 69, 89, 39, 19, 59, 95];
const SMALL = [99, 99, 99, 99, 99, 99, 95, 95, 49, 49, 50, 0, 79];
const MIDDLE = [99, 99, 99, 99, 99, 99, 95, 95, 95, 0, 0, 0, 50];
const LARGE = [99, 99, 99, 99, 0, 0, 0, 0, 0, 95];
const FINE = [0, 0, 0, 0, 0, 0, 0, 99, 95];
const BOOK = [99, 99, 99, 99, 99, 99, 95, 95, 0, 0];
const SMALL_ENDINGS: Readonly<Record<string, readonly number[]>> = { everyday: EVERYDAY, book: BOOK };
const DIMES = [90, 90, 90, 90, 90, 50, 50, 0, 95];

function endInCents(amount: number, endings: string, unit: number, random: CellRandom): number {
  if (amount < 1) return Math.max(0.19, (Math.round(amount * 10) * 10 - 1) / 100);
  const whole = Math.floor(amount);
  if (unit === 0.1) return roundWhole(whole, random) + random.pick(amount < 200 ? DIMES : FINE) / 100;
  if (amount < 20) return whole + random.pick(SMALL_ENDINGS[endings] ?? SMALL) / 100;
  if (endings === "fine")
    return roundWhole(whole, random) + (amount < 100 ? random.pick(LARGE) : random.pick(FINE)) / 100;
  return (
    roundWhole(whole, random) + random.pick(amount < 100 ? (endings === "everyday" ? EVERYDAY : MIDDLE) : LARGE) / 100
  );
}

/** The whole part of a price before its cents: 24, 129, 1,449. */
function roundWhole(whole: number, random: CellRandom): number {
  if (whole < 20) return whole;
  if (whole < 100) return random.next() < 0.55 ? toEnding(whole, 5, 4) : whole;
  if (whole < 500) return toEnding(whole, random.next() < 0.7 ? 10 : 5, random.next() < 0.85 ? 9 : 4);
  if (whole < 2000) return toEnding(whole, random.next() < 0.7 ? 50 : 10, 49);
  return toEnding(whole, random.next() < 0.6 ? 100 : 50, 99);
}

/** A price without cents: 79, 249, 1,299, 12,990. */
function endWhole(whole: number, lastDigit: number, random: CellRandom): number {
  if (whole < 10) return Math.max(1, Math.round(whole));
  if (whole < 100) return toEnding(whole, random.next() < 0.3 ? 5 : 10, lastDigit);
  if (whole < 1000) return toEnding(whole, random.next() < 0.5 ? 10 : 50, 40 + lastDigit);
  const scale = 10 ** (Math.floor(Math.log10(whole)) - 2);
  const nines = lastDigit === 9 && random.next() < 0.5;
  return toEnding(whole, 5 * scale, nines ? 5 * scale - 1 : (5 - (10 - lastDigit) * 0.1) * scale);
}

/** The nearest number that leaves `rest` when divided by `step`. */
function toEnding(whole: number, step: number, rest: number): number {
  const offset = rest % step;
  return Math.max(offset > 0 ? offset : step, Math.round((whole - offset) / step) * step + offset);
}
