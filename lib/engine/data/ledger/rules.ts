import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { columnRules, derived, derivedDecimal } from "../rules";
import { companyName } from "./parties";
import { type Account, type Posting, readLedger } from "./read-ledger";

const COLUMNS = [
  "posting",
  "debit_code",
  "debit_account",
  "credit_code",
  "credit_account",
  "debit_label",
  "credit_label",
  "source",
  "account_code",
  "account_name",
  "account_type",
  "account_subtype",
  "normal_balance",
  "statement",
];

let pool: RecordDeclaration["pool"];

/** Accounts and what is posted to them, with amounts in the currency of the locale's country. */
export function loadLedger(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  return { pool, rules: ledgerRules(readCountries().find(({ code }) => code === home)!.currency) };
}

/** A posting each, under either of its accounts. */
function buildPool(): RecordDeclaration["pool"] {
  const { postings, unposted } = readLedger();
  const rows = [
    ...postings.flatMap((posting) =>
      [posting.debitAccount, posting.creditAccount].map((account) => ({ posting, account })),
    ),
    ...unposted,
  ];
  const column = <T>(read: (row: { posting: Posting; account: Account }) => T) => rows.map(read);
  return {
    columns: {
      posting: column(({ posting }) => posting.number),
      debit_code: column(({ posting }) => posting.debit),
      debit_account: column(({ posting }) => posting.debitAccount.name),
      debit_label: column(({ posting }) => `${posting.debit} ${posting.debitAccount.name}`),
      credit_code: column(({ posting }) => posting.credit),
      credit_account: column(({ posting }) => posting.creditAccount.name),
      credit_label: column(({ posting }) => `${posting.credit} ${posting.creditAccount.name}`),
      source: column(({ posting }) => posting.source),
      account_code: column(({ account }) => account.code),
      account_name: column(({ account }) => account.name),
      account_type: column(({ account }) => account.type),
      account_subtype: column(({ account }) => account.subtype),
      normal_balance: column(({ account }) => account.normal),
      statement: column(({ account }) => account.statement),
      _posting: column(({ posting }) => posting),
      _account: column(({ account }) => account),
    },
    weights: column(({ posting }) => posting.share),
  };
}

const THINGS = [
  "the heating",
  "a printer",
  "the delivery van",
  "a forklift",
  "the air conditioning",
  "a packing machine",
];

function ledgerRules(currency: string): RecordDeclaration["rules"] {
  return {
    ...columnRules(COLUMNS),
    amount: derivedDecimal(2, ["_posting"], ([posting], random) => {
      const { amount, spread } = posting as Posting;
      return inCurrency(Math.max(1, amount * Math.exp(spread * bounded(random))), currency);
    }),
    usual_amount: derivedDecimal(2, ["_posting"], ([posting]) => inCurrency((posting as Posting).amount, currency)),
    balance: derivedDecimal(2, ["_account"], ([account], random) =>
      inCurrency((account as Account).balance * Math.exp(0.5 * bounded(random)), currency),
    ),
    days_ago: derived("integer", [], (_, random) => 1 + random.index(365)),
    party: derived("text", ["_posting"], ([posting], random) =>
      (posting as Posting).party === "none" ? null : companyName(random),
    ),
    memo: derived("text", ["_posting", "party"], ([posting, party], random) =>
      (posting as Posting).memo.replace("{party}", String(party)).replace("{thing}", random.pick(THINGS)),
    ),
    currency_code: derived("text", [], () => currency),
  };
}

const bounded = (random: CellRandom) => Math.max(-2.2, Math.min(2.2, random.normal()));
