import type { Pack, PackAttribute } from "../../pack";
import { text } from "../attributes";

const unrepeated = (name: string, description: string): PackAttribute => ({
  ...text(name, description),
  unique: "serial",
});

/** Bank accounts and cards, with numbers that pass their countries' public checks and belong to no bank. */
export const bank: Pack = {
  name: "bank",
  description:
    "A bank account and card of the locale's country: invented bank, valid IBAN, BIC, routing and card numbers",
  attributes: [
    text("bank_name", "Invented bank of the country, e.g. Rheinische Handelsbank"),
    text("account_type", "Checking (or Current), Savings, Money Market, Certificate of Deposit"),
    unrepeated("account_number", "Account number in the country's usual length"),
    unrepeated(
      "iban",
      "IBAN with right check digits; in countries without IBANs that of an account abroad, in a large European country",
    ),
    text("bic", "BIC of the bank, e.g. RHNBDEFF"),
    text("swift", "The same as bic"),
    text("routing_number", "National bank code: ABA routing number in the US, Bankleitzahl in Germany, IFSC in India"),
    text("sort_code", "British sort code, e.g. 20-45-77"),
    {
      name: "balance",
      type: { type: "decimal", scale: 2 },
      description: "Balance that fits the account type, in the country's currency",
    },
    text("currency_code", "Currency of the account, e.g. EUR"),
    text("country", "Country of the bank"),
    text("country_code", "Its ISO code, e.g. DE"),
    text("card_network", "Visa, Mastercard, American Express, Discover; JCB in Japan, UnionPay in China"),
    text("card_type", "Debit, Credit, Prepaid"),
    unrepeated("card_number", "Card number of the network that passes the Luhn check"),
    text("card_number_masked", "The card number with all but its last four digits hidden"),
    text("card_last4", "Last four digits of the card number"),
    text("card_expiry", "Month and year after today, MM/YY"),
    text("cvv", "Security code: three digits, four for American Express"),
  ],
  load: async (locale) => (await import("./rules")).loadBanks(locale),
};
