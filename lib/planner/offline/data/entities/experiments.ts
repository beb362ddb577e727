import { entity } from "../../plan/entity";
import { numbersOf, oneOfGiven } from "../make";
import { dateOf, decimalOf, flagOf, textOf, wholeOf } from "../outcomes";

/** Rows come in pairs: the control of an experiment, then its variant. */
const PAIR = "floor((@own_number - 1) / 2)";
const IS_CONTROL = "mod(@own_number, 2) == 1";
/** A number from 0 to 1 that both rows of a pair share. */
const shared = (salt: number) => `(mod((${PAIR} + 3) * (${PAIR} + 11) * ${salt}, 9973) / 9973)`;
/** Visitors and rate of the control, which the variant's row needs as well. */
const CONTROL_VISITORS = `round(1200 * exp(3.4 * ${shared(7919)}))`;
const CONTROL_RATE = `(0.012 + 0.1 * ${shared(6131)})`;
const CONTROL_CONVERSIONS = `round(${CONTROL_VISITORS} * ${CONTROL_RATE})`;

/** Two-sided p-value of z by Abramowitz and Stegun 26.2.17, right to seven digits. */
const T = "(1 / (1 + 0.2316419 * @own_z))";
const P_VALUE = `clamp(2 * exp(-0.5 * @own_z * @own_z) / 2.5066282746 * (${T} * (0.31938153 + ${T} * (-0.356563782 + ${T} * (1.781477937 + ${T} * (-1.821255978 + ${T} * 1.330274429))))), 0, 1)`;
const POOLED = "((@own_base_conversions + @conversions) / (@own_base_visitors + @visitors))";

const EXPERIMENTS =
  "Checkout button color|Shorter sign-up form|Free shipping banner|New pricing page|Product photo order|Annual plan first|Exit-intent offer|Sticky add-to-cart|Social proof on home page|One-page checkout|Larger search bar|Welcome e-mail subject|Guest checkout|Onboarding checklist|Trial without card|Headline on landing page|Reviews above the fold|Progress bar in checkout|Chat on pricing page|Recommended products";

/** Rows of a funnel, step by step. */
const STEP = "mod(@own_number - 1, 5)";
const FUNNEL = "floor((@own_number - 1) / 5)";
const among = (list: readonly string[]) =>
  list.reduceRight((rest, value, step) => (rest === "" ? value : `if(${STEP} == ${step}, ${value}, ${rest})`), "");
const enteredFunnel = (salt: number) => `(mod((${FUNNEL} + 5) * (${FUNNEL} + 17) * ${salt}, 9973) / 9973)`;
/** How many reach each step: a share of those before. */
const REACHED = {
  own_start: `round(4000 * exp(2.4 * ${enteredFunnel(7919)}))`,
  own_viewers: `round(@own_start * (0.42 + 0.2 * ${enteredFunnel(6131)}))`,
  own_adders: `round(@own_viewers * (0.24 + 0.16 * ${enteredFunnel(4801)}))`,
  own_payers: `round(@own_adders * (0.45 + 0.2 * ${enteredFunnel(3607)}))`,
  own_buyers: `round(@own_payers * (0.6 + 0.22 * ${enteredFunnel(2411)}))`,
};
const LEVELS = Object.keys(REACHED).map((name) => `@${name}`);
const USERS = among(LEVELS);
const BEFORE = among([LEVELS[0]!, ...LEVELS.slice(0, -1)]);

/** Months of a cohort: twelve rows each, from its first month on. */
const COHORT = "floor((@own_number - 1) / 12)";
const MONTH = "mod(@own_number - 1, 12)";
const ofCohort = (salt: number) => `(mod((${COHORT} + 7) * (${COHORT} + 13) * ${salt}, 9973) / 9973)`;
/** Many leave early and few late; a little is each month's own, never enough to turn upwards. */
const RETAINED = `if(@month_number == 0, 1, (0.3 + 0.16 * ${ofCohort(6131)}) + (0.5 - 0.16 * ${ofCohort(6131)}) * exp(-0.42 * @month_number) - 0.012 * @month_number + 0.003 * mod(@own_number * 31, 7) / 7)`;

/** Experiments, funnels and cohorts, whose numbers follow from one another. */
export const EXPERIMENT_RESULTS = [
  entity(
    "ab test result|a b test result|experiment result|split test result|ab test variant|experiment variant|split test|ab testing result|conversion experiment|ab test summary|ab test data|a b testing result|experiment summary|ab test report",
    {
      domain: "product",
      core: {
        "test_id|experiment id|id": textOf(`concat("EXP-", right(concat("000", ${PAIR} + 1), 4))`),
        "test_name|experiment|test|experiment name|name|hypothesis": textOf("@own_name"),
        "variant|group|variation|version": textOf(`if(${IS_CONTROL}, "Control", "Variant B")`),
        "visitors|users|sample size|participants|sessions|n|traffic|impressions|sample": wholeOf(
          `if(${IS_CONTROL}, @own_base_visitors, round(@own_base_visitors * (1 + normal(0, 0.008))))`,
        ),
        "conversions|converted|conversion count|purchases|sign ups|goals|clicks": wholeOf(
          `if(${IS_CONTROL}, @own_base_conversions, clamp(round(@visitors * ${CONTROL_RATE} * (1 + 0.06 + normal(0, 0.11))), 1, @visitors))`,
        ),
        "conversion_rate|rate|cvr|conversion rate percent|cr": decimalOf("round(100 * @conversions / @visitors, 2)"),
        "lift|lift percent|uplift|relative lift|improvement|relative uplift": decimalOf(
          `if(${IS_CONTROL}, null, round(100 * ((@conversions / @visitors) / (@own_base_conversions / @own_base_visitors) - 1), 2))`,
        ),
        "p_value|pvalue|p": decimalOf(`if(${IS_CONTROL}, null, round(${P_VALUE}, 4))`, 4),
        "significant|is significant|statistically significant|significance|stat sig": flagOf(
          `if(${IS_CONTROL}, null, ${P_VALUE} < 0.05)`,
        ),
      },
      more: {
        "z_score|z|z value": decimalOf(`if(${IS_CONTROL}, null, round(@own_signed_z, 3))`, 3),
        "confidence|confidence level|confidence percent": decimalOf(
          `if(${IS_CONTROL}, null, round(100 * (1 - ${P_VALUE}), 2))`,
        ),
        "ci_low|ci lower|lower bound": decimalOf(
          "round(100 * (@conversions / @visitors - 1.96 * sqrt(@conversions / @visitors * (1 - @conversions / @visitors) / @visitors)), 2)",
        ),
        "ci_high|ci upper|upper bound": decimalOf(
          "round(100 * (@conversions / @visitors + 1.96 * sqrt(@conversions / @visitors * (1 - @conversions / @visitors) / @visitors)), 2)",
        ),
        "winner|result|outcome|decision|conclusion": textOf(
          `if(${IS_CONTROL}, null, if(${P_VALUE} < 0.05, if(@own_signed_z > 0, "Variant wins", "Control wins"), "No difference"))`,
        ),
        "start_date|started on|date|launched on": dateOf(`add_days(as_of(), -40 - floor(320 * ${shared(4801)}))`),
        "end_date|ended on": dateOf(
          `add_days(add_days(as_of(), -40 - floor(320 * ${shared(4801)})), 14 + floor(20 * ${shared(3607)}))`,
        ),
        "duration_days|duration": wholeOf(`14 + floor(20 * ${shared(3607)})`),
        "metric|goal|primary metric|kpi": oneOfGiven(
          "@test_name",
          {
            "Shorter sign-up form|Onboarding checklist|Trial without card|Welcome e-mail subject": "Sign-up",
            "New pricing page|Annual plan first|Chat on pricing page": "Paid plan",
          },
          "Purchase",
        ),
        "revenue|total revenue": decimalOf("round(@conversions * 58 * exp(normal(0, 0.05)), 2)"),
        "revenue_per_visitor|rpv": decimalOf("round(@revenue / @visitors, 2)"),
      },
      helpers: {
        own_number: { kind: "sequence" },
        own_name: textOf(nameOf(EXPERIMENTS.split("|"))),
        own_base_visitors: wholeOf(CONTROL_VISITORS),
        own_base_conversions: wholeOf(CONTROL_CONVERSIONS),
        own_signed_z: decimalOf(
          `(@conversions / @visitors - @own_base_conversions / @own_base_visitors) / sqrt(${POOLED} * (1 - ${POOLED}) * (1 / @visitors + 1 / @own_base_visitors))`,
          6,
        ),
        own_z: decimalOf("abs(@own_signed_z)", 6),
      },
      usualRows: 40,
    },
  ),
  entity(
    "funnel step|funnel|conversion funnel|sales funnel step|marketing funnel|funnel stage|funnel analysis|signup funnel|checkout funnel|funnel data|funnel report|conversion funnel report|conversion funnel step|marketing funnel stage|purchase funnel",
    {
      domain: "web",
      core: {
        "funnel_id|cohort week|id": textOf(`concat("FN-", right(concat("00", ${FUNNEL} + 1), 3))`),
        "step_number|step order|order|position|stage number": wholeOf(`${STEP} + 1`),
        "step|stage|step name|stage name|name|funnel step|funnel stage|steps|event": textOf(
          among(['"Visited site"', '"Viewed product"', '"Added to cart"', '"Started checkout"', '"Purchased"']),
        ),
        "users|count|visitors|user count|entered|sessions|people|number of users|total users|counts": wholeOf(USERS),
        "step_conversion_rate|conversion rate|conversion from previous|step rate|rate|conversion": decimalOf(
          `round(100 * @users / (${BEFORE}), 2)`,
        ),
        "overall_conversion_rate|total conversion|cumulative rate|conversion from start|percent of total|overall conversion":
          decimalOf(`round(100 * @users / @own_start, 2)`),
        "dropped_off|drop off|drop offs|dropoff|lost|abandoned|drop off count": wholeOf(`(${BEFORE}) - @users`),
      },
      more: {
        "drop_off_rate|dropoff rate|abandonment rate|drop off percent": decimalOf(
          `round(100 * ((${BEFORE}) - @users) / (${BEFORE}), 2)`,
        ),
        "week|date|week start|period": dateOf(`add_days(as_of(), -7 * (${FUNNEL} + 1))`),
        "average_seconds|avg time|time in step|time to next step": numbersOf(
          [20, 45, 75, 120, 180],
          [18, 28, 26, 18, 10],
        ),
      },
      helpers: {
        own_number: { kind: "sequence" },
        ...Object.fromEntries(Object.entries(REACHED).map(([name, expression]) => [name, wholeOf(expression)])),
      },
      usualRows: 25,
    },
  ),
  entity(
    "cohort retention|retention cohort|cohort|retention|cohort analysis|user retention|monthly retention|cohort data|retention data|customer cohort|retention report|cohort retention rate|retention analysis|customer retention|cohort retention data",
    {
      domain: "saas",
      core: {
        "cohort|cohort month|signup month|acquisition month|cohort date|cohort name": dateOf(
          `add_months(add_days(as_of(), 1 - day(as_of())), -12 - ${COHORT})`,
        ),
        "month_number|months since signup|period|month|month index|period number|age|months after|month since signup":
          wholeOf(MONTH),
        "cohort_size|users|starting users|initial users|new users|size": wholeOf(
          `round(260 * exp(2.1 * ${ofCohort(7919)}))`,
        ),
        "active_users|retained users|retained|active customers|remaining users|returning users": wholeOf(
          `round(@cohort_size * (${RETAINED}))`,
        ),
        "retention_rate|retention|retention percent|retained percent|rate": decimalOf(
          "round(100 * @active_users / @cohort_size, 1)",
          1,
        ),
      },
      more: {
        "churned_users|lost users|churned": wholeOf("@cohort_size - @active_users"),
        "churn_rate|cumulative churn": decimalOf("round(100 - 100 * @active_users / @cohort_size, 1)", 1),
        "revenue|cohort revenue|mrr": decimalOf("round(@active_users * 24.5, 2)"),
        "activity_month|active month|date|calendar month": dateOf(
          `add_months(add_days(as_of(), 1 - day(as_of())), -12 - ${COHORT} + ${MONTH})`,
        ),
      },
      helpers: { own_number: { kind: "sequence" } },
      usualRows: 72,
    },
  ),
];

/** The name of a pair's experiment. */
function nameOf(names: readonly string[]): string {
  return names.reduceRight(
    (rest, name, k) => (rest === "" ? `"${name}"` : `if(mod(${PAIR}, ${names.length}) == ${k}, "${name}", ${rest})`),
    "",
  );
}
