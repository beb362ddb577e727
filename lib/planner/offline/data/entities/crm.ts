import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  company,
  daytime,
  either,
  firstOf,
  flag,
  id,
  numberGiven,
  oneOf,
  oneOfGiven,
  record,
  text,
  whole,
  wholeTail,
} from "../make";
import { flagOf, holds, instantOf, minutesAfter, numberOnlyIf, onlyIf, textOf, wholeOf } from "../outcomes";

/** Who decides what a company buys. */
const buyer = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "job",
  attribute,
  where: [
    { attribute: "level", anyOf: ["Manager", "Director", "VP", "Executive"] },
    {
      attribute: "department",
      anyOf: ["Operations", "Marketing", "Sales", "Finance", "Human Resources", "Information Technology"],
    },
  ],
});

/** Calls and meetings fall on working days. */
const officeHours = (from: string, to: string) =>
  ({
    kind: "datetime",
    output: "datetime",
    from: { asOf: from },
    to: { asOf: to },
    shape: {
      kind: "season",
      hours: [0, 0, 0, 0, 0, 0, 0, 0.5, 4, 8, 10, 9, 4, 6, 9, 9, 7, 3, 0.5, 0, 0, 0, 0, 0],
      weekdays: [9, 11, 11, 10, 7, 0, 0],
    },
  }) as const satisfies GeneratorInput;

/** A small team sells to all of them. */
const owner = oneOf(
  "Dana Whitlock:18|Marcus Oyelaran:16|Priya Raman:15|Ellen Forsberg:13|Tobias Kerr:12|Lucia Benavides:10|Owen Tillery:9|Hana Mori:7",
);

const wasReached = `!${holds("@status", "new|open")}`;
const isWon = `(${holds("@status", "convert|won|customer")} && !${holds("@status", "unconverted|not ")})`;
const hasCome = "@activity_at <= as_of()";
const isWritten = holds("@type", "mail");

/** Sales before there is a deal: who might buy, and what was done about it. */
export const CRM = [
  entity("lead|sales lead|prospect|crm lead|marketing lead|crm contact|crm|crm record|saas crm|crm data|b2b lead", {
    domain: "crm",
    parents: "sales rep|campaign",
    core: {
      lead_id: id("L-", 5),
      "full_name|name|contact name|lead name": "full name",
      "company|account|organization": "company",
      "job_title|title|position|role": buyer("title"),
      "email|work email|business email": "work email",
      phone: "",
      "source|lead source|channel": oneOf(
        "Organic search:22|Paid search:17|Referral:15|Webinar:12|LinkedIn:12|Trade show:9|Cold outreach:8|Content download:5",
      ),
      "status|stage|lead status|lead stage": firstOf(
        either(
          "hours_between(@created_at, as_of()) > 336",
          oneOf("Contacted:27|Qualified:22|Unqualified:29|Converted:20|New:2"),
          oneOf("New:52|Contacted:33|Qualified:12|Unqualified:3"),
        ),
      ),
      "score|lead score": firstOf(
        wholeOf(
          `floor(clamp(normal(if(${isWon}, 84, if(${holds("@status", "unqualif|lost|disqual|junk")}, 21, if(${holds("@status", "qualif")}, 71, if(${holds("@status", "contact|working|nurtur")}, 52, 41)))) + if(${holds("@source", "referral|webinar")}, 5, 0), 9), 1, 100))`,
        ),
        wholeTail(1, 100, 42, 0.6),
      ),
      "created_at|date|created date|created": daytime("-P1Y", "P0D"),
      "owner|account manager|sales rep|assigned to|lead owner|owner name|salesperson": owner,
    },
    more: {
      "contacted_at|first contact|first contacted at|contact date": firstOf(
        instantOf(`if(${wasReached}, ${minutesAfter("@created_at", "15 + exp(normal(6.9, 1))")}, null)`),
      ),
      "last_contacted|last contact date|last contacted at|last activity|last touch": firstOf(
        officeHours("-P120D", "-P1D"),
      ),
      "converted_at|conversion date|converted date|converted on|won at": firstOf(
        instantOf(`if(${isWon}, ${minutesAfter("@contacted_at", "1440 + exp(normal(10, 0.5))")}, null)`),
      ),
      "converted|is converted": flagOf(isWon),
      department: buyer("department"),
      industry: company("industry"),
      "company_size|employees|size": company("size_band"),
      website: company("website"),
      "temperature|rating|lead rating|grade": firstOf(
        textOf('if(@score >= 70, "Hot", if(@score >= 40, "Warm", "Cold"))'),
      ),
      "estimated_value|value|deal value|potential value|budget|expected revenue": firstOf(
        wholeOf("100 * max(5, floor(exp(normal(4.6, 0.8))))"),
      ),
      "disqualification_reason|reason|loss reason|lost reason": firstOf(
        onlyIf(
          holds("@status", "unqualif|lost|disqual"),
          oneOf("No budget:30|Too small:22|No reply:20|Chose a competitor:14|Wrong contact:9|Student project:5"),
        ),
      ),
      "notes|note|comments|last note": text("note", "crm", { category: "@status" }),
      "opted_in|consent|marketing consent|gdpr consent": flag(0.72),
    },
    label: "full_name",
  }),
  entity(
    "crm activity|sales activity|lead activity|sales call|sales interaction|customer interaction|touchpoint|customer touchpoint|outreach activity|sales touch|sales outreach",
    {
      domain: "crm",
      parents: "lead|deal|contact|account|sales rep",
      core: {
        activity_id: id("ACT-", 5),
        "type|activity type|channel|kind|interaction type|activity": oneOf("Call:44|Email:32|Meeting:16|Demo:8"),
        "subject|title|topic": text("title", "crm", { category: "@type" }),
        "contact_name|contact|name|lead name|customer name|customer": "full name",
        "company|account": firstOf(textOf("@lead_company"), company("name")),
        "owner|sales rep|rep|assigned to|performed by|user": owner,
        "activity_at|date|timestamp|activity date|scheduled at|start time|created at|occurred at|due date": officeHours(
          "-P120D",
          "P10D",
        ),
        "duration_minutes|duration|minutes": firstOf(
          numberOnlyIf(
            `${hasCome} && !${isWritten} && !${holds("@outcome", "no answer|voicemail|no-show|cancel")}`,
            numberGiven("@type", {
              Call: [3, 4, 6, 8, 9, 11, 14, 17, 22, 28],
              Meeting: [25, 30, 30, 45, 45, 60],
              Demo: [30, 30, 45, 45, 60],
            }),
          ),
          whole(3, 60),
        ),
        "outcome|result|disposition": firstOf(
          onlyIf(
            hasCome,
            oneOfGiven(
              "@type",
              {
                Call: "No answer:30|Left voicemail:22|Interested:20|Meeting booked:12|Not interested:11|Call back later:5",
                Email: "Opened, no reply:38|Not opened:26|Replied, interested:18|Replied, not interested:11|Bounced:7",
                Meeting: "Interested:36|Proposal requested:26|Needs approval:16|Not interested:8|No-show:9|Cancelled:5",
                Demo: "Interested:34|Proposal requested:32|Needs approval:16|Not interested:10|No-show:8",
              },
              "Interested:50|Not interested:20|No answer:30",
            ),
          ),
        ),
        "status|state": firstOf(textOf(`if(${hasCome}, "Completed", "Planned")`)),
      },
      more: {
        "notes|note|comments|summary|description": firstOf(
          onlyIf(hasCome, text("note", "crm", { category: "@outcome" }).forms[0] as GeneratorInput),
        ),
        "next_step|next action|follow up": firstOf(
          onlyIf(
            hasCome,
            oneOfGiven(
              "@outcome",
              {
                "No answer|Left voicemail|Call back later|Not opened|Opened, no reply":
                  "Try again next week|Call back in the morning|Send a short e-mail|Try on LinkedIn",
                "Interested|Replied, interested": "Book a demo|Send price list|Send case study|Arrange a call",
                "Meeting booked": "Send the agenda|Prepare the meeting",
                "Proposal requested": "Send proposal by Friday|Prepare a quote|Agree on scope",
                "Needs approval": "Wait for the decision|Send business case|Meet the finance team",
                "No-show|Cancelled": "Offer a new date|Ask for a better time",
                Bounced: "Find the right address",
              },
              "No further action|Check in again in six months",
            ),
          ),
        ),
        "direction|inbound outbound": oneOf("Outbound:81|Inbound:19"),
        "email|contact email": "work email",
        phone: "",
        "job_title|contact title": buyer("title"),
        "completed|is completed|done": flagOf(hasCome),
        contact_owner: record("person", "full_name", "owner"),
      },
      usualRows: 400,
    },
  ),
  entity("crm account|customer account record|b2b account|client account record|key account|sales account", {
    domain: "crm",
    core: {
      account_id: id("ACC-", 5),
      "account_name|name|company|company name|account": company("name"),
      industry: company("industry"),
      "company_size|size|employees|employee count|size band": company("size_band"),
      "annual_revenue|revenue": company("revenue"),
      "owner|account owner|account manager|sales rep": owner,
      "status|account status|type|lifecycle stage": oneOf("Customer:52|Prospect:34|Former customer:10|Partner:4"),
      "last_activity|last activity date|last contact|last contacted": firstOf(officeHours("-P120D", "-P1D")),
      "website|url": company("website"),
    },
    more: {
      city: "",
      country: "",
      phone: "",
      "contract_value|annual contract value|acv|arr": wholeOf("100 * max(9, floor(exp(normal(4.9, 0.9))))"),
      "health_score|health": wholeOf("floor(clamp(normal(71, 16), 5, 100))"),
    },
    label: "account_name",
    usualRows: 80,
  }),
];
