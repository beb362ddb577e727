/** Cutting lists: "name, price (10-50), and category" → three items. Brackets and quotes keep what is in them together. */

const JOINTS = /^(?:,?\s+and\s+|,?\s+as well as\s+|,?\s+along with\s+|,?\s+plus\s+|\s*[,;]\s*|\s+&\s+|\n)/i;
/** "between 1 and 5" and its like: an "and" that joins no items. */
const PAIRS =
  /\b(?:between\s+\S+(?:\s+(?:k|million|thousand|usd|euros?|dollars?|[a-z]+))?|terms|(?:mean|average|avg|median)\s+(?:of\s+)?[\d.]+|from\s+[a-z_]+|\b(?:made|built|based|formed|composed|generated|derived|constructed|combin\w+|concatenat\w+)(?: up)?(?: of| from| by| on)?\s[^,;]*(?:name|initial|letter)s?)$/i;
/** Words that end with an "and" of their own. */
const FIXED = /^\s+and\s+(?:conditions|services|regulations|loss(?:es)?|down|out|off|sunday|beverages?|catering)\b/i;

export function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let quoted = false;
  let item = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === '"') quoted = !quoted;
    if (!quoted && (letter === "(" || letter === "[")) depth++;
    if (!quoted && (letter === ")" || letter === "]")) depth = Math.max(0, depth - 1);
    const joint = !quoted && depth === 0 ? JOINTS.exec(text.slice(i)) : null;
    // "total = net plus tax" is one item.
    const isSum = joint !== null && /plus/i.test(joint[0]) && /=|\b(?:is|equals?|times|minus)\b/i.test(item);
    const isNumberComma = letter === "," && /\d$/.test(item) && /^,\d{3}(?!\d)/.test(text.slice(i));
    if (
      joint &&
      !isNumberComma &&
      !isSum &&
      !(/and/i.test(joint[0]) && (PAIRS.test(item) || FIXED.test(text.slice(i))))
    ) {
      items.push(item);
      item = "";
      i += joint[0].length - 1;
    } else item += letter;
  }
  items.push(item);
  return items
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|or|also|then)\s+/i, "")
        .replace(/[.,;:]+$/, "")
        .trim(),
    )
    .filter((part) => part !== "" && !/^(?:etc|and so on|so on|more)\.?$/i.test(part));
}

/** Values of an enumeration: "pending, shipped or delivered", "S/M/L", "'a' | 'b'". Shares such as "70% a" stay with their value. */
export function splitValues(text: string): string[] {
  return text
    .split(
      /\s*(?:,\s*or\s+|,\s*and\s+|,|;|\||\s+or\s+|\s+and\s+|\s+&\s+|\s+vs\.?\s+|(?<=[^\s\d])\/(?=\S)|(?<=\d)\/(?=[^\s\d])|(?<=\w)\s+\/\s+(?=\w)|\n)\s*/i,
    )
    .map((value) =>
      value
        .trim()
        .replace(/^["']+|["'.,]+$/g, "")
        .replace(/^(?:or|and|either|one of|any of)\s+/i, "")
        .trim(),
    )
    .filter((value) => value !== "" && !/^(?:etc|and so on|others?\.\.\.|\.\.\.)\.?$/i.test(value));
}
