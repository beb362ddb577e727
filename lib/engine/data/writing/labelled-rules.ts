import type { RecordDeclaration } from "../../pack";
import { rowsOf } from "../read-table";
import { detailOf } from "../record-phrases";
import { declareSayings } from "../sayings";
import { MESSAGE_DETAILS } from "./details";
import { COMMENT_TOPICS, COMMENTS, TEXT_MESSAGES } from "./labelled";

/** Text messages in English, the same in every locale. */
export const loadTextMessages = (): RecordDeclaration => declareSayings(TEXT_MESSAGES, MESSAGE_DETAILS);

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Comments in English: every kind about every topic. */
export function loadComments(): RecordDeclaration {
  const parts = rowsOf(COMMENT_TOPICS).map(({ topic, they, things }) => {
    const details = {
      topic: () => String(topic).toLowerCase(),
      they: () => String(they),
      They: () => capital(String(they)),
      thing: detailOf(things as string[], 1),
    };
    const table = COMMENTS.replaceAll("{they:cap}", "{They}").replaceAll("{they:low}", "{they}");
    const { pool, rules } = declareSayings(table, details);
    return { topic, pool: pool!, rules };
  });
  const [first] = parts;
  const names = Object.keys(first!.pool.columns);
  const join = (name: string) => parts.flatMap(({ pool }) => Array.from(pool.columns[name]!));
  return {
    pool: {
      columns: {
        ...Object.fromEntries(names.map((name) => [name, join(name)])),
        topic: parts.flatMap(({ topic, pool }) => Array.from(pool.columns.label!, () => topic)),
      },
      weights: parts.flatMap(({ pool }) => Array.from(pool.weights!)),
    },
    rules: { ...first!.rules, topic: { kind: "column", column: "topic" } },
  };
}
