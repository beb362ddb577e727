import { HOME_OF_LANGUAGE } from "../place/homes";
import { PAY_BY_COUNTRY } from "./pay";

/** What turns pay in the United States into pay in another country. */
export interface PayRate {
  country: string;
  currency: string;
  /** Pay relative to the United States at equal currency. */
  relative: number;
  /** Units of the currency for one dollar. */
  exchange: number;
  /** Salaries are multiples of it. */
  step: number;
}

const rates: ReadonlyMap<string, PayRate> = new Map(
  PAY_BY_COUNTRY.trim()
    .split("\n")
    .map((line): [string, PayRate] => {
      const [country = "", relative = "", currency = "", exchange = "", step = ""] = line.split(";");
      return [
        country,
        { country, currency, relative: Number(relative), exchange: Number(exchange), step: Number(step) },
      ];
    }),
);

/** The rate of the locale's country; the United States where the locale names none that is known. */
export function payRate(locale: string): PayRate {
  const [language = "", ...parts] = locale.split("-");
  const region =
    parts.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? HOME_OF_LANGUAGE[language.toLowerCase()];
  return rates.get(region ?? "US") ?? rates.get("US")!;
}

/** Countries that have a rate of their own. */
export const PAID_COUNTRIES: readonly string[] = [...rates.keys()];
