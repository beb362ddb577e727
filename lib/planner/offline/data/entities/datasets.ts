import { entity } from "../../plan/entity";
import { daytime, id, numberAround, oneOf, person, wholeTail } from "../make";
import { decimalOf } from "../outcomes";
import { labelledText, post, promptPair, utterance } from "../packs";

const number = { forms: [{ kind: "sequence" as const }], unique: true };

/** Posts on social networks, and texts that models learn from. */
export const DATASETS = [
  entity(
    "post|social media post|tweet|social post|social media|status update|instagram post|facebook post|social media data|social media record|linkedin post|social media content|social media dataset|tiktok post",
    {
      domain: "social",
      parents: "user|author|influencer",
      core: {
        post_id: id("P-", 6),
        "username|author|user|author username|handle|account": "username",
        "platform|social network|network|channel": post("platform"),
        "post_text|text|content|body|caption|message|tweet|post|tweet text|post content": post("text"),
        "posted_at|timestamp|date|created at|post date|published at|post time": daytime("-P180D", "P0D"),
        "content_category|category|topic|content type|theme": post("topic"),
        "hashtags|tags|hashtag": post("hashtags"),
        "likes|like count|reactions|number of likes": post("likes"),
        "shares|share count|retweets|reposts|number of shares": post("shares"),
        "comments|comments count|comment count|replies|number of comments": post("comments"),
        "impressions|views|view count|reach": post("impressions"),
      },
      more: {
        "saves|bookmarks|save count": post("saves"),
        "engagement_rate|engagement": decimalOf(
          "round((@likes + @shares + @comments) / max(@impressions, 1) * 100, 2)",
        ),
        "sentiment|sentiment label|tone|mood": post("sentiment"),
        "is_viral|viral": { kind: "formula", expression: "@impressions > 50000", output: "boolean" },
        mentions: "",
        "followers|follower count": "followers",
        "media_type|post type|format|type": oneOf("Image:46|Video:34|Text:12|Carousel:8"),
        "is_sponsored|sponsored|paid": { kind: "boolean", probability: 0.08 },
      },
      usualRows: 300,
    },
  ),
  entity(
    "prompt response pair|instruction response pair|prompt|llm dataset|llm training example|instruction|fine tuning example|instruction tuning example|prompt and response|instruction dataset|chat completion|llm prompt|training prompt|instruction pair|fine tuning dataset",
    {
      domain: "text",
      core: {
        id: number,
        "prompt|instruction|input|question|user|user message|user prompt": promptPair("prompt"),
        "response|completion|output|answer|assistant|assistant message|assistant response|model response":
          promptPair("response"),
        "category|task|type|task type|kind": promptPair("kind"),
        "prompt_tokens|input tokens": promptPair("prompt_tokens"),
        "response_tokens|completion tokens|output tokens": promptPair("response_tokens"),
      },
      more: {
        "system|system prompt|system message": oneOf("You are a helpful assistant."),
        "quality_score|rating|score|human rating": { kind: "choice", values: [5, 4, 3, 2], weights: [58, 30, 9, 3] },
        "model|model name": oneOf("assistant-small:48|assistant-medium:34|assistant-large:18"),
        "latency_ms|response time": wholeTail(180, 20_000, 1300, 0.7),
        "total_tokens|tokens": { kind: "formula", expression: "@prompt_tokens + @response_tokens", output: "integer" },
        "created_at|timestamp|date": daytime("-P90D", "P0D"),
        difficulty: oneOf("Easy:52|Medium:36|Hard:12"),
        "language|lang": oneOf("en"),
      },
      usualRows: 100,
    },
  ),
  entity(
    "intent example|chatbot intent|utterance|chatbot training example|intent|intent classification example|chatbot utterance|nlu example|user utterance|intent dataset|chatbot dataset|voice command|chatbot message",
    {
      domain: "text",
      core: {
        id: number,
        "utterance|text|message|user message|query|example|sentence|user input|phrase|command": utterance("text"),
        "intent|label|intent label|class": utterance("intent"),
        "domain|category|topic|skill": utterance("domain"),
        "response|answer|bot response|reply|bot reply|assistant response": utterance("response"),
        "confidence|score|confidence score": utterance("confidence"),
      },
      more: {
        "language|lang": oneOf("en"),
        "split|set|dataset split": oneOf("train:80|validation:10|test:10"),
        "timestamp|created at|date": daytime("-P90D", "P0D"),
        "user|username": person("username"),
        channel: oneOf("Web:56|App:30|Voice:14"),
      },
      usualRows: 200,
    },
  ),
  entity(
    "labelled text|text classification example|training example|text|sentiment labelled text|sentiment example|sentiment analysis example|labeled text|labelled sentence|labeled sentence|sentiment dataset|sentiment|text classification|sentiment analysis|sentence|annotated text|text sample|sentiment labeled text|sentiment sentence",
    {
      domain: "text",
      core: {
        id: number,
        "text|sentence|content|review|message|comment|document|input": labelledText("text"),
        "sentiment|sentiment label|label|class|polarity": labelledText("sentiment"),
        "topic|category|domain|subject": labelledText("topic"),
      },
      more: {
        "label_id|target|numeric label": labelledText("label"),
        "confidence|score|probability": numberAround(0.55, 1, 0.9, 0.08, 3),
        "split|set|dataset split": oneOf("train:80|validation:10|test:10"),
        "annotator|labelled by|annotated by": person("full_name", "annotator"),
        "language|lang": oneOf("en"),
        "source|platform": oneOf("Review:52|Social media:28|News:20"),
      },
      usualRows: 200,
    },
  ),
];
