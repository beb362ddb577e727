import type { LocaleDefinition } from "@faker-js/faker";
import { FAKER_LOCALES } from "../data/faker/locales";

/** Word lists of one locale, gaps filled from its language and English. */
export interface FakerLocale {
  /** faker's own name, e.g. pt_BR. */
  name: string;
  definitions: LocaleDefinition;
}

/** Languages whose plain name is not a locale of faker. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  af: "af_ZA",
  bn: "bn_BD",
  cs: "cs_CZ",
  id: "id_ID",
  ka: "ka_GE",
  mn: "mn_MN_cyrl",
  nb: "nb_NO",
  no: "nb_NO",
  nn: "nb_NO",
  pt: "pt_PT",
  sl: "sl_SI",
  sr: "sr_RS_latin",
  ta: "ta_IN",
  uz: "uz_UZ_latin",
  yo: "yo_NG",
  zh: "zh_CN",
  zu: "zu_ZA",
  ku: "ku_ckb",
};

/** faker's locale for a BCP 47 tag: the country's own, else the language's, else English. */
export function fakerLocaleName(tag: string): string {
  const [language = "en", ...rest] = tag.replaceAll("_", "-").split("-");
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  const candidates = [
    region && `${language.toLowerCase()}_${region.toUpperCase()}`,
    language.toLowerCase(),
    COUNTRY_OF_LANGUAGE[language.toLowerCase()],
  ];
  return candidates.find((name) => name && Object.hasOwn(FAKER_LOCALES, name)) ?? "en";
}

/** Loads the word lists that a locale needs, and no others. */
export async function loadFakerLocale(tag: string): Promise<FakerLocale> {
  const name = fakerLocaleName(tag);
  const { faker } = await FAKER_LOCALES[name]!();
  return { name, definitions: faker.rawDefinitions };
}
