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

/** Notes of a meeting. */
export const meeting: Pack = {
  name: "meeting",
  description: "Notes of a meeting at work: kind, title, notes, decision and action item treat the same matter",
  attributes: [
    text("kind", "e.g. Stand-up, Planning, Client call, Retrospective"),
    text("title", "e.g. Harbor: sprint planning"),
    text("notes", "What was said, a few sentences"),
    text("decision", "What was decided"),
    text("action", "Who does what next"),
    integer("minutes", "How long such meetings take"),
  ],
  load: async () => (await import("./work-rules")).loadMeetings(),
};

/** A message of a colleague in the firm's chat. */
export const teamMessage: Pack = {
  name: "team_message",
  description: "A message in a firm's chat: channel, kind and text agree",
  attributes: [
    text("channel", "e.g. general, project, engineering"),
    text("kind", "e.g. Announcement, Status, Question"),
    text("text", "What it says"),
  ],
  load: async () => (await import("./work-rules")).loadTeamMessages(),
};

/** A mailing to subscribers. */
export const mailing: Pack = {
  name: "mailing",
  description: "A marketing e-mail: kind, subject line, preheader and call to action agree",
  attributes: [
    text("kind", "e.g. Sale, Product update, Webinar"),
    text("business", "shop, software, venue or any"),
    text("subject", "Subject line"),
    text("preheader", "The line shown beside the subject"),
    text("call", "Words on the button"),
  ],
  load: async () => (await import("./work-rules")).loadMailings(),
};

/** The words of an advertisement. */
export const adCopy: Pack = {
  name: "ad_copy",
  description: "The words of an advertisement for goods or services of this kind",
  attributes: [
    text("department", "e.g. Shoes, Electronics, Software, Travel"),
    text("headline", "A few words"),
    text("text", "Two sentences"),
    text("call", "Words on the button"),
  ],
  load: async () => (await import("./work-rules")).loadAds(),
};
