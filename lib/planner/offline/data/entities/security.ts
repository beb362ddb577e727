import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import { day, daytime, either, firstOf, flag, id, instant, job, oneOf, oneOfGiven, pattern, wholeTail } from "../make";
import { dateOf, flagOf, holds, instantOf, isSettled, onlyIf, textOf, wholeOf } from "../outcomes";
import { client, network, securityEvent, vulnerability } from "../packs";

const LOGIN_FAILED = holds("@result", "fail|denied|locked|false|blocked|invalid");
/** Where traffic comes from, and where people sign in who are at home in the United States. */
const visitorCountry = oneOf(
  "United States:30|China:12|Russia:8|Netherlands:6|Germany:6|India:5|Brazil:5|United Kingdom:5|Vietnam:4|Singapore:4|France:4|Canada:3|Indonesia:2|Ukraine:2|Bulgaria:2|Hong Kong:2",
);
const homeCountry = oneOf(
  "United States:78|Canada:5|United Kingdom:4|Mexico:3|Germany:2|India:2|France:1|Spain:1|Australia:1|Brazil:1",
);
const signInCountry = firstOf(either(LOGIN_FAILED, visitorCountry, homeCountry), homeCountry);
/** Days until a finding of this severity should be mended. */
const DUE_DAYS = 'if(@severity == "Critical", 7, if(@severity == "High", 30, if(@severity == "Medium", 90, 180)))';

/** A server of these roles. */
const hostOf = (as: string, roles: string): GeneratorInput => ({
  kind: "record",
  source: "host",
  attribute: "hostname",
  as,
  where: [{ attribute: "role", anyOf: roles.split("|") }],
});

/** Firewalls, sign-ins, alerts, vulnerabilities and phishing. */
export const SECURITY = [
  entity(
    "firewall log|network log|network traffic|firewall event|network connection|network flow|netflow record|packet log|traffic log|network traffic log|connection log|network packet|firewall record|network traffic record|vpc flow log",
    {
      domain: "security",
      parents: "server|device",
      core: {
        "timestamp|time|date|datetime|event time": instant("-P30D", "P0D"),
        "source_ip|src ip|source address|src|source ip address|src address|ip address": network("source_ip"),
        "source_port|src port": network("source_port"),
        "destination_ip|dst ip|destination address|dest ip|dst|destination ip address": network("destination_ip"),
        "destination_port|port|dst port|dest port": network("port"),
        "protocol|network protocol|transport": network("protocol"),
        "action|verdict|status|decision|disposition": network("action"),
        "direction|traffic direction": network("direction"),
        "bytes_sent|bytes|bytes out|size|bytes transferred|packet size": network("bytes_sent"),
      },
      more: {
        "bytes_received|bytes in": network("bytes_received"),
        "packets|packet count|number of packets": network("packets"),
        "service|application|app": network("service"),
        "rule|rule name|policy|rule id": network("rule"),
        "source_zone|zone": network("source_zone"),
        destination_zone: network("destination_zone"),
        "duration_ms|duration": network("duration_ms"),
        "severity|threat level|level": network("severity"),
        "log_id|event id|session id": id("FW-", 7),
        "interface|device": oneOf("eth0|eth1|eth2"),
        "firewall|firewall name|device name": oneOf("fw-edge-01:48|fw-edge-02:36|fw-core-01:16"),
        "country|source country": visitorCountry,
        "blocked|is blocked": firstOf(flagOf(`!${holds("@action", "allow|accept|permit|pass")}`)),
      },
      usualRows: 1000,
    },
  ),
  entity(
    "login attempt|authentication log|login event|auth event|sign in log|login log|authentication event|auth log|sign in event|sign in attempt|login record|login history|user login|access control log|login activity|failed login|authentication attempt|login data|user authentication log",
    {
      domain: "security",
      parents: "user|employee",
      core: {
        event_id: id("AUTH-", 6),
        "timestamp|time|date|login time|attempted at|occurred at|logged in at|datetime|event time": daytime(
          "-P30D",
          "P0D",
        ),
        "username|user|account|user name|login": "username",
        "ip_address|ip|source ip|client ip": network("public_ip"),
        "country|location|geo location": signInCountry,
        "device|device type": client("device"),
        "method|auth method|authentication method|login method": oneOf(
          "Password:46|Password and code:28|Single sign-on:16|Passkey:8|API token:2",
        ),
        "result|status|outcome|login status|login result|event|event type": oneOf("Success:87|Failed:12|Locked:1"),
        "failure_reason|reason|error|failure message": firstOf(
          onlyIf(
            LOGIN_FAILED,
            oneOfGiven(
              "@result",
              { Locked: "Too many attempts" },
              "Wrong password:58|Unknown user:16|Wrong code:12|Expired password:8|Disabled account:6",
            ),
          ),
        ),
      },
      more: {
        "success|successful|is successful|login success": firstOf(flagOf(`!${LOGIN_FAILED}`), flag(0.88)),
        "mfa_used|mfa|two factor|mfa passed": firstOf(flagOf(holds("@method", "code|passkey"))),
        "attempts|failed attempts|attempt count|attempt number": firstOf(
          wholeOf(`if(${LOGIN_FAILED}, 1 + floor(-1.6 * log(uniform(0.001, 1))), 1)`),
        ),
        "user_agent|useragent": client("user_agent"),
        "browser|browser name": client("browser"),
        "os|operating system": client("os"),
        "risk_score|risk": firstOf(wholeOf(`clamp(round(if(${LOGIN_FAILED}, normal(46, 16), normal(14, 9))), 0, 100)`)),
        "is_suspicious|suspicious|anomaly|is anomaly|flagged": firstOf(flagOf("@risk_score > 60")),
        "application|app|service|target": oneOf(
          "VPN:26|Webmail:28|CRM:18|Admin console:8|Code repository:12|Payroll:8",
        ),
        session_id: pattern("[0-9a-f]{24}"),
        city: { kind: "record", source: "place", attribute: "city", locale: "en-001" },
      },
      usualRows: 500,
    },
  ),
  entity(
    "security event|security log|security alert|siem alert|siem event|intrusion|cyber attack|threat|cybersecurity incident|security incident|intrusion detection alert|ids alert|edr alert|soc alert|threat alert|security information event|cyber threat|cybersecurity event|cyber security incident|siem log|threat detection|cyberattack|intrusion attempt|cybersecurity alert|cyber incident",
    {
      domain: "security",
      parents: "server|user|asset",
      core: {
        alert_id: id("ALR-", 6),
        "detected_at|timestamp|time|date|created at|occurred at|event time|triggered at|incident date": instant(
          "-P60D",
          "P0D",
        ),
        "alert_type|event type|type|attack type|title|name|threat type|alert name|rule|rule name|incident type|event":
          securityEvent("type"),
        "category|threat category": securityEvent("category"),
        "severity|level|priority|threat level|severity level": securityEvent("severity"),
        "source|log source|detection source|tool|detected by|sensor": securityEvent("source"),
        "source_ip|ip|ip address|src ip|attacker ip": network("public_ip"),
        "username|user|affected user|account": "username",
        "message|description|details|summary|event message": securityEvent("message"),
      },
      more: {
        "action|action taken|response|mitigation": securityEvent("action"),
        "status|alert status|state|incident status": firstOf(
          either(
            "hours_between(@detected_at, as_of()) > 240",
            textOf('if(chance(if(@risk_score < 60, 0.14, 0.02)), "False positive", "Closed")'),
            securityEvent("status"),
          ),
        ),
        "resolved_at|closed at|contained at": firstOf(
          instantOf(
            `if(${holds("@status", "closed|false|resolved")}, add_seconds(@detected_at, floor(60 * min(minutes_between(@detected_at, as_of()), exp(normal(4.8, 1.2))))), null)`,
          ),
        ),
        "mitre_technique|technique id|technique|mitre attack technique|attack technique": securityEvent("technique_id"),
        technique_name: securityEvent("technique"),
        "tactic|mitre tactic|kill chain phase": securityEvent("tactic"),
        "risk_score|score|threat score|risk": securityEvent("risk_score"),
        "host|hostname|affected host|affected asset|asset|affected system|target system|target": securityEvent("host"),
        "destination_ip|dest ip|target ip|dst ip": network("private_ip"),
        "port|destination port": network("port"),
        protocol: network("protocol"),
        "analyst|assigned to|assignee|owner": {
          kind: "record",
          source: "person",
          attribute: "full_name",
          as: "analyst",
        },
        "country|source country|origin country": visitorCountry,
        "false_positive|is false positive": firstOf(flagOf('@status == "False positive"')),
        "blocked|is blocked": firstOf(flagOf(holds("@action", "block|quarantin|contain|isolat|mitigat"))),
      },
      usualRows: 300,
    },
  ),
  entity(
    "vulnerability|security vulnerability|cve|vulnerability finding|pen test finding|vulnerability scan|vulnerability scan result|security finding|cve record|vulnerability report|penetration test finding|scan finding",
    {
      domain: "security",
      parents: "server|app|asset",
      core: {
        finding_id: id("VUL-", 5),
        "cve_id|cve|cve number": vulnerability("cve_id"),
        "title|vulnerability|name|vulnerability name|finding": vulnerability("title"),
        "cvss_score|cvss|score|base score|cvss base score": vulnerability("cvss_score"),
        "severity|risk|level|risk level|severity level": vulnerability("severity"),
        "affected_host|host|asset|hostname|server|affected asset|affected system": firstOf({
          kind: "conditional",
          cases: [
            { when: '@own_runs_on == "web"', then: hostOf("web", "Web server|Application server|API gateway") },
            { when: '@own_runs_on == "mail"', then: hostOf("mail", "Mail server") },
            { when: '@own_runs_on == "network"', then: hostOf("network", "VPN gateway|Load balancer|Jump host") },
            { when: '@own_runs_on == "workstation"', then: pattern("(LT|WS)-0\\d{3}") },
            { when: '@own_runs_on == "phone"', then: pattern("PH-0\\d{3}") },
            { when: '@own_runs_on == "camera"', then: pattern("CAM-(0[1-9]|[1-3]\\d)") },
          ],
          else: { kind: "record", source: "host", attribute: "hostname", as: "affected" },
        }),
        "discovered_at|found on|date|detected at|discovered on|discovered|detected on|first seen|published date|scan date":
          day("-P300D", "P0D"),
        "status|state|remediation status": firstOf(
          either(
            `days_between(@discovered_at, as_of()) > ${DUE_DAYS}`,
            oneOf("Fixed:82|Accepted:8|Open:7|In progress:3"),
            oneOf("Open:44|In progress:30|Fixed:24|False positive:2"),
          ),
        ),
      },
      more: {
        "cvss_vector|vector": vulnerability("cvss_vector"),
        "cwe|cwe id|weakness": vulnerability("cwe"),
        "type|vulnerability type|category": vulnerability("type"),
        "description|details|summary": vulnerability("description"),
        "remediation|fix|solution|recommendation|mitigation": vulnerability("remediation"),
        "product|affected product|software|affected software": vulnerability("product"),
        "affected_version|version|affected versions": vulnerability("affected_version"),
        component: vulnerability("component"),
        own_runs_on: vulnerability("runs_on"),
        "attack_vector|vector type": vulnerability("attack_vector"),
        "exploit_available|exploited|known exploited|exploit": vulnerability("exploit_available"),
        "due_date|fix by|remediation due|sla due date": firstOf(dateOf(`add_days(@discovered_at, ${DUE_DAYS})`)),
        "fixed_at|fixed on|remediated at|resolved at|patched on|patched date|remediation date|closed at|fixed date":
          firstOf(
            dateOf(
              `if(${isSettled("@status")}, add_days(@discovered_at, min(days_between(@discovered_at, as_of()), 1 + floor(${DUE_DAYS} * uniform(0.1, 1)))), null)`,
            ),
          ),
        "owner|team|assigned to": { kind: "record", source: "host", attribute: "team" },
        "scanner|source|tool": oneOf("Network scan:52|Container scan:24|Dependency scan:16|Penetration test:8"),
        "days_open|age days|age": firstOf(wholeOf("days_between(@discovered_at, coalesce(@fixed_at, as_of()))")),
        "epss|epss score": {
          kind: "decimal",
          min: 0,
          max: 0.97,
          scale: 4,
          distribution: { kind: "exponential", mean: 0.04 },
        },
      },
      usualRows: 200,
    },
  ),
  entity(
    "phishing simulation|phishing campaign result|phishing test|security awareness test|phishing simulation result",
    {
      domain: "security",
      parents: "employee",
      core: {
        result_id: id("PH-", 5),
        "employee_name|employee|user|name": "full name",
        "department|dept": firstOf(textOf("@employee_department"), job("department")),
        "template|lure|subject|email subject": oneOf(
          "Your mailbox is almost full:22|Parcel could not be delivered:20|Password expires today:22|Invoice overdue:16|New salary statement:12|Shared document waiting:8",
        ),
        "sent_at|date|timestamp": daytime("-P180D", "-P3D"),
        "opened|email opened": flag(0.64),
        "clicked|link clicked": firstOf(flagOf("@opened && chance(0.19)")),
        "credentials_entered|submitted data|compromised": firstOf(flagOf("@clicked && chance(0.34)")),
        "reported|reported it": firstOf(flagOf("!@clicked && chance(0.33)")),
      },
      more: {
        "minutes_to_click|time to click": firstOf(wholeOf("if(@clicked, 1 + floor(exp(normal(3, 1.2))), null)")),
        "result|outcome|status": firstOf(
          textOf(
            'if(@credentials_entered, "Compromised", if(@clicked, "Clicked", if(@reported, "Reported", if(@opened, "Opened", "Ignored"))))',
          ),
        ),
        "training_assigned|training": firstOf(flagOf("@clicked")),
      },
      usualRows: 200,
    },
  ),
  entity("api key|access key|api token|personal access token|service account key|secret", {
    domain: "security",
    parents: "user|tenant",
    core: {
      key_id: id("KEY-", 4),
      "name|key name|label": oneOf(
        "Production backend|CI pipeline|Data export|Staging|Mobile app|Reporting job|Zap connector|Local development",
      ),
      "key|api key|token|value|secret": pattern("lf_(live|test)_[A-Za-z0-9]{32}"),
      "prefix|key prefix": firstOf({ kind: "formula", expression: "left(@key, 12)", output: "text" }),
      "scopes|permissions|scope": oneOf("read:38|read, write:40|read, write, admin:10|webhooks:12"),
      "owner|created by|user": "full name",
      "created_at|created on|date": daytime("-P2Y", "P0D"),
      "expires_at|expiry|expires on": firstOf(instantOf("add_days(@created_at, 365)")),
      "last_used_at|last used": firstOf({
        kind: "datetime",
        output: "datetime",
        from: { field: "@created_at" },
        to: { asOf: "P0D" },
        shape: { kind: "recent", skew: 3 },
      }),
      "status|state": firstOf(textOf('if(@expires_at < as_of(), "Expired", if(chance(0.08), "Revoked", "Active"))')),
    },
    more: {
      "rate_limit|rate limit per minute": { kind: "choice", values: [60, 300, 1000, 5000], weights: [30, 40, 22, 8] },
      "requests|request count|usage|calls": wholeTail(0, 4_000_000, 8200, 1.8),
      environment: oneOf("live:70|test:30"),
    },
    usualRows: 40,
  }),
];
