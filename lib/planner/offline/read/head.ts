import { findCounts, ROW_NOUN } from "./counts";
import { readFormula } from "./formula";

/** Cutting a request into what the rows are and what is asked of them. */

const POLITE =
  /^(?:(?:hi|hello|hey|ok|okay|so|now|then|also|and|please|kindly|can you|could you|would you|will you|(?:i |we )?(?:need|want)(?: you to)?|i'd like(?: you to)?|i would like(?: you to)?|i am looking for|i'm looking for|looking for|help me|let's|use [\w ]+ to|give me|get me|show me|make me|provide me(?: with)?|data to|to)\b[\s,!]*)+/i;
const VERB =
  /^(?:(?:re)?generate|create|make|build|produce(?! (?:prices?|items?|inventory|lists?|orders?|sales|stalls?|markets?|sections?|shipments?|deliver(?:y|ies)|departments?|stock|suppliers?)\b)|mock(?:\s+up)?|simulate|design|synthesi[sz]e|prepare|provide|populate|fake|list|write|return|output|develop|compile|construct|set up|give|include|add)\s+(?:me\s+|us\s+|for me\s+)?/i;
const LEAD =
  /^(?:(?:an?|the|some|my|our|several|multiple|few|more|sufficient|another)\s+)?(?:(?:large|small|simple|basic|realistic|synthetic|fake|mock|dummy|sample|test|random|example|simulated|artificial|comprehensive|detailed|complete|full|fictional|fictitious|anonymi[sz]ed|structured|relational|related|sql|csv|json|tabular|demo|training|seed|big|new|clean|plausible|believable|diverse)[\s,]+)*/i;
/** "a dataset of", "data for", "a table with the columns": the frame, not the subject. */
const FRAME =
  /^(?:(?:data ?sets?|data|time[- ]series|tables?|databases?|schemas?|csv(?: files?)?|json|spreadsheets?|lists?|records?|rows?|entries|examples?|samples?|collections?|files?|set|(?:bunch|handful|couple|lots?|tons?|loads?|pile|variety|selection|batch)(?= of\b))\b\s*)+(?:(?:of|for|about|on|covering|containing|representing|describing|from|to represent|to model|related to|showing|in)\b\s*|(?=[,:]|$))/i;
const INTRO =
  /(?:^|[\s,(])(?:with the following (?:columns|fields|features|attributes|properties|schema|data|information|details)|(?:that |which )?(?:includes?|contains?|has|have|having|should (?:have|include|contain)|must (?:have|include|contain))(?: the following)?(?: columns| fields| features| attributes)?(?: for)?|with(?: the)?(?: columns| fields| features| attributes| properties)(?: for| like| such as| of)?|with|including(?: only)?|containing|featuring|showing|consisting of|comprising|(?:columns?|fields?|features?|attributes?|properties|schema)(?: for| are| should be| include| named| called)?|where each row (?:has|is)|track(?:ing|s)?|listing|plus|along with|capturing|recording|covering)(?:\s*:)?\s+(?=\S)/gi;
/** "2 related tables", "the tables". */
const TABLES =
  /(?:^|[\s,(])(?:with\s+)?(?:the\s+)?(?:(?:\d+|several|multiple|two|three|four|five)\s+)?(?:(?:related|linked|connected|relational|separate|different)\s+)*tables?(?:\s+(?:named|called|for))?\s*:?\s+(?=\S)/i;

/** "a table named flights with": its name is what the rows are. */
const NAMED =
  /^(?:an?\s+|the\s+)?(?:table|dataset|csv|file|sheet)\s+(?:named|called)\s+["'`]?(\w[\w ]*?)["'`]?(?=\s+(?:with|containing|that|which|having|and)\b|\s*[:,(]|$)/i;

export interface Head {
  /** What the rows are, with counts and places still in it. */
  subject: string;
  /** The list of what is asked of them, "" where there is none. */
  list: string;
  /** The list was announced as columns or fields, so its spellings count. */
  columns: boolean;
  /** The list was announced as tables. */
  tables: boolean;
  /** The list says that it is all there is to be. */
  only: boolean;
  /** The list is of what a shop, a clinic or an app has: "orders and customers for a bakery". */
  hosted: boolean;
}

/** What a list may say of a column behind its name. */
const SAID_OF =
  /\s+(?:(?:between|from|at (?:least|most)|under|over|above|below|lower|higher|less|more|greater|up to|after|before|like|in the|null|optional|unique|required|is|are|mostly|[\w-]+\/[\w-]+)\b|[<>=(]|-?\d).*$/i;
/** "20% of emails are null": what is said of a column, said first. */
const IS_SHARE = /^\d+(?:\.\d+)?% of /;

const FRAME_OF_TABLES =
  /^(?:an?\s+)?(?:(?:data ?set|database|schema|set)\s+(?:of|with)\s+)?(?:\d+|two|three|four|five|six|several|multiple|some)?\s*(?:(?:related|linked|connected|relational|separate|different)\s+)*tables(?:\s+(?:for|about|of|in)\s+([^,:]{1,80}))?$/i;

/** "3 related tables for an online store" names no table, only the whole they are of. */
export function frameOfTables(sentence: string): { whole: string } | undefined {
  const plain = sentence
    .trim()
    .replace(POLITE, "")
    .replace(VERB, "")
    .replace(/[.!?]+$/, "");
  const match = FRAME_OF_TABLES.exec(plain);
  return match ? { whole: match[1] ?? "" } : undefined;
}

export function readHead(sentence: string, isColumn: (name: string) => boolean = () => true): Head {
  const text = stripRequest(sentence);
  const plain = { columns: false, tables: false, only: false, hosted: false };
  const tables = TABLES.exec(text);
  if (
    tables &&
    /,|\band\b|\(/.test(text.slice(tables.index + tables[0].length)) &&
    !/^(?:that|which|with|should|has|have)\b/i.test(text.slice(tables.index + tables[0].length))
  )
    return {
      ...plain,
      subject: text.slice(0, tables.index).trim(),
      list: text.slice(tables.index + tables[0].length),
      tables: true,
    };
  const colon = /^([^:]{0,80}?)\s*:\s*(.+)$/s.exec(text);
  const introduced = findIntro(text);
  // "http logs: path, status code …with some 404": what is announced first is the list.
  const isColonFirst =
    colon !== null &&
    introduced !== undefined &&
    colon[1]!.length < introduced.subject.length &&
    nounOf(colon[1]!) !== "" &&
    /,/.test(colon[2]!) &&
    !/^\s*\d/.test(colon[2]!);
  if (introduced && !isColonFirst && !(colon && /\bfollowing\s+[\w ]+$/i.test(colon[1]!) && !introduced.columns))
    return introduced;
  if (colon)
    return {
      ...plain,
      subject: colon[1]!,
      list: colon[2]!,
      columns: /\b(?:columns?|fields?|features?|attributes?|schema|properties)\b/i.test(colon[1]!),
    };
  const forWhom =
    /^((?:[^,]+,(?!\d))+[^,]*?|[\w ]+ and [\w ]+)\s+(?:for|of|about)\s+((?:an?\s+|the\s+)?\p{L}[^,]*)$/iu.exec(text);
  if (
    forWhom &&
    !/^(?:them|these|those|which|all)\b/i.test(forWhom[2]!) &&
    forWhom[1]!
      .split(/,\s*|\s+and\s+/)
      .filter((item) => item !== "")
      .every((item) => isColumn(item.replace(/^(?:and|the|their)\s+/i, "")))
  )
    return { ...plain, subject: forWhom[2]!, list: forWhom[1]!, hosted: /^(?:an?|our|my)\s/i.test(forWhom[2]!) };
  const items = text.split(/,(?!\d{3}(?!\d))\s*(?:and\s+)?/);
  const named = items.filter(
    (item) =>
      isColumn(item.replace(SAID_OF, "")) ||
      /^\w+_\w+(?:\s|$)/.test(item) ||
      IS_SHARE.test(item) ||
      readFormula(item) !== undefined,
  );
  if (items.length > 1 && (!/^\d/.test(text) || IS_SHARE.test(text)) && named.length >= items.length / 2)
    return { ...plain, subject: "", list: text };
  return { ...plain, subject: text, list: "" };
}

/** Drops politeness, verbs and frames: "Please generate a synthetic dataset of 20 users" → "20 users". */
export function stripRequest(sentence: string): string {
  let text = sentence.trim().replace(/[.!?]+$/, "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(POLITE, "").replace(VERB, "").replace(NAMED, "$1");
    const led = text.replace(LEAD, "");
    const framed = led.replace(FRAME, "");
    if (framed !== led) text = framed === "" ? led : framed;
    else if (led !== "") text = led;
  }
  return text.trim();
}

/** A sentence that announces more lists than this is none. */
const MOST_INTROS = 12;

function findIntro(text: string): Head | undefined {
  INTRO.lastIndex = 0;
  let tries = 0;
  for (let match = INTRO.exec(text); match && tries < MOST_INTROS; match = INTRO.exec(text), tries++) {
    const list = text.slice(match.index + match[0].length).trim();
    const subject = text
      .slice(0, match.index)
      .trim()
      .replace(/[,:;]$/, "")
      .replace(/\s+(?:and|that|which|each|who)$/i, "");
    const word = match[0].trim().replace(/[,:]/g, "").trim();
    const isEmphasis =
      /^with$/i.test(word) &&
      /^(?:a focus|an emphasis|special|high|more|less|realistic (?:values|data|distributions?)|\d+%)/i.test(list);
    const isVerbTail =
      /^(?:with|covering)$/i.test(word) && /\b(?:working|associated|admitted|diagnosed|linked|along)$/i.test(subject);
    // "total = net plus tax" adds up; it announces nothing.
    const isSum = /^plus$/i.test(word) && /(?:=|\b(?:is|equals?|times|minus))[^,]*$/i.test(subject);
    // "…, amount, status, denied claims have no payout": the last item says something of the others.
    const isLate = /^(?:has|have)$/i.test(word) && subject.split(",").length > 2;
    if (list === "" || isEmphasis || isVerbTail || isSum || isLate) continue;
    const counted = countedBefore(list, text, match.index + match[0].length);
    if (counted) return counted;
    return {
      subject,
      list,
      columns: /columns?|fields?|features?|attributes?|properties|schema/i.test(match[0]),
      tables: false,
      only: /\bonly\b/i.test(match[0]) || /\bonly\b/i.test(list.slice(0, 6)),
      hosted: false,
    };
  }
  return undefined;
}

/** "… with 200 staff records including departments": the count belongs to the subject, the list begins behind it. */
function countedBefore(list: string, text: string, listStart: number): Head | undefined {
  const [count] = findCounts(list);
  if (count?.start !== 0) return undefined;
  const colon = /^\s*:\s*/.exec(list.slice(count.end));
  if (colon)
    return {
      subject: text.slice(0, listStart + count.end),
      list: list.slice(count.end + colon[0].length),
      columns: false,
      tables: false,
      only: false,
      hosted: false,
    };
  const behind =
    /^(?:[^,]*?)(?:,\s*)?\b(including|with|containing|having|showing|about|featuring|across|that (?:has|have|includes?))\b\s+/i.exec(
      list.slice(count.end),
    );
  const isRows = ROW_NOUN.test(count.noun);
  if (!behind)
    return isRows && !/[,]/.test(list.slice(count.end))
      ? { subject: text, list: "", columns: false, tables: false, only: false, hosted: false }
      : undefined;
  const rest = list.slice(count.end + behind[0].length);
  const subject = text.slice(0, listStart + count.end);
  if (/^across$/i.test(behind[1]!)) {
    const next = findIntro(rest);
    return next && { ...next, subject };
  }
  return { subject, list: rest, columns: false, tables: false, only: /^only\b/i.test(rest), hosted: false };
}

/** The noun phrase a subject comes down to: "card payments in Europe over the last year" → "card payments". */
export function nounOf(subject: string): string {
  const text = trimKind(
    subject
      .replace(/^.*:\s*/s, "")
      .replace(/\([^)]*\)/g, " ")
      .replace(/"([^"]*)"/g, "$1")
      .replace(LEAD, "")
      .replace(/^\d[\d,]*k?\s+(?=\p{L})/u, ""),
  );
  const cut =
    /^(.*?)\s+(?:in|from|at|for|of|on|over|across|during|between|who|that|which|working|living|based|located|admitted|enrolled|visiting|using|to|where|about|by|linked|related|belonging|within|under|since|every|per|whose|sold|placed|made|with|as|like|formatted|shaped|written|locally|then)\b(.*)$/is.exec(
      text,
    );
  const noun = trimKind(cut?.[1] ?? text);
  if (
    noun !== "" &&
    !/^(?:(?:this|that|these|the|such)\s+)?(?:data|records?|rows?|table|dataset|information|examples?|some|the|a|an|names?|list|history|format|script|output|file|csv|json|it|them|this|that)$/i.test(
      noun,
    )
  )
    return noun;
  return cut ? nounOf(cut[2]!.trim()) : "";
}

function trimKind(text: string): string {
  return text
    .trim()
    .replace(
      /\b(?:data ?sets?|data|tables?|databases?|records?|rows?|entries|schemas?|list|information|spreadsheet|csv|file|script)\s*$/gi,
      "",
    )
    .trim();
}
