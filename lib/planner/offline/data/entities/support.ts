import { entity } from "../../plan/entity";
import {
  daytime,
  either,
  firstOf,
  flag,
  id,
  numberGiven,
  numbersOf,
  oneOf,
  oneOfGiven,
  person,
  unique,
  wholeTail,
} from "../make";
import {
  byPriority,
  decimalOf,
  flagOf,
  holds,
  instantOf,
  isSettled,
  minutesAfter,
  numberOnlyIf,
  onlyIf,
  textOf,
  wholeOf,
} from "../outcomes";
import { ticket, ticketOf } from "../packs";
import { flagOfLabel, labelled, labelOf, SPAM } from "../spam";
import { CONVERSATIONS, turnsOf } from "./conversations";

const SOLVED = isSettled("@status");
const TARGET_HOURS = byPriority("@priority", ["8", "24", "72", "120"]);
const ANSWER_HOURS = byPriority("@priority", ["1", "4", "8", "24"]);

/** New tickets are open, old ones solved: days pass between. */
const statusByAge = firstOf(
  either(
    "hours_between(@created_at, as_of()) > 240",
    oneOf("Closed:76|Resolved:19|Waiting on customer:3|In progress:2"),
    oneOf("Open:36|In progress:28|Waiting on customer:12|Resolved:24"),
  ),
);

/** Stars that follow the customer's tone, where the row has one. */
const satisfaction = firstOf(
  numberOnlyIf(
    SOLVED,
    numberGiven("@sentiment", { Negative: [1, 2, 2, 3, 3, 4, 4, 5], Neutral: [3, 4, 4, 5, 5], Positive: [4, 5, 5, 5] }),
  ),
);

/** What happens to a ticket between its opening and the customer's verdict. */
const PROGRESS = {
  status: statusByAge,
  "created_at|opened at|date|timestamp|submitted at|date opened|opened|ticket date|date created|created date|creation date|created|reported at":
    daytime("-P1Y", "P0D"),
  "resolved_at|closed at|resolution date|date closed|closed date|resolved date|solved at|date resolved|resolved on|close date":
    firstOf(
      instantOf(
        `if(${SOLVED}, ${minutesAfter("coalesce(@first_response_at, @created_at)", `20 + exp(normal(${byPriority("@priority", ["4.7", "6", "7", "7.6"])}, 0.75))`)}, null)`,
      ),
    ),
};

const MEASURES = {
  "first_response_at|first reply at|first response date|responded at|first responded at": firstOf(
    instantOf(
      `if(${holds("@status", "new|open")} && hours_between(@created_at, as_of()) < 24, null, ${minutesAfter("@created_at", `2 + exp(normal(${byPriority("@priority", ["2.6", "3.8", "4.7", "5.4"])}, 0.7))`)})`,
    ),
  ),
  "first_response_minutes|first response time|response time|first response time minutes|response time minutes|first reply time|time to first response|frt minutes":
    firstOf(wholeOf("minutes_between(@created_at, @first_response_at)")),
  "first_response_hours|first response time hours|response time hours": firstOf(
    decimalOf("round(minutes_between(@created_at, @first_response_at) / 60, 1)", 1),
  ),
  "resolution_hours|resolution time|resolution time hours|time to resolution|hours to resolve|time to resolve|handling time|resolution time in hours|ttr hours|mttr hours":
    firstOf(decimalOf("round(minutes_between(@created_at, @resolved_at) / 60, 1)", 1)),
  "resolution_minutes|resolution time minutes|time to resolution minutes|minutes to resolve": firstOf(
    wholeOf("minutes_between(@created_at, @resolved_at)"),
  ),
  "resolution_days|days to resolve|resolution time days|days open": firstOf(
    decimalOf("round(minutes_between(@created_at, coalesce(@resolved_at, as_of())) / 1440, 1)", 1),
  ),
  "sla_hours|sla|sla target hours|sla target|resolution sla hours": firstOf(wholeOf(TARGET_HOURS)),
  "sla_due_at|due at|due date|sla due date|sla deadline|due|deadline|resolution due at": firstOf(
    instantOf(`add_hours(@created_at, ${TARGET_HOURS})`),
  ),
  "first_response_due_at|response due at": firstOf(instantOf(`add_hours(@created_at, ${ANSWER_HOURS})`)),
  "sla_breached|breached|is sla breached|sla breach|sla violated|sla missed|overdue": firstOf(
    flagOf(`minutes_between(@created_at, coalesce(@resolved_at, as_of())) > 60 * ${TARGET_HOURS}`),
  ),
  "sla_met|within sla|met sla|sla compliant|sla compliance": firstOf(
    flagOf(`minutes_between(@created_at, coalesce(@resolved_at, as_of())) <= 60 * ${TARGET_HOURS}`),
  ),
  sla_status: firstOf(
    textOf(
      `if(minutes_between(@created_at, coalesce(@resolved_at, as_of())) > 60 * ${TARGET_HOURS}, "Breached", if(${SOLVED}, "Met", "On track"))`,
    ),
  ),
  "escalated|is escalated|escalation": firstOf(
    flagOf(`chance(${byPriority("@priority", ["0.4", "0.18", "0.06", "0.02"])})`),
  ),
  "escalation_level|tier|support tier|support level": firstOf(
    textOf(
      `if(chance(${byPriority("@priority", ["0.35", "0.2", "0.08", "0.03"])}), "Tier 3", if(chance(0.3), "Tier 2", "Tier 1"))`,
    ),
  ),
  "reopened|is reopened": flag(0.06),
  "reopen_count|reopens|times reopened": numbersOf([0, 1, 2], [92, 7, 1]),
  "replies|reply count|message count|number of replies|interactions|comments count|number of messages|agent replies":
    wholeTail(1, 24, 3, 0.6),
  "updated_at|last updated|last update": firstOf(
    instantOf(
      "coalesce(@resolved_at, add_seconds(@created_at, floor(60 * minutes_between(@created_at, as_of()) * uniform(0.3, 1))))",
    ),
  ),
};

/** Tickets, messages and calls of help desks. */
export const SUPPORT = [
  deskTickets(
    "support ticket|ticket|customer support ticket|service request|support case|case|customer service ticket|issue|customer support|support request|customer inquiry|support record|help center ticket|helpdesk|customer complaint ticket|zendesk ticket|customer ticket|customer issue|support desk ticket|customer service request|customer service case|customer service record|customer service",
    undefined,
  ),
  deskTickets(
    "saas support ticket|software support ticket|app support ticket|technical support ticket|tech support ticket",
    "software|any",
  ),
  deskTickets(
    "ecommerce support ticket|shop support ticket|store support ticket|retail support ticket|online store support ticket|e commerce support ticket",
    "shop|any",
  ),
  entity(
    "it ticket|helpdesk ticket|help desk ticket|incident ticket|help desk request|it support ticket|it request|it service request|it helpdesk ticket|it help desk ticket|servicenow ticket|itsm ticket|it service desk ticket|service desk ticket|helpdesk request|it issue|it support request|it helpdesk|it support|help desk",
    {
      domain: "support",
      parents: "employee|user|agent|server|it asset",
      core: {
        ticket_id: id("INC-", 5),
        "requester|employee|employee name|reported by|requested by|user|requester name|caller|name|opened by":
          "full name",
        "department|requester department": "department",
        "category|type|issue type|ticket type|request type|issue category|incident category": ticketOf(
          "it",
          "category",
        ),
        "subject|title|short description|summary|issue|issue title": ticketOf("it", "subject"),
        "description|message|body|details|issue description|problem description|problem": ticketOf("it", "message"),
        "priority|urgency|impact": ticketOf("it", "priority"),
        ...PROGRESS,
        "agent|assigned to|assignee|technician|resolver|assigned technician|agent name|support agent": person(
          "full_name",
          "agent",
        ),
      },
      more: {
        ...MEASURES,
        "subcategory|sub category|problem type": ticketOf("it", "subcategory"),
        "resolution|resolution notes|close notes|solution|fix|resolution summary|work notes": firstOf(
          onlyIf(SOLVED, ticketOf("it", "resolution")),
        ),
        "assignment_group|support group|team|assigned team|assigned group|queue|support team": oneOfGiven(
          "@category",
          {
            Network: "Network Operations",
            "Hardware|Printer": "Desktop Support",
            "Software|E-mail": "Application Support|Desktop Support",
            Access: "Identity and Access",
            Security: "Security Operations",
          },
          "Service Desk",
        ),
        "location|site|office": oneOf("Headquarters:52|Warehouse:14|Branch North:12|Branch South:12|Remote:10"),
        "channel|source|contact type": oneOf("Portal:44|E-mail:28|Phone:20|Walk-in:8"),
        "satisfaction_score|satisfaction|csat|rating|csat score": satisfaction,
        "requester_email|email|user email": "email",
        sentiment: ticketOf("it", "sentiment"),
        "asset_tag|asset|device|asset id": { kind: "pattern", pattern: "(LT|DT|PH|MN)-\\d{5}" },
      },
      helpers: turnsOf((attribute) => ticketOf("it", attribute)),
      usualRows: 200,
    },
  ),
  entity("email|customer email|support email|email message|e mail message|inbox|customer support email", {
    domain: "support",
    parents: "customer|user",
    core: {
      email_id: id("EM-", 5),
      "customer_name|sender|from|name|sender name": labelled(SPAM, "sender", person("full_name")),
      "sender_email|email|from address|from email": labelled(SPAM, "sender_email", person("email")),
      "email_subject|subject|title|subject line": labelled(SPAM, "subject", ticket("subject")),
      "email_body|body|message|content|text|email text": labelled(SPAM, "body", ticket("message")),
      "category|reason|issue type|intent|topic|type": labelled(SPAM, "kind", ticket("category")),
      "sentiment|sentiment label|tone": ticket("sentiment"),
      "priority|urgency": ticket("priority"),
      "received_at|timestamp|date|sent at|received": daytime("-P90D", "P0D"),
    },
    more: {
      "label|class|spam label|target": labelOf(SPAM),
      "is_spam|spam|junk|is junk": flagOfLabel(SPAM),
      "sender_domain|domain": labelled(SPAM, "domain"),
      "link|url|links": labelled(SPAM, "link"),
      product: "product name",
      order_id: { kind: "pattern", pattern: "ORD-\\d{6}" },
      "reply|response|agent reply|suggested reply|answer": ticket("reply"),
      "to|recipient|mailbox": oneOf("support@larkfield.example:70|billing@larkfield.example:30"),
      "read|is read|opened": flag(0.8),
      "attachments|attachment count": { kind: "choice", values: [0, 1, 2, 3], weights: [74, 18, 6, 2] },
      tags: ticket("tags"),
    },
    usualRows: 200,
  }),
  entity(
    "support agent|customer service agent|help desk agent|support representative|customer service representative|call center agent",
    {
      domain: "support",
      core: {
        agent_id: id("AG-", 3),
        "full_name|name|agent name|agent": "full name",
        email: "",
        "team|group|department": oneOf("Billing:22|Technical support:42|Customer care:26|Escalations:10"),
        "tier|level": oneOf("Tier 1:62|Tier 2:28|Tier 3:10"),
        "shift|schedule": oneOf("Day:56|Evening:28|Night:16"),
        "tickets_resolved|tickets closed|tickets handled|resolved tickets": wholeTail(40, 2400, 460, 0.6),
        "average_csat|csat|csat average|satisfaction score|rating": {
          kind: "decimal",
          min: 3.1,
          max: 5,
          scale: 2,
          distribution: { kind: "normal", mean: 4.4, sd: 0.25 },
        },
        "hire_date|start date|joined": "hire date",
      },
      more: {
        "average_handle_minutes|average handling time|aht minutes|average resolution time": {
          kind: "decimal",
          min: 4,
          max: 40,
          scale: 1,
          distribution: { kind: "normal", mean: 13, sd: 4 },
        },
        "language|languages": oneOf("English:60|English, Spanish:22|English, French:10|English, German:8"),
        status: oneOf("Online:58|Away:14|Offline:28"),
      },
      label: "full_name",
      usualRows: 12,
    },
  ),
  entity("knowledge base article|help article|help center article|kb article|support article", {
    domain: "support",
    core: {
      article_id: id("KB-", 4),
      "title|article title|name": oneOfGiven(
        "@category",
        {
          Billing:
            "Update your payment method|Download past invoices|Add a VAT number|Why was my card declined?|How refunds work|Change the billing cycle",
          "Account access":
            "Reset your password|Turn on two-factor login|Recover a locked account|Change your e-mail address|Set up single sign-on",
          "Getting started":
            "Create your first project|Invite your team|Import contacts from a CSV file|Set up notifications|Keyboard shortcuts",
          Integrations:
            "Connect your calendar|Connect Slack|Create an API key|Webhooks explained|Renew an expired token",
          Troubleshooting:
            "The dashboard does not load|Exports that stop halfway|Clear the app's cache|Fix sync between devices|E-mails land in spam",
        },
        "Invite your team|Reset your password",
      ),
      "category|section|topic": oneOf(
        "Billing:20|Account access:18|Getting started:26|Integrations:16|Troubleshooting:20",
      ),
      "author|written by": person("full_name", "author"),
      "views|view count": wholeTail(20, 60_000, 900, 1.2),
      "helpful_votes|helpful|upvotes": wholeOf("floor(@views * uniform(0.01, 0.06))"),
      "not_helpful_votes|not helpful|downvotes": wholeOf("floor(@views * uniform(0.001, 0.02))"),
      "status|state": oneOf("Published:88|Draft:8|Archived:4"),
      "published_at|published on|created at": daytime("-P3Y", "-P14D"),
      "updated_at|last updated": {
        kind: "datetime",
        output: "datetime",
        from: { field: "@published_at" },
        to: { asOf: "P0D" },
      },
    },
    label: "title",
    usualRows: 40,
  }),
  ...CONVERSATIONS,
  entity("call|call center record|call centre record|call center call|support call|call center log", {
    domain: "support",
    parents: "customer|ticket|support agent|agent",
    core: {
      call_id: id("CALL-", 6),
      "caller|caller name|customer|customer name|name": "full name",
      "phone_number|caller number|phone|number": "phone",
      agent: person("full_name", "agent"),
      "reason|call reason|topic|category|issue type|call type|type": ticket("category"),
      "started_at|timestamp|date|call start|call time|start time|call date": daytime("-P90D", "P0D"),
      "wait_seconds|wait time|queue time|hold time|wait time seconds": wholeTail(2, 1500, 70, 0.9),
      "duration_seconds|duration|call duration|talk time|call length|duration in seconds": wholeOf(
        `if(${holds("@outcome", "abandon|missed|voicemail|no answer")}, 0, clamp(floor(exp(normal(5.6, 0.7))), 20, 5400))`,
      ),
      "outcome|status|result|call outcome|disposition|call status": oneOf(
        "Resolved:66|Follow-up needed:14|Transferred:10|Abandoned:10",
      ),
    },
    more: {
      "ended_at|end time|call end": firstOf({
        kind: "formula",
        expression: "add_seconds(@started_at, @wait_seconds + @duration_seconds)",
        output: "datetime",
      }),
      direction: oneOf("Inbound:78|Outbound:22"),
      "summary|notes|call notes|message|transcript": ticket("message"),
      "resolved|is resolved|first call resolution|fcr": flagOf('@outcome == "Resolved"'),
      "satisfaction_score|csat|rating|satisfaction": numberOnlyIf(
        '@outcome == "Resolved"',
        numberGiven("@sentiment", {
          Negative: [2, 3, 3, 4],
          Neutral: [3, 4, 4, 5],
          Positive: [4, 5, 5],
        }),
      ),
      sentiment: ticket("sentiment"),
      "minutes|duration minutes": decimalOf("round(@duration_seconds / 60, 1)", 1),
    },
    usualRows: 300,
  }),
  entity("csat survey|csat response|satisfaction rating|customer satisfaction rating|support feedback", {
    domain: "support",
    parents: "ticket|customer|support agent",
    core: {
      response_id: id("CS-", 5),
      "customer_name|customer|name": "customer name",
      "rating|score|csat|csat score|satisfaction score": {
        kind: "choice",
        values: [5, 4, 3, 2, 1],
        weights: [46, 26, 12, 8, 8],
      },
      "comment|feedback|text": {
        kind: "text",
        style: "comment",
        topic: "support",
        agrees: [{ role: "rating", field: "@rating" }],
      },
      "category|topic": ticket("category"),
      agent: person("full_name", "agent"),
      "submitted_at|date|responded at|created at": daytime("-P180D", "P0D"),
    },
  }),
  entity("support team|support group|support queue", {
    domain: "support",
    core: {
      team_id: id("TM-", 2),
      "name|team": unique(
        oneOf("Billing|Technical Support|Customer Care|Escalations|Onboarding|Returns|Enterprise Support"),
      ),
      "lead|manager|team lead": "full name",
      "agents|members|size": wholeTail(3, 40, 9, 0.5),
      "open_tickets|backlog": wholeTail(0, 400, 36, 0.9),
    },
    label: "name",
    usualRows: 6,
  }),
];

/** Tickets of one kind of business, or of all. */
function deskTickets(nouns: string, business: string | undefined) {
  const of = (attribute: string) => (business === undefined ? ticket(attribute) : ticketOf(business, attribute));
  return entity(nouns, {
    domain: "support",
    parents: "customer|user|tenant|agent|support agent|citizen",
    core: {
      ticket_id: id("T-", 5),
      "customer_name|requester|customer|name|requester name|client name|user name|submitted by": "customer name",
      "email|requester email|customer email|contact email": "email",
      "category|type|issue type|ticket type|ticket category|issue category|request type|topic|inquiry type|issue|reason|problem type|complaint type|department":
        of("category"),
      "subject|title|subject line|ticket subject|summary|ticket title|issue title": of("subject"),
      "description|message|body|issue description|ticket description|details|problem description|customer message|content|text|ticket text|ticket body|complaint|question|comment":
        of("message"),
      "priority|urgency|priority level|severity": of("priority"),
      ...PROGRESS,
      "agent|assigned to|assignee|agent name|assigned agent|support agent|owner|handled by|representative": person(
        "full_name",
        "agent",
      ),
    },
    more: {
      ...MEASURES,
      "satisfaction_score|satisfaction|csat|rating|csat score|customer satisfaction|satisfaction rating|customer satisfaction score|customer rating|feedback score":
        satisfaction,
      "subcategory|sub category": of("subcategory"),
      "resolution|resolution notes|resolution summary|solution|resolution details|how it was resolved": firstOf(
        onlyIf(SOLVED, of("resolution")),
      ),
      "reply|response|agent reply|agent response|answer|first response|agent message|support response": of("reply"),
      "tags|labels|tag": of("tags"),
      sentiment: of("sentiment"),
      product: "product name",
      "channel|source|contact channel|support channel|submitted via|ticket channel": oneOf(
        "E-mail:42|Chat:30|Phone:18|Web form:10",
      ),
      "team|group|assigned team|support team|queue": oneOfGiven(
        "@category",
        {
          "Billing|Refund|Cancellation": "Billing",
          "Technical issue|Feature request": "Technical Support",
          "Account access": "Account Security",
          "Shipping|Return": "Fulfilment",
        },
        "Customer Care",
      ),
      "order_id|order number|order": { kind: "pattern", pattern: "ORD-\\d{6}" },
      "plan|customer plan|tier of customer|customer tier|account tier": oneOf(
        "Free:22|Starter:30|Pro:30|Enterprise:18",
      ),
      "resolved|is resolved": flagOf(SOLVED),
    },
    helpers: turnsOf(of),
    usualRows: 200,
  });
}
