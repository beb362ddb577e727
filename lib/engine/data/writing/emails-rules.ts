import type { RecordDeclaration } from "../../pack";
import type { TextArena } from "../../text-arena";
import { derived } from "../rules";
import { declareSayings } from "../sayings";
import { MESSAGE_DETAILS } from "./details";
import { EMAILS } from "./emails";

const LINK = "[link]";

/** E-mails in English, the same in every locale. */
export function loadEmails(): RecordDeclaration {
  const { pool, rules } = declareSayings(EMAILS, MESSAGE_DETAILS);
  const { body, ...others } = rules;
  return {
    pool: pool!,
    rules: {
      ...others,
      text: body!,
      sender_email: derived("text", ["mailbox", "domain"], ([mailbox, domain]) => `${mailbox}@${domain}`),
      link: derived("text", ["domain", "path"], ([domain, path]) => (path === "" ? null : `https://${domain}/${path}`)),
      body: {
        kind: "written",
        of: ["text", "link"],
        write: ([text, link], _, body) => writeBody(String(text), link, body),
      },
      link_count: derived("integer", ["path"], ([path]) => (path === "" ? 0 : 1)),
      word_count: derived("integer", ["text"], ([text]) => 1 + countOf(" ", String(text))),
      exclamation_marks: derived(
        "integer",
        ["subject", "body"],
        ([subject, body]) => countOf("!", String(subject)) + countOf("!", String(body)),
      ),
    },
  };
}

/** The link is one word without exclamation marks, as is what stands in its place. */
function writeBody(text: string, link: unknown, body: TextArena): void {
  const at = link === null ? -1 : text.indexOf(LINK);
  if (at < 0) {
    body.writeText(text);
    return;
  }
  body.writeText(text.slice(0, at));
  body.writeText(String(link));
  body.writeText(text.slice(at + LINK.length));
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
