import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Insurance policies, and for each a claim that its line covers. */
export const insurance: Pack = {
  name: "insurance",
  description:
    "An insurance policy with a claim that fits its line: plan, coverage, deductible, premium, cause, amount within the coverage, payout",
  attributes: attributesOf(`
line; text; Line of insurance, e.g. Auto, Home, Health, Life, Travel or General Liability
segment; text; Personal unless asked otherwise, or Commercial
plan; text; Plan within the line, e.g. Comprehensive or Term 20
coverage_amount; money; Limit of the policy
deductible; money; What the policyholder pays of a loss; 0 where the plan has none
premium; money; Premium of a year, by coverage and deductible
term_months; integer; Months the policy runs
insured_item; text; What is insured, e.g. Toyota RAV4 or Apartment
cause; text; Cause of the claim, e.g. Collision, Water damage or Surgery
claim_amount; money; Loss claimed, above the deductible where losses are, never above the coverage
payout; money; Loss less deductible, at most the coverage
description; text; What happened, in a few words
currency_code; text; Currency of the locale's country, e.g. USD`),
  load: async (locale) => (await import("./rules")).loadInsurance(locale),
};
