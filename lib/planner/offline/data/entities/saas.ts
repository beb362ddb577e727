import { entity } from "../../plan/entity";
import {
  day,
  daytime,
  either,
  firstOf,
  flag,
  id,
  numberAround,
  oneOf,
  oneOfGiven,
  sometimes,
  unique,
  wholeTail,
} from "../make";
import { dateOf, decimalOf, flagOf, holds, numberOnlyIf, onlyIf, textOf, wholeOf } from "../outcomes";
import { appEvent } from "../packs";

/** What a plan of this name is like: a value for free, small, middle, large and the largest plans. */
function byPlan(
  plan: string,
  [free, small, middle, large, largest]: readonly [string, string, string, string, string],
) {
  return `if(${holds(plan, "free|freemium")}, ${free}, if(${holds(plan, "starter|basic|lite|hobby|individual|personal|essential|bronze")}, ${small}, if(${holds(plan, "enterprise|ultimate|platinum|scale")}, ${largest}, if(${holds(plan, "business|team|premium|advanced|gold|agency")}, ${large}, ${middle}))))`;
}

const SEAT_PRICE = byPlan("@plan", ["0", "9", "19", "29", "45"]);
const SEATS = byPlan("@plan", [
  "random_int(1, 3)",
  "random_int(1, 8)",
  "clamp(round(exp(normal(2.5, 0.6))), 3, 60)",
  "clamp(round(exp(normal(3.6, 0.6))), 10, 200)",
  "clamp(round(exp(normal(5.3, 0.6))), 80, 2500)",
]);
const IS_GONE = holds("@status", "cancel|churn|expired|inactive|terminated");
const IS_TRIAL = holds("@status", "trial");
const YEARLY = holds("@billing_cycle", "annual|year");
/** Those who pay by the year pay ten months. */
const YEARLY_DISCOUNT = `if(${YEARLY}, 0.8333, 1)`;

const plan = oneOf("Free:22|Starter:33|Pro:29|Business:11|Enterprise:5");
const paidPlan = oneOf("Starter:43|Pro:35|Business:15|Enterprise:7");

/** Recurring revenue so many months after the row's month, so that each month starts where the last one ended. */
function mrrAt(later: number): string {
  const month = `(year(@month) * 12 + month(@month) - 24240 + ${later})`;
  return `round(11000 * pow(1.031, ${month}) * (1 + 0.012 * mod(${month} * 37, 11) / 11), 2)`;
}

const CHURN_REASONS =
  "Too expensive:24|Missing features:17|Switched to a competitor:15|No longer needed:14|Low usage:12|Poor support:6|Technical problems:6|Budget cut:4|Company closed:2";

const churnComment = oneOfGiven(
  "@cancel_reason",
  {
    "Too expensive":
      "The last price change was too much for a team of our size|We like it, but cannot justify the cost any more|Cheaper tools do what we need|The jump from Starter to Pro is too steep",
    "Missing features":
      "We need single sign-on on a smaller plan|No offline mode, which our field staff need|Reporting is too limited for our board|Waiting for the calendar integration for a year now",
    "Switched to a competitor":
      "Our parent company uses another tool|A competitor offered migration and a lower price|We moved everything into one suite|Another tool has the integration we need",
    "No longer needed":
      "The project it was bought for has ended|We closed the department that used it|It was only for one season|Our needs have changed",
    "Low usage":
      "Only two of us ever logged in|We never got around to rolling it out|The team went back to spreadsheets|Hardly used since the summer",
    "Poor support":
      "Tickets took a week to be answered|Nobody could help with the import|Three agents, three different answers|We never got the call we were promised",
    "Technical problems":
      "Sync kept failing and we lost entries|Too slow with our amount of data|Exports broke twice before month end|Too many outages in the last quarter",
    "Budget cut":
      "All tools under review were cancelled|Budget for next year was halved|We have to save wherever we can",
    "Company closed": "We are closing at the end of the year|The company was sold|We are winding down the business",
  },
  "We will be back when we need it again|It was fine, thank you",
);

/** What a subscription costs: its seats at the plan's price. */
const MONEY = {
  "seats|number of seats|users|licenses|licences|seat count|quantity|user count|number of users|team size": firstOf(
    wholeOf(SEATS),
  ),
  "mrr|monthly recurring revenue|mrr usd|monthly revenue": firstOf(
    decimalOf(`round(if(${IS_TRIAL}, 0, @seats * @price_per_seat * ${YEARLY_DISCOUNT}), 2)`),
    decimalOf(`round(if(${IS_TRIAL}, 0, @seats * ${SEAT_PRICE} * ${YEARLY_DISCOUNT}), 2)`),
  ),
};
const MORE_MONEY = {
  "price_per_seat|seat price|price per user|unit price|cost per seat|per seat price": firstOf(decimalOf(SEAT_PRICE)),
  "price|amount|monthly price|plan price|monthly fee|cost|fee|subscription price|monthly cost|monthly amount": firstOf(
    decimalOf("round(@seats * @price_per_seat, 2)"),
    decimalOf("@mrr"),
    decimalOf(byPlan("@plan", ["0", "19", "49", "99", "499"])),
  ),
  "arr|annual recurring revenue|annual value|acv|annual contract value|yearly revenue": firstOf(
    decimalOf("round(@mrr * 12, 2)"),
  ),
};

const cancelled = dateOf(
  `if(${IS_GONE}, add_days(@start_date, floor(days_between(@start_date, as_of()) * uniform(0.15, 1))), null)`,
);
const reason = firstOf(onlyIf(IS_GONE, oneOf(CHURN_REASONS)));

/** Subscriptions to software: who has which plan, what it brings, how it is used, and why it ends. */
export const SAAS = [
  entity(
    "subscription|saas subscription|customer subscription|plan subscription|software subscription|saas subscriber|subscription record|subscription data|saas customer subscription|b2b subscription|recurring subscription|saas billing|subscription business",
    {
      domain: "saas",
      parents: "user|customer|tenant|plan",
      core: {
        subscription_id: id("SUB-", 5),
        "customer_name|customer|subscriber|user|company|account|company name|account name": "company",
        "plan|tier|plan name|subscription plan|subscription tier|plan type|package|subscription type|product": firstOf(
          textOf("@tenant_plan"),
          plan,
        ),
        ...MONEY,
        "billing_cycle|billing period|billing frequency|billing interval|interval|term": oneOf("Monthly:68|Annual:32"),
        "start_date|started at|start|subscribed at|subscription start|signup date|created at|subscription date|subscription start date|activation date":
          day("-P3Y", "P0D"),
        "status|subscription status|state": firstOf(
          either(
            `days_between(@start_date, as_of()) < 14 && !${holds("@plan", "free")}`,
            oneOf("Trialing:72|Active:28"),
            oneOf("Active:77|Past due:4|Canceled:17|Paused:2"),
          ),
        ),
        "renewal_date|next billing date|renewal|renews on|next renewal|next renewal date|next invoice date": firstOf(
          dateOf(
            `if(${IS_GONE}, null, add_months(@start_date, if(${YEARLY}, 12 * (floor(days_between(@start_date, as_of()) / 365.25) + 1), floor(days_between(@start_date, as_of()) / 30.4369) + 1)))`,
          ),
        ),
      },
      more: {
        ...MORE_MONEY,
        "auto_renew|auto renewal": flagOf(`if(${IS_GONE}, false, chance(0.86))`),
        "cancelled_at|canceled at|cancellation date|cancel date|end date|ended at|churn date|churned at|cancelled on|canceled on|end|subscription end date|expiry date|subscription end":
          firstOf(cancelled),
        "cancel_reason|cancellation reason|churn reason|reason|reason for churn|reason for leaving|cancelation reason":
          reason,
        "feedback|comment|exit comment|churn comment|cancellation comment|exit feedback": firstOf(
          onlyIf(IS_GONE, churnComment),
        ),
        "trial_start|trial start date|trial started at": firstOf(dateOf("add_days(@start_date, -14)")),
        "trial_end|trial end date|trial ends at|trial ended at": firstOf(
          dateOf(`if(${IS_TRIAL}, add_days(@start_date, 14), @start_date)`),
        ),
        "is_trial|trial|on trial": flagOf(IS_TRIAL),
        "churned|is churned|churn": flagOf(IS_GONE),
        "is_active|active": flagOf(`!${IS_GONE}`),
        "tenure_months|tenure|tenure in months|months active|lifetime months|subscription length|duration months":
          firstOf(wholeOf("floor(days_between(@start_date, coalesce(@cancelled_at, as_of())) / 30.4375)")),
        "ltv|lifetime value|customer lifetime value|total revenue|lifetime revenue|total paid": firstOf(
          decimalOf("round(@mrr * @tenure_months, 2)"),
        ),
        "discount_percent|discount": { kind: "choice", values: [0, 10, 15, 20, 25], weights: [78, 9, 4, 6, 3] },
        "payment_method|payment": oneOf("Card:74|Direct debit:12|Invoice:10|PayPal:4"),
        "currency|billing currency": oneOf("USD"),
        "email|customer email|billing email": "email",
        "usage_percent|seat utilization|utilization": numberAround(8, 100, 68, 18, 0),
      },
      usualRows: 150,
    },
  ),
  entity(
    "tenant|organization account|workspace|saas account|customer organization|saas tenant|saas customer|saas company|b2b saas customer|saas client|saas business|saas user account|saas|saas startup",
    {
      domain: "accounts",
      core: {
        tenant_id: id("TEN-", 4),
        "name|company|tenant name|organization|company name|account name|customer|customer name|workspace name":
          "company",
        "plan|tier|subscription plan|plan name|subscription|subscription tier": plan,
        seats:
          MONEY[
            "seats|number of seats|users|licenses|licences|seat count|quantity|user count|number of users|team size"
          ],
        industry: "",
        "created_at|signup date|signed up|start date|joined at|signup|sign up date|customer since": daytime(
          "-P4Y",
          "P0D",
        ),
        "mrr|monthly recurring revenue|revenue|monthly revenue":
          MONEY["mrr|monthly recurring revenue|mrr usd|monthly revenue"],
        country: "",
        "status|account status|state": firstOf(
          either(
            `days_between(@created_at, as_of()) < 14 && !${holds("@plan", "free")}`,
            oneOf("Trial:80|Active:20"),
            oneOf("Active:84|Churned:13|Suspended:3"),
          ),
        ),
      },
      more: {
        ...MORE_MONEY,
        billing_cycle: oneOf("Monthly:64|Annual:36"),
        "active_users|monthly active users|mau": firstOf(
          wholeOf(`if(${IS_GONE}, 0, max(1, floor(@seats * uniform(0.45, 1))))`),
        ),
        "health_score|health|customer health|customer health score": firstOf(
          wholeOf(`if(${IS_GONE}, random_int(5, 40), clamp(round(normal(72, 16)), 12, 100))`),
        ),
        "nps|nps score": {
          kind: "choice",
          values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 0],
          weights: [22, 22, 18, 13, 9, 6, 4, 3, 2, 1],
        },
        "churned|is churned|churn": flagOf(IS_GONE),
        "churned_at|churn date|cancelled at|cancellation date|canceled at": firstOf(
          dateOf(
            `if(${IS_GONE}, add_days(@created_at, floor(days_between(@created_at, as_of()) * uniform(0.15, 1))), null)`,
          ),
        ),
        "cancel_reason|churn reason|cancellation reason|reason for churn": reason,
        "last_active_at|last login|last seen|last active|last activity": firstOf({
          kind: "datetime",
          output: "datetime",
          from: { field: "@created_at" },
          to: { asOf: "P0D" },
          shape: { kind: "recent", skew: 3 },
        }),
        "support_tickets|tickets|open tickets|support ticket count": {
          kind: "integer",
          min: 0,
          max: 30,
          distribution: { kind: "poisson", mean: 2.4 },
        },
        "renewal_date|next renewal": firstOf(
          dateOf("add_months(@created_at, 12 * (floor(days_between(@created_at, as_of()) / 365.25) + 1))"),
        ),
        "subdomain|slug|workspace url": { kind: "template", template: "{@name:ascii:slug}" },
        "csm|customer success manager|account manager|owner": {
          kind: "record",
          source: "person",
          attribute: "full_name",
          as: "csm",
        },
        "admin_email|email|contact email|owner email": "email",
        "arpu|revenue per seat": firstOf(decimalOf("round(@mrr / max(@seats, 1), 2)")),
      },
      label: "name",
      usualRows: 40,
    },
  ),
  entity("plan|pricing plan|subscription plan|saas plan|price plan|pricing tier|saas pricing plan|plan tier", {
    domain: "saas",
    core: {
      plan_id: id("PLAN-", 2),
      "name|plan|plan name|tier": unique(oneOf("Free|Starter|Pro|Business|Enterprise|Team|Lite|Scale")),
      "price_per_seat|price|monthly price|price monthly|price per user": decimalOf(
        byPlan("@name", ["0", "9", "19", "29", "45"]),
      ),
      "annual_price|price yearly|yearly price|price annual": decimalOf("@price_per_seat * 10"),
      "max_seats|seat limit|user limit|included seats|seats|max users": wholeOf(
        byPlan("@name", ["3", "10", "60", "200", "2500"]),
      ),
      "storage_gb|storage|storage limit": wholeOf(byPlan("@name", ["2", "10", "100", "500", "5000"])),
      "trial_days|trial": wholeOf(byPlan("@name", ["0", "14", "14", "30", "30"])),
      "support_level|support": textOf(
        byPlan("@name", ['"Community"', '"E-mail"', '"E-mail and chat"', '"Priority"', '"Dedicated manager"']),
      ),
      "is_public|active|is active": flag(0.9),
    },
    more: {
      "api_calls|api limit|api call limit|api quota": wholeOf(
        byPlan("@name", ["1000", "10000", "100000", "500000", "5000000"]),
      ),
      "features|description": textOf(
        byPlan("@name", [
          '"Core features for trying things out"',
          '"Core features, reports and integrations"',
          '"Automations, custom fields and API"',
          '"Everything in Pro, plus roles and audit log"',
          '"Everything in Business, plus single sign-on and an agreement on service levels"',
        ]),
      ),
      "subscribers|customers|active subscriptions": wholeTail(20, 9000, 420, 1),
      currency: oneOf("USD"),
    },
    label: "name",
    usualRows: 5,
  }),
  entity("saas invoice|subscription invoice|billing invoice|recurring invoice|subscription payment", {
    domain: "saas",
    parents: "subscription|tenant|customer",
    core: {
      invoice_id: id("INV-", 6),
      "customer_name|customer|company|account": "company",
      "plan|plan name": paidPlan,
      seats: firstOf(wholeOf(SEATS)),
      "billing_cycle|billing period": oneOf("Monthly:72|Annual:28"),
      "subtotal|amount before tax": decimalOf(`round(@seats * ${SEAT_PRICE} * if(${YEARLY}, 10, 1), 2)`),
      "tax|vat|tax amount": decimalOf("round(@subtotal * 0.08, 2)"),
      "total|amount|amount due|total amount|invoice amount": decimalOf("round(@subtotal + @tax, 2)"),
      "issued_on|invoice date|date|issue date|issued at|created at": day("-P1Y", "P0D"),
      "due_date|due on|due": dateOf("add_days(@issued_on, 14)"),
      "status|payment status|invoice status": firstOf(
        either("@due_date < as_of()", oneOf("Paid:95|Overdue:3|Void:2"), oneOf("Paid:70|Open:30")),
      ),
      "paid_on|paid at|payment date|paid date": firstOf(
        dateOf(
          'if(@status == "Paid", add_days(@issued_on, min(days_between(@issued_on, as_of()), random_int(0, 12))), null)',
        ),
      ),
    },
    more: {
      "payment_method|payment": oneOf("Card:78|Direct debit:12|Bank transfer:10"),
      "invoice_number|number": unique({ kind: "sequence", prefix: "2026-", pad: 5 }),
      currency: oneOf("USD"),
      "period_start|billing period start": dateOf("@issued_on"),
      "period_end|billing period end": dateOf(`add_months(@issued_on, if(${YEARLY}, 12, 1))`),
      "attempts|payment attempts": { kind: "choice", values: [1, 2, 3, 4], weights: [93, 4, 2, 1] },
    },
    usualRows: 400,
  }),
  entity("free trial|saas trial|trial user|trial signup|trial account|trial conversion", {
    domain: "trials",
    parents: "tenant|user|plan",
    core: {
      trial_id: id("TR-", 5),
      "company|customer|account|company name": "company",
      "email|user email": "email",
      "plan|trial plan|plan name": paidPlan,
      "trial_start|started at|start date|trial start date|signup date": day("-P1Y", "P0D"),
      "trial_end|ends at|end date|trial end date": firstOf(dateOf("add_days(@trial_start, 14)")),
      "days_active|active days|days used|login days": {
        kind: "integer",
        min: 0,
        max: 14,
        distribution: { kind: "exponential", mean: 4 },
      },
      "converted|is converted|converted to paid|conversion": firstOf(
        flagOf("@trial_end < as_of() && chance(clamp(0.02 + @days_active * 0.055, 0, 0.8))"),
      ),
      "status|trial status": firstOf(
        textOf(
          'if(@converted, "Converted", if(@trial_end < as_of(), if(chance(0.12), "Extended", "Expired"), "Active"))',
        ),
      ),
    },
    more: {
      "converted_at|conversion date|converted on": firstOf(
        dateOf("if(@converted, add_days(@trial_start, random_int(6, 14)), null)"),
      ),
      "source|channel|signup source": oneOf("Website:46|Referral:18|Paid search:16|Webinar:8|Partner:7|Review site:5"),
      "features_used|features tried": firstOf(wholeOf("clamp(round(@days_active * uniform(0.6, 1.4)), 0, 14)")),
      "onboarding_completed|activated|is activated": firstOf(
        flagOf("chance(clamp(0.1 + @days_active * 0.07, 0, 0.95))"),
      ),
      "card_on_file|credit card required": flag(0.24),
      "invited_users|team members invited": {
        kind: "integer",
        min: 0,
        max: 25,
        distribution: { kind: "exponential", mean: 1.8 },
      },
    },
    usualRows: 150,
  }),
  entity(
    "churn event|cancellation|churned customer|subscription cancellation|churn survey|exit survey response|saas churn|churned account|cancelled subscription",
    {
      domain: "churn",
      parents: "subscription|tenant|customer",
      core: {
        churn_id: id("CH-", 5),
        "customer_name|customer|company|account": "company",
        "plan|plan name": paidPlan,
        seats: firstOf(wholeOf(SEATS)),
        "mrr_lost|lost mrr|mrr|churned mrr": firstOf(decimalOf(`round(@seats * ${SEAT_PRICE}, 2)`)),
        "start_date|subscribed at|customer since": day("-P4Y", "-P60D"),
        "cancelled_at|churn date|churned at|cancellation date|date|canceled at": {
          kind: "datetime",
          output: "date",
          from: { field: "@start_date", offset: "P30D" },
          to: { asOf: "P0D" },
        },
        "cancel_reason|reason|churn reason|cancellation reason": oneOf(CHURN_REASONS),
        "comment|feedback|details": sometimes(0.25, churnComment),
      },
      more: {
        "tenure_months|tenure|tenure in months": firstOf(
          wholeOf("floor(days_between(@start_date, @cancelled_at) / 30.4375)"),
        ),
        "churn_type|type": oneOf("Voluntary:82|Involuntary:18"),
        "competitor|switched to": onlyIf(
          holds("@cancel_reason", "competitor"),
          oneOf("Taskwell|Flowdesk|Plannery|Workpine|Kanbanly|Teamhive"),
        ),
        "win_back_offer|offer made": flag(0.4),
        "would_return|would recommend": flag(0.36),
      },
      usualRows: 80,
    },
  ),
  entity("churn record|customer churn|churn|churn data|churn dataset|churn prediction|churn prediction dataset", {
    domain: "churn",
    core: {
      customer_id: id("C-", 5),
      gender: "",
      age: "",
      "tenure_months|tenure|tenure in months": wholeTail(1, 72, 22, 0.8),
      "contract|contract type": oneOf("Month-to-month:54|One year:24|Two year:22"),
      "internet_service|internet": oneOf("Fiber optic:44|DSL:34|None:22"),
      "monthly_charges|monthly charge": firstOf(
        decimalOf(
          'round(clamp(if(@internet_service == "Fiber optic", normal(88, 12), if(@internet_service == "DSL", normal(58, 14), normal(22, 3))), 18, 120), 2)',
        ),
      ),
      total_charges: decimalOf("round(@monthly_charges * @tenure_months * uniform(0.97, 1.03), 2)"),
      "support_tickets|support calls|tech support calls": {
        kind: "integer",
        min: 0,
        max: 14,
        distribution: { kind: "poisson", mean: 1.8 },
      },
      payment_method: oneOf("Electronic check:34|Mailed check:22|Bank transfer:22|Credit card:22"),
      "churned|churn": firstOf(
        flagOf(
          'chance(clamp(0.3 - @tenure_months * 0.005 + @support_tickets * 0.04 + if(@contract == "Month-to-month", 0.12, -0.14), 0.02, 0.9))',
        ),
      ),
    },
    more: {
      "senior_citizen|senior": flag(0.16),
      partner: flag(0.48),
      dependents: flag(0.3),
      "phone_service|phone": flag(0.9),
      "paperless_billing|paperless": flag(0.59),
      "online_security|security add on": flag(0.29),
      "tech_support|has tech support": flag(0.29),
      "streaming_tv|tv": flag(0.38),
      "churn_reason|reason": firstOf(
        onlyIf(
          "@churned",
          oneOf(
            "Competitor had a better offer:30|Price too high:24|Network problems:14|Attitude of support:12|Moved:10|Unknown:10",
          ),
        ),
      ),
    },
  }),
  entity(
    "mrr movement|mrr report|saas metric|monthly saas metric|revenue retention|mrr breakdown|saas kpi|monthly recurring revenue",
    {
      domain: "saas",
      core: {
        "month|period|date": dateOf("add_months(add_days(as_of(), 1 - day(as_of())), 1 - @months_back)"),
        "starting_mrr|opening mrr|mrr start": decimalOf(mrrAt(0)),
        "new_mrr|new business": decimalOf(
          "round(@ending_mrr - @starting_mrr - @expansion_mrr + @contraction_mrr + @churned_mrr, 2)",
        ),
        "expansion_mrr|expansion|upgrade mrr": decimalOf("round(@starting_mrr * uniform(0.01, 0.035), 2)"),
        "contraction_mrr|contraction|downgrade mrr": decimalOf("round(@starting_mrr * uniform(0.002, 0.01), 2)"),
        "churned_mrr|churn mrr|lost mrr": decimalOf("round(@starting_mrr * uniform(0.008, 0.03), 2)"),
        "ending_mrr|closing mrr|mrr|mrr end": decimalOf(mrrAt(1)),
        "net_new_mrr|net new": decimalOf("round(@ending_mrr - @starting_mrr, 2)"),
        "churn_rate|mrr churn rate|revenue churn": decimalOf("round(@churned_mrr / @starting_mrr * 100, 2)"),
      },
      more: {
        months_back: { kind: "sequence" },
        "customers|active customers": firstOf(wholeOf("round(@ending_mrr / uniform(190, 240))")),
        "arr|annual recurring revenue": firstOf(decimalOf("round(@ending_mrr * 12, 2)")),
        "arpu|average revenue per account|arpa": firstOf(decimalOf("round(@ending_mrr / @customers, 2)")),
        "nrr|net revenue retention": firstOf(
          decimalOf(
            "round((@starting_mrr + @expansion_mrr - @contraction_mrr - @churned_mrr) / @starting_mrr * 100, 1)",
            1,
          ),
        ),
        "cac|customer acquisition cost": numberAround(180, 1400, 620, 160, 2),
        "ltv|lifetime value": firstOf(decimalOf("round(@arpu / (@churn_rate / 100), 2)")),
      },
      usualRows: 12,
    },
  ),
  entity(
    "user event|analytics event|click event|app event|product event|event log|user activity|activity log|activity|feature usage|usage event|user action|usage record|product usage|usage|feature usage event|product analytics event|user behavior|user behaviour|user activity log|feature usage log|tracking event|event stream|app usage|telemetry event",
    {
      domain: "web",
      parents: "user|tenant|session|subscription",
      core: {
        event_id: "uuid",
        "event_name|event|type|action|event type|name|activity|activity type|action type": appEvent("name"),
        "occurred_at|timestamp|date|time|event time|created at|event timestamp": daytime("-P30D", "P0D"),
        "username|user": "username",
        session_id: { kind: "pattern", pattern: "s_[a-z0-9]{12}" },
        "feature|feature name|module|feature used": appEvent("feature"),
        "page|path|url|page path|screen": appEvent("page"),
        "category|event category": appEvent("category"),
        "platform|client|source": oneOf("Web:72|iOS:14|Android:11|Desktop app:3"),
      },
      more: {
        "element|target|element id|button": appEvent("element"),
        "description|event description|label|details": appEvent("title"),
        "app_version|version": oneOf("5.4.2:46|5.4.1:28|5.4.0:14|5.3.8:12"),
        duration_ms: wholeTail(20, 60_000, 640, 1.1),
        "duration_seconds|duration|time spent|time spent seconds": wholeTail(1, 3600, 48, 1),
        "usage_count|count|times used|uses|clicks": wholeTail(1, 240, 6, 0.9),
        country: "country",
        device: "device",
        "success|is successful": flagOf(`!${holds("@event_name", "failed|error")}`),
        user_id: { kind: "integer", min: 1000, max: 9999 },
        "plan|tier": plan,
      },
      usualRows: 1000,
    },
  ),
  entity(
    "shop event|ecommerce event|funnel event|e commerce event|ecommerce clickstream|shopping event|online store event",
    {
      domain: "web",
      parents: "user|customer|session|product",
      core: {
        event_id: "uuid",
        "event_name|event|type|action|event type|name|step": appEvent("name", "shop"),
        "occurred_at|timestamp|date|time|event time": daytime("-P30D", "P0D"),
        "user_id|user|visitor id|customer id": { kind: "integer", min: 10_000, max: 19_999 },
        session_id: { kind: "pattern", pattern: "s_[a-z0-9]{12}" },
        "page|path|url": appEvent("page", "shop"),
        "category|event category|funnel stage|stage": appEvent("category", "shop"),
        "product|product name|item": "product name",
        price: "price",
        "device|device type": "device",
      },
      more: {
        "element|target": appEvent("element", "shop"),
        "quantity|qty": numberOnlyIf(holds("@event_name", "cart|purchase|checkout"), {
          kind: "choice",
          values: [1, 2, 3],
          weights: [80, 15, 5],
        }),
        "revenue|value": firstOf(decimalOf('if(@event_name == "purchase", @price, null)')),
      },
      usualRows: 1000,
    },
  ),
];
