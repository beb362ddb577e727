import { FILTERS, type TextFilter } from "./filters";

/** A template in pieces: literal text, or a field with the filters its text passes through. */
export type TemplatePart =
  | { kind: "text"; text: string }
  | { kind: "field"; name: string; filters: readonly TextFilter[] };

/** Says what in a template makes no sense. */
export class TemplateError extends Error {}

const MAX_PAD = 100;

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
