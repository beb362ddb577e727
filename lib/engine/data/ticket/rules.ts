import type { AttributeRule, RecordDeclaration } from "../../pack";
import { columnsOf } from "../columns";
import { createPhrase, type Phrase } from "../record-phrases";
import { TICKET_DETAILS } from "./details";
import { PRIORITIES, type Priority, readCases, SENTIMENTS, type Sentiment, type TicketCase } from "./read-cases";
import { type ConversationTurns, FORMS, readTurns } from "./read-turns";

const COLUMNS = ["category", "subcategory", "business", "priority", "sentiment"];

/** What is added to a message, by its tone. */
const CLOSINGS: Readonly<Record<Sentiment, Phrase>> = {
  Negative: createPhrase(
    " {This is really frustrating.|I am quite disappointed.|I expected better.|Please sort this out soon.|I have lost a lot of time over this.}",
    TICKET_DETAILS,
  ),
  Neutral: createPhrase(
    "{| Thanks.| Thank you in advance.| Please let me know.| Kind regards.| Any help is appreciated.| Could someone take a look?}",
    TICKET_DETAILS,
  ),
  Positive: createPhrase(
    "{ Many thanks, your team is always helpful.| Thank you so much!| Thanks, keep up the great work.| Thank you, I appreciate your help.| Have a great day!}",
    TICKET_DETAILS,
  ),
};
const GREETING = createPhrase("{Hello, |Hi, |Hi team, |Good morning, |Dear team, |||}", TICKET_DETAILS);
const REPLY = createPhrase(
  "{Thank you for writing to us.|Thanks for getting in touch.|Thank you for your patience.} {Here is the outcome|Here is what we found}:",
  TICKET_DETAILS,
);
const CLOSED = createPhrase(
  "{Please reply if anything is still open.|Is there anything else I can do?}",
  TICKET_DETAILS,
);

/** Hours until a ticket of this priority should be answered, and solved. */
const TARGETS: Readonly<Record<Priority, readonly [answered: number, solved: number]>> = {
  Urgent: [1, 8],
  High: [4, 24],
  Medium: [8, 72],
  Low: [24, 120],
};

/** Other words for categories, with the categories they mean. */
const CATEGORY_ALIASES: Readonly<Record<string, string>> = {
  "Billing issue|Billing inquiry|Billing question|Payment|Payments|Payment issue|Invoice|Invoicing|Pricing|Finance":
    "Billing",
  "Refund request|Refunds|Refunds & returns": "Refund|Return",
  "Technical|Technical support|Tech support|Bug|Bug report|Bugs|Technical problem|Tech|Performance|Outage|Error|Integration|Technical inquiry":
    "Technical issue",
  "Login|Login issue|Login problem|Access issue|Account issue|Account management|Password reset|Password|Authentication|Security issue|Access problem|Account support":
    "Account access",
  "Delivery|Shipping issue|Delivery issue|Order|Orders|Order issue|Logistics|Shipment|Order status|Delivery problem":
    "Shipping",
  "Returns|Return request|Exchange|Warranty|Returns & exchanges": "Return",
  "Product|Product inquiry|Product issue|Product information|Sales|Pre-sales|Product support": "Product question",
  "Feature|Feature requests|Suggestion|Feedback|Product feedback|Enhancement": "Feature request",
  "Cancellation request|Cancel|Cancellations|Subscription": "Cancellation",
  "General|Other|General inquiry|Inquiry|Question|Questions|How-to|Misc|General enquiry|Onboarding|Complaint":
    "General question",
  "Printing|Printers": "Printer",
  "Email|Mail|Outlook": "E-mail",
  "Networking|VPN|Wi-Fi|Connectivity|Internet": "Network",
  "Laptop|Equipment|Devices|Device": "Hardware",
  "Application|Applications|Licence|License": "Software",
  "Access request|Permissions": "Access",
  Phishing: "Security",
};
const PRIORITY_ALIASES: Readonly<Record<string, string>> = {
  "Critical|P1|Very high|Highest|Emergency|1|Blocker": "Urgent",
  "P2|2|Major": "High",
  "P3|3|Normal|Moderate|Minor": "Medium",
  "P4|P5|4|5|Lowest|Trivial|Very low": "Low",
};

interface Ticket {
  category: string;
  subcategory: string;
  business: string;
  priority: Priority;
  sentiment: Sentiment;
  _case: TicketCase;
  _turns: ConversationTurns;
}

let declaration: RecordDeclaration | undefined;

/** Tickets in English, the same in every locale. */
export function loadTickets(): RecordDeclaration {
  declaration ??= declareTickets();
  return declaration;
}

function declareTickets(): RecordDeclaration {
  const weights: number[] = [];
  const turns = readTurns();
  const tickets: Ticket[] = readCases().flatMap((entry) =>
    PRIORITIES.flatMap((priority, p) =>
      SENTIMENTS.flatMap((sentiment, s) => {
        const share = entry.priorities[p]! * entry.sentiments[s]!;
        if (share === 0) return [];
        weights.push(entry.weight * share);
        const { category, subcategory, business } = entry;
        return [{ category, subcategory, business, priority, sentiment, _case: entry, _turns: turns.get(category)! }];
      }),
    ),
  );
  const columns = columnsOf(tickets);
  return {
    pool: { columns, weights },
    aliases: {
      category: positionsOf(CATEGORY_ALIASES, columns.category),
      priority: positionsOf(PRIORITY_ALIASES, columns.priority),
      business: positionsOf({ shop: "any", software: "any" }, columns.business),
    },
    defaultWhere: [
      { attribute: "business", anyOf: ["any", "shop", "software"], unless: ["business", "category", "subcategory"] },
    ],
    rules: ticketRules(),
  };
}

/** The positions at which a column has what each other word means. */
function positionsOf(
  words: Readonly<Record<string, string>>,
  column: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    Object.entries(words).flatMap(([others, meant]) => {
      const wanted = new Set(meant.split("|"));
      const positions = column.flatMap((value, i) => (wanted.has(value) ? [i] : []));
      return others.split("|").map((other) => [other, positions] as const);
    }),
  );
}

function ticketRules(): RecordDeclaration["rules"] {
  const text = (of: string[], make: Extract<AttributeRule, { kind: "derived" }>["make"]): AttributeRule => ({
    kind: "derived",
    type: { type: "text" },
    of: ["_case", "detail", ...of],
    make,
  });
  const turn = (say: (turns: ConversationTurns, ...by: Parameters<Phrase>) => string): AttributeRule => ({
    kind: "derived",
    type: { type: "text" },
    of: ["_turns", "detail"],
    make: ([turns, detail], random) => say(turns as ConversationTurns, random, detail as number),
  });
  const hours = (which: 0 | 1): AttributeRule => ({
    kind: "derived",
    type: { type: "integer" },
    of: ["priority"],
    make: ([priority]) => TARGETS[priority as Priority][which],
  });
  return {
    ...Object.fromEntries(COLUMNS.map((column): [string, AttributeRule] => [column, { kind: "column", column }])),
    detail: {
      kind: "derived",
      type: { type: "integer" },
      of: [],
      make: (_, random) => random.index(0x7fffffff),
    },
    subject: text([], ([entry, detail], random) => (entry as TicketCase).subject(random, detail as number)),
    message: text(
      ["sentiment"],
      ([entry, detail, sentiment], random) =>
        GREETING(random, 0) +
        (entry as TicketCase).message(random, detail as number) +
        CLOSINGS[sentiment as Sentiment](random, 0),
    ),
    resolution: text([], ([entry, detail], random) =>
      capital((entry as TicketCase).resolution(random, detail as number)),
    ),
    reply: text([], ([entry, detail], random) => {
      const solution = (entry as TicketCase).resolution(random, detail as number);
      return `${REPLY(random, 0)} ${inSentence(solution)} ${CLOSED(random, 0)}`;
    }),
    agent_question: turn(({ ask }, ...by) => FORMS.ask(...by) + ask(...by)),
    customer_detail: turn(({ detail }, ...by) => detail(...by)),
    agent_update: turn(({ update }, ...by) => update(...by)),
    customer_nudge: turn((_, ...by) => FORMS.nudge(...by)),
    agent_wait: turn((_, ...by) => FORMS.wait(...by)),
    customer_thanks: turn((_, ...by) => FORMS.thanks(...by)),
    tags: text([], ([entry]) => tagsOf(entry as TicketCase)),
    response_target_hours: hours(0),
    resolution_target_hours: hours(1),
  };
}

/** An abbreviation such as VAT keeps its capitals. */
const inSentence = (text: string) => (/^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

const tags = new WeakMap<TicketCase, string>();
function tagsOf(entry: TicketCase): string {
  let known = tags.get(entry);
  if (known === undefined) {
    const words = [entry.category, entry.subcategory].map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));
    known = words.join(", ");
    tags.set(entry, known);
  }
  return known;
}
