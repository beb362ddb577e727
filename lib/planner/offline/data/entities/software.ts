import { entity } from "../../plan/entity";
import {
  daytime,
  either,
  firstOf,
  flag,
  id,
  oneOf,
  oneOfGiven,
  pattern,
  unique,
  wholeAround,
  wholeTail,
} from "../make";
import { dateOf, decimalOf, flagOf, holds, instantOf, isSettled, onlyIf, textOf, wholeOf } from "../outcomes";
import { change, changeOf } from "../packs";

const hash = pattern("[0-9a-f]{40}");
const login = pattern(
  "(a|b|c|d|e|h|j|k|l|m|n|p|r|s|t)(lopez|nowak|meyer|okoye|tanaka|silva|khan|olsen|rossi|dubois|novak|haas|quinn|ruiz|patel)",
);
/** Keys of feature flags: every adjective with every part. */
const FLAGS = ["new", "beta", "fast", "redesigned", "experimental"]
  .flatMap((how) =>
    [
      "checkout",
      "search",
      "dashboard",
      "importer",
      "billing-page",
      "calendar",
      "editor",
      "onboarding",
      "notifications",
    ].map((part) => `${how}-${part}`),
  )
  .join("|");
/** What follows the major number from one release to the next; patches come when they are needed. */
const RELEASES = "0.0|0.1|0.2|1.0|1.1|2.0|2.1|2.2|2.3|3.0|4.0|4.1|5.0|5.1|5.2|6.0|6.1".split("|");
const DONE = isSettled("@status");
const closedBy = (hours: string) =>
  firstOf(
    instantOf(
      `if(${DONE}, add_seconds(@created_at, floor(3600 * min(hours_between(@created_at, as_of()), exp(normal(${hours}, 1.1))))), null)`,
    ),
  );

/** Code, its changes, their tests and how they reach users. */
export const SOFTWARE = [
  entity(
    "github issue|bug|bug report|software issue|issue tracker|bug tracker|bug tracker issue|gitlab issue|repository issue|software bug|bug ticket|git issue",
    {
      domain: "software",
      parents: "repository|project|user|employee",
      core: {
        "issue_number|number|issue id|bug id": { forms: [{ kind: "sequence", start: 1041 }], unique: true },
        "title|summary|name|bug title": change("title"),
        "labels|label|tags|type": change("label"),
        "author|reporter|opened by|created by|reported by": login,
        "assignee|assigned to|owner": login,
        "severity|priority": firstOf(oneOf("Low:30|Medium:42|High:22|Critical:6")),
        "created_at|opened at|date|created|reported at|reported date|date reported": daytime("-P1Y", "P0D"),
        "status|state": firstOf(
          either("hours_between(@created_at, as_of()) > 500", oneOf("Closed:84|Open:16"), oneOf("Open:66|Closed:34")),
        ),
        "closed_at|resolved at|closed|fixed at|resolved date": closedBy("4.4"),
      },
      more: {
        "body|description|details": change("body"),
        "repository|repo|project": change("repository"),
        "comments|comment count": wholeTail(0, 90, 3, 0.9),
        "reactions|upvotes": wholeTail(0, 400, 1, 1.2),
        "milestone|version|fix version|affected version": pattern("[2-4]\\.[0-9]\\.0"),
        "component|module|area|scope": change("scope"),
        "environment|env": oneOf("production:62|staging:26|development:12"),
        "steps_to_reproduce|steps": change("body"),
        "is_duplicate|duplicate": flag(0.06),
        "story_points|estimate": { kind: "choice", values: [1, 2, 3, 5, 8], weights: [22, 28, 26, 16, 8] },
      },
      label: "title",
      usualRows: 200,
    },
  ),
  entity("pull request|merge request|pr|github pull request", {
    domain: "software",
    parents: "repository|user",
    core: {
      "pr_number|number|pr id|pull request id": { forms: [{ kind: "sequence", start: 812 }], unique: true },
      "title|name": change("title"),
      "repository|repo": change("repository"),
      "author|opened by|created by": login,
      "branch|source branch|head branch": change("branch"),
      "base_branch|target branch": oneOf("main:92|develop:8"),
      "additions|lines added": change("lines_added"),
      "deletions|lines deleted|lines removed": change("lines_deleted"),
      "created_at|opened at|date": daytime("-P180D", "P0D"),
      "status|state": firstOf(
        either(
          "hours_between(@created_at, as_of()) > 240",
          oneOf("Merged:88|Closed:10|Open:2"),
          oneOf("Open:54|Merged:42|Closed:2|Draft:2"),
        ),
      ),
      "merged_at|merge date|merged on": firstOf(
        instantOf(
          'if(@status == "Merged", add_seconds(@created_at, floor(3600 * min(hours_between(@created_at, as_of()), exp(normal(2.7, 1.1))))), null)',
        ),
      ),
    },
    more: {
      "changed_files|files changed": change("files_changed"),
      "reviewers|reviewer|reviewed by": login,
      "review_comments|comments|comment count": wholeTail(0, 60, 3, 0.8),
      "commits|commit count": wholeTail(1, 40, 2, 0.7),
      "labels|label": change("label"),
      "body|description": change("body"),
      "checks|ci status|build status": oneOf("Passed:90|Failed:7|Pending:3"),
      "is_draft|draft": flagOf('@status == "Draft"'),
    },
    label: "title",
    usualRows: 150,
  }),
  entity("commit|git commit|code commit|commit history|git log", {
    domain: "software",
    parents: "repository|user",
    core: {
      "commit_hash|hash|sha|commit|commit sha|commit id": unique(hash),
      "message|commit message|subject": change("commit_message"),
      "author|author name|committer|committed by": "full name",
      "author_email|email": "email",
      "committed_at|date|timestamp|created at|commit date": daytime("-P180D", "P0D"),
      "repository|repo": change("repository"),
      "branch|git branch": oneOf("main"),
      "files_changed|changed files": change("files_changed"),
      "additions|lines added|insertions": change("lines_added"),
      "deletions|lines deleted|lines removed": change("lines_deleted"),
    },
    more: {
      "short_hash|short sha": firstOf(textOf("left(@commit_hash, 7)")),
      "type|change type": change("type"),
      "scope|component": change("scope"),
      "signed|verified": flag(0.44),
    },
    key: "commit_hash",
    usualRows: 300,
  }),
  entity("code review|review of code|pull request review", {
    domain: "software",
    parents: "pull request|user|repository",
    core: {
      review_id: id("REV-", 5),
      "pull_request|title|pr title": change("title"),
      "reviewer|reviewed by": login,
      author: pattern("(tnakamura|gfontana|bwright|yilmaz|eriksen|ocasey|dmensah|vpopov)"),
      "state|status|result|decision|verdict": oneOf("Approved:66|Changes requested:20|Commented:14"),
      "comments|comment count": firstOf(
        wholeOf('if(@state == "Approved", floor(-1.2 * log(uniform(0.01, 1))), 1 + floor(-4 * log(uniform(0.01, 1))))'),
      ),
      "comment|feedback|body|review comment": oneOfGiven(
        "@state",
        {
          Approved:
            "Looks good to me|Nice and small, thanks|Approved, one nit inline|Much easier to read now|Tested locally, works",
          "Changes requested":
            "Please add a test for the empty case|This query runs once per row, can it be joined?|The name says the opposite of what it does|Errors are swallowed here|Needs a migration for existing rows",
          Commented:
            "Why not reuse the helper in utils?|Is this still needed?|Could be a follow-up|Not sure about the naming|Does this work with time zones?",
        },
        "Looks good to me",
      ),
      "submitted_at|date|reviewed at": daytime("-P180D", "P0D"),
    },
    more: {
      "hours_to_review|review time|turnaround hours": wholeTail(1, 96, 6, 0.9),
      "lines_reviewed|lines": change("lines_added"),
    },
    usualRows: 200,
  }),
  entity("repository|code repository|git repository|github repository|repo|open source project", {
    domain: "software",
    parents: "user|organization",
    core: {
      repository_id: id("REPO-", 4),
      "name|repository name|repo name|repository": change("repository"),
      "owner|maintainer|organization": login,
      "language|primary language|programming language": oneOfGiven("@name", languages(), "TypeScript"),
      "stars|stargazers|star count": wholeTail(0, 90_000, 140, 2),
      forks: wholeOf("floor(@stars * uniform(0.05, 0.22))"),
      "open_issues|issues|open issue count": wholeOf("floor(2 + pow(@stars, 0.55) * uniform(0.4, 1.4))"),
      "license|licence": oneOf("MIT:52|Apache-2.0:24|GPL-3.0:10|BSD-3-Clause:7|MPL-2.0:4|Unlicensed:3"),
      "created_at|created on|date": daytime("-P8Y", "-P30D"),
    },
    more: {
      "updated_at|last push|pushed at|last commit": firstOf({
        kind: "datetime",
        output: "datetime",
        from: { field: "@created_at" },
        to: { asOf: "P0D" },
        shape: { kind: "recent", skew: 4 },
      }),
      "watchers|watcher count": wholeOf("floor(@stars * uniform(0.01, 0.05)) + 1"),
      "contributors|contributor count": wholeOf("1 + floor(pow(@stars, 0.45) * uniform(0.5, 1.4))"),
      "default_branch|branch": oneOf("main:90|master:10"),
      "private|is private|visibility": flag(0.2),
      "archived|is archived": flag(0.06),
      "size_kb|size": wholeTail(40, 900_000, 4200, 1.4),
    },
    label: "name",
    usualRows: 20,
  }),
  entity("release|software release|app release|version history|changelog entry|release note|product release", {
    domain: "software",
    parents: "repository|app",
    core: {
      release_id: id("REL-", 4),
      release_number: { kind: "sequence" },
      "version|tag|release version|name": firstOf(
        textOf(`concat(1 + floor((@release_number - 1) / ${RELEASES.length}), ".", @release_step)`),
      ),
      "type|release type": firstOf(
        textOf('if(@release_step == "0.0", "Major", if(right(@release_step, 2) == ".0", "Minor", "Patch"))'),
      ),
      "released_at|release date|date|published at": firstOf(
        instantOf(
          "add_minutes(add_days(@release_day, if(weekday(@release_day) > 5, -2, 0)), random_int(9 * 60, 17 * 60))",
        ),
      ),
      "notes|release notes|changes|description": firstOf({
        kind: "conditional",
        cases: [
          { when: '@type == "Major"', then: changeOf("Breaking", "release_note") },
          { when: '@type == "Minor"', then: changeOf("Feature|Performance", "release_note") },
        ],
        else: changeOf("Bug|Security|Dependencies", "release_note"),
      }),
      "author|released by": login,
      "downloads|installs": wholeTail(40, 600_000, 2600, 1.2),
    },
    more: {
      "prerelease|is prerelease": flag(0.06),
      "commits|commit count": wholeTail(1, 240, 18, 0.8),
      "breaking|breaking changes": flagOf('@type == "Major"'),
    },
    helpers: {
      release_step: oneOfGiven(
        "@release_place",
        Object.fromEntries(RELEASES.map((step, at) => [String(at), step])),
        "",
      ),
      release_place: firstOf(textOf(`concat(mod(@release_number - 1, ${RELEASES.length}))`)),
      release_day: firstOf(dateOf("add_days(as_of(), -1800 + @release_number * 14 + random_int(-3, 3))")),
    },
    usualRows: 40,
  }),
  entity("build|ci run|pipeline run|ci build|ci job|ci cd pipeline|workflow run|ci pipeline|build job|jenkins build", {
    domain: "software",
    parents: "repository|user",
    core: {
      "build_number|number|run id|build id": { forms: [{ kind: "sequence", start: 2201 }], unique: true },
      "repository|project|repo|pipeline": change("repository"),
      "branch|git branch": firstOf(
        either(
          '@triggered_by == "Schedule" || @triggered_by == "Manual" || @triggered_by == "Push" && chance(0.4)',
          oneOf("main"),
          change("branch"),
        ),
        change("branch"),
      ),
      "commit|commit hash|sha": hash,
      "triggered_by|trigger": oneOf("Push:62|Pull request:28|Schedule:8|Manual:2"),
      "started_at|date|timestamp|start time": daytime("-P60D", "P0D"),
      "duration_seconds|duration|build time": wholeAround(35, 2400, 310, 170),
      "finished_at|end time|completed at": firstOf(instantOf("add_seconds(@started_at, @duration_seconds)")),
      "status|result|outcome": oneOf("Passed:85|Failed:12|Canceled:3"),
      "failed_stage|stage|failed step|failure stage": firstOf(
        onlyIf(
          '@status == "Failed"',
          either(
            '@branch == "main"',
            oneOf("Integration tests:34|Deploy:30|Unit tests:24|Build:12"),
            oneOf("Unit tests:46|Lint:22|Integration tests:20|Build:12"),
          ),
        ),
      ),
    },
    more: {
      "author|user": login,
      "tests_run|tests": wholeAround(120, 3200, 1240, 300),
      "coverage|code coverage": decimalOf("round(clamp(normal(81, 6), 40, 99), 1)", 1),
      "message|commit message": change("commit_message"),
      "runner|agent": oneOf("linux-large:48|linux-small:40|windows:8|macos:4"),
    },
    usualRows: 300,
  }),
  entity(
    "software test result|test run|unit test result|automated test|test execution|test case result|qa test result|software test",
    {
      domain: "software",
      parents: "build|repository|test case",
      core: {
        result_id: id("TR-", 6),
        "test_name|test|name|test case": pattern(
          "(login|checkout|search|invoice|import|export|webhook|profile|billing)_(rejects_empty_input|keeps_order|handles_timeout|saves_changes|respects_time_zone|limits_page_size|escapes_names|retries_once)",
        ),
        "suite|test suite|module": oneOf("unit:58|integration:28|end-to-end:14"),
        "status|result|outcome": oneOf("Passed:93|Failed:4|Skipped:3"),
        "duration_ms|duration|execution time": firstOf(
          wholeOf(
            'if(@status == "Skipped", 0, round(exp(normal(if(@suite == "end-to-end", 8.6, if(@suite == "integration", 6.2, 2.9)), 0.7))))',
          ),
        ),
        "error_message|error|failure message|message": firstOf(
          onlyIf(
            '@status == "Failed"',
            oneOf(
              "Expected 200 but got 500|Timeout after 30000 ms|Expected 3 rows but got 2|Element not found: Save button|Expected true to be false|Connection refused",
            ),
          ),
        ),
        "run_at|date|executed at|timestamp": daytime("-P30D", "P0D"),
      },
      more: {
        "browser|environment": oneOf("Chrome:60|Firefox:24|Safari:16"),
        "retries|attempts": { kind: "choice", values: [0, 1, 2], weights: [93, 5, 2] },
        "flaky|is flaky": flag(0.03),
        "build|build number": { kind: "integer", min: 2201, max: 2500 },
        "tester|executed by": "full name",
      },
      usualRows: 400,
    },
  ),
  entity("test case|qa test case|manual test case", {
    domain: "software",
    parents: "project",
    core: {
      test_case_id: id("TC-", 4),
      "title|name|description|test case": oneOf(
        "Log in with a wrong password|Log in with two-factor code|Reset a forgotten password|Add an item to the cart|Apply an expired coupon|Check out as a guest|Change the delivery address|Search with special characters|Export a report as CSV|Upload a file over the limit|Delete an account|Invite a team member|Change the language|Cancel a subscription|Sort a table by date",
      ),
      "module|feature|area": oneOfGiven("@title", modules(), "Account"),
      "priority|importance": oneOf("High:30|Medium:48|Low:22"),
      "type|test type": oneOf("Functional:62|Regression:24|Negative:14"),
      "expected_result|expected": oneOfGiven("@title", expected(), "The change is saved and shown"),
      "status|result": oneOf("Passed:78|Failed:9|Blocked:3|Not run:10"),
      "automated|is automated": flag(0.46),
    },
    more: { "author|created by": "full name", "created_at|date": daytime("-P1Y", "P0D") },
    usualRows: 60,
  }),
  entity("deployment|deploy|deployment log|release deployment|deployment history|deployment record", {
    domain: "software",
    parents: "repository|user|employee|server",
    core: {
      deployment_id: id("DEP-", 5),
      "service|project|application|app": oneOf(
        "auth-service:16|order-service:16|payment-service:13|catalog-service:13|search-service:11|notification-service:10|user-service:12|gateway:9",
      ),
      "version|release|tag": pattern("[2-5]\\.\\d\\.\\d{1,2}"),
      "commit|commit hash|sha": hash,
      "deployed_by|author|user|engineer": login,
      "environment|env": oneOf("production:46|staging:34|development:20"),
      "started_at|date|timestamp|deployed at|deployment date": daytime("-P180D", "P0D"),
      "duration_seconds|duration": wholeAround(20, 1800, 260, 160),
      "status|result": firstOf(oneOf("Succeeded:90|Failed:6|Rolled back:4")),
    },
    more: {
      "finished_at|end time": firstOf(instantOf("add_seconds(@started_at, @duration_seconds)")),
      "strategy|deployment strategy": oneOf("Rolling:62|Blue-green:22|Canary:16"),
      "rollback_reason|failure reason|error": firstOf(
        onlyIf(
          holds("@status", "fail|roll"),
          oneOf(
            "Error rate above 2 percent|Health check failed|Migration failed|Latency above the limit|Wrong configuration",
          ),
        ),
      ),
      "message|description|changes": change("title"),
      branch: change("branch"),
      "lead_time_hours|lead time": wholeTail(1, 400, 22, 0.9),
    },
    usualRows: 200,
  }),
  entity("feature flag|feature toggle|flag", {
    domain: "software",
    parents: "app|repository",
    core: {
      "key|flag|flag key|name": unique(oneOf(FLAGS)),
      "description|purpose": change("title"),
      "type|flag type": oneOf("Release:58|Experiment:22|Operational:14|Permission:6"),
      "enabled|is enabled|on": flag(0.62),
      "rollout_percent|rollout|rollout percentage|percentage": firstOf(
        wholeOf("if(@enabled, if(chance(0.5), 100, random_int(1, 19) * 5), 0)"),
      ),
      "environment|env": oneOf("production:60|staging:26|development:14"),
      "owner|created by": login,
      "created_at|created on|date": daytime("-P400D", "P0D"),
    },
    more: {
      "updated_at|last changed": firstOf({
        kind: "datetime",
        output: "datetime",
        from: { field: "@created_at" },
        to: { asOf: "P0D" },
      }),
      "audience|segment|target": oneOf("Everyone:44|Internal:24|Beta users:20|Enterprise plan:12"),
      "stale|is stale": firstOf(flagOf("days_between(@created_at, as_of()) > 180 && @rollout_percent == 100")),
    },
    usualRows: 30,
  }),
];

function languages(): Record<string, string> {
  return {
    "swift-router|paper-forms|tidy-charts|lantern-ui": "TypeScript",
    "pebble-cache|harbor-queue|kestrel-proxy|tern-migrate": "Go",
    "quiet-log|ferrous-csv|mossdb|pinecone-parse": "Rust",
    "datafold-lite|crisp-frames|thrush-nlp|orchard-ml|sparrow-api|cron-garden|vault-notes": "Python",
    "copper-auth|meridian-batch|fernwork": "Java",
    "ledger-core|trailmaps": "Kotlin",
    "brisk-test|alder-orm": "C#",
    "rivet|tinysim": "C++",
    "mailpress|shopfront": "PHP",
    "candid-cms|nightjar-jobs": "Ruby",
    "lumen-kit": "Swift",
    bindweed: "C",
    shellmate: "Shell",
  };
}

function modules(): Record<string, string> {
  return {
    "Log in with a wrong password|Log in with two-factor code|Reset a forgotten password": "Login",
    "Add an item to the cart|Apply an expired coupon|Check out as a guest|Change the delivery address": "Checkout",
    "Search with special characters|Sort a table by date": "Search",
    "Export a report as CSV|Upload a file over the limit": "Files",
    "Cancel a subscription": "Billing",
  };
}

function expected(): Record<string, string> {
  return {
    "Log in with a wrong password": "An error is shown and the password field is cleared",
    "Log in with two-factor code": "The dashboard opens",
    "Reset a forgotten password": "A mail with a link arrives within a minute",
    "Add an item to the cart": "The cart shows one item more",
    "Apply an expired coupon": "The total stays and a message explains why",
    "Check out as a guest": "The order is placed without an account",
    "Search with special characters": "Results are shown or none, without an error",
    "Export a report as CSV": "A file with all rows is downloaded",
    "Upload a file over the limit": "The file is refused with the limit named",
    "Sort a table by date": "The newest rows stand on top",
  };
}
