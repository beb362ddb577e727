/**
 * Name lists as people write them. Words are separated by spaces, commonest first; `_` is a space inside a name,
 * `:n` an explicit weight, `native=Latin` a name in its own script with its usual Latin spelling,
 * `masculine/feminine` a family name with two forms.
 */
export interface NameSource {
  /** One list, or three: born before 1970, 1970 to 1995, since. */
  female: string | readonly [string, string, string];
  male: string | readonly [string, string, string];
  family: string;
  /** ISO 15924 code of the script, where it is not Latin. */
  script?: string;
  /** Which rule of `latin.ts` spells names in Latin letters, where the list does not. */
  latin?: string;
  /** Which rule of `feminine.ts` makes the feminine of a family name. */
  feminine?: string;
  /** Which rule of `patronymic.ts` makes the middle name from a father's. */
  patronymic?: string;
  /** Middle names of their own, where they are not just another given name. */
  middle?: { female: string; male: string };
  /** Lists of faker that lengthen these: locale, and which of its three lists. Their names are rare. */
  tail?: { locale: string; lists: readonly ("female" | "male" | "family")[] };
}
export type NameSources = Readonly<Record<string, NameSource>>;
