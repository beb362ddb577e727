import pluralize from "pluralize";

/** Words as the planner compares them: lower case, singular, without joints. */

// What the rules of plural get wrong in column names.
for (const word of [
  "data",
  "metadata",
  "media",
  "sms",
  "gps",
  "dns",
  "sales",
  "series",
  "species",
  "news",
  "analytics",
  "logistics",
  "gross",
  "sex",
  "sla",
  "kpi",
  "aws",
  "ios",
  "os",
  "hours",
  "days",
  "yes",
  "https",
  "chassis",
  "basis",
  "lens",
  "tennis",
  "pos",
  "cms",
  "diabetes",
  "mathematics",
  "physics",
  "economics",
  "premises",
  "specs",
  "goods",
  "savings",
  "earnings",
  "proceeds",
  "arrears",
  "axis",
  "weather",
  "oee",
  "equipment",
  "staff",
  "furniture",
  "luggage",
])
  pluralize.addUncountableRule(word);
for (const [one, many] of [
  ["kpi", "kpis"],
  ["sla", "slas"],
  ["status", "statuses"],
  ["bonus", "bonuses"],
  ["campus", "campuses"],
  ["class", "classes"],
  ["address", "addresses"],
  ["process", "processes"],
  ["business", "businesses"],
  ["loss", "losses"],
  ["pass", "passes"],
  ["bus", "buses"],
  ["lens", "lenses"],
  ["virus", "viruses"],
  ["diagnosis", "diagnoses"],
  ["prognosis", "prognoses"],
  ["analysis", "analyses"],
  ["thesis", "theses"],
  ["leaf", "leaves"],
  ["movie", "movies"],
  ["cookie", "cookies"],
  ["calorie", "calories"],
] as const)
  pluralize.addSingularRule(new RegExp(`^${many}$`, "i"), one);

/** Singular of one word; words of three letters or less stay, plural or not. */
export const singular = remember((word: string) =>
  word.length <= 3 ? word.replace(/^(id|url|tag|bed|lab|pet|car|job)s$/i, "$1") : pluralize.singular(word),
);

export function plural(word: string): string {
  return pluralize.plural(word);
}

export function isPlural(word: string): boolean {
  return word.length > 3 && pluralize.isPlural(word) && !pluralize.isSingular(word);
}

/** Words whose capitals join no two words: SaaS, KPIs, HbA1c. */
const MIXED_CASE =
  /\b(?:[SPI]aaS|IoT|iOS|macOS|PhD|kWh|MWh|mmHg|HbA1c|eGFR|pH|eBay|McDonald|LinkedIn|YouTube|TikTok|PayPal|GitHub|JavaScript|TypeScript|WhatsApp|IDs|URLs|APIs|(?<!\p{Lu})\p{Lu}{2,20}s)\b/gu;

/** Words of a name in any spelling: "BloodType", "blood_type" and "Blood Type (ABO)" all give ["blood", "type"]. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/\([^)]*\)/g, " ")
    .replace(MIXED_CASE, (word) => word.toLowerCase())
    .replace(/\b(?:\p{L}\.){2,6}(?:\p{L}\b)?/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/\ba\/b\b/gi, "ab")
    .replace(/%/g, " percent ")
    .replace(/#+/g, " number ")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/'s\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const ARTICLES = new Set(["a", "an", "the", "their", "its", "his", "her", "some", "any", "each", "every", "all", "of"]);

/** The words as they stand, plurals too: "likes" is a number, "like" is not. */
export function rawKeyOf(name: string): string {
  return wordsOf(name).join(" ");
}

/** The form two names are compared in: singular words, no articles, joined by spaces. */
export const keyOf = remember((name: string) =>
  wordsOf(name)
    .filter((word, _, words) => words.length === 1 || !ARTICLES.has(word))
    .map(singular)
    .join(" "),
);

/** snake_case with a singular head: "admission dates" → admission_date. */
export function snakeCase(name: string): string {
  const words = wordsOf(name).filter((word) => !["a", "an", "the", "their", "its"].includes(word));
  const last = words.pop();
  return last === undefined ? "" : [...words, singular(last)].join("_").slice(0, 60);
}

/** snake_case with a plural head, for tables: "order item" → order_items. */
export function tableName(noun: string): string {
  const words = wordsOf(noun);
  const last = words.pop();
  return last === undefined ? "rows" : [...words, plural(singular(last))].join("_").slice(0, 60);
}

export function titleCase(text: string): string {
  return text.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 80;

/** The same few names are looked up again and again, and the rules of plural are many. */
function remember(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    if (text.length > LONGEST_REMEMBERED) return answer;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, answer);
    return answer;
  };
}
