import type { RecordDeclaration } from "../../pack";
import { rowsOf } from "../read-table";
import { declareSayings } from "../sayings";
import { MESSAGE_DETAILS } from "./details";
import { COMMENT_TOPICS, COMMENTS, TEXT_MESSAGES } from "./labelled";

/** Text messages in English, the same in every locale. */
export const loadTextMessages = (): RecordDeclaration => declareSayings(TEXT_MESSAGES, MESSAGE_DETAILS);

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Comments in English: every kind about every topic. */
export function loadComments(): RecordDeclaration {
  const [heading = "", ...lines] = COMMENTS.trim().split("\n");
  const rows = rowsOf(COMMENT_TOPICS).flatMap(({ topic, they, things }) =>
    lines.map((line) => {
      const about = line
        .replaceAll("{topic}", String(topic).toLowerCase())
        .replaceAll("{they:cap}", capital(String(they)))
        .replaceAll("{they}", String(they))
        .replaceAll("{thing}", `{~${(things as string[]).join("|")}}`);
      return `${topic};${about}`;
    }),
  );
  return declareSayings([`topic;${heading}`, ...rows].join("\n"));
}
