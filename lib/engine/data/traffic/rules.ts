import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derived } from "../rules";
import { CAMPAIGNS, SOURCES } from "./sources";

const COLUMNS = ["channel", "source", "medium", "referrer", "utm_source", "utm_medium"];
/** What others call the channels. */
const CHANNEL_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "Organic Search": ["Organic", "SEO", "Search"],
  "Paid Search": ["Paid", "PPC", "SEM", "CPC", "Ads", "Paid Ads", "Google Ads"],
  "Organic Social": ["Social", "Social Media"],
  "Paid Social": ["Social Ads", "Facebook Ads"],
  Email: ["E-mail", "Newsletter"],
  Referral: ["Referrals", "Partner"],
  Display: ["Display Ads", "Banner"],
};

let declaration: RecordDeclaration | undefined;

/** Sources of visits; the same in every locale. */
export function loadTraffic(): RecordDeclaration {
  declaration ??= declareTraffic();
  return declaration;
}

function declareTraffic(): RecordDeclaration {
  const { weight, tagged, campaigns, ...columns } = readTable(SOURCES);
  const ifTagged = (column: string) => columns[column]!.map((value, i) => (tagged![i] === "yes" ? value : null));
  const tags = campaigns!.map((kind) => (kind === null ? undefined : CAMPAIGNS[String(kind)]));
  const lists = (pick: "names" | "contents" | "terms") => tags.map((found) => found?.[pick]?.split("|") ?? []);
  const oneOf = (column: string) =>
    derived("text", [column], ([list], random) => {
      const values = list as readonly string[];
      return values.length === 0 ? null : random.pick(values);
    });
  return {
    pool: {
      columns: {
        ...columns,
        utm_source: ifTagged("source"),
        utm_medium: ifTagged("medium"),
        _names: lists("names"),
        _contents: lists("contents"),
        _terms: lists("terms"),
      },
      weights: weight as number[],
    },
    aliases: {
      channel: new Map(
        Object.entries(CHANNEL_ALIASES).flatMap(([channel, words]) => {
          const positions = columns.channel!.flatMap((value, i) => (value === channel ? [i] : []));
          return words.map((word) => [word, positions] as const);
        }),
      ),
    },
    rules: {
      ...columnRules(COLUMNS),
      source_medium: derived(
        "text",
        ["source", "medium"],
        ([source, medium]) => `${String(source)} / ${String(medium)}`,
      ),
      referrer_domain: derived("text", ["referrer"], ([referrer]) =>
        referrer === null ? null : String(referrer).replace(/^https:\/\/(?:www\.)?|\/$/g, ""),
      ),
      utm_campaign: oneOf("_names"),
      utm_content: oneOf("_contents"),
      utm_term: oneOf("_terms"),
    },
  };
}
