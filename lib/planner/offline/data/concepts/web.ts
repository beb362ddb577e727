import { concepts } from "../../plan/concept";
import { articleTitle, commitMessage, gitBranch } from "../inventions";
import {
  company,
  faker,
  firstOf,
  flag,
  formula,
  number,
  numberAround,
  oneOf,
  oneOfGiven,
  pattern,
  sometimes,
  template,
  text,
  unique,
  uuid,
  whole,
  wholeAround,
  wholeTail,
} from "../make";
import { client, searchTerm, taggedTraffic, traffic, webPage } from "../packs";

/** Software, the web, support, marketing and devices. */
export const WEB = concepts({
  "uuid|guid|unique identifier|uid|global id": uuid,
  "url|website|web site|link|web address|homepage|site url|website url|company website": company("website"),
  "domain|domain name|hostname of site|web domain": company("domain"),
  "ip address|ip|ipv4|client ip|source ip|src ip|remote ip|user ip|ip addr|destination ip|dest ip|server ip":
    faker("internet.ipv4"),
  "ipv6|ipv6 address": faker("internet.ipv6"),
  "port|port number|source port|destination port": {
    kind: "choice",
    values: [443, 80, 22, 8080, 53, 3306, 5432, 25, 3389, 8443],
    weights: [42, 20, 10, 8, 7, 3, 3, 3, 2, 2],
  },
  "user agent|useragent|browser user agent": client("user_agent"),
  "browser|browser name|web browser": client("browser"),
  "operating system|os|platform os|os name|device os": client("os"),
  "device|device type|device category|type of device|device used": client("device"),
  "device model|phone model|device name|handset": client("model"),
  "http method|request method|method|verb": oneOf("GET:72|POST:18|PUT:4|DELETE:3|PATCH:3"),
  "status code|http status|response code|http status code|response status": {
    kind: "choice",
    values: [200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 429, 500, 502, 503],
    weights: [720, 35, 18, 14, 22, 62, 14, 16, 9, 58, 5, 16, 5, 6],
  },
  "endpoint|api endpoint|path|request path|uri|request url|api path|request uri": oneOf(
    "/api/v1/users:16|/api/v1/orders:15|/api/v1/products:14|/api/v1/login:11|/api/v1/search:12|/api/v1/cart:9|/api/v1/checkout:6|/health:9|/api/v1/payments:5|/api/v1/reports:3",
  ),
  "page|page url|page path|landing page|page name|page viewed|visited page|entry page|url path": webPage("path"),
  "referrer|referer|referring site|referral url|referrer url": traffic("referrer"),
  "utm source": taggedTraffic("utm_source"),
  "utm medium": taggedTraffic("utm_medium"),
  "utm campaign": taggedTraffic("utm_campaign"),
  "utm content": taggedTraffic("utm_content"),
  "utm term": searchTerm,
  "browser version": client("browser_version"),
  "os version|operating system version": client("os_version"),
  "screen resolution|screen size|resolution of screen|display resolution": client("screen_resolution"),
  "device brand|phone brand|device manufacturer|device make": client("brand"),
  "campaign|campaign name|marketing campaign|ad campaign": oneOf(
    "Spring Launch|Summer Sale|Back to School|Black Friday|Winter Clearance|Brand Awareness Q1|Retargeting Q2|New Customer Offer|Loyalty Reactivation|Product Launch",
  ),
  "campaign type|ad type|ad format|channel of campaign|campaign channel": oneOf(
    "Search:32|Social:26|Display:18|Video:13|Email:11",
  ),
  "ad platform|ad network|advertising platform": oneOf(
    "Google Ads:44|Meta Ads:30|LinkedIn Ads:9|TikTok Ads:10|Microsoft Ads:7",
  ),
  "ad group|ad name|creative": oneOf(
    "Headline A|Headline B|Video 15s|Video 30s|Carousel|Static Banner|Testimonial|Discount Offer",
  ),
  "impressions|ad impressions|impression count": wholeTail(80, 2_000_000, 14_000, 1.3),
  "clicks|click count|link clicks|ad clicks|number of clicks": firstOf(
    formula("floor(@impressions * uniform(0.006, 0.045))", { output: "integer" }),
    wholeTail(0, 60_000, 320, 1.3),
  ),
  "ctr|click through rate|clickthrough rate": firstOf(
    formula("round(@clicks / max(@impressions, 1) * 100, 2)", { output: "decimal", scale: 2 }),
    number(0.2, 8, 2),
  ),
  "conversions|conversion count|number of conversions|signups|sign ups|leads generated|new signups": firstOf(
    formula("floor(@clicks * uniform(0.01, 0.12))", { output: "integer" }),
    formula("floor(@visitors * uniform(0.008, 0.06))", { output: "integer" }),
    wholeTail(0, 4000, 24, 1.2),
  ),
  "conversion rate|cvr|conversion percent|conversion metric": firstOf(
    formula("round(@conversions / max(@clicks, 1) * 100, 2)", { output: "decimal", scale: 2 }),
    formula("round(@conversions / max(@visitors, 1) * 100, 2)", { output: "decimal", scale: 2 }),
    number(0.3, 9, 2),
  ),
  "cpc|cost per click": firstOf(
    formula("round(@ad_spend / max(@clicks, 1), 2)", { output: "decimal", scale: 2 }),
    number(0.15, 6, 2),
  ),
  "ad spend|advertising spend|media spend|campaign cost|ad cost|marketing spend|cost of campaign": firstOf(
    formula("round(@clicks * uniform(0.3, 2.4), 2)", { output: "decimal", scale: 2 }),
    { kind: "decimal", min: 20, max: 60_000, scale: 2, distribution: { kind: "logNormal", median: 900, sigma: 1.1 } },
  ),
  "cpm|cost per mille": number(1.5, 24, 2),
  "cpa|cost per acquisition|cost per conversion": number(4, 160, 2),
  "roas|return on ad spend": numberAround(0.2, 12, 3.1, 1.6, 2),
  "visitors|unique visitors|visits|traffic|visitor count|users count|active users|daily active users|dau|mau|monthly active users|number of visitors|footfall|foot traffic|attendees count|weekly active users":
    wholeTail(20, 250_000, 2100, 1.1),
  "page views|pageviews|pages viewed|views|view count|screen views|number of views|video views|plays|play count|streams|stream count|listens|downloads|download count|number of downloads|installs":
    wholeTail(1, 4_000_000, 1800, 1.8),
  "sessions|session count|number of sessions": wholeTail(1, 90_000, 900, 1.3),
  "bounce rate": numberAround(12, 92, 46, 13, 1),
  "bounced|is bounce": flag(0.42),
  "session id|session": unique(pattern("s_[a-z0-9]{16}")),
  "request id|trace id|correlation id|message id|span id": unique(pattern("[0-9a-f]{32}")),
  "token|access token|auth token|refresh token|session token": pattern("[A-Za-z0-9_-]{40}"),
  "api key|key id": unique(pattern("key_[a-z0-9]{24}")),
  "event|event name|event type|action|user action|activity|activity type|action type|interaction type|user activity":
    oneOf("page_view:44|click:24|search:9|sign_up:4|login:8|add_to_cart:6|purchase:3|logout:2"),
  "log level|severity level|level of log|loglevel": oneOf("INFO:72|WARN:14|ERROR:8|DEBUG:5|FATAL:1"),
  "log message|message of log|error message|exception": oneOf(
    "Connection established|Request completed|Cache miss for key|Retrying after timeout|Database query took longer than expected|User session expired|Payment gateway returned an error|Disk usage above threshold|Configuration reloaded|Rate limit exceeded|Background job finished|Upstream did not answer in time",
  ),
  "error code": oneOf("E1001|E1002|E2004|E2010|E3001|E3050|E4004|E5000"),
  "service|service name|microservice|application|app|app name|component": oneOf(
    "auth-service:16|order-service:16|payment-service:13|catalog-service:13|search-service:11|notification-service:10|user-service:12|gateway:9",
  ),
  "environment|env|deployment environment": oneOf("production:64|staging:22|development:14"),
  "server|hostname|host|server name|node|instance": pattern("(web|app|db|cache|worker)-0[1-9]"),
  "data center|datacenter|availability zone|cloud region|aws region": oneOf(
    "us-east-1:34|us-west-2:22|eu-west-1:20|eu-central-1:13|ap-southeast-1:11",
  ),
  "cpu usage|cpu|cpu percent|cpu utilization|cpu load|processor usage": numberAround(1, 100, 38, 19, 1),
  "memory usage|memory|ram usage|memory percent|memory utilization": numberAround(8, 99, 58, 15, 1),
  "disk usage|disk|disk percent|disk utilization|storage usage": numberAround(5, 99, 61, 18, 1),
  "network in|bytes in|bytes received": wholeTail(100, 900_000_000, 240_000, 1.8),
  "network out|bytes out|bytes sent|bytes|response size|bytes transferred|size bytes|content length": wholeTail(
    120,
    60_000_000,
    14_000,
    1.6,
  ),
  "uptime|uptime percent|availability percent": numberAround(96, 100, 99.7, 0.4, 2),
  "error rate": { kind: "decimal", min: 0, max: 25, scale: 2, distribution: { kind: "exponential", mean: 0.9 } },
  "throughput|requests per second|rps|qps": wholeTail(1, 12_000, 420, 1),
  "version|semver|semantic version|app version|software version|firmware version|release|release version|firmware":
    pattern("[1-5]\\.\\d\\.(\\d|[1-3]\\d)"),
  "programming language|coding language|tech stack language": oneOf(
    "JavaScript:24|Python:23|TypeScript:15|Java:12|Go:8|C#:7|Ruby:4|Rust:4|PHP:3",
  ),
  "repository|repo|repo name|repository name": gitBranch,
  "commit hash|commit sha|commit|sha": faker("git.commitSha"),
  "commit message": commitMessage,
  "slug|url slug|permalink": firstOf(
    template("{@title:ascii:slug}"),
    template("{@product_name:ascii:slug}"),
    template("{@name:ascii:slug}"),
    template("{@headline_of_page:ascii:slug}"),
  ),
  "cve|cve id|vulnerability id": pattern("CVE-20(19|2[0-6])-\\d{4,5}"),
  "attack type|threat type|attack|intrusion type": oneOf(
    "Phishing:28|Brute force:22|Malware:18|DDoS:12|SQL injection:11|Port scan:9",
  ),
  "protocol|network protocol": oneOf("TCP:64|UDP:24|ICMP:6|HTTPS:6"),
  "blocked|is blocked|action taken by firewall": flag(0.3),
  "plan|subscription plan|subscription type|plan type|plan name|subscription tier|pricing plan|subscription|package|subscription level|plan tier|product plan|service plan":
    oneOf("Free:42|Starter:24|Pro:22|Business:8|Enterprise:4"),
  "subscription status|billing state|status of subscription": oneOf("Active:72|Trialing:10|Past due:6|Canceled:12"),
  "billing cycle|billing period|billing interval|payment cycle": oneOf("Monthly:68|Annual:32"),
  "churned|is churned|churn|has churned|churn flag|churn status": flag(0.18),
  "seats|number of seats|licenses|license count|user count|number of users|team size": wholeTail(1, 600, 9, 1.1),
  "auto renew|auto renewal|autopay": flag(0.7),
  "is active|active|active flag|enabled|is enabled": flag(0.86),
  "is admin|admin": flag(0.05),
  "user role|role|access role|permission|permission level|access level|account role|user type": oneOf(
    "Member:66|Editor:17|Admin:9|Viewer:8",
  ),
  "feature|feature name|feature used|module": oneOf(
    "Dashboard:22|Reports:17|Export:12|Search:14|Integrations:9|Notifications:9|API:8|Billing:5|Team management:4",
  ),
  "opt in|marketing opt in|newsletter|subscribed|newsletter opt in|email opt in|consent|gdpr consent|newsletter subscribed|email subscribed|marketing consent":
    flag(0.58),
  "two factor enabled|mfa enabled|2fa enabled|two factor|has mfa": flag(0.36),
  "email verified|is email verified|phone verified|kyc verified|kyc status verified": flag(0.88),
  "login count|logins|number of logins|login attempts": wholeTail(0, 900, 28, 1.1),
  "failed attempts|failed logins|failed login attempts|retry count|retries|attempts": {
    kind: "integer",
    min: 0,
    max: 8,
    distribution: { kind: "exponential", mean: 0.7 },
  },
  "success|is successful|successful|was successful": flag(0.93),
  "ticket subject|subject|issue title|subject line|email subject|ticket title|message subject|issue summary|topic|summary of issue":
    text("title", "support", { category: "@issue_type" }),
  "ticket description|issue description|issue|problem description|customer message|message|email body|body of email|support message|customer support question|inquiry|question|complaint|complaint text|message body|ticket body|complaint description|request description|chat message|message text|email content|support question":
    text("message", "support", {
      category: "@issue_type",
      product: "@product_name",
    }),
  "issue type|ticket category|ticket type|issue category|request type|inquiry type|complaint type|reason for contact|contact reason|type of issue|problem type|reason|category of issue":
    oneOf("Billing:22|Technical issue:28|Account access:16|Shipping:14|Refund:10|Feature request:6|General question:4"),
  "priority|priority level|ticket priority|urgency|importance": oneOf("Low:30|Medium:42|High:21|Urgent:7"),
  "ticket status|issue status|case status|status of ticket|request status": oneOf(
    "Open:16|In progress:15|Waiting on customer:9|Resolved:32|Closed:28",
  ),
  "assigned to|assignee|agent|agent name|assigned agent|owner|handled by|support agent|assigned technician|technician|technician name|inspector|inspector name|operator|operator name|account manager|sales rep|sales representative|salesperson|sales person|rep name|reported by|reporter|requester|requester name|requested by|created by|approved by|recorded by|submitted by|contact person|driver|driver name|host name|instructor|instructor name|teacher name|teacher|professor|lecturer|trainer|coach|coach name|advisor|adviser|adjuster|adjuster name|auditor|consultant|reviewer|reviewer name|author|author name|writer|artist name|buyer|buyer name|seller|landlord|tenant|tenant name|guest|guest name|passenger|passenger name|student name|patient name|employee name|customer name|client name|client|customer|user|donor|donor name|volunteer|member name|member|nurse|candidate|candidate name|applicant|applicant name|attendee|attendee name|participant|participant name|subscriber|player|voter|owner name|borrower|borrower name|employee|worker|worker name|staff|staff member|cashier|manager|supervisor|director|producer|speaker|performer|winner|captain|pilot|chef|judge|lawyer|attorney|agent assigned|patient|student|hr contact|contact":
    { kind: "record", source: "person", attribute: "full_name" },
  "doctor|doctor name|physician|attending physician|attending doctor|provider name|primary care physician|physician name|surgeon|dentist|veterinarian|vet|specialist name|consulting doctor|prescriber|therapist|provider|referring physician|primary physician":
    template("Dr. {@doctor_first_name} {@doctor_last_name}"),
  "doctor first name": { kind: "record", source: "person", attribute: "first_name", as: "doctor" },
  "doctor last name": { kind: "record", source: "person", attribute: "last_name", as: "doctor" },
  "satisfaction score|csat|satisfaction|customer satisfaction|satisfaction rating|csat score|satisfaction level": {
    kind: "choice",
    values: [5, 4, 3, 2, 1],
    weights: [40, 30, 15, 8, 7],
  },
  "nps|nps score|net promoter score|likelihood to recommend": {
    kind: "choice",
    values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    weights: [24, 20, 17, 13, 8, 7, 3, 3, 2, 1, 2],
  },
  "sentiment|sentiment label|review sentiment|tone|mood|polarity|sentiment category": firstOf(
    {
      kind: "choice",
      values: ["Neutral"],
      given: {
        field: "@rating",
        cases: [
          { equals: [5, 4], values: ["Positive"] },
          { equals: [1, 2], values: ["Negative"] },
        ],
      },
    },
    oneOf("Positive:52|Neutral:26|Negative:22"),
  ),
  "sentiment score": {
    kind: "decimal",
    min: -1,
    max: 1,
    scale: 2,
    distribution: { kind: "normal", mean: 0.2, sd: 0.45 },
  },
  "likes|like count|number of likes|likes count|hearts|favorites|upvotes|reactions|favorite count|kudos": wholeTail(
    0,
    900_000,
    46,
    1.8,
  ),
  "comments|comment count|number of comments|comments count|replies|reply count": wholeTail(0, 20_000, 6, 1.6),
  "shares count|reposts|retweets|repost count|shares of post": wholeTail(0, 40_000, 4, 1.7),
  "followers|follower count|number of followers|followers count|subscribers|subscriber count|fans": wholeTail(
    3,
    4_000_000,
    420,
    1.9,
  ),
  "following|following count|followees": wholeTail(1, 7000, 280, 1),
  "engagement rate": firstOf(
    formula("round((@likes + @comments) / max(@impressions, 1) * 100, 2)", { output: "decimal", scale: 2 }),
    number(0.2, 12, 2),
  ),
  "is viral|viral|went viral": flag(0.03),
  "platform|social platform|social network|social media platform|network": oneOf(
    "Instagram:28|TikTok:22|Facebook:18|X:13|YouTube:12|LinkedIn:7",
  ),
  "hashtag|hashtags": oneOf(
    "#travel|#foodie|#fitness|#motivation|#photography|#tech|#fashion|#music|#nature|#gaming|#diy|#wellness",
  ),
  "mentions|mention": sometimes(0.6, template("@{@mentioned}")),
  mentioned: { kind: "record", source: "person", attribute: "username", as: "mentioned" },
  "post text|post|post content|caption|tweet|tweet text|status update|post body|social post|content of post": text(
    "comment",
    "social",
  ),
  "comment|comment text|comment body|remark|remarks|comments text|reply text": text("comment"),
  "content category|content type|post type|topic category|post category|content topic": oneOf(
    "Lifestyle:22|Entertainment:20|Food:13|Travel:12|Sports:11|Technology:10|Fashion:8|Education:4",
  ),
  "title|headline|post title|article title|blog title|subject title|name of article|document title|news headline":
    articleTitle,
  "body|content|article body|article text|blog content|markdown body|post markdown|text|article|article content|paragraph|news article":
    text("paragraph", "article"),
  "notes|note|additional notes|comments and notes|internal notes|observations": sometimes(0.35, text("note")),
  "headline of page": text("title", "article"),
  "description|details|summary|overview|short description|abstract|synopsis|long description": text("description"),
  "lead status|lead stage|status of lead": oneOf("New:30|Contacted:26|Qualified:20|Unqualified:14|Converted:10"),
  "lead score": wholeTail(1, 100, 42, 0.6),
  "deal stage|stage|pipeline stage|opportunity stage|sales stage": oneOf(
    "Prospecting:22|Qualification:20|Proposal:18|Negotiation:13|Closed won:17|Closed lost:10",
  ),
  "probability|win probability|likelihood|confidence|confidence score|probability of close": oneOfGiven(
    "@deal_stage",
    {
      "Closed won": "100",
      "Closed lost": "0",
      Negotiation: "75",
      Proposal: "55",
      Qualification: "35",
      Prospecting: "10",
    },
    "50",
  ),
  "company|company name|organization|organisation|employer|business name|organization name|firm|account company|client company|business|employer name|workplace|company of employment|corporation|brand company|sponsor|partner company|manufacturer name":
    company("name"),
  "industry|industry name|business sector|field of business|vertical": company("industry"),
  "company size|employee count|number of employees|headcount|size of company|employees count|staff count":
    company("employee_count"),
  "slogan|catch phrase|tagline|motto": company("catch_phrase"),
  "signal strength|rssi|signal|wifi signal": wholeAround(-95, -35, -67, 9),
  "battery level|battery|battery percent|battery percentage|charge level|battery status": numberAround(
    3,
    100,
    68,
    22,
    0,
  ),
  "meeting link": pattern("https://meet\\.example\\.com/[a-z]{3}-[a-z]{4}-[a-z]{3}"),
  "days since last login": whole(0, 180),
  "story points|points estimate|effort": {
    kind: "choice",
    values: [1, 2, 3, 5, 8, 13],
    weights: [18, 24, 26, 18, 10, 4],
  },
  "sprint|iteration": pattern("Sprint [1-3]\\d"),
  "task|task name|task title|to do": oneOf(
    "Update documentation|Fix login redirect|Review pull request|Write unit tests|Prepare release notes|Refactor payment module|Design onboarding flow|Migrate database|Set up monitoring|Plan sprint review|Interview users|Improve page speed",
  ),
  "task status|progress status": oneOf("To do:30|In progress:28|In review:12|Done:30"),
  "progress|completion|percent complete|completion percent|progress percent|completion rate|percent completed": whole(
    0,
    100,
  ),
});
