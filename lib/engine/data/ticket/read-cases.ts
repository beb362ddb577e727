import { createPhrase, type Phrase } from "../record-phrases";
import { CUSTOMER_CASES } from "./customer-cases";
import { TICKET_DETAILS } from "./details";
import { IT_CASES } from "./it-cases";

export const PRIORITIES = ["Low", "Medium", "High", "Urgent"] as const;
export type Priority = (typeof PRIORITIES)[number];
export const SENTIMENTS = ["Negative", "Neutral", "Positive"] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Whose help desk: any business, one that sells goods or software, or the IT department of a firm. */
export type Business = "any" | "shop" | "software" | "it";

export interface TicketCase {
  category: string;
  subcategory: string;
  business: Business;
  priorities: readonly number[];
  sentiments: readonly number[];
  subject: Phrase;
  message: Phrase;
  resolution: Phrase;
  weight: number;
}

/** How often tickets of a case have each priority. */
const PRIORITY_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  u: [0, 0, 3, 7],
  h: [0, 3, 5, 2],
  m: [2.5, 6, 1.5, 0],
  l: [7, 3, 0, 0],
};
/** How often a customer writes in each tone. */
const SENTIMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  n: [7, 3, 0],
  c: [0.7, 8.3, 1],
  p: [0, 3, 7],
};

/** All cases, parsed. */
export function readCases(): TicketCase[] {
  return `${CUSTOMER_CASES}${IT_CASES}`
    .split(/^# /m)
    .slice(1)
    .flatMap((block) => {
      const [heading = "", ...lines] = block.trim().split("\n");
      const [category = "", business = "", weight = ""] = heading.split("; ");
      return lines.map((line) => ({
        ...readCase(line),
        category,
        business: business as Business,
        weight: Number(weight) / lines.length,
      }));
    });
}

function readCase(line: string): Omit<TicketCase, "category" | "business" | "weight"> {
  const [subcategory = "", marks = "", subject = "", message = "", resolution = ""] = line.split("; ");
  const phrase = (source: string) => createPhrase(source, TICKET_DETAILS);
  return {
    subcategory,
    priorities: PRIORITY_WEIGHTS[marks[0]!]!,
    sentiments: SENTIMENT_WEIGHTS[marks[1]!]!,
    subject: phrase(subject),
    message: phrase(message),
    resolution: phrase(resolution),
  };
}
