import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { createPhrase, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { PLATFORMS, TOPICS } from "./topics";

const MOODS = [
  { sentiment: "Positive", column: "glad" },
  { sentiment: "Neutral", column: "plain" },
  { sentiment: "Negative", column: "cross" },
] as const;

/** Some calm posts say what there is to say and no more. */
const BARE_SHARE = 0.25;

let declaration: RecordDeclaration | undefined;

/** Posts in English; the same in every locale. */
export function loadPosts(): RecordDeclaration {
  declaration ??= declarePosts();
  return declaration;
}

function declarePosts(): RecordDeclaration {
  const table = readTable(TOPICS.replaceAll(/\{[^{}]*\}/g, (choice) => choice.replaceAll("|", "¦")));
  const phrasesOf = (column: string, i: number) =>
    (table[column]![i] as string[]).map((text) => createPhrase(text.replaceAll("¦", "|"), {}));
  const posts = table.topic!.flatMap((topic, i) => {
    const openings = phrasesOf("texts", i);
    const shares = String(table.moods![i]).split(":").map(Number);
    return MOODS.flatMap(({ sentiment, column }, mood) =>
      openings.map((opening) => ({
        topic,
        sentiment,
        opening,
        remarks: phrasesOf(column, i),
        tags: table.hashtags![i],
        weight: (Number(table.weight![i]) * shares[mood]!) / 100 / openings.length,
      })),
    ).filter(({ weight }) => weight > 0);
  });
  const rows = PLATFORMS.split("|").flatMap((entry) => {
    const [platform = "", share, rate] = entry.split(":");
    return posts.map((post) => ({ ...post, platform, rate: Number(rate), weight: post.weight * Number(share) }));
  });
  return {
    pool: {
      columns: {
        topic: rows.map(({ topic }) => topic),
        platform: rows.map(({ platform }) => platform),
        sentiment: rows.map(({ sentiment }) => sentiment),
        _opening: rows.map(({ opening }) => opening),
        _remarks: rows.map(({ remarks }) => remarks),
        _tags: rows.map(({ tags }) => tags),
        _rate: rows.map(({ rate }) => rate),
      },
      weights: rows.map(({ weight }) => weight),
    },
    rules: {
      ...columnRules(["topic", "platform", "sentiment"]),
      text: derived("text", ["_opening", "_remarks", "sentiment"], ([opening, remarks, sentiment], random) => {
        const text = (opening as Phrase)(random, 0);
        if (sentiment === "Neutral" && random.next() < BARE_SHARE) return text;
        const remark = random.pick(remarks as readonly Phrase[])(random, 0);
        return `${text}${/[.!?]$/.test(text) ? "" : "."} ${remark}`;
      }),
      hashtags: derived("text", ["_tags"], ([list], random) => {
        const tags = list as readonly string[];
        const first = random.index(tags.length);
        return Array.from({ length: 1 + random.index(3) }, (_, k) => `#${tags[(first + k) % tags.length]}`).join(" ");
      }),
      impressions: derived("integer", [], (_, random) =>
        Math.max(12, Math.round(1400 * Math.exp(1.7 * random.normal()))),
      ),
      likes: derived("integer", ["impressions", "_rate"], ([seen, rate], random) =>
        Math.min(Number(seen), Math.round((Number(seen) * Number(rate) * Math.exp(0.5 * random.normal())) / 100)),
      ),
      comments: derived("integer", ["likes"], ([likes], random) => Math.floor(Number(likes) * 0.12 * random.next())),
      shares: derived("integer", ["likes"], ([likes], random) => Math.floor(Number(likes) * 0.16 * random.next() ** 2)),
      saves: derived("integer", ["likes"], ([likes], random) => Math.floor(Number(likes) * 0.2 * random.next() ** 2)),
    },
  };
}
