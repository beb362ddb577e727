import type { RecordDeclaration } from "../../pack";
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
      body: derived("text", ["text", "link"], ([text, link]) =>
        link === null ? String(text) : String(text).replace(LINK, String(link)),
      ),
      link_count: derived("integer", ["path"], ([path]) => (path === "" ? 0 : 1)),
      word_count: derived("integer", ["body"], ([text]) => 1 + countOf(" ", String(text))),
      exclamation_marks: derived(
        "integer",
        ["subject", "body"],
        ([subject, body]) => countOf("!", String(subject)) + countOf("!", String(body)),
      ),
    },
  };
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
