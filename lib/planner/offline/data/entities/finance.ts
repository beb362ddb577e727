import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  bank,
  companyIn,
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  merchant,
  money,
  numberGiven,
  oneOf,
  pattern,
  place,
  record,
  sum,
  whole,
  wholeAround,
  wholeTail,
} from "../make";

const wholeOf = (expression: string) => formula(expression, { output: "integer" });
const dateOf = (expression: string) => formula(expression, { output: "date" });
const textOf = (expression: string) => formula(expression, { output: "text" });
const STARTUPS =
  "Software|Artificial Intelligence|Financial Technology|Cybersecurity|Biotechnology|Medical Devices|Renewable Energy|Online Learning|Logistics & Freight Forwarding";

/** Banks, cards, insurance, investments and bookkeeping. */
export const FINANCE = [
  entity(
    "transaction|bank transaction|card payment|card transaction|payment transaction|financial transaction|credit card transaction|banking transaction|transaction record|bank statement|transfer|money transfer|debit card transaction|mobile payment|finance data|financial data|fraud detection|financial fraud detection|financial fraud|customer bank transaction|fintech transaction|fraud data",
    {
      domain: "finance",
      parents: "account|customer|merchant|card",
      core: {
        transaction_id: id("TXN-", 7),
        "transaction_date|date|timestamp|time|datetime": "transaction date",
        "account_holder|cardholder|customer name|customer|name": firstOf(textOf("@account_account_holder"), {
          kind: "record",
          source: "person",
          attribute: "full_name",
        }),
        account_number: "",
        merchant: "",
        "category|merchant category|transaction category": "merchant category",
        "amount|transaction amount|value": merchant("amount"),
        currency: place("currency_code"),
        "type|transaction type": firstOf(
          either(
            "!is_empty(@merchant)",
            oneOf("Purchase:95|Refund:4|Reversal:1"),
            oneOf("Transfer:60|Deposit:24|Withdrawal:16"),
          ),
          either(
            "!is_empty(@description)",
            oneOf("Purchase:95|Refund:4|Reversal:1"),
            oneOf("Transfer:60|Deposit:24|Withdrawal:16"),
          ),
          oneOf("Purchase:62|Transfer:14|Deposit:9|Withdrawal:8|Direct debit:5|Refund:2"),
        ),
        "balance|account balance|running balance": "balance",
        status: "transaction status",
      },
      more: {
        "is_fraud|fraud|fraud indicator|fraud flag": "is fraud",
        channel: merchant("channel"),
        mcc: merchant("mcc"),
        "network|card network|card brand|card type": bank("card_network"),
        authorization_code: merchant("authorization_code"),
        "location|city": "city",
        description: merchant("description"),
        "account type": "account type",
      },
      usualRows: 500,
    },
  ),
  entity("account|bank account|customer account|checking account|savings account|deposit account", {
    domain: "finance",
    parents: "customer|branch|client",
    core: {
      account_id: id("ACC-", 6),
      account_number: bank("account_number"),
      "account_holder|holder|owner|name|customer name": "account holder",
      "account_type|type": bank("account_type"),
      balance: bank("balance"),
      currency: bank("currency_code"),
      "opened_on|open date|opened|created at|opened date|date opened|opening date": day("-P12Y", "-P5D"),
      status: "account status",
      "interest_rate|rate|apy|interest": formula(
        'round(if(contains(lower(@account_type), "saving"), uniform(0.4, 4.3), if(@account_type == "Money Market", uniform(2, 4.2), if(@account_type == "Certificate of Deposit", uniform(3.2, 4.8), uniform(0, 0.1)))), 2)',
        { output: "decimal", scale: 2 },
      ),
    },
    more: {
      iban: bank("iban"),
      "bic|swift": bank("bic"),
      routing_number: bank("routing_number"),
      "bank|bank name": bank("bank_name"),
      branch: record("place", "city", "branch"),
    },
    usualRows: 150,
  }),
  entity("wire transfer|bank transfer|sepa transfer|money wire|international transfer|bank wire", {
    domain: "finance",
    parents: "account|customer",
    core: {
      transfer_id: id("WT-", 6),
      "sender|sender name|from|payer|ordering customer": {
        kind: "record",
        source: "person",
        attribute: "full_name",
        as: "sender",
      },
      "receiver|receiver name|recipient|beneficiary|to|payee": {
        kind: "record",
        source: "person",
        attribute: "full_name",
        as: "receiver",
      },
      "iban|receiver iban|beneficiary iban|to iban": bank("iban"),
      "amount|transfer amount|value": money(20, 250_000, 640, 1.3),
      currency: place("currency_code"),
      "fee|transfer fee|charges": sum("if(@amount > 5000, 25, if(@amount > 500, 12, 4.5))"),
      "sent_at|date|transfer date|timestamp|created at": {
        kind: "datetime",
        output: "datetime",
        from: { asOf: "-P1Y" },
        to: { asOf: "P0D" },
        shape: {
          kind: "season",
          hours: [0, 0, 0, 0, 0, 0, 1, 4, 9, 11, 11, 10, 8, 10, 11, 9, 7, 4, 2, 1, 1, 0, 0, 0],
          weekdays: [11, 11, 10, 10, 12, 1, 0],
        },
      },
      status: oneOf("Completed:93|Pending:4|Rejected:2|Returned:1"),
    },
    more: {
      "bic|swift|bic code": bank("bic"),
      "reference|purpose|memo|description": oneOf(
        "Rent|Invoice payment|Family support|Tuition|Deposit|Loan repayment|Property purchase|Consulting fee|Travel",
      ),
      "total|total debited": sum("round(@amount + @fee, 2)"),
    },
    usualRows: 150,
  }),
  entity("credit card|card|debit card|payment card|bank card", {
    domain: "finance",
    parents: "account|customer",
    core: {
      card_id: id("CARD-", 5),
      "cardholder|cardholder name|name|holder|card holder": "full name",
      "card_number|number|card no": "card number",
      "network|card type|type": "card type",
      "expiry|expiry date": bank("card_expiry"),
      "credit_limit|limit": "credit limit",
      "balance|current balance|amount owed": firstOf(sum("round(@credit_limit * pow(uniform(0, 0.95), 1.6), 2)")),
      status: oneOf("Active:88|Blocked:6|Frozen:6"),
    },
    more: {
      "available_credit|available|remaining credit": sum("round(@credit_limit - @balance, 2)"),
      "minimum_payment|min payment|minimum due": sum("round(min(@balance, max(25, @balance * 0.02)), 2)"),
      "due_date|payment due|payment due date": day("P1D", "P28D"),
      "utilization|utilization rate": formula("round(100 * @balance / @credit_limit, 1)", {
        output: "decimal",
        scale: 1,
      }),
      "apr|interest rate": {
        kind: "choice",
        values: [17.99, 19.99, 22.99, 24.99, 28.99],
        weights: [14, 26, 28, 22, 10],
      },
    },
    usualRows: 100,
  }),
  entity(
    "loan|loan application|mortgage|credit application|loan record|personal loan|mortgage application|lending record|loan recommendation|personalized loan recommendation system|loan data",
    {
      domain: "finance",
      parents: "customer|branch|client",
      core: {
        loan_id: id("LN-", 5),
        "applicant_name|borrower|customer name|name|applicant": "full name",
        "annual_income|income": "annual income",
        credit_score: "",
        "purpose|loan type|type": "loan type",
        "loan_amount|amount|principal|principal amount|original amount|loan principal": firstOf(
          // Banks lend what people earn.
          formula(
            'max(1000, round(@annual_income * if(@loan_type == "Mortgage", uniform(1.6, 4.2), if(@loan_type == "Business", uniform(0.3, 2), if(@loan_type == "Auto", uniform(0.15, 0.7), if(@loan_type == "Student", uniform(0.2, 0.9), uniform(0.04, 0.4))))), -2))',
            { output: "decimal", scale: 2 },
          ),
          formula(
            'round(if(@loan_type == "Mortgage", uniform(90000, 420000), if(@loan_type == "Business", uniform(15000, 180000), if(@loan_type == "Auto", uniform(8000, 46000), if(@loan_type == "Student", uniform(6000, 64000), uniform(1500, 28000))))), -2)',
            { output: "decimal", scale: 2 },
          ),
          money(1000, 60_000, 11_000, 0.8),
        ),
        "interest_rate|rate|apr|annual rate": firstOf(
          formula(
            'clamp(round(normal(if(@loan_type == "Mortgage", 6.3, if(@loan_type == "Student", 5.6, if(@loan_type == "Auto", 7.2, if(@loan_type == "Business", 8.4, 11.5)))), if(@loan_type == "Personal", 2.6, 0.7)), 2), 2.5, 24)',
            { output: "decimal", scale: 2 },
          ),
        ),
        "term_months|term|loan term": firstOf(
          numberGiven("@loan_type", {
            Mortgage: [180, 240, 360],
            Auto: [36, 48, 60, 72],
            Business: [24, 36, 60, 84],
            Student: [60, 84, 120],
            Personal: [12, 24, 36, 48, 60],
          }),
          { kind: "choice", values: [12, 24, 36, 48, 60, 84, 120], weights: [8, 14, 28, 16, 18, 10, 6] },
        ),
        monthly_payment: sum(
          "round(@loan_amount * (@interest_rate / 1200) / (1 - pow(1 + @interest_rate / 1200, -@term_months)), 2)",
        ),
        "status|decision": firstOf(
          either("@remaining_balance == 0", oneOf("Paid off"), oneOf("Active:94|Late:5|Default:1")),
          textOf(
            'if(chance(0.24), if(chance(0.5), "Pending", "Under review"), if(chance(clamp((@credit_score - 560) / 160, 0.02, 0.95)), "Approved", "Rejected"))',
          ),
          oneOf("Approved:54|Pending:16|Under review:14|Rejected:16"),
        ),
      },
      more: {
        age: "",
        employment_status: "",
        "remaining_balance|balance|outstanding balance|current balance|outstanding principal|principal outstanding":
          sum(
            "max(0, round(@loan_amount * (pow(1 + @interest_rate / 1200, @term_months) - pow(1 + @interest_rate / 1200, @own_paid_months)) / (pow(1 + @interest_rate / 1200, @term_months) - 1), 2))",
          ),
        "start_date|originated on|origination date|disbursed on|opened on|issued on": dateOf(
          "add_months(as_of(), -@own_paid_months)",
        ),
        "payments_made|months paid": wholeOf("@own_paid_months"),
        own_paid_months: wholeOf("min(@term_months, floor(uniform(1, min(@term_months * 1.06, 132))))"),
        defaulted: "default",
        "approved|is approved": firstOf(
          formula('@application_status == "Approved"', { output: "boolean" }),
          flag(0.62),
        ),
        risk: "risk level",
      },
      usualRows: 100,
    },
  ),
  entity("branch|bank branch|branch location|office|location|site", {
    domain: "finance",
    core: {
      branch_id: id("BR-", 3),
      "branch_name|name": { kind: "template", template: "{@city} {@branch_kind}" },
      "address|street": record("place", "street_address", "branch"),
      city: record("place", "city", "branch"),
      "state|region": record("place", "region", "branch"),
      phone: record("place", "phone", "branch"),
      "manager|manager name": "manager name",
      "opened_on|opened": day("-P30Y", "-P1Y"),
    },
    more: {
      branch_kind: oneOf("Main|Central|North|Downtown|West|Airport|Riverside"),
      country: record("place", "country", "branch"),
      zip: record("place", "postal_code", "branch"),
      type: oneOf("Full service:70|Express:20|Flagship:10"),
      capacity: wholeTail(10, 400, 60, 0.8),
    },
    label: "branch_name",
    usualRows: 10,
  }),
  entity("merchant|payment merchant|seller|vendor account", {
    domain: "finance",
    core: {
      merchant_id: id("MER-", 4),
      "name|merchant name": merchant("name"),
      category: merchant("category"),
      mcc: merchant("mcc"),
      city: "city",
      country: "country",
      "risk_level|risk": "risk level",
      "onboarded_on|created at": day("-P6Y", "P0D"),
    },
    label: "name",
    usualRows: 40,
  }),
  entity("budget|budget line|department budget|budget item", {
    domain: "accounting",
    parents: "department|project",
    core: {
      budget_id: id("BUD-", 4),
      "department|cost center": "department",
      category: "expense category",
      "fiscal_year|year": whole(2023, 2026),
      quarter: "",
      "budget|planned|amount": {
        kind: "decimal",
        min: 10_000,
        max: 5_000_000,
        scale: 2,
        step: 1000,
        distribution: { kind: "logNormal", median: 140_000, sigma: 0.9 },
      },
      "actual|actual spend|spent": "actual spend",
      variance: "",
    },
  }),
  entity("startup funding|funding round|investment round|venture deal|startup investment", {
    domain: "investing",
    parents: "company",
    core: {
      round_id: id("FR-", 4),
      "company|startup|name": companyIn(STARTUPS),
      "industry|sector": { ...companyIn(STARTUPS), attribute: "industry" } as GeneratorInput,
      "round|stage": "funding round",
      "amount_raised|amount": firstOf(
        formula(
          'round(exp(normal(if(@funding_round == "Pre-seed", 13.1, if(@funding_round == "Seed", 14.6, if(@funding_round == "Series A", 16.1, if(@funding_round == "Series B", 17.1, 18)))), 0.35)), -4)',
          { output: "integer" },
        ),
        wholeTail(200_000, 200_000_000, 4_000_000, 1.1),
      ),
      "valuation|post money valuation": formula("round(@amount_raised * uniform(3.5, 8), 0)", { output: "integer" }),
      "announced_on|date": "date",
      "lead_investor|investor": pattern(
        "(Northbeam|Alder|Kestrel|Bluewater|Foundry Lane|Second Summit|Harbor|Juniper|Lanternlight) (Ventures|Capital|Partners)",
      ),
      country: "",
    },
  }),
  entity("kyc record|customer onboarding|kyc|aml alert|aml case", {
    domain: "finance",
    parents: "customer",
    core: {
      case_id: id("KYC-", 5),
      "customer_name|name": "full name",
      nationality: "",
      risk_score: wholeAround(1, 100, 34, 20),
      risk_level: firstOf(
        formula('if(@risk_score >= 70, "High", if(@risk_score >= 40, "Medium", "Low"))', { output: "text" }),
      ),
      "document|document type": oneOf("Passport:46|Driving licence:34|National ID:20"),
      "opened_on|date": "date",
      status: oneOf("Approved:72|In review:18|Rejected:10"),
    },
  }),
];
