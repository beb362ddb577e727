import { readCountries } from "./country-table";

/** The country most readers of a language think of when the locale names none. */
export const HOME_OF_LANGUAGE: Readonly<Record<string, string>> = {
  en: "US",
  de: "DE",
  fr: "FR",
  es: "ES",
  it: "IT",
  pt: "BR",
  nl: "NL",
  sv: "SE",
  da: "DK",
  no: "NO",
  nb: "NO",
  nn: "NO",
  fi: "FI",
  is: "IS",
  pl: "PL",
  cs: "CZ",
  sk: "SK",
  hu: "HU",
  sl: "SI",
  hr: "HR",
  bs: "BA",
  sr: "RS",
  mk: "MK",
  sq: "AL",
  el: "GR",
  bg: "BG",
  ro: "RO",
  uk: "UA",
  ru: "RU",
  be: "BY",
  et: "EE",
  lv: "LV",
  lt: "LT",
  tr: "TR",
  ja: "JP",
  zh: "CN",
  ko: "KR",
  vi: "VN",
  th: "TH",
  id: "ID",
  ms: "MY",
  hi: "IN",
  ta: "IN",
  te: "IN",
  bn: "BD",
  ur: "PK",
  fa: "IR",
  ar: "SA",
  he: "IL",
  ka: "GE",
  hy: "AM",
  az: "AZ",
  kk: "KZ",
  uz: "UZ",
  ne: "NP",
  si: "LK",
  km: "KH",
  lo: "LA",
  my: "MM",
  mn: "MN",
  sw: "KE",
  am: "ET",
  af: "ZA",
  zu: "ZA",
  ca: "ES",
  eu: "ES",
  gl: "ES",
  cy: "GB",
  ga: "IE",
  mt: "MT",
  lb: "LU",
  fil: "PH",
};

/** Countries of a locale's UN area code; 001, the world, filters nothing. */
export const CONTINENT_OF_AREA: Readonly<Record<string, string>> = {
  "002": "Africa",
  "142": "Asia",
  "150": "Europe",
  "009": "Oceania",
  "003": "North America",
  "005": "South America",
};
export const LATIN_AMERICA = "MX GT SV HN NI CR PA CU DO PR BR AR CL CO PE VE EC BO PY UY".split(" ");

/** Regions with another main language than their country, and so other streets. */
export const LANGUAGE_REGIONS: Readonly<
  Record<string, Readonly<Record<string, { language: string; streets: string }>>>
> = {
  BE: { WAL: { language: "French", streets: "fr" }, BRU: { language: "French", streets: "fr" } },
  CH: {
    GE: { language: "French", streets: "fr" },
    VD: { language: "French", streets: "fr" },
    NE: { language: "French", streets: "fr" },
    JU: { language: "French", streets: "fr" },
    FR: { language: "French", streets: "fr" },
    VS: { language: "French", streets: "fr" },
    TI: { language: "Italian", streets: "it" },
  },
  CA: { QC: { language: "French", streets: "fr" } },
};

/** The region or area part of a locale, e.g. US or 419. */
export function regionOfLocale(locale: string): string | undefined {
  return locale
    .split("-")
    .slice(1)
    .find((part) => /^([A-Za-z]{2}|\d{3})$/.test(part))
    ?.toUpperCase();
}

/** The locale's country; undefined where it means several or all. */
export function homeCountry(locale: string): string | undefined {
  const region = regionOfLocale(locale);
  if (region === undefined) return HOME_OF_LANGUAGE[locale.split("-")[0]!.toLowerCase()];
  return readCountries().some(({ code }) => code === region) ? region : undefined;
}
