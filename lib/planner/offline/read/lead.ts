import { splitList } from "../text/list";
import { isPlural, keyOf } from "../text/words";
import type { Builder } from "./builder";
import { type Count, findCounts, ROW_NOUN } from "./counts";
import { nounOf, readHead, stripRequest } from "./head";

/** "phone book: 30 entries" */
const ROWS_ONLY = /^([^:,]{3,60}):\s*(\d[\d,]*k?)\s+(?:rows|records|entries|lines|items)\.?$/i;

/** "…, 200 voters in Ohio" and "… for 500 patients": how many of what stands behind; sentences are read with it in front. */
export function leadWithRows(sentence: string, builder: Builder): string {
  const only = ROWS_ONLY.exec(sentence);
  const whole = (only?.[1] ?? "").trim().replace(/^the\s+|\s+table$/gi, "");
  if (only && builder.vocabulary.isTable(whole)) return `${only[2]} ${whole}`;
  const counts = findCounts(sentence);
  const [count] = counts;
  if (counts.length !== 1 || !count || count.start < 8 || count.upTo !== undefined) return sentence;
  const before = sentence.slice(0, count.start);
  // "product reviews 200 rows, …"
  if (/^(?:rows|records|entries)$/i.test(count.noun) && builder.vocabulary.isTable(stripRequest(before)))
    return `${count.count} ${stripRequest(before)}${sentence.slice(count.end)}`;
  const joint = /(?:[,;]\s*(?:for |about |around |exactly |i need |need |give me )?|\s+(?:for|of)\s+)$/i.exec(before);
  const rest = before.slice(0, joint?.index ?? 0).trim();
  if (joint && /of/.test(joint[0])) return columnsOf(rest, sentence.slice(count.start), builder) ?? sentence;
  if (
    !joint ||
    rest === "" ||
    /^\s*[,:](?!\s*(?:about |around |~)?\d+(?:\.\d+)?%)/.test(sentence.slice(count.end)) ||
    /\b(?:with|including|containing)\b/i.test(sentence.slice(count.end))
  )
    return sentence;
  // What readings are taken of stands behind what is read.
  if (builder.request.clock?.entities?.noun === count.noun) return sentence;
  const behind = sentence.slice(count.start).trim();
  const { vocabulary } = builder;
  const listed = listedBefore(rest, count);
  if (listed !== undefined) return listed;
  if (ROW_NOUN.test(count.noun) && !vocabulary.isTable(count.noun)) {
    const [rows = "", ...more] = behind.split(/\s*,\s*/);
    const isRows = /^\S+\s+\w+$/.test(rows) && !/:/.test(rest);
    return isRows ? [`${rows} of ${rest}`, ...more].join(", ") : sentence;
  }
  const owner = nounOf(readHead(rest).subject);
  // "customer orders with line items, 30 orders" says the same thing twice.
  if (owner !== "" && keyOf(owner).endsWith(keyOf(count.noun))) return `${count.count} ${rest}`;
  // "student grades" are rows of their own, where both words are things.
  const words = owner.split(" ");
  const isOwned =
    vocabulary.isTable(owner) ||
    builder.knows(owner) ||
    (words.length === 2 && isPlural(words[1]!) && words.every((word) => vocabulary.isTable(word)));
  const isKnown = vocabulary.isTable(count.noun) || vocabulary.isTable(count.noun.split(" ").at(-1)!);
  return isKnown && !isOwned ? `${behind} with ${rest}` : sentence;
}

/** "a library with books and loans, 100 loans": the number belongs to the one that was listed. */
function listedBefore(rest: string, { noun, clause }: Count): string | undefined {
  const at = rest.toLowerCase().lastIndexOf(noun.toLowerCase());
  const isItem =
    at > 0 &&
    /(?:\bwith|,|\band|:)\s+$/i.test(rest.slice(0, at)) &&
    /^(?:,|\s+and\b|$)/i.test(rest.slice(at + noun.length));
  return isItem ? `${rest.slice(0, at)}${clause}${rest.slice(at + noun.length)}` : undefined;
}

/** "names and ages of 15 kids with hobbies" → "15 kids with names, ages, hobbies". */
function columnsOf(list: string, rows: string, { vocabulary }: Builder): string | undefined {
  const names = splitList(stripRequest(list));
  // "names, emails and ages": one name that could be a table is a column among columns.
  if (!names.every(vocabulary.isColumn) || names.every(vocabulary.isTable)) return undefined;
  const words = rows.split(" ");
  const known = words.findIndex((_, i) => i > 0 && vocabulary.isTable(words.slice(1, i + 1).join(" ")));
  const end = (known > 0 ? known : words.findIndex((word, i) => i > 0 && isPlural(word))) + 1;
  if (end === 0) return undefined;
  const [who, said] = [words.slice(0, end).join(" "), words.slice(end).join(" ")];
  const more = /^(?:with|including|and their)\s+(?!(?:an? )?(?:mean|average|median|sd|min|max)\b)(.*)$/is.exec(
    said,
  )?.[1];
  if (more !== undefined) return `${who} with ${[...names, more].join(", ")}`;
  // "15 kids between 3 and 12" are so old; "normally distributed" says how the columns spread.
  return /^(?:between|aged|from)\b/i.test(said)
    ? `${who} ${said.replace(/\s+(?:with|including)\s+.*$/is, "")} with ${[...names, ...(/\s(?:with|including)\s+(.*)$/is.exec(said)?.slice(1) ?? [])].join(", ")}`
    : `${who} with ${names.join(", ")} ${said}`.trim();
}
