/** "the first letter of their first name followed by their last name @foo.io" → a template. Undefined where no name is in it. */
export function emailTemplate(words: string): string | undefined {
  const at = /@\s*([\w.-]+\.[a-z]{2,})/i.exec(words);
  const text = (at ? words.slice(0, at.index) : words).toLowerCase();
  const parts = Array.from(
    text.matchAll(
      /(first (?:letter|initial|character)(?: of)?(?: the| their| his| her)? (?:first|given) ?name|first[ _]?initial|initial of(?: the| their)? first ?name|first (?:letter|initial)(?: of)?(?: the| their)? (?:last|family) ?name|last[ _]?initial|first ?name|given ?name|last ?name|surname|family ?name|full ?name|user ?name|dot|underscore|hyphen|dash|(?<=\w)\s*[._-]\s*(?=\w))/g,
    ),
    ([part]) => piece(part!.trim()),
  );
  if (!parts.some((part) => part.startsWith("{"))) return undefined;
  return `${parts.join("")}${at ? `@${at[1]!.toLowerCase()}` : ""}`;
}

function piece(words: string): string {
  if (/initial|letter|character/.test(words))
    return /last|family/.test(words) ? "{@last_name:ascii:initial:lower}" : "{@first_name:ascii:initial:lower}";
  if (/^(?:first|given)/.test(words)) return "{@first_name:ascii:lower:slug}";
  if (/^(?:last|sur|family)/.test(words)) return "{@last_name:ascii:lower:slug}";
  if (/^full/.test(words)) return "{@full_name:ascii:slug}";
  if (/^user/.test(words)) return "{@username}";
  return words === "dot" || words === "." ? "." : words === "underscore" || words === "_" ? "_" : "-";
}
