import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  after,
  day,
  either,
  firstOf,
  formula,
  id,
  money,
  oneOf,
  place,
  type Recipe,
  sum,
  unique,
  whole,
} from "../make";
import { ledger } from "../packs";

const textOf = (expression: string) => formula(expression, { output: "text" });
const dateOf = (expression: string) => formula(expression, { output: "date" });
const nothing = textOf("null");

/** A posting takes two rows, one for each side; what it is, and when, is the same in both. */
const ofPair = (source: string, attribute: string): GeneratorInput => ({
  kind: "record",
  source,
  attribute,
  as: "posting",
  per: "@own_pair",
});
/** Where a row names both accounts, it is a posting of its own. */
const entryOf = (attribute: string): GeneratorInput => ({ kind: "record", source: "ledger", attribute, as: "entry" });
const wholeEntry = (own: GeneratorInput): GeneratorInput => either("is_empty(@debit_account)", nothing, own);
const dayAgo = (days: string) => `add_days(as_of(), -${days})`;
/** The last day up to then on which offices work. */
const workday = (days: string) => `add_days(${dayAgo(days)}, -max(0, weekday(${dayAgo(days)}) - 5))`;
/** Rent is due on the first, what is booked for a month on its last day, all else on a working day. */
const bookingDay = (worked: string, memo: string) =>
  `if(contains(${memo}, "rent for"), add_days(${worked}, 1 - day(${worked})), if(contains(${memo}, "onth"), add_days(${worked}, -day(${worked})), ${worked}))`;
/** Numbers begin with their month, so that no entry seems older than those before it. */
const numbered = (date: string, number: string) =>
  `concat("JE-", year(${date}), right(concat("0", month(${date})), 2), "-", right(concat("0000", ${number}), 5))`;
const perEntry = (own: GeneratorInput, ofPairs: GeneratorInput): Recipe => firstOf(wholeEntry(own), ofPairs);

const invoiceStatus: Recipe = firstOf(
  either(
    "add_days(@due_date, 90) < as_of()",
    oneOf("Paid:97|Overdue:3"),
    either("@due_date < as_of()", oneOf("Paid:76|Overdue:24"), oneOf("Paid:30|Open:64|Draft:6")),
  ),
  oneOf("Paid:66|Open:18|Overdue:11|Draft:5"),
);

/** Books of account: what is kept in them, billed, owed and due in tax. */
export const ACCOUNTING = [
  entity("invoice|bill|customer invoice|sales invoice|vendor invoice|supplier invoice|invoice data", {
    domain: "finance",
    parents: "customer|company|vendor|supplier|project",
    core: {
      "invoice_number|invoice no|number|invoice id|no": id("INV-", 6),
      "customer|company|client|customer name|vendor|client name|bill to": "company",
      "issue_date|date|invoice date|issued on": "issue date",
      "due_date|due|due on|payment due|payment due date": dateOf("add_days(@issue_date, @own_terms_days)"),
      "description|item|service": "invoice line description",
      "subtotal|amount|net amount|net|net total": money(40, 24_000, 860, 1.1),
      "tax|sales tax|tax amount": firstOf(
        sum("round(@subtotal * @tax_rate / 100, 2)"),
        sum("round(@subtotal * 0.08, 2)"),
      ),
      "total|total amount|amount due|grand total|gross amount|gross|gross total|invoice total": firstOf(
        sum("round(@subtotal + @vat, 2)"),
        sum("round(@subtotal + @tax, 2)"),
      ),
      "status|payment status|invoice status": invoiceStatus,
    },
    more: {
      currency: place("currency_code"),
      "vat|vat amount|value added tax": firstOf(
        sum("round(@subtotal * @tax_rate / 100, 2)"),
        sum("round(@subtotal * 0.19, 2)"),
      ),
      "payment_terms|terms": oneOf("Net 30:58|Net 15:18|Net 60:12|Due on receipt:7|Net 45:5"),
      own_terms_days: firstOf(
        formula(
          'if(@payment_terms == "Net 30", 30, if(@payment_terms == "Net 15", 15, if(@payment_terms == "Net 60", 60, if(@payment_terms == "Net 45", 45, 0))))',
          { output: "integer" },
        ),
        { kind: "choice", values: [14, 30, 45, 60], weights: [20, 62, 7, 11] },
      ),
      "quantity|hours": whole(1, 40),
      "tax_rate|vat rate": { kind: "choice", values: [0, 6, 7, 8, 20], weights: [14, 6, 6, 66, 8] },
      "paid_date|payment date|paid on|date paid": firstOf(
        dateOf(
          'if(@status == "Paid", add_days(@issue_date, floor(min(days_between(@issue_date, as_of()), 4 + exp(normal(2.8, 0.6))))), null)',
        ),
      ),
      "days_overdue|days late": formula('if(@status == "Overdue", days_between(@due_date, as_of()), 0)', {
        output: "integer",
      }),
      "balance_due|outstanding amount|amount outstanding|open amount": sum('if(@status == "Paid", 0, @total)'),
    },
    usualRows: 150,
  }),
  entity("invoice item|invoice line|invoice line item|invoice detail|billed item|bill item", {
    domain: "finance",
    parents: "invoice|product",
    partOf: "invoice",
    core: {
      invoice_item_id: id("II-", 6),
      "description|item|service|name|product": "invoice line description",
      "quantity|hours": whole(1, 40),
      "unit_price|price|rate": money(8, 900, 85, 0.8),
      "line_total|total|amount|subtotal": "line total",
    },
    usualRows: 450,
  }),
  entity(
    "journal entry|ledger entry|general ledger|accounting entry|bookkeeping record|ledger|general ledger entry|accounting transaction|journal|double entry|bookkeeping entry|accounting record|accounting data|journal entry line|general journal|bookkeeping",
    {
      domain: "accounting",
      core: {
        line_id: id("JL-", 6),
        "entry_number|entry id|journal id|journal entry id|transaction id|reference|entry no|journal number|entry":
          firstOf(
            textOf(`if(is_empty(@debit_account), null, ${numbered("@date", "@own_line")})`),
            textOf(numbered("@date", "@own_pair")),
          ),
        "date|posting date|entry date|transaction date|posted on": firstOf(
          dateOf(`if(is_empty(@debit_account), null, ${bookingDay("@own_workday", "@own_memo")})`),
          dateOf(bookingDay("@own_pair_workday", "@own_pair_memo")),
        ),
        "account|gl account|account name|ledger account": textOf(
          "if(mod(@own_line, 2) == 1, @own_debit_name, @own_credit_name)",
        ),
        "description|memo|narration|details|explanation": perEntry(entryOf("memo"), ofPair("ledger", "memo")),
        "debit|debit amount|dr": sum("if(mod(@own_line, 2) == 1, @own_amount, null)"),
        "credit|credit amount|cr": sum("if(mod(@own_line, 2) == 0, @own_amount, null)"),
        "source|document|document type|source document|type": perEntry(entryOf("source"), ofPair("ledger", "source")),
        "posted_by|created by|user|entered by": {
          kind: "record",
          source: "person",
          attribute: "full_name",
          as: "clerk",
          per: "@own_clerk",
        },
      },
      more: {
        own_line: { kind: "sequence" },
        own_pair: formula("ceil(@own_line / 2)", { output: "integer" }),
        own_days: entryOf("days_ago"),
        own_memo: entryOf("memo"),
        own_workday: dateOf(workday("@own_days")),
        own_pair_days: ofPair("ledger", "days_ago"),
        own_pair_memo: ofPair("ledger", "memo"),
        own_pair_workday: dateOf(workday("@own_pair_days")),
        own_clerk: formula("mod(floor(@own_pair_days / 7), 4)", { output: "integer" }),
        own_debit_name: ofPair("ledger", "debit_label"),
        own_credit_name: ofPair("ledger", "credit_label"),
        own_debit_code: ofPair("ledger", "debit_code"),
        own_credit_code: ofPair("ledger", "credit_code"),
        own_amount: ofPair("ledger", "amount"),
        "account_code|account number|gl code|account no|account id": formula(
          "if(mod(@own_line, 2) == 1, @own_debit_code, @own_credit_code)",
          { output: "integer" },
        ),
        "debit_credit|dr cr|side|debit or credit": textOf('if(mod(@own_line, 2) == 1, "Debit", "Credit")'),
        "debit_account|account debited|debited account": entryOf("debit_account"),
        "credit_account|account credited|credited account": entryOf("credit_account"),
        "amount|value|entry amount": firstOf(
          sum("if(is_empty(@debit_account), null, @own_entry_amount)"),
          ofPair("ledger", "amount"),
        ),
        own_entry_amount: entryOf("amount"),
        currency: ledger("currency_code"),
        cost_center: "cost center",
        "period|fiscal period|month": textOf('concat(year(@date), "-", right(concat("0", month(@date)), 2))'),
        status: oneOf("Posted:96|Draft:4"),
      },
      usualRows: 300,
    },
  ),
  entity(
    "chart of account|gl account|ledger account|account code|accounting account|coa|trial balance|general ledger account",
    {
      domain: "accounting",
      core: {
        "account_code|code|account number|account no|number|account id": unique(ledger("account_code")),
        "account_name|name|account|title": ledger("account_name"),
        "account_type|type|category|class": ledger("account_type"),
        "subtype|group|account group|sub category|sub type|account subtype": ledger("account_subtype"),
        "normal_balance|normal side|balance type": ledger("normal_balance"),
        "statement|financial statement|report": ledger("statement"),
        "balance|current balance|amount|ending balance": ledger("balance"),
      },
      more: {
        "debit|debit balance": sum('if(@normal_balance == "Debit", @balance, null)'),
        "credit|credit balance": sum('if(@normal_balance == "Credit", @balance, null)'),
        "is_active|active": formula("chance(0.97)", { output: "boolean" }),
        currency: ledger("currency_code"),
        "opening_balance|beginning balance": sum("round(@balance * uniform(0.7, 1.1), 2)"),
      },
      key: "account_code",
      label: "account_name",
      usualRows: 80,
    },
  ),
  entity("account receivable|account payable|aging report|receivable|payable|ar aging|ap aging|ar record|ap record", {
    domain: "accounting",
    parents: "customer|vendor",
    core: {
      document_number: id("DOC-", 6),
      "customer|vendor|company|name|supplier|client": "company",
      "invoice_date|date|issue date": day("-P200D", "-P1D"),
      "due_date|due": dateOf("add_days(@invoice_date, @terms_days)"),
      "amount|invoice amount|total": money(60, 48_000, 1900, 1),
      "paid|amount paid|paid amount": sum("if(chance(0.25), round(@amount * floor(uniform(1, 4)) / 4, 2), 0)"),
      "balance|open balance|outstanding|amount due|outstanding balance": sum("round(@amount - @paid, 2)"),
      "days_overdue|days past due|overdue days": formula("max(0, days_between(@due_date, as_of()))", {
        output: "integer",
      }),
      "aging_bucket|bucket|aging|age bucket": textOf(
        'if(@days_overdue == 0, "Current", if(@days_overdue <= 30, "1-30 days", if(@days_overdue <= 60, "31-60 days", if(@days_overdue <= 90, "61-90 days", "Over 90 days"))))',
      ),
    },
    more: { "terms_days|terms|payment terms": { kind: "choice", values: [15, 30, 45, 60], weights: [18, 56, 10, 16] } },
    usualRows: 120,
  }),
  entity("tax return|tax record|tax filing|income tax return|tax data|tax payment|tax assessment", {
    domain: "accounting",
    core: {
      return_id: id("TR-", 5),
      "taxpayer|name|taxpayer name|filer": "full name",
      "tax_year|year": { kind: "choice", values: [2023, 2024, 2025], weights: [30, 33, 37] },
      "filing_status|status of filing": oneOf(
        "Single:48|Married filing jointly:38|Head of household:12|Married filing separately:2",
      ),
      "gross_income|income|total income|annual income": money(14_000, 420_000, 62_000, 0.6),
      "deductions|total deductions|deduction": sum(
        'round(if(@filing_status == "Married filing jointly", 29200, if(@filing_status == "Head of household", 21900, 14600)) * if(chance(0.85), 1, uniform(1.05, 1.8)), 0)',
      ),
      taxable_income: sum("max(0, round(@gross_income - @deductions, 2))"),
      "tax_owed|tax due|total tax|tax|tax liability|tax amount": sum(
        "round(min(@taxable_income, 11600) * 0.1 + clamp(@taxable_income - 11600, 0, 35550) * 0.12 + clamp(@taxable_income - 47150, 0, 53375) * 0.22 + max(0, @taxable_income - 100525) * 0.27, 2)",
      ),
      "refund|refund or due|balance": sum("round(@tax_paid - @tax_owed, 2)"),
    },
    more: {
      "tax_paid|withheld|tax withheld|amount withheld|withholding": sum("round(@tax_owed * uniform(0.85, 1.25), 2)"),
      "filed_on|filing date|date filed|submitted on": dateOf(
        'add_days(add_years(date("2024-02-01"), @tax_year - 2023), random_int(0, 74))',
      ),
      "effective_rate|effective tax rate|tax rate": formula("round(@tax_owed / @gross_income * 100, 1)", {
        output: "decimal",
        scale: 1,
      }),
      dependents: { kind: "choice", values: [0, 1, 2, 3], weights: [58, 18, 17, 7] },
      "status|return status": oneOf("Accepted:90|Processing:6|Under review:3|Rejected:1"),
      "method|filing method": oneOf("E-file:93|Paper:7"),
      due_on: after("@filed_on", "P1D", "P60D"),
    },
    usualRows: 100,
  }),
];
