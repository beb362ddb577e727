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
      body: derived("text", ["text", "link"], ([text, link]) => String(text).replace(LINK, String(link))),
      link_count: derived("integer", ["path"], ([path]) => (path === "" ? 0 : 1)),
      word_count: derived("integer", ["body"], ([text]) => String(text).split(" ").length),
      exclamation_marks: derived("integer", ["subject", "body"], (texts) => texts.join("").split("!").length - 1),
    },
  };
}
