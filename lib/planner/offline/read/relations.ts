import type { LinkAsk } from "../request";
import { keyOf } from "../text/words";
import type { Builder } from "./builder";

/** How tables hang together, where no number is said: "each order belongs to a customer", "students and courses, many to many". */

const THING = String.raw`[a-z][\w-]*(?: (?!and\b|or\b|to\b)[a-z][\w-]*){0,2}?`;
const END = String.raw`(?=[,.;:)]|\s+(?:with|each|and|in|of|on|via|through|using|by|including|as|that|which)\b|\s*$)`;
const ONE = String.raw`(?:exactly |only )?(?:(?:an?|one|the|its|their|single)\s+)+`;
const MANY = String.raw`(?:one or more|zero or more|one or many|many|multiple|several|some|various|a few|a number of|lots of|any number of)`;
const VERB = String.raw`(?:(?:can|may|should|must|will)\s+)?`;
const BELONGS = String.raw`(?:belongs?|refers?|links?|points?|(?:is|are|be) (?:linked|related|tied|assigned|connected)|owned|(?:is|are|be) (?:owned|written|made|placed|posted|taught|created|managed))`;
const HOLDS = String.raw`(?:has|have|contains?|includes?|holds?|consists? of|places?|makes?|owns?|writes?|teach(?:es)?|takes?|(?:is|are) linked to|belongs? to)`;
const SHAPE = String.raw`(?:\(|with an?|in an?|are in an?|are|have an?|as|is)?\s*(many|one)[- ]to[- ](many|one)(?:\s+relation(?:ship)?s?)?\)?`;
const THROUGH = String.raw`(?:,?\s+(?:through|via|using|by way of)\s+(?:an?\s+|the\s+)?(${THING})${END})?`;

type Found = Omit<LinkAsk, "clause">;

const shaped = (from: string, to: string, first: string, second: string, through?: string): Found => {
  if (through !== undefined) return { kind: "manyToMany", parent: first, child: second, through };
  const kind = from.toLowerCase() === to.toLowerCase() ? (/one/i.test(from) ? "oneToOne" : "manyToMany") : "hasMany";
  return /many/i.test(from) && kind === "hasMany"
    ? { kind, parent: second, child: first }
    : { kind, parent: first, child: second };
};

const LINKS: readonly [RegExp, (match: RegExpExecArray) => Found][] = [
  [
    new RegExp(
      String.raw`\b(?:each|every|an?|all)\s+(${THING})\s+${VERB}${BELONGS}\s+(?:to|by)\s+${ONE}(${THING})${END}`,
      "iu",
    ),
    ([, child = "", parent = ""]) => ({ kind: "belongsTo", child, parent }),
  ],
  [
    new RegExp(
      String.raw`(?<=^|[,;.]\s?|\band )(${THING})\s+${VERB}${BELONGS}\s+(?:to|by)\s+(?:${ONE})?(${THING})${END}`,
      "iu",
    ),
    ([, child = "", parent = ""]) => ({ kind: "belongsTo", child, parent }),
  ],
  [
    new RegExp(String.raw`\b(?:each|every|an?|one)\s+(${THING})\s+${VERB}${HOLDS}\s+${MANY}\s+(${THING})${END}`, "iu"),
    ([, parent = "", child = ""]) => ({ kind: "hasMany", parent, child }),
  ],
  [
    new RegExp(
      String.raw`(?<=^|[,;.]\s?|\band )(${THING})\s+${VERB}(?:have|has|contains?|includes?|own|place|make|write|take|hold)\s+${MANY}\s+(${THING})${END}`,
      "iu",
    ),
    ([, parent = "", child = ""]) => ({ kind: "hasMany", parent, child }),
  ],
  [
    new RegExp(
      String.raw`\b(?:each|every)\s+(${THING})\s+${VERB}(?:has|have|gets?|owns?)\s+(?:exactly |only )?(?:one|a single|1)\s+(${THING})${END}`,
      "iu",
    ),
    ([, parent = "", child = ""]) => ({ kind: "hasOne", parent, child }),
  ],
  [
    new RegExp(
      String.raw`(?<=^|[,;.]\s?|\band )(?:each|every)\s+(${THING})\s+${VERB}(?:has|have|needs?)\s+an?\s+(${THING})(?=[,.;]|\s*$)`,
      "iu",
    ),
    ([, child = "", parent = ""]) => ({ kind: "belongsTo", child, parent }),
  ],
  [
    new RegExp(String.raw`(?<![\w-])(${THING})\s+and\s+(${THING}),?:?\s+${SHAPE}${THROUGH}`, "iu"),
    ([, first = "", second = "", from = "", to = "", through]) => shaped(from, to, first, second, through),
  ],
  [
    new RegExp(
      String.raw`\b(many|one)[- ]to[- ](many|one)(?:\s+relation(?:ship)?s?)?\s+(?:between|of|for|from)\s+(${THING})\s+(?:and|to)\s+(${THING})${END}`,
      "iu",
    ),
    ([, from = "", to = "", first = "", second = ""]) => shaped(from, to, first, second),
  ],
];

/** Takes the relations out of a sentence; of a list of two tables the list stays. */
export function takeRelations(sentence: string, builder: Builder): string {
  let rest = takeKeys(sentence.replace(SELF_REFERENCE, "").replace(KEYS_IN_GENERAL, ""), builder);
  for (const [pattern, build] of LINKS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const link = build(match);
    const { vocabulary, knows } = builder;
    const areTables = [link.child, link.parent].every((noun) => vocabulary.isTable(noun) || knows(noun));
    // "each user has one email" speaks of a column.
    if (link.kind === "hasOne" && vocabulary.isWord(link.child) && !knows(link.child)) continue;
    // "each order has a customer" speaks of a table only where both are there.
    const isBare = /\s(?:has|have|needs?)\s+an?\s/i.test(match[0]) && link.kind === "belongsTo";
    if (isBare && !(knows(link.parent) && knows(link.child) && vocabulary.isChild(link.child, link.parent))) continue;
    if (link.through !== undefined) builder.table(link.through);
    if (!areTables || keyOf(link.child) === keyOf(link.parent)) continue;
    builder.request.links.push({ ...link, clause: match[0].replace(/^[\s,]+/, "").trim() });
    nameBoth(link, builder);
    rest = withoutClause(rest, match, link);
  }
  return rest;
}

const KEY =
  /(?:[,;]|\bwhere|\bwith|\band|^)?\s*\b(?:(\w{1,60})\.)?(\w{1,60}_?id)\s+(?:is a foreign key to|references?|refers to|points to|links to|foreign key to|fk to|->|→)\s+(?:the )?(\w{1,60})(?:[.(](\w{1,60})\)?)?/giu;

/** What every dataset of several tables has. */
const KEYS_IN_GENERAL =
  /[\s,]+(?:with|and|plus)\s+(?:(?:proper|valid|matching|correct|the|consistent)\s+)*(?:(?:primary (?:keys )?and )?foreign keys?|referential integrity|relationships)(?:\s+between (?:them|tables|the tables))?(?=\s*(?:[.;]|$))/gi;
const LINKED_BY =
  /,?\s+(?:and\s+)?(?:linked|joined|related|connected|tied)(?:\s+together)?\s+(?:by|on|via|through|with)\s+(?:the\s+)?(\w{1,60}_id)\b/giu;

/** "orders.customer_id references customers.id", "manager_id references employee_id". */
function takeKeys(sentence: string, builder: Builder): string {
  const joined = sentence.replace(LINKED_BY, (clause, column: string) => {
    const parent = column.replace(/_id$/i, "").replaceAll("_", " ");
    if (!builder.vocabulary.isTable(parent)) return clause;
    builder.request.links.push({ kind: "key", parent, child: "", column, clause: clause.replace(/^[\s,]+/, "") });
    return "";
  });
  return joined.replace(KEY, (clause, owner: string | undefined, column: string, target: string) => {
    const parent = target.replace(/_?id$/i, "").replaceAll("_", " ");
    if (!builder.vocabulary.isTable(parent) && !builder.knows(parent)) return clause;
    builder.request.links.push({ kind: "key", parent, child: owner ?? "", column, clause: clause.trim() });
    return " ";
  });
}

const SELF_REFERENCE = /\bself[- ]referenc(?:ing|ed|ial)\s+/gi;

/** Both are tables; the one spoken of before stays the one spoken of. */
function nameBoth({ kind, child, parent }: Found, builder: Builder): void {
  const spoken = builder.request.tables.at(0) && builder.current();
  for (const noun of kind === "belongsTo" ? [child, parent] : [parent, child]) builder.table(noun);
  if (spoken && spoken.noun !== "") builder.table(spoken.name ?? spoken.noun);
}

function withoutClause(text: string, match: RegExpExecArray, { kind, child }: Found): string {
  const before = text.slice(0, match.index).replace(/[\s,;(]*(?:and|where|with|so that|in which)?\s*$/i, "");
  const after = text.slice(match.index + match[0].length);
  // "each order belongs to a customer and contains several products" goes on about the order.
  const more = /^\s*(?:,|and|,\s*and)\s+(?=(?:can|may|has|have|contains?|includes?|belongs?|is|are)\b)/i.exec(after);
  if (more && kind === "belongsTo")
    return `${before}${before === "" ? "" : "; "}each ${child} ${after.slice(more[0].length)}`;
  const tail = after.replace(/^[\s,;.)]+(?:and\s+)?/i, "");
  return [before, tail].filter((part) => part !== "").join(", ");
}
