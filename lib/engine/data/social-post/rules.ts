import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { createPhrase, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { PLATFORMS, TOPICS } from "./topics";

let declaration: RecordDeclaration | undefined;

/** Posts in English; the same in every locale. */
export function loadPosts(): RecordDeclaration {
  declaration ??= declarePosts();
  return declaration;
}

function declarePosts(): RecordDeclaration {
  const table = readTable(TOPICS.replaceAll(/\{[^{}]*\}/g, (choice) => choice.replaceAll("|", "¦")));
  const platforms = PLATFORMS.split("|").map((platform) => platform.split(":"));
  const rows = table.texts!.flatMap((texts, i) =>
    platforms.flatMap(([platform, share, rate]) =>
      (texts as string[]).map((text, _, all) => ({
        i,
        platform: String(platform),
        rate: Number(rate),
        phrase: createPhrase(text.replaceAll("¦", "|"), {}),
        weight: (Number(table.weight![i]) * Number(share)) / all.length,
      })),
    ),
  );
  return {
    pool: {
      columns: {
        topic: rows.map(({ i }) => table.topic![i]),
        platform: rows.map(({ platform }) => platform),
        _phrase: rows.map(({ phrase }) => phrase),
        _tags: rows.map(({ i }) => table.hashtags![i]),
        _rate: rows.map(({ rate }) => rate),
      },
      weights: rows.map(({ weight }) => weight),
    },
    rules: {
      ...columnRules(["topic", "platform"]),
      text: derived("text", ["_phrase"], ([phrase], random) => (phrase as Phrase)(random, 0)),
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
