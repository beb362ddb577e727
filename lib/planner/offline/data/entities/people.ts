import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  company,
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  merchant,
  onceCome,
  oneOf,
  oneOfGiven,
  person,
  place,
  sometimes,
  template,
  unique,
  whole,
  wholeTail,
} from "../make";
import { decimalOf, flagOf, isInUse, onlyIf, textOf, wholeOf } from "../outcomes";

/** What people spend on the job. */
const expense = (attribute: string): GeneratorInput =>
  ({
    ...merchant(attribute),
    where: [
      {
        attribute: "category",
        anyOf: [
          "Airlines",
          "Hotels",
          "Restaurants",
          "Coffee Shops",
          "Fuel",
          "Office Supplies",
          "Software",
          "Public Transit",
          "Car Rental",
        ],
      },
    ],
  }) as GeneratorInput;

/** A small team sells to all of them. */
const salesTeam = oneOf(
  "Dana Whitlock:18|Marcus Oyelaran:16|Priya Raman:15|Ellen Forsberg:13|Tobias Kerr:12|Lucia Benavides:10|Owen Tillery:9|Hana Mori:7",
);

/** People at work, companies and their sales. */
export const PEOPLE = [
  entity(
    "person|individual|contact|phone book|address book|telephone directory|adult|contact list|population|household member",
    {
      domain: "people",
      core: {
        person_id: id("", 5),
        "full_name|name": "full name",
        gender: "",
        age: "",
        email: "",
        phone: "",
        city: "",
        state: "",
        "occupation|job": "occupation",
      },
      label: "full_name",
    },
  ),
  entity(
    "user|app user|platform user|website user|registered user|user account|user profile|member account|end user|saas user|user record|subscriber account|login",
    {
      domain: "web",
      parents: "tenant|organization",
      core: {
        user_id: id("U-", 5),
        username: "",
        "full_name|name": "full name",
        email: "",
        "created_at|signup date|registered at|join date": "signup date",
        "last_login|last active": "last login",
        "plan|tier|subscription plan|subscription": firstOf(
          textOf("@tenant_plan"),
          oneOf("Free:42|Starter:24|Pro:22|Business:8|Enterprise:4"),
        ),
        country: "",
        status: "account status",
        "is_active|active": firstOf(flagOf(isInUse("@status"))),
      },
      more: { role: "user role", bio: "" },
      label: "full_name",
      usualRows: 100,
    },
  ),
  entity(
    "expense report|expense|expense claim|business expense|employee expense|monthly expense report|expense record",
    {
      domain: "finance",
      parents: "employee",
      core: {
        expense_id: id("EXP-", 5),
        "employee_name|employee|submitted by": "full name",
        "date|expense date": "date",
        "category|type": expense("category"),
        "merchant|vendor": expense("name"),
        amount: expense("amount"),
        currency: place("currency_code"),
        status: oneOf("Approved:62|Submitted:20|Reimbursed:12|Rejected:6"),
      },
      more: {
        "description|notes": oneOfGiven(
          "@category",
          {
            Airlines: "Flight to client site|Flight to conference",
            Hotels: "Two nights for the trade fair|Overnight stay before a meeting",
            Restaurants: "Dinner with client|Team lunch",
            "Coffee Shops": "Coffee with a candidate|Breakfast meeting",
            Fuel: "Fuel for the pool car|Drive to the warehouse",
            "Office Supplies": "Printer paper and toner|Whiteboard markers|Notebooks for the team",
            Software: "License renewal|Design tool subscription",
            "Public Transit": "Monthly pass|Train to the branch office",
            "Car Rental": "Rental car for site visits",
          },
          "Client visit",
        ),
      },
    },
  ),
  entity(
    "company|organization|business|firm|corporation|startup|employer|organisation|company profile|enterprise|competitor|brand",
    {
      domain: "crm",
      core: {
        company_id: id("C-", 4),
        "company_name|name|company": "company",
        industry: "",
        "employee_count|employees|size|company size": company("employee_count"),
        "annual_revenue|revenue": company("revenue"),
        "founded_year|founded": company("founded_year"),
        website: "",
        "city|headquarters|location|hq": "city",
        country: "",
      },
      more: { email: company("email"), domain: company("domain"), "description|tagline": company("catch_phrase") },
      label: "company_name",
      usualRows: 40,
    },
  ),
  entity("deal|opportunity|sales opportunity|sales pipeline|pipeline|sales deal", {
    domain: "crm",
    parents: "company|lead|sales rep",
    core: {
      deal_id: id("DL-", 5),
      "deal_name|name|title": template("{@company} - {@deal_kind}"),
      "company|account": "company",
      "stage|deal stage|status": "deal stage",
      "amount|value|deal value": "deal value",
      "probability|win probability|likelihood|win rate": firstOf(
        wholeOf(
          'if(contains(lower(@stage), "won"), 100, if(contains(lower(@stage), "lost"), 0, if(contains(lower(@stage), "negotiat"), 75, if(contains(lower(@stage), "propos"), 55, if(contains(lower(@stage), "qualif"), 35, if(contains(lower(@stage), "demo"), 45, 10))))))',
        ),
      ),
      "expected_close_date|close date|expected close|closed at|closing date": firstOf(
        either('contains(lower(@stage), "closed")', day("-P1Y", "P0D"), day("P1D", "P180D")),
      ),
      "owner|sales rep|salesperson|account executive|account owner": salesTeam,
    },
    more: {
      deal_kind: oneOf("New business:46|Renewal:22|Upsell:14|Expansion:11|Pilot:7"),
      "weighted_amount|weighted value|expected revenue|forecast": firstOf(
        decimalOf("round(@amount * @probability / 100, 2)"),
      ),
      "loss_reason|lost reason|reason lost": firstOf(
        onlyIf(
          'contains(lower(@stage), "lost")',
          oneOf("Price:32|No decision:26|Competitor:24|Missing feature:12|Timing:6"),
        ),
      ),
    },
    usualRows: 150,
  }),
  entity(
    "sales rep|salesperson|sales representative|account manager|agent|advisor|broker|adjuster|financial advisor|insurance adjuster|claims adjuster",
    {
      domain: "crm",
      core: {
        rep_id: id("REP-", 3),
        "full_name|name": "full name",
        email: "",
        phone: "",
        "region|territory": "sales region",
        hire_date: "",
        "quota|target": {
          kind: "decimal",
          min: 100_000,
          max: 2_000_000,
          scale: 2,
          step: 10_000,
          distribution: { kind: "logNormal", median: 480_000, sigma: 0.5 },
        },
      },
      more: {
        "specialty|specialization": oneOf("Personal:40|Commercial:34|Property:16|Auto:10"),
        status: oneOf("Active:92|On leave:8"),
      },
      label: "full_name",
      usualRows: 15,
    },
  ),
  entity("territory|sales territory|region", {
    domain: "crm",
    core: {
      territory_id: id("T-", 3),
      "name|territory": unique(
        oneOf("Northeast|Southeast|Midwest|Southwest|Northwest|Mountain|Mid-Atlantic|Great Lakes|Gulf Coast|Pacific"),
      ),
      manager: "full name",
      "accounts|account count": wholeTail(20, 900, 140, 0.7),
    },
    label: "name",
    usualRows: 8,
  }),
  entity("project|client project|projects portfolio", {
    domain: "work",
    parents: "company|employee|client",
    core: {
      project_id: id("PRJ-", 4),
      "project_name|name|title|project": "project",
      "company|customer": "company",
      "manager|project manager|owner|lead": "full name",
      start_date: "start date",
      "end_date|deadline|due date": "end date",
      budget: "",
      status: firstOf(
        either(
          "@end_date < as_of()",
          oneOf("Completed:86|On hold:8|Cancelled:6"),
          oneOf("In progress:72|Planning:18|On hold:10"),
        ),
        oneOf("Planning:20|In progress:46|On hold:10|Completed:20|Cancelled:4"),
      ),
      "progress|percent complete": firstOf(
        formula('if(@status == "Completed", 100, if(@status == "Planning", random_int(0, 10), random_int(15, 95)))', {
          output: "integer",
        }),
        whole(0, 100),
      ),
    },
    label: "project_name",
  }),
  entity("task|to do|todo|work item|action item|jira ticket|backlog item|user story", {
    domain: "work",
    parents: "project|user|employee|sprint",
    core: {
      task_id: id("T-", 4),
      "title|task|name|summary": "task",
      "assignee|assigned to|owner": "full name",
      priority: "",
      status: "task status",
      created_at: "",
      "due_date|deadline": "due date",
      "story_points|estimate": "story points",
    },
    more: {
      severity: oneOf("Minor:44|Major:36|Critical:14|Blocker:6"),
      "type|label": oneOf("Bug:44|Feature:34|Chore:14|Documentation:8"),
    },
    label: "title",
  }),
  entity("meeting|appointment|booking|calendar event|calendar entry", {
    domain: "work",
    parents: "customer|employee|user|guest|room|client|service",
    core: {
      booking_id: id("BK-", 5),
      "customer_name|name|customer|client": "full name",
      "service|type": oneOf("Consultation:34|Follow-up:24|Check-up:18|Demo:14|Training:10"),
      "scheduled_at|date|time|start|datetime|appointment date": "appointment date",
      "duration_minutes|duration": { kind: "choice", values: [15, 30, 45, 60, 90], weights: [14, 38, 18, 24, 6] },
      status: onceCome("@scheduled_at", "Completed:82|Cancelled:11|No-show:7", "Confirmed:72|Pending:20|Cancelled:8"),
      notes: sometimes(
        0.6,
        oneOf("First visit|Prefers the morning|Asked for a reminder|Rescheduled once|Bring documents|Parking needed"),
      ),
    },
    usualRows: 200,
  }),
  entity("follower|follower relationship|follow|friendship|connection|social connection", {
    domain: "social",
    parents: "user",
    core: {
      follow_id: id("F-", 5),
      "follower|follower username": person("username", "follower"),
      "followed|followed username|followee": person("username", "followed"),
      "followed_at|created at|date": "created at",
    },
    usualRows: 400,
  }),
  entity("notification|push notification|message log", {
    domain: "web",
    parents: "user",
    core: {
      notification_id: id("N-", 5),
      "recipient|user": "full name",
      type: oneOf("Email:48|Push:32|SMS:20"),
      "title|subject": oneOf(
        "Your order has shipped|Password changed|New login from another device|Your weekly summary|Payment received|Reminder: appointment tomorrow|New comment on your post",
      ),
      "sent_at|created at": "created at",
      "read|is read|opened": flag(0.58),
    },
  }),
];
