/** Cutting a request into what the rows are and what is asked of them. */

const POLITE =
  /^(?:(?:hi|hello|hey|ok|okay|so|now|then|also|and|please|kindly|can you|could you|would you|will you|i need(?: you to)?|i want(?: you to)?|i'd like(?: you to)?|i would like(?: you to)?|i am looking for|i'm looking for|looking for|we need|we want|help me|let's|use [\w ]+ to|give me|get me|show me|make me|provide me(?: with)?|to)\b[\s,!]*)+/i;
const VERB =
  /^(?:(?:re)?generate|create|make|build|produce|mock(?:\s+up)?|simulate|design|synthesi[sz]e|prepare|provide|populate|fake|list|write|return|output|develop|compile|construct|set up|give)\s+(?:me\s+|us\s+|for me\s+)?/i;
const LEAD =
  /^(?:(?:an?|the|some|my|our|several|multiple|few|more|sufficient|another)\s+)?(?:(?:large|small|simple|basic|realistic|synthetic|fake|mock|dummy|sample|test|random|example|simulated|artificial|comprehensive|detailed|complete|full|fictional|fictitious|anonymi[sz]ed|structured|relational|related|sql|csv|json|tabular|demo|training|seed|big|new|clean|plausible|believable|diverse)[\s,]+)*/i;
/** "a dataset of", "data for", "a table with the columns": the frame, not the subject. */
const FRAME =
  /^(?:(?:data ?sets?|data|tables?|databases?|schemas?|csv(?: files?)?|json|spreadsheets?|lists?|records?|rows?|entries|examples?|samples?|collections?|files?|set)\b\s*)+(?:(?:of|for|about|on|covering|containing|representing|describing|from|to represent|to model|related to|showing|in)\b\s*|(?=[,:]|$))/i;
const INTRO =
  /(?:^|[\s,(])(?:with the following (?:columns|fields|features|attributes|properties|schema|data|information|details)|(?:that |which )?(?:includes?|contains?|has|have|having|should (?:have|include|contain)|must (?:have|include|contain))(?: the following)?(?: columns| fields| features| attributes)?|with(?: the)?(?: columns| fields| features| attributes| properties)(?: for| like| such as| of)?|with|including(?: only)?|containing|featuring|showing|consisting of|comprising|(?:columns?|fields?|features?|attributes?|properties|schema)(?: are| should be| include| named| called)?|where each row (?:has|is)|track(?:ing|s)?|listing|plus|along with|capturing|recording|covering)(?:\s*:)?\s+(?=\S)/gi;

export interface Head {
  /** What the rows are, with counts and places still in it. */
  subject: string;
  /** The list of what is asked of them, "" where there is none. */
  list: string;
  /** The list was announced as columns or fields, so its spellings count. */
  columns: boolean;
  /** The list says that it is all there is to be. */
  only: boolean;
}

export function readHead(sentence: string): Head {
  const text = stripRequest(sentence);
  const introduced = findIntro(text);
  if (introduced) return introduced;
  const colon = /^([^:]{0,80}?)\s*:\s*(.+)$/s.exec(text);
  if (colon)
    return {
      subject: colon[1]!,
      list: colon[2]!,
      columns: /\b(?:columns?|fields?|features?|attributes?|schema|properties)\b/i.test(colon[1]!),
      only: false,
    };
  const forWhom =
    /^((?:[^,]+,)+[^,]*?|[\w ]+ and [\w ]+)\s+(?:for|of|about)\s+((?:an?\s+|the\s+)?[\p{L}][^,]*)$/iu.exec(text);
  if (forWhom && /,|\band\b/.test(forWhom[1]!))
    return { subject: forWhom[2]!, list: forWhom[1]!, columns: false, only: false };
  if ((text.match(/,/g) ?? []).length >= 1 && !/^\d/.test(text))
    return { subject: "", list: text, columns: false, only: false };
  return { subject: text, list: "", columns: false, only: false };
}

/** Drops politeness, verbs and frames: "Please generate a synthetic dataset of 20 users" → "20 users". */
export function stripRequest(sentence: string): string {
  let text = sentence.trim().replace(/[.!?]+$/, "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(POLITE, "").replace(VERB, "");
    const led = text.replace(LEAD, "");
    const framed = led.replace(FRAME, "");
    if (framed !== led) text = framed === "" ? led : framed;
    else if (before !== text) text = led;
    else if (led !== text && led !== "") text = led;
  }
  return text.trim();
}

function findIntro(text: string): Head | undefined {
  INTRO.lastIndex = 0;
  for (let match = INTRO.exec(text); match; match = INTRO.exec(text)) {
    const list = text.slice(match.index + match[0].length).trim();
    const subject = text
      .slice(0, match.index)
      .trim()
      .replace(/[,:;]$/, "")
      .replace(/\s+(?:and|that|which|each|who)$/i, "");
    const isPlaceOrRole =
      /^with$/i.test(match[0].trim()) &&
      /^(?:a focus|an emphasis|special|high|more|less|less|realistic (?:values|data|distributions?)|\d+%)/i.test(list);
    const isVerbTail =
      /^(?:with|covering)\s*$/i.test(match[0].trim()) &&
      /\b(?:working|associated|patients admitted|diagnosed|linked|along)$/i.test(subject);
    if (list === "" || isPlaceOrRole || isVerbTail) continue;
    return {
      subject,
      list,
      columns: /columns?|fields?|features?|attributes?|properties|schema/i.test(match[0]),
      only: /\bonly\b/i.test(match[0]) || /\bonly\b/i.test(list.slice(0, 6)),
    };
  }
  return undefined;
}

/** The noun phrase a subject comes down to: "card payments in Europe over the last year" → "card payments". */
export function nounOf(subject: string): string {
  const text = subject
    .replace(/\([^)]*\)/g, " ")
    .replace(/"([^"]*)"/g, "$1")
    .replace(LEAD, "")
    .replace(
      /\b(?:data ?sets?|data|tables?|databases?|records?|rows?|entries|schemas?|list|information|spreadsheet|csv|file)\s*$/gi,
      "",
    )
    .trim();
  const cut =
    /^(.*?)\s+(?:in|from|at|for|of|on|over|across|during|between|who|that|which|working|living|based|located|admitted|enrolled|visiting|using|to|where|about|by|linked|related|belonging|within|under|since|every|per|whose|sold|placed|made|with|as)\b(.*)$/is.exec(
      text,
    );
  const noun = cut?.[1]?.trim() ?? text;
  if (
    noun !== "" &&
    !/^(?:data|records?|rows?|table|dataset|information|examples?|some|the|a|an|names?|list|history)$/i.test(noun)
  )
    return noun;
  return cut ? nounOf(cut[2]!.trim()) : "";
}
