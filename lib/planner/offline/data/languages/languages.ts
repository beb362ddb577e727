/** Languages that descriptions are read in beside English, in the order of the word lists. */
export const LANGUAGES = ["de", "fr", "es", "it", "pt", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Its English name, where its speakers are taken to be at home, and how plurals end: [plural, singular]. */
export const LANGUAGE_FACTS: Readonly<
  Record<
    Language,
    { name: string; locale: string; country: string; currency: string; plurals: readonly (readonly [string, string])[] }
  >
> = {
  de: {
    name: "German",
    locale: "de-DE",
    country: "Germany",
    currency: "EUR",
    plurals: [
      ["en", ""],
      ["n", ""],
      ["er", ""],
      ["e", ""],
      ["s", ""],
      ["innen", ""],
    ],
  },
  fr: {
    name: "French",
    locale: "fr-FR",
    country: "France",
    currency: "EUR",
    plurals: [
      ["aux", "al"],
      ["s", ""],
      ["x", ""],
    ],
  },
  es: {
    name: "Spanish",
    locale: "es-ES",
    country: "Spain",
    currency: "EUR",
    plurals: [
      ["es", ""],
      ["s", ""],
    ],
  },
  it: {
    name: "Italian",
    locale: "it-IT",
    country: "Italy",
    currency: "EUR",
    plurals: [
      ["i", "o"],
      ["i", "e"],
      ["e", "a"],
      ["hi", "o"],
      ["he", "a"],
      ["i", "a"],
    ],
  },
  pt: {
    name: "Portuguese",
    locale: "pt-BR",
    country: "Brazil",
    currency: "BRL",
    plurals: [
      ["oes", "ao"],
      ["ais", "al"],
      ["es", ""],
      ["s", ""],
    ],
  },
  nl: {
    name: "Dutch",
    locale: "nl-NL",
    country: "the Netherlands",
    currency: "EUR",
    plurals: [
      ["en", ""],
      ["n", ""],
      ["s", ""],
      ["'s", ""],
    ],
  },
};

/** Other languages, by words that hardly any other has, and by their letters. */
export const UNREAD_WORDS: Readonly<Record<string, string>> = {
  Polish:
    "oraz|imie|nazwisko|klientow|uzytkownikow|wierszy|zamowien|dla|danych|miasto|produktow|wygeneruj|tabela klientow",
  Turkish: "ve|ile|icin|adet|musteri|kullanici|isim|olan|satir|sehir|urun|tarihi|soyad",
  Swedish: "och|kunder|namn|adress|anvandare|rader|stad|telefonnummer|fodelsedatum|skapa",
  Danish: "og|kunder|navn|adresse|brugere|raekker|by|fodselsdato|opret|lav",
  Finnish: "ja|nimi|asiakasta|rivia|kayttajaa|osoite|luo|seka|kaupunki",
  Czech: "jmeno|prijmeni|zakazniku|radku|mesto|nebo|uzivatelu|vytvor|adresa",
  Romanian: "si|cu|nume|pentru|clienti|oras|utilizatori|adresa|randuri",
  Hungarian: "es|nev|ugyfel|sor|varos|felhasznalo|valamint|cim",
  Indonesian: "dan|dengan|untuk|nama|pelanggan|baris|alamat|pengguna|buat",
  Vietnamese: "va|voi|cho|ten|khach|hang|dia|chi|nguoi",
};
export const UNREAD_LETTERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "Japanese"],
  [/\p{Script=Hangul}/u, "Korean"],
  [/\p{Script=Han}/u, "Chinese"],
  [/\p{Script=Cyrillic}/u, "a language in Cyrillic letters"],
  [/\p{Script=Arabic}/u, "a language in Arabic letters"],
  [/\p{Script=Hebrew}/u, "Hebrew"],
  [/\p{Script=Devanagari}/u, "Hindi"],
  [/\p{Script=Greek}/u, "Greek"],
  [/\p{Script=Thai}/u, "Thai"],
];
