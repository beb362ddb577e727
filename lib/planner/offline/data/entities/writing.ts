import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import { daytime, flag, id, oneOf, person, record, wholeTail } from "../make";
import { instantOf, wholeOf } from "../outcomes";

const meeting = (attribute: string) => record("meeting", attribute);
const message = (attribute: string) => record("team_message", attribute);
const ad = (attribute: string) => record("ad_copy", attribute);

/** When offices are open. */
const atWork = (from: string): GeneratorInput => ({
  kind: "datetime",
  output: "datetime",
  from: { asOf: from },
  to: { asOf: "P0D" },
  shape: { kind: "businessHours" },
});

/** What is written at work: notes, messages, advertisements. */
export const WRITING = [
  entity(
    "meeting note|meeting minutes|meeting record|minutes of meeting|meeting summary|team meeting|meeting log|meeting transcript",
    {
      domain: "workplace",
      parents: "employee|project",
      core: {
        meeting_id: id("MT-", 4),
        "title|subject|meeting|meeting title|topic|name": meeting("title"),
        "meeting_type|type|category|kind": meeting("kind"),
        "started_at|date|meeting date|timestamp|start time|held on|start": atWork("-P180D"),
        "duration_minutes|duration|length|minutes": meeting("minutes"),
        "organizer|host|chair|owner|facilitator|led by": person("full_name", "organizer"),
        "notes|summary|minutes text|meeting notes|discussion|content|description|key points": meeting("notes"),
        "decision|decisions|outcome|decisions made|conclusion": meeting("decision"),
        "action_items|action item|next steps|to do|follow up|actions|next step": meeting("action"),
      },
      more: {
        "attendees|attendee count|participants|number of attendees": wholeOf(
          'if(@meeting_type == "One-on-one", 2, if(@meeting_type == "All hands", random_int(18, 140), random_int(3, 11)))',
        ),
        "location|room|place": oneOf("Online:52|Room Atlas:14|Room Birch:12|Room Cedar:12|Kitchen:4|Client's office:6"),
        "ended_at|end time|end": instantOf("add_minutes(@started_at, @duration_minutes)"),
        "recorded|is recorded|recording": flag(0.3),
        "note_taker|author|written by|taken by": person("full_name", "note_taker"),
      },
      label: "title",
      usualRows: 60,
    },
  ),
  entity(
    "slack message|team chat message|teams message|work chat message|channel message|workplace message|internal message|slack export|workspace message",
    {
      domain: "workplace",
      parents: "employee|user",
      core: {
        message_id: id("TM-", 6),
        "channel|channel name|room": message("channel"),
        "user|username|sender|author|from|name|user name": person("username"),
        "text|message|content|body|message text": message("text"),
        "posted_at|timestamp|sent at|date|time|created at|ts": atWork("-P60D"),
        "reactions|reaction count|emoji reactions": {
          kind: "integer",
          min: 0,
          max: 40,
          distribution: { kind: "exponential", mean: 1.6 },
        },
        "replies|reply count|thread replies": {
          kind: "integer",
          min: 0,
          max: 30,
          distribution: { kind: "exponential", mean: 1.2 },
        },
      },
      more: {
        "category|type|kind": message("kind"),
        "edited|is edited": flag(0.06),
        "pinned|is pinned": flag(0.02),
        "has_attachment|attachment|attachments": flag(0.11),
        "full_name|sender name|display name": person("full_name"),
      },
      usualRows: 300,
    },
  ),
  entity(
    "ad copy|ad creative|ad text|advertisement copy|ad variation|ad headline|search ad|google ad|facebook ad|creative",
    {
      domain: "marketing",
      parents: "campaign|marketing campaign",
      core: {
        ad_id: id("AD-", 5),
        "product_category|category|industry|vertical|department": ad("department"),
        "headline|title|ad headline|heading": ad("headline"),
        "description|ad text|text|body|copy|ad copy|primary text|ad description": ad("text"),
        "call_to_action|cta|button|button text": ad("call"),
        "platform|channel|network": oneOf("Google Ads:42|Meta Ads:36|LinkedIn Ads:8|TikTok Ads:14"),
        "impressions|views": wholeTail(800, 900_000, 24_000, 1),
        "clicks|link clicks": wholeOf("floor(@impressions * clamp(0.021 * exp(normal(0, 0.5)), 0.002, 0.12))"),
        "status|state": oneOf("Active:64|Paused:24|In review:8|Rejected:4"),
      },
      more: {
        "ctr|click through rate": {
          kind: "formula",
          expression: "round(100 * @clicks / max(@impressions, 1), 2)",
          output: "decimal",
          scale: 2,
        },
        "created_at|date|launched on": daytime("-P180D", "P0D"),
        "version|variant": oneOf("A:50|B:50"),
      },
      usualRows: 60,
    },
  ),
];
