import type { GeneratorInput } from "@/lib/schema/generators";
import { either, firstOf, flag, oneOf, type Recipe, record } from "./make";
import { decimalOf, flagOf, textOf } from "./outcomes";

/** Columns of messages that filters learn from: whichever label the row has, its texts are of it. */

/** Does a label say so, in whatever words: "spam", "Phishing", 1, true? */
const says = (column: string, stems: string) => {
  const text = `lower(concat("", ${column}))`;
  const found = stems.split("|").map((stem) => `contains(${text}, "${stem}")`);
  return `((${found.join(" || ")} || ${text} == "1" || ${text} == "true" || ${text} == "yes") && !contains(${text}, "not") && !contains(${text}, "non") && !contains(${text}, "no "))`;
};

export interface Labelling {
  source: string;
  /** The pack's attribute with the label, and its two values. */
  attribute: string;
  bad: string;
  good: string;
  /** What labels of the bad ones are called. */
  stems: string;
  /** The column with true or false. */
  flagged: string;
}

/** An attribute of the pack that agrees with the row's flag or label; `otherwise` where the row has neither. */
export function labelled(labelling: Labelling, attribute: string, otherwise?: GeneratorInput): Recipe {
  const { source, attribute: label, bad, good, stems, flagged } = labelling;
  const of = (value: string): GeneratorInput =>
    ({ ...record(source, attribute, value), where: [{ attribute: label, anyOf: [value] }] }) as GeneratorInput;
  return firstOf(
    either(`@${flagged}`, of(bad), of(good)),
    either(says("@label", stems), of(bad), of(good)),
    otherwise ?? record(source, attribute),
  );
}

export const SPAM: Labelling = {
  source: "labelled_email",
  attribute: "label",
  bad: "spam",
  good: "ham",
  stems: "spam|junk|phish|bad",
  flagged: "is_spam",
};
export const TOXIC: Labelling = {
  source: "moderated_comment",
  attribute: "label",
  bad: "toxic",
  good: "non-toxic",
  stems: "toxic|hate|offensive|abus|harm|bully|insult|uncivil|flag|reject",
  flagged: "is_toxic",
};

/** The label and the flag; whichever was asked for first decides the other. */
export const labelOf = ({ bad, good, flagged }: Labelling): Recipe =>
  firstOf(textOf(`if(@${flagged}, "${bad}", "${good}")`), oneOf(`${bad}:50|${good}:50`));
export const flagOfLabel = ({ stems }: Labelling): Recipe => firstOf(flagOf(says("@label", stems)), flag(0.5));

/** A score from 0 to 1 that is high for the bad ones. */
export function riskOf({ stems, flagged }: Labelling): Recipe {
  const score = (isBad: string) =>
    decimalOf(`round(if(${isBad}, 0.62 + uniform(0, 0.37), pow(uniform(0, 1), 3) * 0.35), 3)`, 3);
  return firstOf(score(`@${flagged}`), score(says("@label", stems)), score("chance(0.3)"));
}
