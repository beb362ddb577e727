import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** A chart of accounts, and what is posted in double entry. */
export const ledger: Pack = {
  name: "ledger",
  description:
    "An account of a chart of accounts with type and normal balance, and a posting: debit and credit account, amount, memo and source that fit",
  attributes: attributesOf(`
account_code; integer; Number of the account; the thousands tell the type
account_name; text; Name, e.g. Accounts Receivable
account_type; text; Asset, Liability, Equity, Revenue, Expense or a contra type
account_subtype; text; Group, e.g. Current assets
normal_balance; text; Debit or Credit
statement; text; Balance sheet or Income statement
balance; money; Balance usual for the account, never negative
posting; integer; Number of the kind of posting, from 1
debit_code; integer; Number of the account that is debited
debit_account; text; Its name
debit_label; text; Number and name of the account that is debited
credit_code; integer; Number of the account that is credited
credit_account; text; Its name
credit_label; text; Number and name of the account that is credited
amount; money; Amount, by the kind of posting
usual_amount; money; The middle of such amounts
days_ago; integer; Days since it was posted, within a year
memo; text; What it is for
source; text; Document: Invoice, Bill, Card, Payroll …
party; text; Customer or supplier; empty where there is none
currency_code; text; Currency of the locale's country, e.g. USD`),
  load: async (locale) => (await import("./rules")).loadLedger(locale),
};
