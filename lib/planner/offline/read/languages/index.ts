import { LANGUAGE_FACTS } from "../../data/languages/languages";
import type { Request } from "../../request";
import { plural } from "../../text/words";
import type { Vocabulary } from "../builder";
import { detectLanguage } from "./detect";
import { type Translation, translate } from "./translate";

/** A description as reading takes it, and how what was read goes back into the user's words. */
export interface InEnglish {
  text: string;
  restore(request: Request): Request;
}

const READ = "English, German, French, Spanish, Italian, Portuguese or Dutch";

/** Turns a description in another language into English words; what was asked keeps its own names. */
export function inEnglish(text: string, vocabulary: Vocabulary): InEnglish {
  const detected = detectLanguage(text, vocabulary);
  if (detected.kind === "english") return { text, restore: (request) => request };
  if (detected.kind === "unread") {
    const count = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]/g, "");
    const warning = `The description seems to be in ${detected.name}, which is not read here, so the rows are general ones. Write it in ${READ}.`;
    return {
      text: count === undefined ? "records" : `${count} records`,
      restore: (request) => ({ ...request, warnings: [...request.warnings, warning] }),
    };
  }
  const { language } = detected;
  const translation = translate(text, language);
  const { locale, currency, name, country } = LANGUAGE_FACTS[language];
  return {
    text: translation.text,
    restore(request) {
      const isElsewhere = request.locale !== undefined || request.places.length > 0;
      const note = `Read as ${name}, so people and places are from ${country} where no other country is named.`;
      const { tables, ...rest } = restoreClauses(request, translation);
      return {
        ...rest,
        language,
        tables: tables.map((table) => restoreTable(table, translation)),
        ...(isElsewhere ? {} : { locale, currency: request.currency ?? currency }),
        warnings: isElsewhere ? request.warnings : [...request.warnings, note],
      };
    },
  };
}

const CADENCE = /^(?:hourly|daily|weekly|monthly)\s+/i;
/** A longer phrase is no name of a table. */
const MOST_WORDS = 2;

function restoreTable(table: Request["tables"][number], { originalOf }: Translation): Request["tables"][number] {
  const noun = (table.name ?? table.noun).replace(CADENCE, "");
  const shown = originalOf(plural(noun)) ?? originalOf(noun);
  return {
    ...table,
    ...(shown !== undefined && shown.split(" ").length <= MOST_WORDS && { shown: nameOf(shown) }),
    fields: table.fields.map((field) => {
      const own = originalOf(field.name);
      if (own === undefined || own === field.name) return field;
      return { ...field, name: /\s/.test(own) ? nameOf(own) : own, meaning: field.name, listed: true };
    }),
  };
}

const nameOf = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "_");

/** Clauses are the user's own words, wherever they stand. */
function restoreClauses(request: Request, { originalOf }: Translation): Request {
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        /clause$/i.test(key) && typeof inner === "string" ? (originalOf(inner) ?? inner) : restore(inner),
      ]),
    );
  };
  return restore(request) as Request;
}
