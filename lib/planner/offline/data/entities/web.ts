import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  daytime,
  either,
  firstOf,
  flag,
  id,
  numberAround,
  oneOf,
  oneOfGiven,
  pattern,
  type Recipe,
  sometimes,
  unique,
  wholeTail,
} from "../make";
import { decimalOf, flagOf, numberOnlyIf, textOf, wholeOf } from "../outcomes";
import { appEvent, client, traffic, webPage } from "../packs";

const visitorCountry = oneOf(
  "United States:37|United Kingdom:11|India:9|Canada:7|Germany:6|Australia:5|France:4|Netherlands:3|Brazil:3|Spain:2.5|Italy:2|Mexico:2|Poland:1.5|Ireland:1.5|Sweden:1.3|Singapore:1.2|South Africa:1.2|Philippines:1.2|Japan:1.1|Nigeria:0.8",
);
const visitorPlace = (attribute: string) =>
  ({
    kind: "record",
    source: "place",
    attribute,
    locale: "en-001",
    as: "visitor",
    where: [{ attribute: "country", sameAs: "@country" }],
  }) as const satisfies GeneratorInput;

/** What a visitor browses with, and where the visit came from. */
const CLIENT = {
  "device|device type|device category|platform": client("device"),
  "browser|browser name": client("browser"),
};
const MORE_CLIENT = {
  "os|operating system|platform os|os name": client("os"),
  "os_version|operating system version": client("os_version"),
  "browser_version|version of browser": client("browser_version"),
  "user_agent|useragent|ua|user agent string": client("user_agent"),
  "device_model|model|device name": client("model"),
  "device_brand|brand|manufacturer": client("brand"),
  "screen_resolution|resolution|screen size|viewport": client("screen_resolution"),
};
const ORIGIN = {
  "source|traffic source|utm source of visit|session source|acquisition source": traffic("source"),
  "medium|traffic medium|session medium": traffic("medium"),
};
const MORE_ORIGIN = {
  "channel|marketing channel|channel group|traffic channel|acquisition channel|default channel group":
    traffic("channel"),
  "source_medium|source / medium": traffic("source_medium"),
  "referrer|referer|referral url|referring url|referrer url": traffic("referrer"),
  "referrer_domain|referring domain|referring site": traffic("referrer_domain"),
  utm_source: traffic("utm_source"),
  utm_medium: traffic("utm_medium"),
  "utm_campaign|campaign|campaign name": traffic("utm_campaign"),
  "utm_content|ad content": traffic("utm_content"),
  "utm_term|keyword|search term": traffic("utm_term"),
};

const crossed = (...lists: string[]) =>
  lists
    .map((list) => list.split("|"))
    .reduce((done, next) => done.flatMap((start) => next.map((end) => `${start} ${end}`)));
/** What people type into a search engine before they find a software company. */
const SEARCHES = [
  ...crossed(
    "best|free|cheap|simple",
    "project management|time tracking|invoicing|scheduling|payroll",
    "software|app|tool for small business|template",
  ),
  ...crossed(
    "how to",
    "write a weekly report|reduce churn|import a csv file|plan a sprint|onboard remote staff|set okrs",
  ),
  ...crossed("okr|weekly report|onboarding|sprint|budget|meeting", "examples|template|checklist|meaning"),
  ...crossed("larkfield", "login|pricing|reviews|api|alternatives|status"),
].join("|");

/** The page that ranks for a search: the first whose word stands in it. */
function pageFor(query: string): string {
  const pages = [
    ["login", "/login"],
    ["pricing", "/pricing"],
    ["api", "/docs/api/authentication"],
    ["alternatives", "/compare/spreadsheets"],
    ["weekly report", "/blog/weekly-report-template"],
    ["okr", "/blog/okr-examples"],
    ["churn", "/blog/reduce-churn-early"],
    ["csv", "/blog/csv-import-guide"],
    ["onboard", "/blog/remote-onboarding-checklist"],
    ["project", "/features"],
    ["time tracking", "/features/reports"],
    ["invoicing", "/features/integrations"],
    ["payroll", "/features/integrations"],
    ["sprint", "/blog/okr-examples"],
    ["budget", "/blog/pricing-page-lessons"],
    ["meeting", "/blog"],
    ["larkfield", "/"],
  ];
  return pages.reduceRight(
    (rest, [word, page]) => `if(contains(${query}, "${word}"), "${page}", ${rest})`,
    '"/features/automation"',
  );
}

/** Ads lead to pages that sell; people find the others by themselves. */
const ADVERTISED =
  "/|/features|/features/reports|/features/automation|/features/integrations|/tour|/pricing|/compare/spreadsheets|/demo|/signup|/customers/bakery-chain|/customers/clinic-group";
function landingPage(attribute: string): Recipe {
  const advertised: GeneratorInput = {
    kind: "record",
    source: "web_page",
    attribute,
    as: "advertised",
    where: [
      { attribute: "site", anyOf: ["company"] },
      { attribute: "path", anyOf: ADVERTISED.split("|") },
    ],
  };
  const landing = webPage(attribute, "landing");
  const isPaid = 'contains("Paid Search, Paid Social, Display, Affiliate, Video", @channel)';
  return firstOf(
    either(isPaid, advertised, landing),
    either('contains("cpc, paid_social, display, affiliate, video", @medium)', advertised, landing),
    either("!is_empty(@utm_campaign)", advertised, landing),
    landing,
  );
}

/** People a day whom each channel brings to a site, fewer on weekends. */
const DAILY_VISITORS =
  '(if(@channel == "Organic Search", 2600, if(@channel == "Direct", 1900, if(@channel == "Paid Search", 1150, if(@channel == "Social", 820, if(@channel == "Email", 640, 460))))))';
const OF_THE_DAY = "if(weekday(@date) > 5, 0.7, 1.06) * exp(normal(0, 0.07))";

/** Half of all visits see one page; long ones are rare. */
const PAGES_VIEWED = "if(chance(0.45), 1, min(40, 2 + floor(-3 * log(uniform(0.0001, 1)))))";
const SECONDS = "if(@pages_viewed == 1, floor(exp(normal(2.1, 0.9))), floor(@pages_viewed * exp(normal(3.5, 0.5))))";

/** Visits to websites, their pages, goals and days. */
export const WEB_ANALYTICS = [
  entity(
    "web session|website session|browsing session|website visit|web visit|site visit|site session|visitor session|web analytics session|web analytics|website analytics|google analytics session|website visitor session|analytics session|google analytics|ga4 session|web analytics record|web analytics data|online session",
    {
      domain: "web",
      parents: "user|visitor|website visitor",
      core: {
        session_id: "session id",
        "started_at|timestamp|date|visited at|session start|start time|visit date|visit time|time|session date|datetime":
          daytime("-P90D", "P0D"),
        ...ORIGIN,
        "landing_page|entry page|page|page url|url|first page|page path|url path": landingPage("path"),
        ...CLIENT,
        country: visitorCountry,
        "pages_viewed|page views|views|pageviews|pages per session|pages|page view count|pages visited|number of pages":
          firstOf(wholeOf(PAGES_VIEWED)),
        "duration_seconds|session duration|duration|time on site|visit duration|session length|session duration seconds|duration in seconds|time spent":
          firstOf(wholeOf(SECONDS)),
        "bounced|bounce|is bounce|is bounced": firstOf(flagOf("@pages_viewed == 1")),
        "converted|conversion|purchased|is converted|goal completed|has converted": firstOf(
          flagOf("@pages_viewed > 2 && chance(0.075)"),
        ),
      },
      more: {
        ...MORE_CLIENT,
        ...MORE_ORIGIN,
        "visitor_id|client id|user pseudo id|anonymous id|cookie id": pattern("\\d{9}\\.17[4-6]\\d{7}"),
        "ended_at|session end|end time": firstOf({
          kind: "formula",
          expression: "add_seconds(@started_at, @duration_seconds)",
          output: "datetime",
        }),
        "exit_page|last page": firstOf({
          kind: "formula",
          expression: "if(@pages_viewed == 1, @landing_page, @other_page)",
          output: "text",
        }),
        other_page: webPage("path", "exit"),
        "page_title|title": landingPage("title"),
        "visitor_type|user type|new or returning|new vs returning|returning": oneOf("New:64|Returning:36"),
        "is_new_visitor|new visitor|is new user|new user|first visit": flag(0.64),
        "events|event count|interactions|clicks": firstOf(wholeOf("@pages_viewed * 3 + random_int(0, 6)")),
        "revenue|order value|purchase value|transaction revenue": firstOf(
          decimalOf("if(@converted, round(exp(normal(4, 0.6)), 2), 0)"),
        ),
        "goal|conversion type|goal name": firstOf({
          kind: "conditional",
          cases: [{ when: "@converted", then: oneOf("Sign-up:46|Demo request:22|Purchase:20|Newsletter:12") }],
          else: { kind: "formula", expression: "null", output: "text" },
        }),
        "city|visitor city": firstOf(visitorPlace("city")),
        "region|state": firstOf(visitorPlace("region")),
        "ip_address|ip|visitor ip": "ip address",
        "language|browser language|locale": oneOf(
          "en-US:48|en-GB:14|de-DE:8|fr-FR:7|es-ES:7|pt-BR:6|ja-JP:4|nl-NL:3|it-IT:3",
        ),
        "scroll_depth|scroll percent": webPage("scroll_depth", "landing"),
        "engaged|is engaged|engaged session": firstOf(flagOf("@duration_seconds > 10 || @pages_viewed > 1")),
        "consent|cookie consent|consent status": oneOf("Granted:68|Denied:26|Unknown:6"),
        "hour|hour of day": firstOf(wholeOf("hour(@started_at)")),
      },
      usualRows: 500,
    },
  ),
  entity(
    "page view|pageview|clickstream|web event|page hit|page visit|page view event|website click|clickstream event|website page view|click log|hit|website activity|clickstream record",
    {
      domain: "web",
      parents: "user|visitor|session|web session|website visitor",
      core: {
        view_id: id("PV-", 6),
        session_id: pattern("s_[a-z0-9]{12}"),
        "viewed_at|timestamp|date|time|visited at|event time|datetime": daytime("-P30D", "P0D"),
        "page|path|page url|url|page path|url path|page viewed|page visited": webPage("path"),
        "page_title|title|page name": webPage("title"),
        "time_on_page|seconds on page|duration|duration seconds|time spent|time on page seconds|dwell time":
          webPage("time_on_page"),
        "referrer|referer|referrer url|traffic source": traffic("referrer"),
        ...CLIENT,
        country: visitorCountry,
      },
      more: {
        ...MORE_CLIENT,
        "source|session source": traffic("source"),
        "medium|session medium": traffic("medium"),
        "channel|marketing channel": traffic("channel"),
        utm_source: traffic("utm_source"),
        utm_medium: traffic("utm_medium"),
        "utm_campaign|campaign": traffic("utm_campaign"),
        "section|page category|page type|content group": webPage("section"),
        "scroll_depth|scroll percent|scroll": webPage("scroll_depth"),
        "event_type|event|action|event name": oneOf("page_view:62|click:22|scroll:12|form_submit:4"),
        "ip_address|ip": "ip address",
        "visitor_id|client id|anonymous id": pattern("\\d{9}\\.17[4-6]\\d{7}"),
        "is_exit|exit": flag(0.36),
        "is_entrance|entrance": flag(0.34),
        "load_time_ms|page load time|load time|page load time ms": wholeTail(180, 14_000, 1250, 0.6),
        city: firstOf(visitorPlace("city")),
      },
      usualRows: 1000,
    },
  ),
  entity("app session|session|user session|login session|mobile app session|device session|usage session", {
    domain: "web",
    parents: "user|tenant|device|subscriber",
    core: {
      session_id: id("SES-", 6),
      "username|user": "username",
      "started_at|start time|timestamp|login time|logged in at|date|session start": daytime("-P90D", "P0D"),
      "duration_minutes|duration|session duration|session length|duration in minutes": wholeTail(1, 480, 14, 0.9),
      "ended_at|end time|logout time|logged out at|session end": {
        kind: "formula",
        expression: "add_minutes(@started_at, @duration_minutes)",
        output: "datetime",
      },
      ...CLIENT,
      "ip_address|ip": "ip address",
      "events|event count|actions|action count": wholeOf("ceil(@duration_minutes * uniform(0.6, 2.4))"),
      "is_active|active|expired": flagOf("@ended_at > as_of()"),
    },
    more: {
      ...MORE_CLIENT,
      "token|session token": "token",
      "country|location": visitorCountry,
      "auth_method|login method|authentication method": oneOf("Password:52|Single sign-on:28|Passkey:12|Magic link:8"),
      "app_version|version": oneOf("5.4.2:46|5.4.1:28|5.4.0:14|5.3.8:12"),
      "screens_viewed|pages viewed|page views": wholeOf("ceil(@duration_minutes * uniform(0.3, 1.2))"),
      "crashed|crash": flag(0.012),
    },
    usualRows: 500,
  }),
  entity("website visitor|site visitor|web visitor|anonymous visitor|web user", {
    domain: "web",
    core: {
      visitor_id: unique(pattern("V-[0-9a-f]{10}")),
      "first_seen|first visit|first visit date": day("-P1Y", "P0D"),
      "last_seen|last visit|last visit date|visit date": firstOf({
        kind: "datetime",
        output: "date",
        from: { field: "@first_seen" },
        to: { asOf: "P0D" },
        shape: { kind: "recent", skew: 2 },
      }),
      "visits|sessions|visit count|number of visits": wholeTail(1, 120, 2, 0.9),
      "page_views|pages viewed|pageviews": wholeOf("@visits * random_int(1, 5)"),
      "first_source|source|traffic source|acquisition source": traffic("source"),
      ...CLIENT,
      country: visitorCountry,
      "converted|is customer|conversion": flagOf("chance(clamp(0.01 * @visits, 0.01, 0.3))"),
    },
    more: {
      ...MORE_CLIENT,
      "medium|first medium": traffic("medium"),
      "channel|acquisition channel": traffic("channel"),
      city: firstOf(visitorPlace("city")),
      "ip_address|ip": "ip address",
      "lead_score|score|engagement score": firstOf(wholeOf("min(100, 5 + @visits * 6 + random_int(0, 20))")),
    },
    usualRows: 200,
  }),
  entity(
    "website traffic|web traffic|website traffic data|daily web traffic|traffic data|daily website traffic|site traffic|daily site metric|website metric|web metric|website statistic|daily website metric|website performance|daily traffic|traffic report|website traffic report|site analytics|website kpi",
    {
      domain: "web",
      core: {
        "date|day|report date|week|month": day("-P90D", "-P1D"),
        "channel|source|traffic source|marketing channel|acquisition channel|traffic channel": oneOf(
          "Organic Search:30|Direct:24|Paid Search:14|Social:12|Email:10|Referral:10",
        ),
        "visitors|users|unique visitors|visits unique|active users|total users": firstOf(
          wholeOf(`round(${DAILY_VISITORS} * ${OF_THE_DAY})`),
          wholeOf(`round(7400 * ${OF_THE_DAY})`),
          wholeOf(`round(${DAILY_VISITORS} * exp(normal(0, 0.12)))`),
          wholeTail(40, 60_000, 1900, 0.7),
        ),
        "sessions|visits|session count|total visits": firstOf(wholeOf("floor(@visitors * uniform(1.12, 1.4))")),
        "page_views|pageviews|views|page views count|hits": firstOf(wholeOf("floor(@sessions * uniform(1.8, 3.6))")),
        "bounce_rate|bounces percent": firstOf(
          decimalOf(
            `round(clamp(${["Email", "Direct"].map((name) => `if(@channel == "${name}", 38, `).join("")}if(@channel == "Social", 61, 47))) + normal(0, 4), 18, 85), 1)`,
            1,
          ),
        ),
        "avg_session_duration|average session duration|session duration|avg session duration seconds|average time on site|avg time on site|avg duration":
          firstOf(wholeOf("round(clamp(420 - 5.2 * @bounce_rate + normal(0, 18), 20, 600))")),
        "conversions|goals|goal completions|leads|signups|orders|transactions": firstOf(
          wholeOf(
            'floor(@sessions * clamp(if(@channel == "Email", 0.042, if(@channel == "Social", 0.011, 0.024)) + normal(0, 0.004), 0.001, 0.09))',
          ),
        ),
        "conversion_rate|cvr|goal conversion rate|ecommerce conversion rate": firstOf(
          decimalOf("round(@conversions / max(@sessions, 1) * 100, 2)"),
        ),
      },
      more: {
        "new_users|new visitors": firstOf(wholeOf("floor(@visitors * uniform(0.52, 0.78))")),
        "returning_users|returning visitors": firstOf(wholeOf("@visitors - @new_users")),
        "pages_per_session|pages per visit": firstOf(decimalOf("round(@page_views / max(@sessions, 1), 2)")),
        "revenue|sales": firstOf(decimalOf("round(@conversions * uniform(52, 74), 2)")),
        "device|device category": client("device"),
        country: visitorCountry,
        "page|landing page|page path": webPage("path"),
        "medium|traffic medium": oneOfGiven(
          "@channel",
          {
            "Organic Search": "organic",
            Direct: "(none)",
            "Paid Search": "cpc",
            Social: "social",
            Email: "email",
            Referral: "referral",
          },
          "organic",
        ),
        "events|event count": firstOf(wholeOf("@page_views * 3 + floor(@sessions * uniform(0.4, 1.2))")),
        "engagement_rate|engaged sessions percent": firstOf(decimalOf("round(100 - @bounce_rate, 1)", 1)),
      },
      usualRows: 90,
    },
  ),
  entity("goal completion|conversion event|website conversion|conversion|form submission|website lead", {
    domain: "web",
    parents: "visitor|web session|user|campaign",
    core: {
      conversion_id: id("CV-", 5),
      session_id: pattern("s_[a-z0-9]{12}"),
      "converted_at|timestamp|date|created at|submitted at": daytime("-P90D", "P0D"),
      "goal|conversion type|type|goal name|form|form name": oneOf(
        "Sign-up:34|Demo request:18|Purchase:22|Newsletter:16|Contact form:10",
      ),
      "value|conversion value|goal value|revenue": firstOf(
        decimalOf(
          'if(@goal == "Purchase", round(exp(normal(4, 0.6)), 2), if(@goal == "Demo request", 120, if(@goal == "Sign-up", 40, 5)))',
        ),
      ),
      ...ORIGIN,
      "landing_page|page": webPage("path"),
      "device|device type": client("device"),
      country: visitorCountry,
    },
    more: {
      ...MORE_ORIGIN,
      "browser|browser name": client("browser"),
      "days_to_convert|days to conversion|time lag": wholeTail(0, 60, 3, 1.1),
      "touchpoints|touch points|interactions": wholeTail(1, 20, 3, 0.6),
      "attribution_model|attribution": oneOf("Data-driven:56|Last click:32|First click:12"),
    },
    usualRows: 150,
  }),
  entity(
    "search query|seo keyword|keyword ranking|search console row|search console|seo data|organic keyword|keyword|seo report",
    {
      domain: "web",
      core: {
        "query|keyword|search query|search term": unique(oneOf(SEARCHES)),
        "page|url|landing page|ranking url": firstOf(textOf(pageFor("@query"))),
        "position|average position|rank|ranking|avg position": {
          kind: "decimal",
          min: 1,
          max: 90,
          scale: 1,
          distribution: { kind: "logNormal", median: 9, sigma: 0.9 },
        },
        "impressions|search impressions": wholeTail(20, 90_000, 900, 1.2),
        "clicks|organic clicks": firstOf(
          wholeOf("floor(@impressions * clamp(0.34 / pow(@position, 1.15), 0.0005, 0.34) * uniform(0.7, 1.2))"),
        ),
        "ctr|click through rate": firstOf(decimalOf("round(@clicks / max(@impressions, 1) * 100, 2)")),
        "search_volume|monthly searches|volume": firstOf(wholeOf("floor(@impressions * uniform(1.2, 6) / 10) * 10")),
        "difficulty|keyword difficulty": numberAround(3, 96, 38, 19, 0),
      },
      more: {
        "intent|search intent": firstOf(
          textOf(
            'if(contains(@query, "larkfield"), if(contains(@query, "pricing") || contains(@query, "alternatives"), "Transactional", "Navigational"), if(contains(@query, "best ") || contains(@query, "cheap ") || contains(@query, "free "), "Commercial", "Informational"))',
          ),
        ),
        "date|month": day("-P90D", "-P2D"),
        "position_change|change|rank change": wholeOf("round(normal(0, 2.4))"),
        "device|device type": client("device"),
        country: visitorCountry,
      },
      usualRows: 100,
    },
  ),
  entity("backlink|inbound link", {
    domain: "web",
    core: {
      backlink_id: id("BL-", 4),
      "source_domain|referring domain|domain": { kind: "record", source: "company", attribute: "domain" },
      "target_page|page|url": webPage("path"),
      "anchor_text|anchor": oneOf(
        "Larkfield|this guide|project template|weekly report template|read more|OKR examples|source|their documentation",
      ),
      "domain_rating|authority|domain authority": numberAround(2, 94, 34, 18, 0),
      "rel|link type|type": oneOf("dofollow:70|nofollow:26|sponsored:4"),
      "first_seen|found on|date": day("-P3Y", "P0D"),
      "status|state": oneOf("Live:86|Lost:14"),
    },
  }),
  entity("core web vital|page speed report|page performance|web performance|page speed|lighthouse report", {
    domain: "web",
    core: {
      "page|url|path": webPage("path"),
      "device|device type": oneOf("Mobile:60|Desktop:40"),
      "lcp_ms|lcp|largest contentful paint": firstOf(
        wholeOf('floor(exp(normal(if(@device == "Mobile", 7.75, 7.4), 0.32)))'),
      ),
      "inp_ms|inp|interaction to next paint": firstOf(
        wholeOf('floor(exp(normal(if(@device == "Mobile", 5.1, 4.5), 0.4)))'),
      ),
      "cls|cumulative layout shift": {
        kind: "decimal",
        min: 0,
        max: 0.6,
        scale: 3,
        distribution: { kind: "exponential", mean: 0.06 },
      },
      "ttfb_ms|ttfb|time to first byte": wholeTail(60, 4000, 420, 0.6),
      "performance_score|score": firstOf(
        wholeOf("round(clamp(118 - @lcp_ms / 62 - @cls * 60 + normal(0, 4), 5, 100))"),
      ),
      "rating|assessment|status": firstOf({
        kind: "formula",
        expression:
          'if(@lcp_ms <= 2500 && @cls <= 0.1 && @inp_ms <= 200, "Good", if(@lcp_ms > 4000 || @cls > 0.25 || @inp_ms > 500, "Poor", "Needs improvement"))',
        output: "text",
      }),
      "measured_on|date": day("-P28D", "P0D"),
    },
  }),
  entity("site search|on site search|search log|internal search|search event", {
    domain: "web",
    parents: "user|visitor|web session",
    core: {
      search_id: id("SRCH-", 5),
      "query|search term|keyword|search query": oneOf(
        "running shoes:9|rain jacket:8|gift card:6|linen shirt:6|return label:5|size guide:4|desk lamp:5|black boots:7|wool scarf:4|sale:8|kids backpack:4|coffee mug:4|waterproof bag:4|store near me:3|discount code:6|summer dress:7|yoga mat:3|blue sneakers:4|xyz123:1",
      ),
      "results|result count|results found|number of results": firstOf(
        wholeOf('if(@query == "xyz123", 0, clamp(floor(exp(normal(3.2, 0.9))), 1, 400))'),
      ),
      "clicked_position|click position|position clicked": sometimes(0.3, {
        kind: "integer",
        min: 1,
        max: 20,
        distribution: { kind: "zipf", exponent: 1.4 },
      }),
      "searched_at|timestamp|date|time": daytime("-P30D", "P0D"),
      "device|device type": client("device"),
      "converted|added to cart": flag(0.11),
      session_id: pattern("s_[a-z0-9]{12}"),
    },
    more: {
      "revenue|order value": numberOnlyIf("@converted", { kind: "decimal", min: 12, max: 260, scale: 2 }),
      "event|event name": appEvent("name", "shop"),
    },
    usualRows: 300,
  }),
];
