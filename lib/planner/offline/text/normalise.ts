/** One spelling for what people write in many ways, so that everything after reads plain text. Quoted text keeps its words. */

const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const LARGE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const NUMBER_WORD = [...Object.keys(SMALL), ...Object.keys(LARGE)].join("|");
const NUMBER_WORDS = new RegExp(`\\b(?:a |half a )?(?:${NUMBER_WORD})(?:[ -](?:and )?(?:${NUMBER_WORD}))*\\b`, "gi");

/** "a third of orders" → "33.3% of orders" */
const FRACTIONS =
  /\b((?:a |one )?(?:half|third|quarter|fifth|tenth)|two thirds|three quarters) of(?= (?:the |all |them\b|these |our |my )?[a-z])/gi;
const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  third: 33.3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  "two thirds": 66.7,
  "three quarters": 75,
};

/** Straight quotes, plain dashes, `- ` bullets, digits for number words. Lines stay lines. */
export function normalise(description: string): string {
  const text = description
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/\s*\u2014\s*/g, " - ")
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .replace(/\r\n?/g, "\n")
    .replace(/^[^\t\n]+(?:\t+[^\t\n]+){2,}$/gm, (line) => line.replace(/\t+/g, " | "))
    .replace(/\t/g, " ")
    .replace(/^[ ]*(?:[*\u2022\u00B7\u25AA\u25CF\u25E6\u2043\u27A4]|-(?=\s)|\d{1,2}[.)](?=\s))\s*/gm, "- ")
    .replace(/\*\*|__(?=\w)|(?<=\w)__|`/g, "")
    .replace(/ {2,}/g, " ")
    .replace(/\bw\/\s*/gi, "with ")
    .replace(/\bincl\.?(?=\s)/gi, "including")
    .replace(/,?\s*\bhalf ([a-z]{3,20}),? (?:and )?(?:the other )?half ([a-z]{3,20})\b/gi, ", 50% $1, 50% $2")
    .replace(/\b(?:percent|per cent|pct)\b/gi, "%")
    .replace(/(\d)\s*\.{2,3}\s*(?=[-$€£]?\d)/g, "$1 to ")
    .replace(/(\d)\s+%/g, "$1%")
    .replace(FRACTIONS, (_, fraction: string) => `${SHARES[fraction.toLowerCase().replace(/^(?:a|one) /, "")]}% of`)
    // American quotation marks enclose the comma; lists are read without it.
    .replace(/([,.;:])"(?=\s|$|[)\]])/g, '"$1');
  return text
    .replace(/"[^"\n]*"|\([^()"\n]*,[^()"\n]*\)|[^"(]+|["(]/g, (part) =>
      part.length > 1 && /^["(]/.test(part) ? part : wordsToDigits(part),
    )
    .trim();
}

/** "one week" is a length of time. */
const UNIT_AFTER = /^ (?:second|minute|hour|day|week|fortnight|month|quarter|year)\b/i;

/** "two hundred" → 200, "a dozen" → 12, "half a million" → 500000; "one of" and "one-to-one" stay words. */
function wordsToDigits(text: string): string {
  return text
    .replace(/\bhalf a dozen\b/gi, "6")
    .replace(/\b(?:a |an )?(?:couple of|couple) (?=hundred|thousand|million)/gi, "two ")
    .replace(/\b(?:a |1 )?dozen(?: of)?\b/gi, "12")
    .replace(/\b(\d+) 12\b/g, (_, count: string) => String(Number(count) * 12))
    .replace(NUMBER_WORDS, (phrase, offset: number) => {
      const words = phrase.toLowerCase().split(/[ -]/);
      const after = text.slice(offset + phrase.length, offset + phrase.length + 12);
      const isLone = words.length === 1 && (words[0]! in LARGE || (words[0] === "one" && !UNIT_AFTER.test(after)));
      if (isLone || /^(?: of\b|-[a-z])/i.test(after)) return phrase;
      return String(readNumberWords(words));
    });
}

function readNumberWords(words: readonly string[]): number {
  const half = words[0] === "half" ? 0.5 : 1;
  let total = 0;
  let group = 0;
  for (const word of words) {
    if (word in SMALL) group += SMALL[word]!;
    else if (word === "hundred") group = Math.max(1, group) * 100;
    else if (word in LARGE) {
      total += Math.max(1, group) * LARGE[word]!;
      group = 0;
    }
  }
  return (total + group) * half;
}
