import { type Reader, reader } from "./reader";

/** "in euros", "in $". */

const MONEY_CODES: Readonly<Record<string, string>> = {
  usd: "USD",
  dollar: "USD",
  "us dollar": "USD",
  $: "USD",
  euro: "EUR",
  eur: "EUR",
  "€": "EUR",
  pound: "GBP",
  gbp: "GBP",
  sterling: "GBP",
  "£": "GBP",
  inr: "INR",
  rupee: "INR",
  "₹": "INR",
  yen: "JPY",
  jpy: "JPY",
  chf: "CHF",
  franc: "CHF",
  aed: "AED",
  dirham: "AED",
  cad: "CAD",
  aud: "AUD",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  pln: "PLN",
  zloty: "PLN",
  brl: "BRL",
  mxn: "MXN",
  peso: "MXN",
  cny: "CNY",
};

export function currencyCode(word: string): string | undefined {
  return MONEY_CODES[word.toLowerCase().trim().replace(/s$/, "")];
}

export const CURRENCY_READERS: readonly Reader[] = [
  reader(
    String.raw`\b(?:in|as)\s+(usd|us dollars?|dollars?|euros?|eur|gbp|pounds?|sterling|inr|rupees?|yen|jpy|chf|francs?|aed|dirhams?|cad|aud|sek|nok|dkk|pln|brl|mxn|cny)\b`,
    ([, word = ""]) => {
      const code = currencyCode(word);
      return code ? { kind: "currency", code } : undefined;
    },
  ),
  reader(String.raw`\bin\s*([$€£₹])`, ([, sign = ""]) => ({ kind: "currency", code: currencyCode(sign)! })),
];
