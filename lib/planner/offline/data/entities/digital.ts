import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import { companyIn, daytime, formula, id, oneOf, oneOfGiven, type Recipe, record, wholeTail } from "../make";
import { flagOfLabel, labelled, labelOf, riskOf, TOXIC } from "../spam";

/** Most comments are civil, and treat what their post is about. */
const commentOf = (topic?: string): GeneratorInput => ({
  ...(record("moderated_comment", "text") as Extract<GeneratorInput, { kind: "record" }>),
  where: [
    { attribute: "label", anyOf: ["non-toxic"] },
    ...(topic === undefined ? [] : [{ attribute: "topic", sameAs: topic }]),
  ],
});

const civil = labelled(TOXIC, "text", commentOf());
const commentText: Recipe = { forms: [commentOf("@post_content_category"), ...civil.forms] };

/** Support, web, social media, marketing, software and its operation. */
export const DIGITAL = [
  entity("comment|reply|blog comment|post comment|user comment", {
    domain: "social",
    parents: "post|blog post|user|article",
    core: {
      comment_id: id("C-", 6),
      "author|user|username|name": "username",
      "comment|text|body|content|comment text": commentText,
      "created_at|date|timestamp|posted at": "created at",
      likes: { kind: "integer", min: 0, max: 400, distribution: { kind: "exponential", mean: 4 } },
    },
    more: {
      "is_toxic|toxic": flagOfLabel(TOXIC),
      "label|toxicity label|moderation label": labelOf(TOXIC),
      "toxicity_score|toxicity": riskOf(TOXIC),
    },
    usualRows: 600,
  }),
  entity("like|reaction|post like|favorite", {
    domain: "social",
    parents: "post|user",
    core: {
      like_id: id("LK-", 6),
      "username|user": "username",
      "reaction|type": oneOf("Like:72|Love:16|Laugh:8|Wow:4"),
      "created_at|date": "created at",
    },
    usualRows: 900,
  }),
  entity("game session|player session|play session|gaming session", {
    domain: "gaming",
    parents: "user|player|game",
    core: {
      session_id: id("SES-", 6),
      "username|player|user": "username",
      "started_at|start time|timestamp": "session start",
      "ended_at|end time": formula("add_minutes(@started_at, @duration_minutes)", { output: "datetime" }),
      "duration_minutes|duration": "duration",
      platform: oneOf("PC:42|PlayStation:22|Xbox:16|Switch:12|Mobile:8"),
      score: wholeTail(0, 90_000, 2400, 1),
    },
    usualRows: 500,
  }),
  entity("app|mobile app|software product|saas product|software|app store listing|plugin", {
    domain: "software",
    core: {
      app_id: id("APP-", 4),
      "name|app name|title": oneOfGiven(
        "@category",
        {
          Productivity: "TaskNest|FocusTimer|NotePilot|QuickScan|CloudDrop",
          Health: "SleepSense|FitTrack|MealMinder|CalmWave",
          Finance: "BudgetBee|CoinKeeper Pro|SplitTab|TaxMate",
          Games: "Block Harbor|Dragon Dash|Word Orchard|Galaxy Miner",
          Education: "LingoLoop|MathTrail|StarAtlas|QuizHive",
          Travel: "TripTrail|ParkFinder|RailPass|PackList",
          Photo: "PhotoFlow|MoodBoard|PixelTouch|Collagely",
        },
        "TaskNest|PhotoFlow|BudgetBee|TripTrail",
      ),
      "category|genre": oneOf("Productivity:24|Health:16|Finance:13|Games:20|Education:12|Travel:9|Photo:6"),
      "developer|publisher": companyIn("Software|Video Games|IT Services"),
      price: { kind: "choice", values: [0, 0.99, 1.99, 2.99, 4.99, 9.99], weights: [74, 8, 6, 5, 5, 2] },
      rating: { kind: "decimal", min: 1.5, max: 5, scale: 1, distribution: { kind: "normal", mean: 4.1, sd: 0.5 } },
      "downloads|installs": "downloads",
      version: "version",
      "released_on|release date": "release date",
    },
    label: "name",
  }),
  entity("playlist|bookmark", {
    domain: "social",
    parents: "user|customer|product",
    core: {
      item_id: id("WL-", 5),
      "username|user|name": "username",
      "title|item|product": "product name",
      "added_at|created at": "created at",
      note: oneOf("For later|Gift idea|Must have|Compare first"),
    },
  }),
  entity("ab test|experiment|a b test|experiment data", {
    domain: "product",
    parents: "user",
    core: {
      user_id: id("U-", 6),
      "variant|group": oneOf("control:50|treatment:50"),
      "exposed_at|date|timestamp": daytime("-P30D", "P0D"),
      device: "device",
      country: "country",
      "converted|conversion": {
        kind: "conditional",
        cases: [{ when: '@variant == "treatment"', then: { kind: "boolean", probability: 0.118 } }],
        else: { kind: "boolean", probability: 0.1 },
      },
      revenue: {
        kind: "conditional",
        cases: [
          {
            when: "@converted",
            then: {
              kind: "decimal",
              min: 5,
              max: 400,
              scale: 2,
              distribution: { kind: "logNormal", median: 42, sigma: 0.7 },
            },
          },
        ],
        else: { kind: "decimal", min: 0, max: 0, scale: 2 },
      },
    },
  }),
];
