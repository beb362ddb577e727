import type { GeneratorInput, GeneratorOf } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  after,
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  money,
  numberAround,
  oneOf,
  person,
  type Recipe,
  sum,
  whole,
} from "../make";
import { insured } from "../packs";

const textOf = (expression: string) => formula(expression, { output: "text" });
const dateOf = (expression: string) => formula(expression, { output: "date" });
const nothing = textOf("null");

/** What is claimed fits the line and plan of its policy; who is insured for life may claim more than once. */
const claimed = (attribute: string): Recipe => {
  const of = (where: GeneratorOf<"record">["where"], as?: string): GeneratorInput => ({
    kind: "record",
    source: "insurance",
    attribute,
    ...(as !== undefined && { as }),
    where,
  });
  const whileAlive = of(
    [
      { attribute: "line", anyOf: ["Life"] },
      { attribute: "cause", anyOf: ["Critical illness", "Waiver of premium", "Hospital cash"] },
    ],
    "living",
  );
  const like = (...sames: [string, string][]): GeneratorInput =>
    either(
      '@insurance_policy_type == "Life"',
      whileAlive,
      of(sames.map(([own, sameAs]) => ({ attribute: own, sameAs }))),
    );
  return firstOf(
    like(["line", "@insurance_policy_type"], ["plan", "@insurance_policy_plan"]),
    like(["line", "@insurance_policy_type"]),
    insured(attribute),
  );
};

/** What people of the row's age buy: no houses at twenty, no term of life insurance at seventy. */
const PLANS_OF_THE_YOUNG =
  "Liability Only|Comprehensive|Collision and Comprehensive|Basic|Plus|Bronze|Silver|Single Trip|Term 20|Accident and Illness";
const PLANS_OF_THE_OLD =
  "Liability Only|Comprehensive|Collision and Comprehensive|Standard|Premium|Basic|Silver|Gold|Whole Life|Single Trip|Annual Multi-Trip|Accident and Illness|Watercraft|Personal Umbrella|Building and Contents";
const held = (attribute: string): Recipe => {
  const of = (as: string, plans: string): GeneratorInput => ({
    kind: "record",
    source: "insurance",
    attribute,
    as,
    where: [
      { attribute: "segment", anyOf: ["Personal"] },
      { attribute: "plan", anyOf: plans.split("|") },
    ],
  });
  return firstOf(
    {
      kind: "conditional",
      cases: [
        { when: "@age < 25", then: of("young", PLANS_OF_THE_YOUNG) },
        { when: "@age > 64", then: of("old", PLANS_OF_THE_OLD) },
      ],
      else: insured(attribute),
    },
    insured(attribute),
  );
};

/** The old pay more for their life, the young for their car. */
const AGE_FACTOR =
  'if(@policy_type == "Life", clamp(exp((@age - 42) * 0.06), 0.3, 6), if(@policy_type == "Health", clamp(exp((@age - 42) * 0.018), 0.5, 1.9), if(@policy_type == "Auto" || @policy_type == "Motorcycle", if(@age < 25, 1.7, if(@age > 70, 1.2, 1)), 1)))';

const SETTLED =
  '(@claim_status == "Paid" || @claim_status == "Settled" || @claim_status == "Approved" || @claim_status == "Closed")';
const approved = (paid: string) => sum(`if(${SETTLED}, ${paid}, if(@claim_status == "Denied", 0, null))`);
const claimStatus: Recipe = firstOf(
  either(
    "days_between(@filed_on, as_of()) < 20",
    oneOf("Submitted:40|Under review:52|Approved:5|Denied:3"),
    either(
      "days_between(@filed_on, as_of()) < 60",
      oneOf("Under review:34|Approved:14|Paid:38|Denied:14"),
      oneOf("Paid:80|Denied:17|In litigation:2|Reopened:1"),
    ),
  ),
  oneOf("Paid:60|Under review:14|Approved:6|Submitted:6|Denied:14"),
);
const DENIAL_REASONS =
  "Not covered by the policy:34|Policy lapsed:14|Below the deductible:16|Filed too late:12|Missing documents:14|Pre-existing damage:10";

/** Policies, what is claimed under them, and what is paid. */
export const INSURANCE = [
  entity(
    "insurance policy|policy|insurance record|policyholder|insurance customer|insurance|insurance policyholder|insurance contract|insurance data|insurance portfolio",
    {
      domain: "insurance",
      parents: "customer|agent",
      core: {
        policy_number: id("POL-", 7),
        "policyholder|holder|name|customer name|insured|policyholder name|insured name|customer": "full name",
        "policy_type|type|line|line of business|insurance type|product|coverage type": held("line"),
        "coverage_amount|coverage|sum insured|insured amount|coverage limit|limit|insured value":
          held("coverage_amount"),
        "premium|annual premium|premium amount|yearly premium": firstOf(
          sum(`round(@own_premium * ${AGE_FACTOR}, 2)`),
          insured("premium"),
        ),
        "deductible|excess": held("deductible"),
        "start_date|effective date|policy start|inception date|issue date|coverage start": firstOf(
          either('@policy_type == "Life"', day("-P9Y", "-P30D"), day("-P15M", "-P30D")),
          day("-P15M", "-P30D"),
        ),
        "end_date|expiry date|expiration date|policy end|coverage end|renewal date|maturity date": dateOf(
          "add_months(@start_date, @term_months)",
        ),
        "status|policy status": firstOf(
          either("@end_date < as_of()", oneOf("Expired:90|Cancelled:10"), oneOf("Active:93|Cancelled:4|Lapsed:3")),
          oneOf("Active:78|Expired:14|Cancelled:5|Lapsed:3"),
        ),
      },
      more: {
        age: "",
        own_premium: held("premium"),
        "plan|plan name|policy plan|coverage plan|tier": held("plan"),
        "term_months|term|policy term": held("term_months"),
        "monthly_premium|premium monthly|monthly payment": sum("round(@premium / 12, 2)"),
        "insured_item|insured object|vehicle|insured property|property insured": held("insured_item"),
        "payment_frequency|premium frequency|billing frequency|payment mode": oneOf(
          "Monthly:56|Annual:28|Quarterly:10|Semi-annual:6",
        ),
        "beneficiary|beneficiary name": firstOf(
          either('@policy_type == "Life"', person("full_name", "beneficiary"), nothing),
          person("full_name", "beneficiary"),
        ),
        "agent|agent name|broker": person("full_name", "agent"),
        currency: insured("currency_code"),
        "claims_count|number of claims|claims|claim count|prior claims": {
          kind: "integer",
          min: 0,
          max: 6,
          distribution: { kind: "poisson", mean: 0.5 },
        },
        "smoker|is smoker": flag(0.13),
        "auto_renew|auto renewal|renewed": flag(0.7),
        "risk_score|risk": { kind: "integer", min: 1, max: 100, distribution: { kind: "normal", mean: 38, sd: 18 } },
      },
      usualRows: 150,
    },
  ),
  entity(
    "insurance claim|claim|auto claim|claim record|insurance claims record|claims data|claim history|claims dataset|car insurance claim|home insurance claim",
    {
      domain: "insurance",
      parents: "policy|customer|adjuster",
      core: {
        claim_id: id("CLM-", 6),
        "policy_number|policy|policy id|policy no": "policy number",
        "claimant|name|customer name|policyholder|claimant name|customer|insured": firstOf(
          textOf("@insurance_policy_policyholder"),
          person("full_name"),
        ),
        "claim_type|type|cause|cause of loss|type of claim|loss type|reason|incident type|cause of claim":
          claimed("cause"),
        "incident_date|date of loss|loss date|accident date|date of incident": firstOf(
          dateOf(
            "add_days(@insurance_policy_start_date, floor(uniform(0, 1) * max(1, min(days_between(@insurance_policy_start_date, @insurance_policy_end_date), days_between(@insurance_policy_start_date, as_of())) - 22)))",
          ),
          day("-P18M", "-P22D"),
        ),
        "filed_on|claim date|date|filed date|filing date|reported on|date filed|report date|date reported|submission date":
          firstOf(
            either(
              '@policy_type == "Life"',
              after("@incident_date", "P5D", "P21D"),
              after("@incident_date", "P0D", "P21D"),
            ),
            after("@incident_date", "P0D", "P21D"),
          ),
        "claim_amount|amount|claimed amount|loss amount|amount claimed|damage amount|estimated damage": firstOf(
          sum("round(min(@own_loss, @insurance_policy_coverage_amount), 2)"),
          insured("claim_amount"),
        ),
        "approved_amount|payout|settlement amount|paid amount|amount paid|payout amount|settlement|amount approved":
          firstOf(approved("min(@claim_amount, @own_payout)")),
        "status|claim status": claimStatus,
      },
      more: {
        own_loss: claimed("claim_amount"),
        own_payout: claimed("payout"),
        "policy_type|line|line of business|insurance type": insured("line"),
        "policy_plan|plan": insured("plan"),
        "coverage_amount|coverage|coverage limit|policy limit|sum insured": claimed("coverage_amount"),
        "deductible|excess": claimed("deductible"),
        "premium|annual premium": claimed("premium"),
        "description|details|incident description|narrative|notes|loss description": claimed("description"),
        "settlement_date|settled on|paid on|closed date|resolution date|payment date|decision date": firstOf(
          dateOf(
            `if(${SETTLED} || @claim_status == "Denied", add_days(@filed_on, floor(min(days_between(@filed_on, as_of()), 12 + exp(normal(3.1, 0.6))))), null)`,
          ),
        ),
        "denial_reason|rejection reason|reason for denial": firstOf(
          either('@claim_status == "Denied"', oneOf(DENIAL_REASONS), nothing),
          oneOf(DENIAL_REASONS),
        ),
        "days_to_settle|processing days|processing time|days open|settlement days": firstOf(
          formula("days_between(@filed_on, @settlement_date)", { output: "integer" }),
        ),
        "severity|damage severity|incident severity": firstOf(
          textOf(
            'if(@claim_amount < 1500, "Minor", if(@claim_amount < 9000, "Moderate", if(@claim_amount < 45000, "Major", "Total loss")))',
          ),
        ),
        "is_fraud|fraud|fraud reported|fraud flag|fraudulent|suspected fraud": firstOf(
          formula("chance(if(days_between(@incident_date, @filed_on) > 14, 0.06, 0.025))", { output: "boolean" }),
        ),
        fraud_score: numberAround(0, 1, 0.16, 0.13, 3),
        "adjuster|adjuster name|claims adjuster|handler|assigned to": person("full_name", "adjuster"),
        "police_report|police report filed": flag(0.34),
        "witnesses|number of witnesses": whole(0, 3),
        "insured_item|vehicle|property": claimed("insured_item"),
        currency: insured("currency_code"),
      },
      usualRows: 120,
    },
  ),
  entity("payout|claim payment|disbursement|settlement", {
    domain: "insurance",
    parents: "claim",
    core: {
      payout_id: id("PO-", 5),
      "payee|recipient|name": "full name",
      amount: firstOf(
        formula("round(if(is_empty(@claim_approved_amount), 0, @claim_approved_amount), 2)", {
          output: "decimal",
          scale: 2,
        }),
        money(100, 60_000, 1900, 1.1),
      ),
      "paid_on|payment date|date": "payment date",
      "method|payment method": oneOf("Bank transfer:78|Check:18|Card:4"),
      status: oneOf("Paid:88|Pending:12"),
    },
    usualRows: 90,
  }),
  entity("premium payment|policy payment|premium installment|insurance payment", {
    domain: "insurance",
    parents: "policy|customer",
    core: {
      payment_id: id("PP-", 6),
      "policy_number|policy": "policy number",
      "policyholder|name|customer name": "full name",
      "due_date|date|installment date": dateOf("add_days(@due_month, 1 - day(@due_month))"),
      "amount|premium|installment": firstOf(sum("round(@policy_premium / 12, 2)"), sum("round(@own_premium / 12, 2)")),
      "status|payment status": firstOf(
        either("@due_date > as_of()", oneOf("Scheduled"), oneOf("Paid:92|Late:5|Missed:3")),
        oneOf("Paid:92|Late:5|Missed:3"),
      ),
      "paid_on|payment date|paid date": firstOf(
        dateOf(
          'if(@status == "Paid", add_days(@due_date, -random_int(0, 6)), if(@status == "Late", add_days(@due_date, random_int(2, 25)), null))',
        ),
      ),
      "method|payment method": oneOf("Direct debit:56|Card:32|Check:6|Online banking:6"),
    },
    more: { due_month: day("-P14M", "P1M"), own_premium: insured("premium") },
    usualRows: 300,
  }),
  entity("insurance quote|policy quote|insurance application|quote request", {
    domain: "insurance",
    parents: "customer|agent",
    core: {
      quote_id: id("QT-", 5),
      "applicant|name|customer name|customer": "full name",
      age: "",
      "policy_type|type|line|product": insured("line"),
      plan: insured("plan"),
      "coverage_amount|coverage": insured("coverage_amount"),
      deductible: insured("deductible"),
      "quoted_premium|premium|price": firstOf(sum(`round(@own_premium * ${AGE_FACTOR}, 2)`), insured("premium")),
      "quoted_on|date|quote date": day("-P120D", "P0D"),
      status: firstOf(
        either(
          "days_between(@quoted_on, as_of()) > 30",
          oneOf("Bound:32|Expired:48|Declined:20"),
          oneOf("Open:58|Bound:26|Declined:16"),
        ),
        oneOf("Open:30|Bound:30|Declined:18|Expired:22"),
      ),
    },
    more: { own_premium: insured("premium") },
    usualRows: 120,
  }),
];
