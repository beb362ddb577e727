import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import { daytime, firstOf, flag, id, numberGiven, oneOf, person, type Recipe, wholeTail } from "../make";
import { decimalOf, instantOf, isSettled, textOf, wholeOf } from "../outcomes";
import { ticket } from "../packs";

/** What the help desk's pack has for each turn of a conversation. */
const TURNS = {
  request: "message",
  agent_question: "agent_question",
  customer_detail: "customer_detail",
  agent_update: "agent_update",
  customer_nudge: "customer_nudge",
  agent_wait: "agent_wait",
  agent_solution: "reply",
  customer_thanks: "customer_thanks",
};

/** Columns that a ticket keeps ready for its messages. */
export const turnsOf = (of: (attribute: string) => GeneratorInput): Readonly<Record<string, GeneratorInput>> => ({
  ...Object.fromEntries(Object.entries(TURNS).map(([name, attribute]) => [name, of(attribute)])),
  desk_agent: person("full_name", "agent"),
});

/** The words of a turn: customers ask and agents answer by turns; where the matter is solved, they end with solution and thanks. */
function turnText(turn: string, turns: string, solved: string, column: (name: keyof typeof TURNS) => string): string {
  const isLast = `${turn} == ${turns}`;
  return `if(${turn} == 1, ${column("request")}, if(mod(${turn}, 2) == 1, if(${solved} && ${isLast}, ${column("customer_thanks")}, if(${turn} == 3, ${column("customer_detail")}, ${column("customer_nudge")})), if(${solved} && ${turn} >= ${turns} - 1, ${column("agent_solution")}, if(${turn} == 2, ${column("agent_question")}, if(${turn} == 4, ${column("agent_update")}, ${column("agent_wait")})))))`;
}

/** Conversations of four, six, five and three messages follow each other where no ticket says which there are. */
const SPOT = "mod(@own_number - 1, 18)";
const OWN_TURN = `(1 + ${SPOT} - if(${SPOT} < 4, 0, if(${SPOT} < 10, 4, if(${SPOT} < 15, 10, 15))))`;
const OWN_TURNS = `if(${SPOT} < 4, 4, if(${SPOT} < 10, 6, if(${SPOT} < 15, 5, 3)))`;
const OWN_TALK = `(1 + 4 * floor((@own_number - 1) / 18) + if(${SPOT} < 4, 0, if(${SPOT} < 10, 1, if(${SPOT} < 15, 2, 3))))`;

/** Rows of one conversation share customer, agent and matter. */
const shared = (source: string, attribute: string, as: string): GeneratorInput => ({
  kind: "record",
  source,
  attribute,
  as,
  per: "@own_talk",
});
const bySender = (agent: string, customer: string) => `if(mod(@turn, 2) == 0, ${agent}, ${customer})`;

/** Tickets of every kind of desk, by the noun that their columns are borrowed with. */
const DESKS = ["ticket", "it_ticket", "saas_support_ticket", "ecommerce_support_ticket"];
const ofDesks = (form: (ticket: string) => GeneratorInput): GeneratorInput[] => DESKS.map((desk) => form(`@${desk}`));

const message = firstOf(
  ...ofDesks((desk) =>
    textOf(turnText("@child_place", "child_count()", isSettled(`${desk}_status`), (name) => `${desk}_${name}`)),
  ),
  textOf(
    turnText("@child_place", "child_count()", isSettled("@conversation_status"), (name) => `@conversation_${name}`),
  ),
  textOf(turnText("@own_turn", "@own_length", "true", (name) => `@own_${name}`)),
);

/** When a ticket was opened and settled decides when its messages were sent. */
const sentBetween = (from: string, to: string) =>
  instantOf(
    `add_seconds(${from}, floor(60 * minutes_between(${from}, ${to}) * if(@child_place == 1, 0, if(@child_place == child_count(), 1, (@child_place - 1 + uniform(-0.4, 0.4)) / (child_count() - 1)))))`,
  );
/** So many hours after the opening, at most until now. */
const hoursLater = (opened: string, hours: number) =>
  `if(hours_between(${opened}, as_of()) > ${hours}, add_hours(${opened}, ${hours}), as_of())`;

const sentAt: Recipe = firstOf(
  ...ofDesks((desk) =>
    sentBetween(`${desk}_created_at`, `coalesce(${desk}_resolved_at, ${hoursLater(`${desk}_created_at`, 48)})`),
  ),
  ...ofDesks((desk) => sentBetween(`${desk}_created_at`, hoursLater(`${desk}_created_at`, 20))),
  sentBetween("@conversation_started_at", "@conversation_ended_at"),
  instantOf(
    "add_seconds(add_minutes(as_of(), -60 - mod(@own_talk * 48271, 129600)), (@own_turn - 1) * 160 + random_int(0, 130))",
  ),
);

/** Conversations between customers and agents, and what is said in them. */
export const CONVERSATIONS = [
  entity(
    "chat message|ticket message|ticket reply|message|support message|chat log|direct message|conversation log|chat transcript|chatbot transcript|live chat|support chat|customer chat|chatbot conversation|conversation message|conversation turn|ticket comment|ticket conversation|support conversation|customer service chat|support chat log|chatbot chat|call transcript|live chat transcript|chat conversation|dialogue|dialog|conversation transcript",
    {
      domain: "support",
      parents:
        "ticket|support ticket|saas support ticket|ecommerce support ticket|it ticket|conversation|user|customer|agent|support agent",
      partOf: "support ticket|saas support ticket|ecommerce support ticket|it ticket|conversation",
      usualParts: { min: 2, max: 7 },
      core: {
        message_id: id("MSG-", 6),
        "conversation_id|thread id|chat id|session id|dialogue id|transcript id": firstOf(
          ...ofDesks((desk) => textOf(`concat("CONV-", right(${desk}_id, 4))`)),
          textOf('concat("CONV-", right(concat("000", @own_talk), 4))'),
        ),
        "turn|turn number|message number|sequence|message order|order|turn index": firstOf(
          wholeOf("@child_place"),
          wholeOf("@own_turn"),
        ),
        "sender_type|sender role|role|author type|from type|speaker|speaker role|participant|party|direction": textOf(
          bySender('"Agent"', '"Customer"'),
        ),
        "sender|from|user|sender name|author|name|speaker name": firstOf(
          ...ofDesks((desk) => textOf(bySender(`${desk}_desk_agent`, `${desk}_customer_name`))),
          ...ofDesks((desk) => textOf(bySender(`${desk}_desk_agent`, `${desk}_requester`))),
          textOf(bySender("@conversation_agent", "@conversation_customer")),
          textOf(bySender("@own_agent", "@own_customer")),
        ),
        "message|text|content|body|message text|utterance|transcript|message body|comment|reply": message,
        "sent_at|timestamp|date|created at|time|sent|datetime|message time": sentAt,
      },
      more: {
        "channel|platform": oneOf("Web chat:52|App:26|WhatsApp:22"),
        "read|is read|seen": flag(0.94),
        "customer|customer name": shared("person", "full_name", "customer"),
        "agent|agent name": shared("person", "full_name", "agent"),
        "recipient|to|receiver": textOf(bySender("@own_customer", "@own_agent")),
        "topic|category|intent|subject|issue": shared("ticket", "category", "talk"),
        "sentiment|tone": shared("ticket", "sentiment", "talk"),
        "attachments|has attachment": flag(0.06),
        "response_seconds|response time": wholeTail(3, 600, 65, 0.7),
        "characters|length|message length": wholeOf("length(@message)"),
      },
      helpers: {
        own_number: { kind: "sequence" },
        own_talk: wholeOf(OWN_TALK),
        own_turn: wholeOf(OWN_TURN),
        own_length: wholeOf(OWN_TURNS),
        own_customer: shared("person", "full_name", "customer"),
        own_agent: shared("person", "full_name", "agent"),
        ...Object.fromEntries(
          Object.entries(TURNS).map(([name, attribute]) => [`own_${name}`, shared("ticket", attribute, "talk")]),
        ),
      },
      usualRows: 180,
    },
  ),
  entity(
    "conversation|chat session|chat|chat thread|conversation thread|live chat session|support session|messaging session",
    {
      domain: "support",
      parents: "customer|user|agent|support agent",
      core: {
        conversation_id: id("CONV-", 4),
        "customer|customer name|user|name|visitor": person("full_name", "customer"),
        "agent|agent name|assigned to|handled by|representative": person("full_name", "agent"),
        "topic|category|subject area|intent|issue|reason": ticket("category"),
        "subject|title|summary": ticket("subject"),
        "channel|platform|source": oneOf("Web chat:52|App:26|WhatsApp:22"),
        "started_at|start time|created at|date|timestamp|opened at": daytime("-P90D", "-PT2H"),
        "ended_at|end time|closed at": instantOf("add_seconds(@started_at, random_int(240, 2700))"),
        "status|state|outcome": oneOf("Resolved:86|Unresolved:14"),
        "satisfaction_score|csat|rating|satisfaction": numberGiven("@sentiment", {
          Negative: [2, 3, 3, 4],
          Neutral: [3, 4, 4, 5],
          Positive: [4, 5, 5],
        }),
      },
      more: {
        "messages|message count|number of messages": wholeTail(2, 24, 6, 0.5),
        "duration_minutes|duration|length minutes": decimalOf("round(minutes_between(@started_at, @ended_at), 1)", 1),
        "wait_seconds|wait time|first response seconds": wholeTail(2, 300, 25, 0.8),
        "sentiment|tone": ticket("sentiment"),
        "transcript|first message|message": ticket("message"),
        "bot_handled|handled by bot": flag(0.3),
      },
      helpers: turnsOf(ticket),
      usualRows: 60,
    },
  ),
];
