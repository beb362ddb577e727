/** The contract's names in words for the page. */

const KINDS: Readonly<Record<string, string>> = {
  uuid: "UUID",
  datetime: "Date and time",
  faker: "Faker method",
  record: "Coherent record",
  logNormal: "Log-normal",
  businessHours: "Business hours",
  boolean: "True or false",
  choice: "One of a list",
  perParent: "Some for each parent",
  count: "A fixed count",
};

/** What a kind of generator, distribution or table size is called. */
export function kindLabel(kind: string): string {
  return KINDS[kind] ?? humanize(kind);
}

/** `minLength` → Min length. */
export function humanize(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const SHAPES: Readonly<Record<string, string>> = {
  anyOf: "Is one of",
  sameAs: "Same as a field of the row",
  "min max": "Between two numbers",
  "near withinKm": "Near a place",
};

/** What an object with these parameters of its own is called. */
export function shapeLabel(names: readonly string[]): string {
  return SHAPES[names.join(" ")] ?? humanize(names.join(" and "));
}

/** Kinds in the order people look for them. */
export const KIND_GROUPS: readonly { label: string; kinds: readonly string[] }[] = [
  { label: "Values", kinds: ["integer", "decimal", "boolean", "choice", "datetime", "sequence", "uuid"] },
  { label: "Things that hang together", kinds: ["record", "reference", "lookup", "aggregate"] },
  { label: "Text", kinds: ["pattern", "template", "text", "faker"] },
  { label: "Calculated", kinds: ["formula", "conditional", "series"] },
];
