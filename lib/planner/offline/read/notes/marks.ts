import type { BareNote, NoteOf } from "../../request";
import { splitValues } from "../../text/list";
import { type Reader, reader } from "./reader";

/** Types and marks: "(integer, unique)", "nullable", "20% missing", "to 2 decimals", "as a uuid". */

const TYPES: readonly [RegExp, Omit<NoteOf<"type">, "clause">][] = [
  [/^(?:u?uid|guid)s?(?: v?4)?$/i, { kind: "type", type: "uuid" }],
  [/^(?:int|integer|whole number|bigint|smallint|int64|int32|serial)s?$/i, { kind: "type", type: "integer" }],
  [
    /^(?:float|double|decimal|number|numeric|real|money|currency)(?:ing point)?s?(?: number)?(?:\(\d+, ?\d\))?$/i,
    { kind: "type", type: "decimal" },
  ],
  [/^(?:bool|boolean|true\/false|yes\/no|flag|true or false|y\/n)s?$/i, { kind: "type", type: "boolean" }],
  [/^(?:date)s?$/i, { kind: "type", type: "date" }],
  [/^(?:date ?time|timestamp|timestamptz|date and time)s?$/i, { kind: "type", type: "datetime" }],
  [/^(?:str|string|text|varchar|char|free ?text|categorical|category)s?(?:\(\d+\))?$/i, { kind: "type", type: "text" }],
];

/** A bracket that only lists types and marks: "(integer, unique)". Undefined when it says anything else. */
export function readMarks(text: string): BareNote[] | undefined {
  const notes = splitValues(text).map((part): BareNote | undefined => {
    if (/^unique$/i.test(part)) return { kind: "unique" };
    if (/^(?:0\/1|1\/0)$/.test(part)) return { kind: "values", values: part.split("/"), open: false };
    if (/^(?:pk|primary key|primary)$/i.test(part)) return { kind: "primaryKey" };
    if (/^(?:optional|nullable|may be (?:empty|null)|can be (?:empty|null))$/i.test(part))
      return { kind: "nulls", rate: 0.15 };
    if (/^(?:required|not null|mandatory|non-?null)$/i.test(part)) return { kind: "notNull" };
    const foreign =
      /^(?:fk|foreign key|references?|refers to|links? to|linked to)(?: (?:to|references?|->))?\s*([\w ]+?)(?:\.\w+|\s*\(\w+\))?$/i.exec(
        part,
      );
    if (foreign) return { kind: "reference", table: foreign[1]! };
    return TYPES.find(([pattern]) => pattern.test(part))?.[1];
  });
  return notes.length > 0 && notes.every((note) => note !== undefined) ? notes : undefined;
}

const DECIMALS: Readonly<Record<string, number>> = { no: 0, zero: 0, one: 1, two: 2, three: 3, four: 4 };

export const NULL_READERS: readonly Reader[] = [
  reader(
    String.raw`\b(?:is |are )?(?:null|empty|missing|blank|not set)\s+(?:for|in)\s+(?:about |around )?(\d+(?:\.\d+)?)%(?:\s+of\s+[\w ]{1,30})?`,
    ([, rate]) => ({ kind: "nulls", rate: Number(rate) / 100 }),
  ),
  reader(String.raw`\b(\d+(?:\.\d+)?)%\s+(?:filled|set|present|populated|non-null)\b`, ([, rate]) => ({
    kind: "nulls",
    rate: 1 - Number(rate) / 100,
  })),
  reader(
    String.raw`\b(?:with\s+)?(?:about\s+|around\s+|roughly\s+|~)?(\d+(?:\.\d+)?)%\s+(?:of (?:them|values|cells|rows|the rows|records)\s+)?(?:are\s+|is\s+|being\s+)?(?:missing|null|nulls|empty|blank|absent|unknown|na|n\/a|not set|missing values|null values)\b`,
    ([, rate]) => ({ kind: "nulls", rate: Number(rate) / 100 }),
  ),
  reader(
    String.raw`\b(?:optional|nullable|sometimes (?:missing|empty|null|blank)|may be (?:missing|empty|null|blank)|can be (?:missing|empty|null|blank)|some missing|with some missing values|if any|if applicable)\b`,
    () => ({ kind: "nulls", rate: 0.15 }),
  ),
  reader(String.raw`\b(?:never (?:missing|empty|null)|not null|no missing values|required)\b`, () => ({
    kind: "notNull",
  })),
];

export const TYPE_READERS: readonly Reader[] = [
  reader(
    String.raw`\b(?:to|with|as)?\s*(\d|no|zero|one|two|three|four)\s+(?:decimals?|decimal places|digits after the (?:decimal )?point)\b`,
    ([, scale]) => ({ kind: "type", type: "decimal", scale: DECIMALS[scale!.toLowerCase()] ?? Number(scale) }),
  ),
  reader(
    String.raw`\b(?:must be |should be |is |are |all )?(?:unique|distinct|no duplicates|without duplicates)\b`,
    () => ({ kind: "unique" }),
  ),
  reader(
    String.raw`\b(?:as|is)\s+(?:an?\s+)?(uuid|guid|integer|whole number|decimal|boolean|timestamp|true\/false|yes\/no|string|float)s?\b`,
    ([, word = ""]) => readMarks(word),
  ),
];
