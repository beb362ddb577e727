import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  after,
  day,
  daytime,
  either,
  firstOf,
  flag,
  id,
  instant,
  numberAround,
  oneOf,
  oneOfGiven,
  pattern,
  type Recipe,
  unique,
  wholeTail,
} from "../make";
import { dateOf, decimalOf, flagOf, holds, instantOf, onlyIf, textOf, wholeOf } from "../outcomes";
import { client, host, httpRequest, itIncident, network } from "../packs";

const RESOLVED = `(${holds("@status", "resolved|closed|postmortem")} && !${holds("@status", "unresolved")})`;

/** Who asks: people with browsers, scanners for holes, watchers, crawlers for what is there for them. Beside a browser it is that browser's. */
function userAgent(): Recipe {
  const browser = client("user_agent");
  return firstOf(either("is_empty(@browser)", browser, browser), {
    kind: "conditional",
    cases: [
      {
        when: '@own_kind == "probe"',
        then: oneOf(
          "python-requests/2.32.3:34|curl/8.5.0:18|Go-http-client/1.1:22|Mozilla/5.0 zgrab/0.x:16|Mozilla/5.0 (compatible; scanner/1.0):10",
        ),
      },
      { when: '@own_kind == "health"', then: oneOf("kube-probe/1.31:60|ELB-HealthChecker/2.0:40") },
      {
        when: '@path == "/robots.txt" || @path == "/sitemap.xml"',
        then: oneOf(
          "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html):70|Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm):30",
        ),
      },
    ],
    else: browser,
  });
}

/** What a web server writes down of each request; of an API's only its own paths. */
function requests(nouns: string, kind?: string) {
  const of = (attribute: string) => httpRequest(attribute, kind);
  return entity(nouns, {
    domain: "operations",
    parents: "server|user|service",
    core: {
      "timestamp|time|date|datetime|request time|logged at": instant("-P7D", "P0D"),
      "ip_address|ip|client ip|remote addr|source ip|remote ip|host ip|visitor ip": network("public_ip"),
      "method|http method|request method|verb": of("method"),
      "path|endpoint|url|request path|uri|request uri|resource|request url|request": of("path"),
      "status_code|status|response code|http status|response status|http status code": of("status"),
      "response_time_ms|response time|latency|latency ms|duration|duration ms|response time in ms|request duration":
        of("latency_ms"),
      "bytes|size|response size|bytes sent|body bytes sent|response bytes|bytes transferred|content length":
        of("bytes"),
      "user_agent|useragent|browser agent": userAgent(),
      "referrer|referer|http referer": kind === undefined ? "referrer" : oneOf("-"),
    },
    more: {
      own_kind: of("kind"),
      "level|log level|severity": of("level"),
      "message|log message": firstOf({
        kind: "formula",
        expression: 'concat(@method, " ", @path, " ", @status_code, " in ", @response_time_ms, " ms")',
        output: "text",
      }),
      "reason|status text|status message": of("reason"),
      "route|endpoint template|route pattern": of("route"),
      "content_type|mime type": of("content_type"),
      "cache|cache status|cache hit": of("cache"),
      "http_version|protocol|protocol version": oneOf("HTTP/2.0:64|HTTP/1.1:30|HTTP/3.0:6"),
      "host|server|server name|hostname": { kind: "record", source: "host", attribute: "hostname" },
      "service|service name": host("service"),
      "request_id|trace id|correlation id": pattern("[0-9a-f]{32}"),
      "user_id|user": { kind: "integer", min: 1000, max: 9999 },
      "api_key|client|client id": pattern("key_[a-z0-9]{8}"),
      "country|country code": { kind: "record", source: "place", attribute: "country", locale: "en-001" },
      "error|is error|failed": firstOf(flagOf("@status_code >= 400")),
      "error_message|error text": firstOf(onlyIf("@status_code >= 400", of("reason"))),
      "browser|browser name": client("browser"),
      "device|device type": client("device"),
      "os|operating system": client("os"),
    },
    usualRows: 1000,
  });
}

/** What was on sale until the autumn of 2024, and since. */
const MODELS_BEFORE: Models = {
  Laptop: {
    Dell: "Latitude 5420|XPS 13 9310",
    Lenovo: "ThinkPad T14 Gen 2|ThinkPad X1 Carbon Gen 9",
    HP: "EliteBook 840 G8",
    Apple: "MacBook Pro 14 (M1)|MacBook Air 13 (M1)",
  },
  Desktop: { Dell: "OptiPlex 7090", HP: "ProDesk 400 G7", Lenovo: "ThinkCentre M70q" },
  Monitor: { Dell: "U2720Q|P2422H", LG: "27UP850", Samsung: "S27A600", BenQ: "GW2780" },
  Phone: { Apple: "iPhone 12|iPhone 13", Samsung: "Galaxy S21|Galaxy A52" },
};
const MODELS: Models = {
  Laptop: {
    Dell: "Latitude 5450|XPS 13 9350",
    Lenovo: "ThinkPad T14 Gen 5|ThinkPad X1 Carbon Gen 12",
    HP: "EliteBook 840 G11",
    Apple: "MacBook Pro 14 (M3)|MacBook Air 13 (M3)",
  },
  Desktop: { Dell: "OptiPlex 7020", HP: "Pro Tower 400 G9", Lenovo: "ThinkCentre M70q Gen 5" },
  Monitor: { Dell: "U2724D|P2425H", LG: "27UQ850", Samsung: "ViewFinity S8", BenQ: "GW2790" },
  Phone: { Apple: "iPhone 15|iPhone 16", Samsung: "Galaxy S24|Galaxy A55" },
};
type Models = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A model of the row's maker and type. */
function modelOf(models: Models): GeneratorInput {
  const [first = {}] = Object.values(models);
  return {
    kind: "conditional",
    cases: Object.entries(models).map(([type, makers]) => ({
      when: `@type == "${type}"`,
      then: oneOfGiven("@manufacturer", makers, Object.values(makers)[0]!),
    })),
    else: oneOfGiven("@manufacturer", first, Object.values(first)[0]!),
  };
}

/** Servers, their load, incidents, alerts, changes and what belongs to IT. */
export const OPERATIONS = [
  requests(
    "web server log|access log|web log|http log|server log|log|log entry|request log|nginx log|apache log|nginx access log|apache access log|log line|web server access log|server access log|http request|http access log|web access log|server request log|request|web request|iis log|log record",
  ),
  requests(
    "api log|api request|api call|api access log|api request log|rest api log|api usage|api traffic|api event|api gateway log",
    "api",
  ),
  entity(
    "application log|system log|app log|error log|syslog|service log|application error|log message|system event log|event viewer log|container log|error event|exception log",
    {
      domain: "operations",
      parents: "server|service",
      core: {
        "timestamp|time|date|logged at|datetime": instant("-P7D", "P0D"),
        "level|log level|severity": oneOf("INFO:68|DEBUG:12|WARN:12|ERROR:7|FATAL:1"),
        "service|application|app|component|logger|source|service name": oneOf(
          "auth-service:16|order-service:16|payment-service:13|catalog-service:13|search-service:11|notification-service:10|user-service:12|gateway:9",
        ),
        "host|hostname|server|instance": host("hostname"),
        "message|log message|text|error message|description": logMessage(),
        "trace_id|request id|correlation id": pattern("[0-9a-f]{32}"),
      },
      more: {
        "environment|env": host("environment"),
        "thread|thread name": pattern("(http-nio-8080-exec|worker|scheduler)-\\d{1,2}"),
        "user_id|user": { kind: "integer", min: 1000, max: 9999 },
        "error_code|code": firstOf(
          onlyIf(holds("@level", "error|fatal"), oneOf("E1001|E1002|E2004|E2010|E3001|E3050|E4004|E5000")),
        ),
        "exception|exception type|error type": firstOf(
          onlyIf(
            holds("@level", "error|fatal"),
            oneOf(
              "TimeoutException:30|ConnectionRefusedError:22|NullPointerException:18|ValidationError:14|DeadlockError:8|OutOfMemoryError:8",
            ),
          ),
        ),
        "line|line number": { kind: "integer", min: 12, max: 640 },
        "duration_ms|duration": wholeTail(1, 30_000, 46, 1.2),
        "pid|process id": { kind: "integer", min: 300, max: 32_000 },
      },
      usualRows: 1000,
    },
  ),
  entity(
    "server|host|vm|virtual machine|cloud resource|server inventory|cloud instance|ec2 instance|physical server|compute instance|cloud server|data center server|machine instance|server asset",
    {
      domain: "operations",
      core: {
        server_id: id("SRV-", 4),
        "hostname|host|server|name|server name|instance name": host("hostname"),
        "ip_address|ip|private ip|internal ip": host("ip"),
        "role|server role|type|server type|purpose": host("role"),
        "os|operating system": host("os"),
        "cpu_cores|cores|vcpus|cpu|cpus|cpu count": host("cpu_cores"),
        "memory_gb|ram|memory|ram gb|ram in gb": host("memory_gb"),
        "environment|env": host("environment"),
        "region|location|data center|availability zone|datacenter": host("region"),
        "status|state|health": host("status"),
      },
      more: {
        "fqdn|dns name": host("fqdn"),
        "disk_gb|disk|storage|storage gb|disk size": host("disk_gb"),
        "cpu_usage|cpu utilization|cpu percent|cpu load": host("cpu_usage"),
        "memory_usage|memory utilization|ram usage|memory percent": host("memory_usage"),
        "disk_usage|disk utilization|disk percent": host("disk_usage"),
        "load_average|load": host("load_average"),
        network_in: host("network_in_mbps"),
        network_out: host("network_out_mbps"),
        "uptime_days|uptime|uptime in days": host("uptime_days"),
        "service|application|app": host("service"),
        "owner|team|owner team": host("team"),
        "monthly_cost|cost|monthly price|cost per month": host("monthly_cost"),
        "installed_on|created at|provisioned on|launch date|commissioned|purchase date": day("-P5Y", "-P7D"),
        "last_patched|patched on|last patch date|last updated": day("-P60D", "-P1D"),
        "public_ip|external ip": network("public_ip"),
        "provider|cloud provider|cloud": oneOf("AWS:52|Azure:26|Google Cloud:16|On-premises:6"),
        "instance_type|size": oneOfGiven(
          "@cpu_cores",
          { "2": "small", "4": "medium", "8": "large", "16": "xlarge", "32": "2xlarge", "64": "4xlarge" },
          "medium",
        ),
        "last_reboot|last boot|last restart": firstOf(dateOf("add_days(as_of(), -@uptime_days)")),
      },
      label: "hostname",
      usualRows: 40,
    },
  ),
  entity(
    "server metric|infrastructure metric|system metric|server monitoring|kubernetes pod|container metric|host metric|monitoring data|performance counter|server performance|resource usage|server health|system monitoring|server utilization|cpu metric",
    {
      domain: "operations",
      parents: "server",
      core: {
        "timestamp|time|date|recorded at|datetime": instant("-P7D", "P0D"),
        "hostname|host|server|name|server name|instance": host("hostname"),
        "region|location|availability zone": host("region"),
        "cpu_usage|cpu|cpu percent|cpu utilization|cpu load|cpu usage percent": host("cpu_usage"),
        "memory_usage|memory|memory percent|ram usage|memory utilization|memory usage percent": host("memory_usage"),
        "disk_usage|disk|disk percent|disk utilization": host("disk_usage"),
        "network_in|network in mbps|inbound traffic": host("network_in_mbps"),
        "network_out|network out mbps|outbound traffic": host("network_out_mbps"),
        "status|health|state": host("status"),
      },
      more: {
        "load_average|load": host("load_average"),
        "environment|env": host("environment"),
        "service|application|app": host("service"),
        "role|server role": host("role"),
        "response_time_ms|latency|response time": firstOf(wholeOf("round(exp(normal(3.4 + @cpu_usage * 0.016, 0.3)))")),
        "error_rate|errors percent": firstOf(
          decimalOf("round(max(0, if(@cpu_usage > 85, normal(3.4, 1.2), normal(0.3, 0.2))), 2)"),
        ),
        "requests_per_second|throughput|rps": firstOf(wholeOf("round(@cpu_usage * uniform(7, 11))")),
        "uptime|uptime days": host("uptime_days"),
        "temperature|cpu temperature": firstOf(decimalOf("round(34 + @cpu_usage * 0.42 + normal(0, 2), 1)", 1)),
        "processes|process count": { kind: "integer", min: 84, max: 420 },
      },
      usualRows: 500,
    },
  ),
  entity(
    "it incident|incident|service outage|system outage|incident report|production incident|service incident|sre incident|postmortem|major incident|devops incident|incident log|incident record",
    {
      domain: "operations",
      parents: "server|service|region",
      core: {
        incident_id: id("INC-", 5),
        "title|summary|name|short description|incident": itIncident("title"),
        "service|affected service|system|affected system|component": itIncident("service"),
        "severity|sev|impact level|severity level": itIncident("severity"),
        "started_at|start time|date|occurred at|created at|opened at|timestamp|reported at|detected at|start": daytime(
          "-P1Y",
          "P0D",
        ),
        "status|state": firstOf(
          either(
            "hours_between(@started_at, as_of()) > 72",
            oneOf("Resolved:96|Postmortem open:4"),
            oneOf("Investigating:30|Identified:22|Monitoring:22|Resolved:26"),
          ),
        ),
        "resolved_at|end time|closed at|ended at|resolution time stamp|end": firstOf(
          instantOf(
            `if(${RESOLVED}, add_seconds(@started_at, floor(60 * min(@minutes_needed, minutes_between(@started_at, as_of())))), null)`,
          ),
        ),
        "duration_minutes|duration|time to resolve|downtime minutes|mttr|downtime|mttr minutes|outage duration|resolution time|outage minutes":
          firstOf(wholeOf("minutes_between(@started_at, @resolved_at)")),
        "root_cause|cause|reason": firstOf(onlyIf(RESOLVED, itIncident("root_cause"))),
      },
      more: {
        minutes_needed: itIncident("duration_minutes"),
        "category|type|incident type": itIncident("category"),
        "priority|urgency": itIncident("priority"),
        "impact|customer impact|description|details": itIncident("impact"),
        "resolution|fix|action taken|resolution notes|mitigation": firstOf(onlyIf(RESOLVED, itIncident("resolution"))),
        "affected_users|users affected|affected customers|customers affected|affected": itIncident("affected_users"),
        "detected_after_minutes|mttd|time to detect": itIncident("detection_minutes"),
        "detected_by|detection source|source": oneOf("Monitoring:66|Customer report:20|Employee:14"),
        "commander|incident commander|assigned to|owner|assignee|on call|on call engineer|engineer": {
          kind: "record",
          source: "person",
          attribute: "full_name",
          as: "commander",
        },
        "postmortem_done|postmortem": flag(0.62),
        "sla_breached|breached": firstOf(flagOf("@minutes_needed > 240")),
      },
      label: "title",
      usualRows: 60,
    },
  ),
  entity(
    "monitoring alert|alert|system alert|infrastructure alert|alert event|alarm|prometheus alert|server alert|alert history|it alert",
    {
      domain: "operations",
      parents: "server|service",
      core: {
        alert_id: id("ALT-", 6),
        "triggered_at|timestamp|time|date|fired at|created at|started at": instant("-P30D", "P0D"),
        "hostname|host|server|instance|source": host("hostname"),
        "metric|check|alert name|name|rule|type|alert type": firstOf(
          {
            kind: "conditional",
            cases: [
              {
                when: 'left(@hostname, 2) == "db"',
                then: oneOf("CPU usage:24|Memory usage:18|Disk usage:28|Replication lag:22|Response time:8"),
              },
              {
                when: holds("@hostname", "web-|app-|gw-|search-|lb-"),
                then: oneOf("CPU usage:24|Memory usage:20|Response time:26|Error rate:22|Disk usage:8"),
              },
              {
                when: holds("@hostname", "mq-|worker-|mail-"),
                then: oneOf("Queue length:40|CPU usage:24|Memory usage:20|Disk usage:16"),
              },
            ],
            else: oneOf("CPU usage:36|Memory usage:28|Disk usage:36"),
          },
          oneOf(
            "CPU usage:24|Memory usage:18|Disk usage:20|Response time:16|Error rate:12|Replication lag:5|Queue length:5",
          ),
        ),
        "threshold|limit": {
          kind: "choice",
          values: [85],
          given: {
            field: "@metric",
            cases: [
              { equals: ["CPU usage"], values: [85, 90] },
              { equals: ["Memory usage"], values: [85, 90] },
              { equals: ["Disk usage"], values: [80, 90] },
              { equals: ["Response time"], values: [500, 1000] },
              { equals: ["Error rate"], values: [2, 5] },
              { equals: ["Replication lag"], values: [30, 60] },
              { equals: ["Queue length"], values: [1000, 5000] },
            ],
          },
        },
        "value|measured value|current value": firstOf(
          decimalOf(
            'if(@metric == "CPU usage" || @metric == "Memory usage" || @metric == "Disk usage", round(@threshold + (99.6 - @threshold) * uniform(0.03, 1), 1), if(@threshold > 100, round(@threshold * uniform(1.05, 2.6), 0), round(@threshold * uniform(1.05, 2.6), 1)))',
            1,
          ),
        ),
        "unit|units": oneOfGiven(
          "@metric",
          {
            "CPU usage|Memory usage|Disk usage|Error rate": "%",
            "Response time": "ms",
            "Replication lag": "s",
            "Queue length": "messages",
          },
          "%",
        ),
        "severity|priority|level": firstOf(
          textOf('if(@value > @threshold * 1.8 || @value > 97, "Critical", if(chance(0.08), "Info", "Warning"))'),
        ),
        "status|state": firstOf(
          either(
            "hours_between(@triggered_at, as_of()) > 24",
            oneOf("Resolved:96|Silenced:4"),
            oneOf("Firing:40|Acknowledged:24|Resolved:36"),
          ),
        ),
      },
      more: {
        "resolved_at|cleared at|ended at": firstOf(
          instantOf(
            'if(@status == "Resolved", add_seconds(@triggered_at, floor(60 * min(minutes_between(@triggered_at, as_of()), exp(normal(3.3, 1))))), null)',
          ),
        ),
        "message|description|summary": firstOf({
          kind: "formula",
          expression:
            'concat(@metric, " on ", @hostname, " is ", if(@threshold > 100, concat(floor(@value)), concat(@value)), if(@unit == "%", "%", concat(" ", @unit)), ", above ", @threshold)',
          output: "text",
        }),
        "acknowledged_by|assigned to|on call": {
          kind: "record",
          source: "person",
          attribute: "full_name",
          as: "on_call",
        },
        "service|application": host("service"),
        "environment|env": host("environment"),
        "channel|notified via": oneOf("Pager:34|Chat:48|E-mail:18"),
      },
      usualRows: 300,
    },
  ),
  entity("backup|backup job|backup log|backup record|backup run", {
    domain: "operations",
    parents: "server",
    core: {
      backup_id: id("BKP-", 5),
      "hostname|server|host|source|system": host("hostname"),
      "type|backup type": oneOf("Incremental:68|Full:20|Snapshot:12"),
      "started_at|start time|timestamp|date|backup date": instant("-P60D", "P0D"),
      "duration_minutes|duration": firstOf(
        wholeOf('max(1, round(exp(normal(if(@type == "Full", 4.6, if(@type == "Snapshot", 0.8, 2.7)), 0.6))))'),
      ),
      "size_gb|size|data size|backup size": firstOf(
        decimalOf('round(exp(normal(if(@type == "Full", 5.6, if(@type == "Snapshot", 3.6, 2.6)), 0.8)), 1)', 1),
      ),
      "status|result": oneOf("Completed:94|Completed with warnings:3|Failed:3"),
      "target|storage|destination|location": oneOf("Object storage:58|Tape library:10|Second data center:32"),
    },
    more: {
      "finished_at|end time|completed at": firstOf(instantOf("add_minutes(@started_at, @duration_minutes)")),
      "error|error message|failure reason": firstOf(
        onlyIf(
          '@status == "Failed"',
          oneOf("Target full|Credentials expired|Connection lost|File locked by another process"),
        ),
      ),
      "retention_days|retention": { kind: "choice", values: [7, 14, 30, 90, 365], weights: [20, 20, 34, 16, 10] },
      "verified|restore tested": flag(0.4),
      encrypted: flag(0.97),
      "expires_on|expiry": firstOf(dateOf("add_days(@started_at, @retention_days)")),
    },
    usualRows: 200,
  }),
  entity(
    "it asset|hardware asset|asset inventory|it inventory|computer|laptop inventory|hardware inventory|it equipment|company laptop|workstation|endpoint|it asset record|device inventory|computer inventory",
    {
      domain: "operations",
      parents: "employee|office",
      core: {
        "asset_tag|asset id|tag|id": unique(pattern("(LT|DT|MN|PH)-\\d{5}")),
        "type|asset type|category|device type": firstOf(
          textOf(
            'if(left(@asset_tag, 2) == "LT", "Laptop", if(left(@asset_tag, 2) == "DT", "Desktop", if(left(@asset_tag, 2) == "MN", "Monitor", "Phone")))',
          ),
        ),
        "manufacturer|brand|vendor|make": oneOfGiven(
          "@type",
          {
            Laptop: "Dell:34|Lenovo:34|HP:18|Apple:14",
            Desktop: "Dell:46|HP:34|Lenovo:20",
            Monitor: "Dell:44|LG:24|Samsung:20|BenQ:12",
            Phone: "Apple:62|Samsung:38",
          },
          "Dell",
        ),
        "model|model name": firstOf(
          either('@purchase_date < date("2024-10-01")', modelOf(MODELS_BEFORE), modelOf(MODELS)),
        ),
        "serial_number|serial|serial no": unique(pattern("[A-HJ-NP-Z0-9]{10}")),
        "assigned_to|owner|user|employee|assigned user": firstOf(
          onlyIf(holds("@status", "in use|active|deployed|assigned"), {
            kind: "record",
            source: "person",
            attribute: "full_name",
          }),
        ),
        "purchase_date|bought on|purchased on|date purchased": day("-P5Y", "-P7D"),
        "purchase_price|price|cost|value|purchase cost": firstOf(
          decimalOf(
            'round(if(@type == "Laptop", if(@manufacturer == "Apple", normal(1990, 260), normal(1340, 220)), if(@type == "Desktop", normal(880, 120), if(@type == "Monitor", normal(330, 70), normal(720, 110)))), 2)',
          ),
        ),
        "warranty_until|warranty end|warranty expiry|warranty expiration|warranty": firstOf(
          dateOf('add_years(@purchase_date, if(@type == "Phone", 2, 3))'),
        ),
        "status|state|lifecycle": firstOf(
          either(
            "years_between(@purchase_date, as_of()) >= 4",
            oneOf("In use:52|Retired:40|In repair:8"),
            oneOf("In use:88|In stock:8|In repair:4"),
          ),
        ),
      },
      more: {
        "location|office|site": oneOf("Headquarters:56|Branch North:14|Branch South:14|Remote:16"),
        "operating_system|os": oneOfGiven("@manufacturer", { Apple: "macOS 26|macOS 15" }, "Windows 11"),
        "department|dept": "department",
        "hostname|computer name": firstOf(textOf('concat("WS-", right(@asset_tag, 5))')),
      },
      key: "asset_tag",
      usualRows: 120,
    },
  ),
  entity("software licence|software license|software asset|software subscription licence|license record", {
    domain: "operations",
    core: {
      license_id: id("LIC-", 4),
      "software|product|name|application|software name": oneOf(
        "Office suite:18|Design suite:12|CAD package:10|Database server:10|Antivirus:12|Project planner:10|Video meetings:12|Accounting:8|Source control:8",
      ),
      "vendor|publisher": {
        kind: "record",
        source: "company",
        attribute: "name",
        where: [{ attribute: "industry", anyOf: ["Software"] }],
      },
      "license_key|key|licence key": unique(pattern("[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}")),
      "type|license type": oneOf("Subscription:68|Perpetual:20|Concurrent:12"),
      "seats|licences|quantity|total seats": {
        kind: "choice",
        values: [5, 10, 25, 50, 100, 250, 500],
        weights: [14, 20, 24, 18, 14, 7, 3],
      },
      "seats_used|used|assigned": firstOf(wholeOf("floor(@seats * uniform(0.45, 1))")),
      "cost_per_seat|price per seat": {
        kind: "choice",
        values: [6, 12.5, 22, 38, 55, 120],
        weights: [14, 26, 24, 18, 12, 6],
      },
      "annual_cost|cost|total cost|yearly cost": firstOf(decimalOf("round(@seats * @cost_per_seat * 12, 2)")),
      "expires_on|expiry|renewal date|expiration date|expiry date": day("-P60D", "P1Y"),
      "status|state": firstOf(
        textOf(
          'if(@expires_on < as_of(), "Expired", if(days_between(as_of(), @expires_on) < 45, "Renewal due", "Active"))',
        ),
      ),
    },
    usualRows: 30,
  }),
  entity("change request|change|it change|change record|rfc", {
    domain: "operations",
    parents: "server|service",
    core: {
      change_id: id("CHG-", 5),
      "title|summary|description": oneOf(
        "Upgrade database to a new minor version|Add storage to the log cluster|Renew wildcard certificate|Patch operating systems of web servers|Move cache to larger instances|Change firewall rule for partner access|Rotate service passwords|Turn on TLS 1.3 at the load balancer|Migrate mail gateway|Replace switch on floor 3",
      ),
      "type|change type": oneOf("Normal:58|Standard:32|Emergency:10"),
      "risk|risk level": oneOfGiven("@type", { Standard: "Low", Emergency: "High|Medium" }, "Low:40|Medium:46|High:14"),
      "requester|requested by": "full name",
      "planned_start|scheduled at|start date|planned date": daytime("-P180D", "P30D"),
      "planned_end|end date": after("@planned_start", "PT1H", "PT8H", "datetime"),
      "status|state": firstOf(
        either(
          "@planned_start < as_of()",
          oneOf("Completed:88|Failed:3|Rolled back:4|Cancelled:5"),
          oneOf("Approved:56|Awaiting approval:34|Draft:10"),
        ),
      ),
    },
    more: {
      "approved_by|approver": { kind: "record", source: "person", attribute: "full_name", as: "approver" },
      downtime_expected: flag(0.24),
    },
    usualRows: 80,
  }),
  entity("cloud cost|cloud bill|cloud spending|cloud cost record|aws cost", {
    domain: "operations",
    core: {
      "date|day|usage date": day("-P90D", "-P1D"),
      "service|product": oneOf(
        "Virtual machines:30|Object storage:16|Managed database:20|Load balancing:8|Data transfer:12|Functions:8|Logging:6",
      ),
      "account|project|team|cost center": host("team"),
      "region|location": host("region"),
      "environment|env": host("environment"),
      "usage|usage quantity|quantity": wholeTail(20, 90_000, 720, 1.1),
      "cost|amount|cost usd|total cost": firstOf(decimalOf("round(@usage * uniform(0.04, 0.21), 2)")),
      currency: oneOf("USD"),
    },
    more: {
      "budget|daily budget": numberAround(80, 900, 260, 90, 2),
      "provider|cloud provider": oneOf("AWS:56|Azure:26|Google Cloud:18"),
    },
    usualRows: 300,
  }),
];

/** A line that fits its level. */
function logMessage() {
  return oneOfGiven(
    "@level",
    {
      INFO: "Request completed|Connection established|Background job finished|Configuration reloaded|User signed in|Order accepted|Cache warmed up|Health check passed|E-mail queued|Session started",
      DEBUG: "Cache miss for key|Query plan chosen|Token refreshed|Payload parsed|Retry scheduled|Lock released",
      "WARN|WARNING":
        "Rate limit almost reached|Retrying after timeout|Deprecated endpoint called|Disk usage above threshold|Slow query took 2.4 s|Certificate expires in 14 days|Queue longer than usual",
      ERROR:
        "Upstream did not answer in time|Database connection lost|Payment provider returned an error|Unhandled exception in request|Message could not be delivered|Deadlock found when locking the row|Upload rejected by storage",
      "FATAL|CRITICAL":
        "Out of memory, process stops|Cannot bind to port 8080|Configuration missing, process stops|Database unreachable at start",
    },
    "Request completed",
  );
}
