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

export function readEmpties(text: string, builder: Builder): boolean {
  const clause = text.trim().replace(/[.;]$/, "");
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
