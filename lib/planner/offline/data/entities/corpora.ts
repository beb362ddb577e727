import { entity } from "../../plan/entity";
import { daytime, firstOf, id, numberAround, oneOf, oneOfGiven, person, type Recipe, record, wholeTail } from "../make";
import { flagOf } from "../outcomes";
import { flagOfLabel, type Labelling, labelled, labelOf, riskOf, SPAM, TOXIC } from "../spam";

const number: Recipe = { forms: [{ kind: "sequence" }], unique: true };
const split = oneOf("train:80|validation:10|test:10");

const PHISHING: Labelling = {
  source: "labelled_email",
  attribute: "phishing",
  bad: "phishing",
  good: "legitimate",
  stems: "phish|spam|fraud|scam|malicious|fake|unsafe",
  flagged: "is_phishing",
};
const SMS: Labelling = { ...SPAM, source: "text_message" };
/** Columns of an e-mail for a filter, whatever the filter looks for. */
const mail = (labelling: Labelling, label: string) => ({
  core: {
    email_id: id("EM-", 5),
    "sender|from|sender name|from name": labelled(labelling, "sender"),
    "sender_email|from address|from email|sender address|email from|email address": labelled(labelling, "sender_email"),
    "subject|email subject|subject line|title": labelled(labelling, "subject"),
    "body|text|message|content|email text|email body|email|email content|message body": labelled(labelling, "body"),
    [`label|class|target|type|classification|${label}`]: labelOf(labelling),
  },
  more: {
    [labelling.flagged]: flagOfLabel(labelling),
    "sender_domain|domain|from domain": labelled(labelling, "domain"),
    "link|url|urls|links|link in body|embedded url": labelled(labelling, "link"),
    "kind|category|subcategory|attack type|email type|topic": labelled(labelling, "kind"),
    "link_count|number of links|num links|links count|url count": labelled(labelling, "link_count"),
    "has_link|contains link|has url|contains url|has links": firstOf(flagOf("@link_count > 0")),
    "word_count|length|number of words|num words": labelled(labelling, "word_count"),
    "exclamation_marks|exclamation count|num exclamation": labelled(labelling, "exclamation_marks"),
    "has_attachment|attachment|attachments": { kind: "boolean" as const, probability: 0.12 },
    "received_at|date|timestamp|sent at|received|time": daytime("-P180D", "P0D"),
    "recipient|to|to address|receiver": person("email", "recipient"),
    "split|set|dataset split": split,
    "language|lang": oneOf("en"),
    "confidence|score|spam score|probability": numberAround(0.6, 1, 0.93, 0.06, 3),
  },
  usualRows: 200,
});

/** Texts with labels that models learn from: what is unwanted, uncivil or asked. */
export const CORPORA = [
  entity(
    "spam email|spam or ham email|spam dataset|email spam|spam|labelled email|labeled email|spam detection dataset|spam filter dataset|spam classification dataset|spam ham email|spam and ham email|spam mail|spam e mail|email spam dataset|spam message|email classification dataset|spam record",
    { domain: "text", ...mail(SPAM, "spam label|spam or ham|spam ham") },
  ),
  entity(
    "phishing email|phishing dataset|phishing|phishing email dataset|phishing message|phishing detection dataset|phishing e mail|phishing mail|scam email|phishing or legitimate email|phishing and legitimate email",
    { domain: "text", ...mail(PHISHING, "phishing label|verdict|phishing or legitimate") },
  ),
  entity(
    "sms spam|sms|spam sms|sms message|text message|sms dataset|sms spam dataset|spam text message|sms spam message|spam text|labelled sms|phone text message|sms text",
    {
      domain: "text",
      core: {
        id: number,
        "text|message|sms|content|body|message text": labelled(SMS, "text"),
        "label|class|target|type|spam label|spam or ham|classification": labelOf(SMS),
      },
      more: {
        is_spam: flagOfLabel(SMS),
        "kind|category|topic": labelled(SMS, "kind"),
        "sender|from|phone|phone number|sender number|number": "phone",
        "sent_at|timestamp|date|received at|time": daytime("-P90D", "P0D"),
        "length|characters|message length|char count": firstOf({
          kind: "formula",
          expression: "length(@text)",
          output: "integer",
        }),
        "split|set|dataset split": split,
        "language|lang": oneOf("en"),
      },
      usualRows: 200,
    },
  ),
  entity(
    "toxic comment|comment moderation example|toxicity dataset|toxic comment dataset|hate speech|hate speech dataset|offensive comment|moderated comment|abusive comment|toxic or non toxic comment|toxic and non toxic comment|content moderation dataset|toxicity|labelled comment|labeled comment|offensive language dataset|cyberbullying dataset|toxic tweet|flagged comment|content moderation",
    {
      domain: "text",
      core: {
        comment_id: id("CM-", 6),
        "comment|text|comment text|content|body|message|tweet": labelled(TOXIC, "text"),
        "label|class|target|toxicity label|classification|verdict|toxic label|moderation label|moderation decision":
          labelOf(TOXIC),
        "category|kind|type|reason|subtype": labelled(TOXIC, "kind"),
      },
      more: {
        "is_toxic|toxic": flagOfLabel(TOXIC),
        "toxicity|toxicity score|score|severity score|toxic score": riskOf(TOXIC),
        "topic|subject|article topic": labelled(TOXIC, "topic"),
        "insult|is insult": firstOf(flagOf('contains("Insult, Dismissal, Contempt, Profanity", @category)')),
        "threat|is threat": firstOf(flagOf('@category == "Threat"')),
        "obscene|profanity|is obscene|is profane": firstOf(flagOf('@category == "Profanity"')),
        "identity_hate|identity attack|identity hate speech": firstOf(flagOf('@category == "Exclusion"')),
        "severe_toxic|severe toxicity": firstOf(flagOf('@category == "Threat"')),
        "severity|level": oneOfGiven(
          "@category",
          { "Insult|Contempt|Exclusion": "Medium", Threat: "High", "Dismissal|Profanity": "Low" },
          "None",
        ),
        "username|author|user|user name": person("username"),
        "platform|source": oneOf("News site:40|Forum:26|Video:20|Social network:14"),
        "created_at|posted at|timestamp|date": daytime("-P180D", "P0D"),
        "action|moderator action|moderation action|decision": oneOfGiven(
          "@category",
          {
            "Insult|Contempt|Exclusion": "Removed:78|Hidden:22",
            Threat: "User banned:60|Removed:40",
            "Dismissal|Profanity": "Hidden:62|Removed:38",
          },
          "Approved",
        ),
        "moderator|reviewed by|annotator": person("full_name", "moderator"),
        "split|set|dataset split": split,
        "language|lang": oneOf("en"),
      },
      usualRows: 200,
    },
  ),
  entity(
    "faq|frequently asked question|faq entry|faq item|question and answer pair|question answer|q a pair|question answer pair|customer question|support question|faq question|faq page|help question|qa pair|q and a|question and answer|faq dataset",
    {
      domain: "text",
      core: {
        id: number,
        "question|text|prompt|customer question|query|title": record("faq", "question"),
        "answer|response|reply|answer text|content": record("faq", "answer"),
        "category|topic|label|section|intent|tag": record("faq", "category"),
      },
      more: {
        "views|view count": wholeTail(20, 60_000, 900, 1.2),
        "helpful_votes|helpful|upvotes|helpful count": {
          kind: "formula",
          expression: "floor(@views * uniform(0.01, 0.06))",
          output: "integer",
        },
        "language|lang": oneOf("en"),
        "author|asked by|user": person("username"),
        "updated_at|last updated|updated on|date": daytime("-P2Y", "P0D"),
        "status|published": oneOf("Published:92|Draft:8"),
        "sort_order|position|order": { kind: "sequence" },
      },
      label: "question",
      usualRows: 40,
    },
  ),
  entity(
    "product question|product question and answer|product q a|product faq|product q and a|question about product|product question answer|product qa|customer product question|buyer question|shopper question",
    {
      domain: "commerce",
      parents: "product|customer",
      core: {
        question_id: id("Q-", 5),
        "product_name|product|item": { kind: "record", source: "product", attribute: "name" },
        "question|text|question text": productQuestion("question"),
        "asked_by|customer|author|user|customer name|asked by name": person("full_name", "asker"),
        "asked_at|asked on|date|created at|question date": daytime("-P1Y", "-P2D"),
        "answer|reply|answer text|response": productQuestion("answer"),
        "answered_by|answer author|seller": oneOf("Shop:58|Verified buyer:36|Brand:6"),
        "answered_at|answered on|answer date": {
          kind: "datetime",
          output: "datetime",
          from: { field: "@asked_at", offset: "PT1H" },
          to: { field: "@asked_at", offset: "PT40H" },
        },
      },
      more: {
        "category|product category": { kind: "record", source: "product", attribute: "category" },
        "helpful_votes|helpful|upvotes|votes": {
          kind: "integer",
          min: 0,
          max: 60,
          distribution: { kind: "exponential", mean: 3 },
        },
        own_department: { kind: "record", source: "product", attribute: "department" },
      },
      usualRows: 150,
    },
  ),
];

/** Questions that suit the product: of its table, or of the row. */
function productQuestion(attribute: string): Recipe {
  const of = (sameAs: string) =>
    ({
      ...record("product_question", attribute),
      where: [{ attribute: "department", sameAs }],
    }) as Extract<Recipe["forms"][number], { kind: "record" }>;
  return firstOf(of("@product_department"), of("@own_department"));
}
