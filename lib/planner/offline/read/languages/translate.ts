import type { Language } from "../../data/languages/languages";
import { isPlural } from "../../text/words";
import { type Dictionary, dictionaryOf, LONGEST_PHRASE, type Meaning } from "./dictionary";
import { plainWord } from "./plain-word";

/** A description in English words, and the way back to the user's own. */
export interface Translation {
  text: string;
  /** The user's words for a part of the text; undefined where they cannot be told. */
  originalOf(words: string): string | undefined;
}

interface Token {
  text: string;
  isWord: boolean;
}

interface Segment {
  english: string;
  original: string;
  meaning?: Meaning | undefined;
}

export function translate(text: string, language: Language): Translation {
  const dictionary = dictionaryOf(language);
  const segments = turnedAround(adjectivesFirst(perOne(segmentsOf(tokensOf(text), dictionary))));
  return { text: segments.map(({ english }) => english).join(""), originalOf: (words) => originalOf(segments, words) };
}

/** Words, numbers, and what is between them; text in quotes and lists of values in brackets stay whole. */
function tokensOf(text: string): Token[] {
  const pattern =
    /"[^"\n]*"|\((?!\s*(?:[A-Za-z\u00C0-\u024F]{1,12}\s)?\d)[^()\n]*\)|\d[\d.,]*\d|[\p{L}\p{M}]+(?:'(?=\P{L}|$)|(?:['-](?=\p{L})[\p{L}\p{M}]+)*)|[^\p{L}"(\d]+|[\s\S]/gu;
  return Array.from(text.matchAll(pattern), ([part]) => ({ text: part, isWord: /^[\p{L}\p{M}]/u.test(part) }));
}

function segmentsOf(tokens: readonly Token[], dictionary: Dictionary): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { text, isWord } = tokens[i]!;
    if (!isWord) {
      segments.push({ english: /^\d/.test(text) ? plainNumber(text) : text, original: text });
      i++;
      continue;
    }
    const found = longestPhrase(tokens, i, dictionary);
    if (!found) {
      segments.push(...unknown(text, dictionary));
      i++;
      continue;
    }
    const original = tokens
      .slice(i, found.end)
      .map((token) => token.text)
      .join("");
    const joint = original.includes("_") ? "_" : " ";
    const after = tokens
      .slice(found.end, found.end + 2)
      .map((token) => token.text)
      .join("");
    const english = inPlace(found.meaning, after).replaceAll(" ", joint);
    segments.push({ english, original, meaning: found.meaning });
    i = found.end;
  }
  return segments;
}

/** "d'achat": the joint stands apart from its noun. */
function unknown(word: string, dictionary: Dictionary): Segment[] {
  const [, joint = "", rest = ""] = /^(\p{L}{1,4}')(.+)$/u.exec(word) ?? [];
  const lead = joint === "" ? undefined : dictionary.find(plainWord(joint), false);
  if (!lead) return [{ english: word, original: word }];
  const meaning = dictionary.find(plainWord(rest), false);
  return [
    { english: `${lead.english} `, original: joint, meaning: lead },
    { english: meaning?.english ?? rest, original: rest, meaning },
  ];
}

function longestPhrase(
  tokens: readonly Token[],
  start: number,
  { find }: Dictionary,
): { meaning: Meaning; end: number } | undefined {
  const isMany = /^\d[\d.,]*$/.test(tokens[start - 2]?.text ?? "") && tokens[start - 2]?.text !== "1";
  const ends: { end: number; phrase: string }[] = [];
  let phrase = "";
  for (let end = start; end < tokens.length && ends.length < LONGEST_PHRASE + 1; end += 2) {
    const token = tokens[end]!;
    if (!token.isWord) break;
    phrase = phrase === "" ? plainWord(token.text) : `${phrase} ${plainWord(token.text)}`;
    ends.push({ end: end + 1, phrase });
    if (!/^[ _]$/.test(tokens[end + 1]?.text ?? "")) break;
  }
  for (const { end, phrase: words } of ends.reverse()) {
    const meaning = find(words, isMany);
    if (meaning) return { meaning, end };
  }
  return undefined;
}

/** "de 5 a 10" is from 5 to 10; "lista de clientes" is a list of customers. */
function inPlace({ english, kind }: Meaning, after: string): string {
  if (kind === "grammar" && english === "to" && /^\s+\p{Lu}/u.test(after)) return "in";
  if (kind !== "grammar" || (english !== "of" && english !== "from")) return english;
  return /^\s+[$€£]?\d/.test(after) ? "from" : "of";
}

/** 1.000 and 1.000,50 as English writes them. */
function plainNumber(written: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return written.replaceAll(".", "").replace(",", ".");
  return /^\d+,\d{1,2}$/.test(written) ? written.replace(",", ".") : written;
}

/** "1 a 5 ordini per cliente": for one of them each. */
function perOne(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, i) => {
    const noun = segments[i + 2]?.meaning;
    const isOne = noun?.kind === "table" && !isPlural(noun.english.split(" ").at(-1)!);
    return segment.meaning?.kind === "grammar" && segment.english === "for" && isOne
      ? { ...segment, english: "per" }
      : segment;
  });
}

const BEFORE_NOUNS = /^(?:daily|hourly|weekly|monthly|unique|random|realistic)$/;

/** "temperatura giornaliera" is a daily temperature: what is said of a noun stands before it in English. */
function adjectivesFirst(segments: readonly Segment[]): Segment[] {
  const turned = [...segments];
  for (let i = 0; i + 2 < turned.length; i++) {
    const [noun, space, adjective] = [turned[i]!, turned[i + 1]!, turned[i + 2]!];
    const isNoun = noun.meaning?.kind === "column" || noun.meaning?.kind === "table";
    if (isNoun && space.original === " " && BEFORE_NOUNS.test(adjective.english)) {
      const english = `${adjective.english} ${noun.english}`;
      const original = `${noun.original} ${adjective.original}`;
      turned.splice(i, 3, { english, original, meaning: noun.meaning });
    }
  }
  return turned;
}

/** "nom du client" is a customer name: what a name is of stands before it in English. */
function turnedAround(segments: readonly Segment[]): Segment[] {
  const turned: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    const head = segments[i]!;
    const of = segments[i + 2];
    const noun = segments[i + 4];
    const isName =
      head.meaning?.kind === "column" &&
      of?.meaning?.kind === "grammar" &&
      of.english.trim() === "of" &&
      (noun?.meaning?.kind === "table" || noun?.meaning?.kind === "column") &&
      segments[i + 1]!.original === " " &&
      /^ ?$/.test(segments[i + 3]!.original) &&
      !/s$/.test(head.english);
    if (!isName) {
      turned.push(head);
      continue;
    }
    turned.push({
      english: `${noun.english} ${head.english}`,
      original: segments
        .slice(i, i + 5)
        .map(({ original }) => original)
        .join(""),
      meaning: head.meaning,
    });
    i += 4;
  }
  return turned;
}

/** The segments that make up these words, as they were written. */
function originalOf(segments: readonly Segment[], words: string): string | undefined {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return undefined;
  for (let i = 0; i < segments.length; i++) {
    let english = "";
    for (let end = i; end < segments.length && english.length <= wanted.length; end++) {
      english += segments[end]!.english.toLowerCase();
      if (english.trim() === wanted && !/^\s*$/.test(segments[i]!.english))
        return segments
          .slice(i, end + 1)
          .map(({ original }) => original)
          .join("")
          .trim();
      if (!wanted.startsWith(english.trimStart().slice(0, wanted.length))) break;
    }
  }
  return undefined;
}
