/** Where visits come from: channel, source, medium, referring address, and whether its links carry campaign tags. */
export const SOURCES = `
channel;source;medium;referrer;tagged;campaigns;weight#
Organic Search;google;organic;https://www.google.com/;no;;330
Organic Search;bing;organic;https://www.bing.com/;no;;26
Organic Search;duckduckgo;organic;https://duckduckgo.com/;no;;14
Organic Search;yahoo;organic;https://search.yahoo.com/;no;;9
Organic Search;ecosia;organic;https://www.ecosia.org/;no;;4
AI Assistant;chatgpt.com;referral;https://chatgpt.com/;no;;16
AI Assistant;perplexity.ai;referral;https://www.perplexity.ai/;no;;5
Direct;(direct);(none);;no;;230
Paid Search;google;cpc;https://www.google.com/;yes;search;92
Paid Search;bing;cpc;https://www.bing.com/;yes;search;14
Paid Social;facebook;paid_social;https://l.facebook.com/;yes;social;32
Paid Social;instagram;paid_social;https://l.instagram.com/;yes;social;30
Paid Social;linkedin;paid_social;https://www.linkedin.com/;yes;social;11
Paid Social;tiktok;paid_social;https://www.tiktok.com/;yes;social;16
Paid Social;pinterest;paid_social;https://www.pinterest.com/;yes;social;6
Organic Social;facebook.com;social;https://www.facebook.com/;no;;26
Organic Social;instagram.com;social;https://l.instagram.com/;no;;20
Organic Social;t.co;social;https://t.co/;no;;9
Organic Social;linkedin.com;social;https://www.linkedin.com/;no;;13
Organic Social;reddit.com;social;https://www.reddit.com/;no;;14
Organic Social;youtube.com;social;https://www.youtube.com/;no;;10
Organic Social;pinterest.com;social;https://www.pinterest.com/;no;;7
Email;newsletter;email;;yes;email;46
Email;welcome_series;email;;yes;lifecycle;12
Email;abandoned_cart;email;;yes;lifecycle;9
Display;google;display;https://googleads.g.doubleclick.net/;yes;display;18
Display;criteo;display;https://www.criteo.com/;yes;display;6
Affiliate;awin;affiliate;https://www.awin1.com/;yes;affiliate;12
Affiliate;impact;affiliate;https://impact.com/;yes;affiliate;6
Video;youtube;video;https://www.youtube.com/;yes;video;9
Referral;news.ycombinator.com;referral;https://news.ycombinator.com/;no;;7
Referral;github.com;referral;https://github.com/;no;;7
Referral;medium.com;referral;https://medium.com/;no;;7
Referral;wikipedia.org;referral;https://en.wikipedia.org/;no;;5
Referral;trustpilot.com;referral;https://www.trustpilot.com/;no;;6
Referral;g2.com;referral;https://www.g2.com/;no;;5
Referral;producthunt.com;referral;https://www.producthunt.com/;no;;5
`;

/** Campaigns of each kind: name, content and search term of their tags. */
export const CAMPAIGNS: Readonly<Record<string, { names: string; contents: string; terms?: string }>> = {
  search: {
    names: "brand_core|generic_search|competitor_terms|category_search|product_search",
    contents: "headline_a|headline_b|sitelink_pricing|sitelink_reviews",
    terms: "buy online|best price|reviews|near me|free trial|alternative|how to choose|discount code",
  },
  social: {
    names: "product_launch|retargeting_visitors|lookalike_buyers|customer_stories|free_trial_offer|new_arrivals",
    contents: "carousel_01|video_15s|story_poll|static_blue|ugc_review",
  },
  email: {
    names: "weekly_digest|product_update|customer_stories|webinar_invitation|feature_news|reader_survey",
    contents: "hero_button|footer_link|product_grid|text_link",
  },
  lifecycle: {
    names: "welcome_day_1|welcome_day_3|cart_reminder_1|cart_reminder_2",
    contents: "hero_button|product_image|text_link",
  },
  display: {
    names: "retargeting_cart|prospecting_display|brand_awareness",
    contents: "banner_300x250|banner_728x90|banner_160x600",
  },
  affiliate: { names: "coupon_partners|review_sites|cashback_partners", contents: "text_link|banner|deal_page" },
  video: { names: "brand_film|product_demo|how_to_series", contents: "preroll_15s|preroll_30s|end_card" },
};
