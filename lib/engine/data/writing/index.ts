import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** An e-mail and what it is: spam, phishing or a letter that was waited for. */
export const labelledEmail: Pack = {
  name: "labelled_email",
  description: "An e-mail for filters to learn from: label, kind, sender, domain, link, subject and body agree",
  attributes: [
    text("label", "spam or ham"),
    text("phishing", "phishing or legitimate; empty for spam that only sells"),
    text("kind", "e.g. Parcel fee, Prize, Meeting, Newsletter"),
    text("sender", "Who it says it is from"),
    text("sender_email", "Address, on a made-up domain"),
    text("domain", "Domain of the sender"),
    text("link", "The link in the body; empty where there is none"),
    text("subject", "Subject line"),
    text("body", "What it says, a few sentences"),
    integer("link_count", "0 or 1"),
    integer("word_count", "Words in the body"),
    integer("exclamation_marks", "In subject and body"),
  ],
  load: async () => (await import("./emails-rules")).loadEmails(),
};

/** A text message and whether it is spam. */
export const textMessage: Pack = {
  name: "text_message",
  description: "A text message for filters to learn from: label, kind and text agree",
  attributes: [
    text("label", "spam or ham"),
    text("kind", "e.g. Prize, Parcel fee, Plans, Reminder"),
    text("text", "What it says"),
  ],
  load: async () => (await import("./labelled-rules")).loadTextMessages(),
};

/** A comment below a post or an article, civil or not. */
export const moderatedComment: Pack = {
  name: "moderated_comment",
  description: "A comment for moderators' models: label, kind and text agree; hostile ones stay mild",
  attributes: [
    text("label", "toxic or non-toxic"),
    text("kind", "Insult, Contempt, Exclusion, Threat, Dismissal; or Praise, Question, Disagreement, Story, Remark"),
    text("topic", "What the comment is about, e.g. Football, Cooking"),
    text("text", "What it says"),
  ],
  load: async () => (await import("./labelled-rules")).loadComments(),
};

/** A question that customers ask a business, with its answer. */
export const faq: Pack = {
  name: "faq",
  description: "A frequent question of customers with its answer, by category",
  attributes: [
    text("category", "Orders, Shipping, Returns, Payment, Account, Subscription, Privacy or Contact"),
    text("question", "What is asked"),
    text("answer", "What the business answers"),
  ],
  load: async () => (await import("./questions-rules")).loadQuestions(),
};

/** A question about goods in a shop, with its answer. */
export const productQuestion: Pack = {
  name: "product_question",
  description: "A shopper's question about a product of this department, with its answer",
  attributes: [
    text("department", "As in product, e.g. Electronics"),
    text("question", "What is asked"),
    text("answer", "The answer of the shop or of another buyer"),
  ],
  load: async () => (await import("./questions-rules")).loadProductQuestions(),
};
