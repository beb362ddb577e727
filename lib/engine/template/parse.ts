/** A template in pieces: literal text, or a field with the filters its text passes through. */
export type TemplatePart =
  | { kind: "text"; text: string }
  | { kind: "field"; name: string; filters: readonly TextFilter[] };

/** Text in, text out. */
export type TextFilter = (text: string) => string;

/** Says what in a template makes no sense. */
export class TemplateError extends Error {}

const MAX_PAD = 100;

/** Letters that do not come apart into a base letter and an accent. */
const LIGATURES: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ł: "l",
  Ł: "L",
  ı: "i",
  ħ: "h",
  Ħ: "H",
};

/** Text without accents; letters of other scripts stay. */
export function toAscii(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[ßæÆœŒøØđĐðÐþÞłŁıħĦ]/g, (letter) => LIGATURES[letter]!);
}

const FILTERS: Record<string, (argument: number | undefined) => TextFilter> = {
  lower: () => (text) => text.toLowerCase(),
  upper: () => (text) => text.toUpperCase(),
  title: () => (text) => text.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()),
  slug: () => (text) =>
    toAscii(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, ""),
  initial: () => (text) => Array.from(text.trim())[0] ?? "",
  first: (count) => (text) =>
    Array.from(text)
      .slice(0, count ?? 1)
      .join(""),
  digits: () => (text) => text.replace(/\P{Nd}/gu, ""),
  ascii: () => toAscii,
  trim: () => (text) => text.trim().replace(/\s+/g, " "),
  compact: () => (text) => text.replace(/[^\p{L}\p{N}]/gu, ""),
  pad: (width) => (text) => text.padStart(width ?? 2, "0"),
};

/** Names of the filters a template may use. */
export const FILTER_NAMES = Object.keys(FILTERS);

/** Splits a template. Throws TemplateError for an open brace, an empty name or an unknown filter. */
export function parseTemplate(source: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") parts.push({ kind: "text", text });
    text = "";
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if ((char === "{" || char === "}") && source[at + 1] === char) {
      text += char;
      at++;
    } else if (char === "{") {
      const end = source.indexOf("}", at);
      if (end < 0) throw new TemplateError("a brace is not closed; write {{ for the character itself");
      flush();
      parts.push(parseField(source.slice(at + 1, end)));
      at = end;
    } else if (char === "}")
      throw new TemplateError("a closing brace has no opening one; write }} for the character itself");
    else text += char;
  }
  flush();
  return parts;
}

/** `name:filter:filter:argument`. A field name may itself hold colons, so filters are taken from the right while they are known. */
function parseField(source: string): TemplatePart {
  const pieces = source.split(":");
  const filters: TextFilter[] = [];
  while (pieces.length > 1) {
    const last = pieces[pieces.length - 1]!;
    const takesArgument = pieces.length > 2 && /^\d{1,3}$/.test(last) && pieces[pieces.length - 2]! in FILTERS;
    const name = takesArgument ? pieces[pieces.length - 2]! : last;
    const make = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    if (!make) {
      if (/^[a-z]+$/.test(name))
        throw new TemplateError(`there is no filter "${name}"; there are ${FILTER_NAMES.join(", ")}`);
      break;
    }
    const argument = takesArgument ? Number(last) : undefined;
    if (argument !== undefined && argument > MAX_PAD)
      throw new TemplateError(`${name} takes a number up to ${MAX_PAD}`);
    filters.unshift(make(argument));
    pieces.splice(takesArgument ? -2 : -1);
  }
  const name = pieces.join(":").trim();
  if (name === "") throw new TemplateError("a pair of braces names no field");
  return { kind: "field", name, filters };
}
