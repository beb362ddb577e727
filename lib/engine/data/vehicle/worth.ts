import type { CellRandom } from "../../random";
import { inCurrency } from "../place/currency-units";

/** What a car has been driven and what it is worth, by its age. */

export type DistanceUnit = "mi" | "km";

const PER_YEAR: Readonly<Record<DistanceUnit, number>> = { mi: 10_800, km: 14_000 };
/** A car that was only moved about the dealer's yard is new. */
const NEW_UP_TO = 150;
const isNew = (age: number, driven: number) => age <= 0 && driven < NEW_UP_TO;

export function mileage(age: number, unit: DistanceUnit, random: CellRandom): number {
  if (age <= 0)
    return random.next() < 0.7
      ? 3 + random.index(NEW_UP_TO - 20)
      : Math.round(NEW_UP_TO + PER_YEAR[unit] * 0.6 * random.next());
  // Old cars are driven less.
  const years = age < 8 ? age : 8 + (age - 8) * 0.6;
  return Math.max(
    NEW_UP_TO,
    Math.round((years - 0.5 + random.next()) * PER_YEAR[unit] * Math.exp(0.32 * random.normal())),
  );
}

export function condition(age: number, driven: number, random: CellRandom): string {
  if (isNew(age, driven)) return "New";
  return age <= 5 && random.next() < 0.3 ? "Certified Pre-Owned" : "Used";
}

/** Price on the sticker, with what was ordered on top. */
export const stickerPrice = (dollars: number, currency: string, random: CellRandom) =>
  roundTo(inCurrency(dollars * (1 + 0.3 * random.next() ** 2), currency), priceStep(currency, 5));

/** Worth falls with age and with more than the usual distance. */
export function askingPrice(
  sticker: number,
  age: number,
  driven: number,
  unit: DistanceUnit,
  currency: string,
  random: CellRandom,
): number {
  if (isNew(age, driven)) return roundTo(sticker * (0.95 + 0.07 * random.next()), priceStep(currency, 1));
  const usual = Math.max(1, age) * PER_YEAR[unit];
  const wear = Math.min(1.12, Math.max(0.75, 1 - 0.16 * (driven / usual - 1)));
  const share = Math.max(0.05, 0.9 * 0.875 ** Math.max(0, age - 0.3)) * wear * Math.exp(0.07 * random.normal());
  return roundTo(sticker * Math.min(0.96, share), priceStep(currency, 10));
}

/** A round step in the currency that is about so many dollars. */
const priceStep = (currency: string, dollars: number) =>
  10 ** Math.max(0, Math.round(Math.log10(inCurrency(1, currency)))) * dollars;
const roundTo = (amount: number, step: number) => Math.max(step, Math.round(amount / step) * step);
