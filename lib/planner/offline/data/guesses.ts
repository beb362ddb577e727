import { isPlural } from "../text/words";
import { day, daytime, flag, money, number, oneOf, pattern, type RecipeInput, text, whole, wholeTail } from "./make";

/** Words for who does something: barista, cashier, trainer, florist, librarian. */
const PERSON_BY_TRADE =
  /\b(?:barista|waiter|waitress|server on duty|host|hostess|chef|cook|baker|butcher|cashier|clerk|janitor|guard|nurse|midwife|surgeon|pilot|captain|skipper|crew|courier|rider|driver|dispatcher|trainer|coach|tutor|mentor|mentee|referee|umpire|judge|attorney|lawyer|solicitor|advocate|plaintiff|defendant|witness|suspect|victim|sheriff|ranger|farmer|grower|breeder|groomer|caretaker|caregiver|nanny|babysitter|plumber|electrician|carpenter|welder|mechanic|technician|inspector|auditor|reviewer|approver|requester|reporter|assignee|submitter|applicant|candidate|interviewer|interviewee|respondent|participant|volunteer|donor|recipient|sender|receiver|signatory|beneficiary|nominee|delegate|speaker|moderator|presenter|narrator|translator|photographer|conductor|soloist|composer|lyricist|curator|librarian|archivist|historian|biologist|chemist|physicist|geologist|astronomer|\w{3,}(?:ographer|ologist|ician|smith))$/;

/** What a name's ending or beginning gives away where no word of it is known. Tried in order, on words in lower case. */
export const GUESSES: readonly (readonly [RegExp, RecipeInput])[] = [
  // "last counted", "first seen": when.
  [
    /^(?:last|latest|previous|most recent|first) (?:\w+ed|seen|sold|paid|met|run|sent|sown|worn)$/,
    day("-P120D", "P0D"),
  ],
  [
    /^(?:is|has|was|are|can|should|did|does|allow|allows|needs?|requires?|with|uses?)\b|\b(?:flag|indicator|enabled|allowed|included|required|completed|available|verified|approved|accepted|confirmed|eligible)$/,
    flag(0.5),
  ],
  [/\b(?:email)$/, { kind: "record", source: "person", attribute: "email" }],
  [/\b(?:url|link|website|uri)$/, { kind: "record", source: "company", attribute: "website" }],
  [/\b(?:phone|mobile|telephone)$/, { kind: "record", source: "place", attribute: "phone" }],
  [/\b(?:at|timestamp|datetime|time|moment)$/, daytime()],
  [/\b(?:date|day|deadline|on|from|until|till|since)$/, day()],
  [/\byear$/, whole(2010, 2026)],
  [/\b(?:fraction|proportion|probability|likelihood)$/, number(0, 1, 3)],
  [/\b(?:percent|percentage|pct|rate|ratio|share|margin|utilization|efficiency|accuracy|coverage)$/, number(0, 100, 1)],
  [
    /^(?:number|num|count|no|total|qty|quantity) (?:of )?\w+|\b(?:count|counts|quantity|total|number of \w+|visits|times|attempts|instances|occurrences|members|units|items)$/,
    wholeTail(0, 500, 18, 1),
  ],
  [
    /\b(?:price|cost|fee|amount|charge|salary|revenue|budget|value|payment|expense|income|spend|tax|balance|premium|profit|sales|usd|eur|gbp)$/,
    money(1, 5000, 85, 1),
  ],
  [/\b(?:score|index|points|rating|grade|rank|marks)$/, whole(1, 100)],
  [/\b(?:id|code|number|no|ref|reference|key|identifier|sku|serial|token|hash)$/, pattern("[A-Z]{2}\\d{6}")],
  [/\b(?:hours|hrs)$/, number(0.5, 40, 1)],
  [
    /\b(?:minutes|mins|duration|seconds|ms|days|weeks|months|age|length of \w+|delay|interval)$/,
    wholeTail(1, 240, 24, 0.9),
  ],
  [
    /\b(?:length|width|height|depth|distance|weight|volume|area|speed|temperature|pressure|level m|size|dimension|radius|diameter|thickness|concentration|density|frequency|voltage|power|energy|mass|dose)$/,
    number(1, 100, 2),
  ],
  [
    /\b(?:level|severity|intensity|priority|impact|urgency|complexity|difficulty|risk)$/,
    oneOf("Low:40|Medium:40|High:20"),
  ],
  [/\b(?:status|state|stage|phase)$/, oneOf("Active:52|Pending:20|Completed:20|Cancelled:8")],
  [/\b(?:method|mode)$/, oneOf("Manual:46|Automatic:54")],
  [/\b(?:type|category|class|kind|group|segment|classification|tier)$/, oneOf("Standard:54|Premium:26|Basic:20")],
  [
    /\b(?:description|details|notes?|comments?|summary|remarks?|text|message|explanation|reason|feedback|instructions|story|content|abstract|observations?|body|question|answer|response)$/,
    text("sentence"),
  ],
  [/\b(?:title|headline|subject|topic)$/, text("title", "article")],
  [
    /\b(?:name|by|person|lead|head|contact|holder|owner|officer|engineer|specialist|analyst|designer|developer|worker|scientist|expert)$/,
    { kind: "record", source: "person", attribute: "full_name" },
  ],
  [PERSON_BY_TRADE, { kind: "record", source: "person", attribute: "full_name" }],
  [
    /\b(?:city|town|location|place|site|venue|destination|origin)$/,
    { kind: "record", source: "place", attribute: "city" },
  ],
  [/\b(?:country|nation)$/, { kind: "record", source: "place", attribute: "country" }],
  [
    /\b(?:company|organization|firm|agency|vendor|supplier|provider|manufacturer|institution)$/,
    { kind: "record", source: "company", attribute: "name" },
  ],
  [/\b(?:color|colour)$/, oneOf("Black|White|Blue|Red|Green|Gray|Silver|Yellow")],
  [/\b(?:yes|no|true|false|binary)\b/, oneOf("Yes:60|No:40")],
];

const MORE_OR_LESS = oneOf("Low:32|Medium:44|High:24");

/** What the form of a word says where its meaning is unknown: many are counted, what is so or so has degrees. */
const BY_FORM: readonly (readonly [RegExp, RecipeInput])[] = [
  [/(?:able|ible|ed)$/, flag(0.5)],
  [/(?:ness|ity|ance|ence|ancy|ency|tude|acy|ism)$/, whole(1, 100)],
  [/(?:ful|less|ive|ous|ish|ic|al|ing|y)$/, MORE_OR_LESS],
];

/** Where even that says nothing: codes of the name's own letters, ZOR-014, which pretend no meaning. */
function codesOf(word: string): RecipeInput {
  const letters = word
    .replace(/[^a-z]/gi, "")
    .slice(0, 3)
    .toUpperCase();
  return pattern(`${letters === "" ? "REF" : letters}-0[0-4]\\d`);
}

/** The least silly values for words that nobody knows. */
export function lastGuessFor(words: readonly string[]): RecipeInput {
  const last = words.at(-1) ?? "";
  if (isPlural(last)) return wholeTail(0, 60, 8, 0.8);
  return BY_FORM.find(([form]) => form.test(last) && last.length > 4)?.[1] ?? codesOf(last);
}

/** Other readings to offer for a guess. */
export const OTHER_READINGS: readonly RecipeInput[] = [whole(1, 100), number(0, 100, 2), flag(0.5), day()];
