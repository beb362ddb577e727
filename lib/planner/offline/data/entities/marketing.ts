import { entity } from "../../plan/entity";
import { day, either, firstOf, id, oneOf, oneOfGiven, record, template, wholeTail } from "../make";
import { decimalOf, wholeOf } from "../outcomes";

/** Click rates in percent and prices of a click, as each kind of platform has them. */
const given = (cases: readonly (readonly [word: string, value: string])[], otherwise: string) =>
  cases.reduceRight((rest, [word, value]) => `if(contains(lower(@platform), "${word}"), ${value}, ${rest})`, otherwise);
const CTR = given(
  [
    ["search", "5.2"],
    ["google", "4.6"],
    ["microsoft", "3.1"],
    ["bing", "3.1"],
    ["mail", "2.6"],
    ["linkedin", "0.55"],
    ["display", "0.5"],
    ["tiktok", "0.9"],
    ["youtube", "0.65"],
    ["video", "0.65"],
  ],
  "1.1",
);
const CPC = given(
  [
    ["search", "2.1"],
    ["google", "2.2"],
    ["microsoft", "1.6"],
    ["bing", "1.6"],
    ["mail", "0.12"],
    ["linkedin", "5.4"],
    ["display", "0.6"],
    ["tiktok", "0.7"],
    ["youtube", "0.5"],
  ],
  "0.95",
);

/** What every report of an advertisement counts: each number follows from the one before. */
const RESULTS = {
  "impressions|impression count|views|reach": wholeTail(800, 3_000_000, 42_000, 1),
  "clicks|click count|link clicks": firstOf(
    wholeOf(`floor(@impressions * clamp(${CTR} * exp(normal(0, 0.3)), 0.1, 14) / 100)`),
  ),
  "ctr|click through rate|ctr percent": firstOf(decimalOf("round(@clicks / max(@impressions, 1) * 100, 2)")),
  "conversions|conversion count|leads|purchases|sign ups": firstOf(
    wholeOf("floor(@clicks * clamp(exp(normal(-3.4, 0.4)), 0.004, 0.16))"),
  ),
  "spend|ad spend|cost|amount spent|total spend|total cost": firstOf(
    decimalOf(`round(@clicks * ${CPC} * exp(normal(0, 0.2)), 2)`),
  ),
};
const RATES = {
  "cpc|cost per click|average cpc": firstOf(decimalOf("round(@spend / max(@clicks, 1), 2)")),
  "cpa|cost per acquisition|cost per conversion|cpl|cost per lead|cac": firstOf(
    decimalOf("if(@conversions > 0, round(@spend / @conversions, 2), null)"),
  ),
  "cpm|cost per mille|cost per thousand": firstOf(decimalOf("round(@spend / max(@impressions, 1) * 1000, 2)")),
  "conversion_rate|cvr": firstOf(decimalOf("round(@conversions / max(@clicks, 1) * 100, 2)")),
  "revenue|conversion value|sales|revenue generated": firstOf(
    decimalOf("round(@conversions * 64 * exp(normal(0, 0.3)), 2)"),
  ),
  "roas|return on ad spend": firstOf(decimalOf("round(@revenue / max(@spend, 1), 2)")),
  "roi|return on investment|roi percent": firstOf(decimalOf("round((@revenue - @spend) / max(@spend, 1) * 100, 1)", 1)),
};
const platform = oneOf("Google Ads:40|Meta Ads:30|LinkedIn Ads:9|TikTok Ads:11|Microsoft Ads:6|YouTube Ads:4");
const AD_TYPES = {
  "Google Ads": "Search:64|Display:16|Shopping:20",
  "Meta Ads": "Feed:52|Stories:28|Reels:20",
  "LinkedIn Ads": "Sponsored post:70|Message ad:30",
  "TikTok Ads": "In-feed video",
  "Microsoft Ads": "Search",
  "YouTube Ads": "Pre-roll:60|Bumper:40",
};

/** Campaigns, their advertisements and what these bring. */
export const MARKETING = [
  entity(
    "marketing campaign|ad campaign|campaign|advertising campaign|ad performance|marketing data|digital marketing campaign|ad|advertisement|marketing performance|campaign performance|advertising data|ppc campaign|google ads campaign|ad report|facebook ads campaign|digital ad campaign|advertising|ads|ad set performance|marketing campaign performance|digital marketing",
    {
      domain: "marketing",
      parents: "company|client",
      core: {
        campaign_id: id("CMP-", 4),
        "campaign_name|name|campaign|title": template("{@season} {@aim} {@audience_short}"),
        "platform|channel|ad platform|network|source|marketing channel": platform,
        "start_date|date|launch date|start": day("-P1Y", "P0D"),
        "end_date|end": {
          kind: "datetime",
          output: "date",
          from: { field: "@start_date", offset: "P7D" },
          to: { field: "@start_date", offset: "P90D" },
        },
        ...RESULTS,
        "budget|campaign budget|total budget": firstOf(decimalOf("ceil(@spend * uniform(1.02, 1.4) / 50) * 50")),
      },
      more: {
        ...RATES,
        season: oneOf("Spring|Summer|Autumn|Winter|Holiday|Q1|Q2|Q3|Q4"),
        aim: oneOf("Brand Awareness|Lead Generation|Retargeting|Product Launch|Sale|Free Trial|Webinar"),
        audience_short: oneOf("US|UK|DACH|EMEA|Lookalike|Past Buyers"),
        "status|state": firstOf(either("@end_date < as_of()", oneOf("Completed"), oneOf("Active:82|Paused:18"))),
        "ad_group|ad group name|ad set": oneOf(
          "Brand terms|Generic terms|Competitor terms|Past visitors|Cart abandoners|Lookalike 1%|Interest: running|Interest: home",
        ),
        "ad_type|campaign type|ad format|format|type|placement": oneOfGiven("@platform", AD_TYPES, "Search"),
        "daily_budget|budget per day": firstOf(
          decimalOf("round(@budget / max(days_between(@start_date, @end_date), 1), 2)"),
        ),
        "objective|goal": oneOf("Conversions:44|Traffic:24|Awareness:16|Leads:16"),
        "audience|target audience|segment": oneOf(
          "New visitors|Returning customers|Lookalike|Cart abandoners|Newsletter subscribers",
        ),
        quality_score: { kind: "choice", values: [3, 4, 5, 6, 7, 8, 9, 10], weights: [3, 6, 14, 20, 26, 18, 9, 4] },
        "device|device type": "device",
      },
      label: "campaign_name",
      usualRows: 20,
    },
  ),
  entity("email campaign|newsletter campaign|email marketing campaign|email blast|mailing|email marketing", {
    domain: "marketing",
    parents: "company|client",
    core: {
      campaign_id: id("EML-", 4),
      "subject_line|subject|name|campaign name|title|email subject": record("mailing", "subject"),
      "sent_at|send date|date|sent date": day("-P1Y", "P0D"),
      "recipients|sent|emails sent|list size": wholeTail(300, 400_000, 9200, 1),
      "delivered|emails delivered": firstOf(wholeOf("floor(@recipients * uniform(0.965, 0.997))")),
      "opens|opened|unique opens": firstOf(wholeOf("floor(@delivered * clamp(normal(0.31, 0.07), 0.08, 0.6))")),
      "clicks|clicked|unique clicks": firstOf(wholeOf("floor(@opens * clamp(normal(0.1, 0.035), 0.01, 0.3))")),
      "unsubscribes|unsubscribed": firstOf(wholeOf("floor(@delivered * uniform(0.0005, 0.004))")),
      "open_rate|open rate percent": firstOf(decimalOf("round(@opens / max(@delivered, 1) * 100, 1)", 1)),
      "click_rate|ctr|click through rate": firstOf(decimalOf("round(@clicks / max(@delivered, 1) * 100, 2)")),
    },
    more: {
      "bounces|bounced": firstOf(wholeOf("@recipients - @delivered")),
      bounce_rate: firstOf(decimalOf("round((@recipients - @delivered) / @recipients * 100, 2)")),
      "conversions|orders": firstOf(wholeOf("floor(@clicks * uniform(0.02, 0.09))")),
      "revenue|sales": firstOf(decimalOf("round(@conversions * 58 * exp(normal(0, 0.25)), 2)")),
      "preheader|preview text|preheader text|preview": record("mailing", "preheader"),
      "campaign_type|type|category|kind": record("mailing", "kind"),
      "call_to_action|cta|button text": record("mailing", "call"),
      "segment|list|audience": oneOf("All subscribers:40|Customers:30|Inactive:14|New subscribers:16"),
    },
    usualRows: 40,
  }),
];
