import type { Builder } from "./builder";
import { cleanName } from "./name";

/** "20% of emails are null", "30% of customers have no phone": cells that stay empty. */

const COUNTED = String.raw`^(?:about |around |roughly |~)?(\d+(?:\.\d+)?)% of (?:the |all |our )?`;
const ARE_EMPTY = new RegExp(
  String.raw`${COUNTED}([\w -]{2,50}?) (?:are|is|should be|must be|can be) (?:null|nulls|empty|missing|blank|not set)$`,
  "i",
);
const HAVE_NONE = new RegExp(
  String.raw`${COUNTED}([\w -]{2,50}?) (?:have|has|having|should have|must have|are|with) (?:no|an? empty|an? missing|missing|empty|null|without(?: an?)?) ([\w ]{2,50})$`,
  "i",
);

/** "3 with empty email": so many of the rows that are counted. */
const SO_MANY =
  /^(\d{1,6}) (?:of (?:them|these) |rows |records )?(?:with|having) (?:an? )?(?:empty|missing|null|no|blank) ([\w ]{2,50})$/i;
/** "10% without due date", where the rows have been spoken of. */
const SHARE_WITHOUT =
  /^(?:about |around |roughly |~)?(\d+(?:\.\d+)?)% (?:without(?: an?)?|(?:have|with) no|missing|(?:have|with)(?: an?)? (?:empty|missing|blank)) ([\w ]{2,50})$/i;

function readRowsWithout(clause: string, builder: Builder): boolean {
  const many = SO_MANY.exec(clause);
  const share = many ? null : SHARE_WITHOUT.exec(clause);
  const table = builder.request.tables.length === 0 ? undefined : builder.current();
  const rate = many ? Number(many[1]) / (table?.count ?? 0) : Number(share?.[1] ?? Number.NaN) / 100;
  const name = cleanName((many?.[2] ?? share?.[2] ?? "").replace(/\s+(?:values?|cells?|fields?)$/i, ""));
  if (!table || name === "" || !(rate > 0 && rate <= 1)) return false;
  builder.addField(table, { name, listed: false, notes: [{ kind: "nulls", clause, rate }] });
  return true;
}

export function readEmpties(text: string, builder: Builder): boolean {
  const clause = text.trim().replace(/[.;]$/, "");
  if (readRowsWithout(clause, builder)) return true;
  const direct = ARE_EMPTY.exec(clause);
  const owned = direct ? null : HAVE_NONE.exec(clause);
  const found = direct ?? owned;
  const name = cleanName((direct?.[2] ?? owned?.[3] ?? "").replace(/\s+(?:values?|cells?|fields?|numbers?)$/i, ""));
  if (!found || name === "") return false;
  const owner = owned?.[2] ?? "";
  const table = owner !== "" && builder.vocabulary.isTable(owner) ? builder.table(owner) : builder.current();
  builder.addField(table, { name, listed: false, notes: [{ kind: "nulls", clause, rate: Number(found[1]) / 100 }] });
  return true;
}
