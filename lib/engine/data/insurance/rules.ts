import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { createPhrase, type Phrase } from "../record-phrases";
import { columnRules, derived, derivedDecimal } from "../rules";
import { type Cause, covers, type Policy, readCauses, readPolicies } from "./read-policies";

const COLUMNS = ["line", "segment", "plan", "cause", "term_months"];

/** Signs between alternatives that stand in no braces. */
const BETWEEN_REPORTS = /\|(?![^{]*\})/;

let pool: RecordDeclaration["pool"];

/** Policies with a claim each, in the currency of the locale's country. */
export function loadInsurance(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  const { currency } = readCountries().find(({ code }) => code === home)!;
  return {
    pool,
    defaultWhere: [{ attribute: "segment", anyOf: ["Personal"], unless: ["segment", "line", "plan", "cause"] }],
    rules: insuranceRules(currency),
  };
}

/** Every plan with each cause that it covers. */
function buildPool(): RecordDeclaration["pool"] {
  const causes = readCauses().map((cause) => ({
    ...cause,
    _reports: cause.report.split(BETWEEN_REPORTS).map((report) => createPhrase(report, {})),
  }));
  const rows = readPolicies().flatMap((policy) => {
    const own = causes.filter((cause) => covers(policy, cause));
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    return own.map((cause) => ({ policy, cause, weight: (policy.weight * cause.weight) / total }));
  });
  return {
    columns: {
      line: rows.map(({ policy }) => policy.line),
      segment: rows.map(({ policy }) => policy.segment),
      plan: rows.map(({ policy }) => policy.plan),
      term_months: rows.map(({ policy }) => policy.term_months),
      cause: rows.map(({ cause }) => cause.cause),
      _policy: rows.map(({ policy }) => policy),
      _cause: rows.map(({ cause }) => cause),
      _reports: rows.map(({ cause }) => cause._reports),
    },
    weights: rows.map(({ weight }) => weight),
  };
}

function insuranceRules(currency: string): RecordDeclaration["rules"] {
  const money = (dollars: number) => inCurrency(dollars, currency);
  return {
    ...columnRules(COLUMNS),
    _coverage: derived("integer", ["_policy"], ([policy], random) =>
      choose((policy as Policy).coverages.length, random),
    ),
    _deductible: derived("integer", ["_policy"], ([policy], random) =>
      choose((policy as Policy).deductibles.length, random),
    ),
    coverage_amount: derivedDecimal(2, ["_policy", "_coverage"], ([policy, at]) =>
      inRound((policy as Policy).coverages[at as number]!, currency),
    ),
    deductible: derivedDecimal(2, ["_policy", "_deductible"], ([policy, at]) =>
      inRound((policy as Policy).deductibles[at as number]!, currency),
    ),
    premium: derivedDecimal(2, ["_policy", "_coverage", "_deductible"], ([policy, coverage, deductible], random) =>
      money(premiumOf(policy as Policy, coverage as number, deductible as number, random)),
    ),
    insured_item: derived("text", ["_policy"], ([policy], random) => random.pick((policy as Policy).item)),
    claim_amount: derivedDecimal(
      2,
      ["_cause", "_policy", "_coverage", "_deductible", "coverage_amount"],
      (values, random) => {
        const [cause, policy, coverage, deductible, limit] = values as [Cause, Policy, number, number, number];
        const own = policy.pays === null && !isOwed(cause) ? policy.deductibles[deductible]! : 0;
        return Math.min(limit, money(lossOf(cause, policy.coverages[coverage]!, own, random)));
      },
    ),
    payout: derivedDecimal(
      2,
      ["claim_amount", "deductible", "coverage_amount", "_policy", "_cause"],
      ([claimed, deductible, limit, policy, cause]) => {
        const loss = claimed as number;
        const { pays } = policy as Policy;
        const rest = isOwed(cause as Cause) ? loss : loss - (deductible as number);
        const paid = pays === null ? Math.max(0, Math.min(limit as number, rest)) : loss * pays;
        return Math.round(paid * 100) / 100;
      },
    ),
    description: derived("text", ["_reports"], ([reports], random) =>
      random.pick(reports as readonly Phrase[])(random, 0),
    ),
    currency_code: derived("text", [], () => currency),
  };
}

/** The first of a list is sold most. */
const choose = (count: number, random: CellRandom) => Math.floor(count * random.next() ** 1.5);

/** Limits are round numbers in every currency. */
function inRound(dollars: number, currency: string): number {
  if (dollars === 0) return 0;
  const amount = inCurrency(dollars, currency);
  const near = amount / dollars;
  if (near > 0.6 && near < 1.6) return dollars;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / step) * step;
}

function premiumOf(
  { premium, growth, coverages, deductibles }: Policy,
  coverage: number,
  deductible: number,
  random: CellRandom,
): number {
  const size = (coverages[coverage]! / Math.min(...coverages)) ** growth;
  const least = Math.min(...deductibles);
  const relief =
    deductibles.length === 1 ? 1 : 1.08 - 0.09 * Math.log2((deductibles[deductible]! + 100) / (least + 100));
  return premium * size * Math.max(0.7, relief) * Math.exp(0.24 * random.normal());
}

/** What others are owed, and lives, know no deductible. */
const isOwed = ({ cause, spread }: Cause) => spread === 0 || /others|iability/.test(cause);

const TRIES = 4;

/** A loss above the deductible and within the coverage; a spread of 0 means all of it. */
function lossOf({ amount, spread }: Cause, coverage: number, deductible: number, random: CellRandom): number {
  if (spread === 0) return coverage;
  const least = Math.min(deductible * 1.08, coverage / 2);
  let loss = amount;
  for (let i = 0; i < TRIES; i++) {
    loss = amount * Math.exp(spread * random.normal());
    if (loss > least && loss <= coverage) return loss;
  }
  return loss > coverage ? coverage * (0.7 + 0.3 * random.next()) : least * (1 + 0.6 * random.next() ** 2) + 1;
}
