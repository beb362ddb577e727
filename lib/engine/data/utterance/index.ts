import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** What somebody says to an assistant: domain, intent, words and answer agree. */
export const utterance: Pack = {
  name: "utterance",
  description: "Training data of an assistant: domain, intent, what the user says, a fitting answer and a confidence",
  attributes: [
    text("domain", "e.g. Banking, Travel, Home"),
    text("intent", "e.g. check_balance, book_flight"),
    text("text", "What the user says"),
    text("response", "What the assistant answers"),
    { name: "confidence", type: { type: "decimal", scale: 3 }, description: "0.55 to 1, mostly high" },
  ],
  load: async () => (await import("./rules")).loadUtterances(),
};

/** A short text with its sentiment, for classifiers. */
export const labelledText: Pack = {
  name: "labelled_text",
  description: "A short text with topic and sentiment that it is written in",
  attributes: [
    text("text", "A sentence"),
    text("topic", "Product, Service, Food, Travel or News"),
    text("sentiment", "Positive, Negative or Neutral"),
    integer("label", "1 positive, 0 negative, 2 neutral"),
  ],
  load: async () => (await import("./rules")).loadLabelledTexts(),
};

/** A prompt for a language model with a right answer. */
export const promptPair: Pack = {
  name: "prompt_pair",
  description: "A prompt and a right response: explanation, summary, translation, coding, facts, …",
  attributes: [
    text("kind", "e.g. Explanation, Translation, Coding"),
    text("prompt", "What is asked"),
    text("response", "A right answer"),
    integer("prompt_tokens", "About a token for four characters"),
    integer("response_tokens", "The same for the answer"),
  ],
  load: async () => (await import("./rules")).loadPrompts(),
};
