import type { Builder } from "./builder";
import { ROW_NOUN } from "./counts";
import { readShare } from "./statements";

/** Shares said beside what the rows are: "200 payments where 3% are fraudulent", "3% of payments are fraudulent, 200 rows". */

const ABOUT = String.raw`(?:(?:about|around|roughly|approximately|only|exactly|~)\s*)*`;
const BEHIND = new RegExp(
  String.raw`,?\s+(?:where|(?:out )?of (?:which|whom|these|those|them)|in which|with)\s+(${ABOUT}\d+(?:\.\d+)?%\s+(?:of\s+(?:them|which|these|those)\s+)?(?:are|is|were|was|have|has|being|marked|flagged|should)\b[^,;]*)`,
  "iu",
);
const IN_FRONT = new RegExp(
  String.raw`^(${ABOUT}\d+(?:\.\d+)?%\s+of\s+[^,;]+?)[,;]\s*(?:in\s+|for\s+)?(\d[\d,]*\s+[\w ]+)$`,
  "iu",
);
/** "12% of 200 employees should have left, with name": the count stands inside the share. */
const COUNT_INSIDE =
  /^((?:(?:about|around|roughly|approximately|only|exactly) )*\d+(?:\.\d+)?% of )(?:the |all )?(\d[\d,]* )([\p{L} -]+? (?=(?:should|must|are|is|were|have|has)\b))([^,;]+?)(?=,|;|\s+(?:with|including)\b|$)/iu;
const NEXT_SHARE = /,?\s+and\s+(?=(?:about\s+|around\s+)?\d+(?:\.\d+)?%)/i;

/** Puts the shares among the rules and gives the sentence without them. */
export function takeShares(sentence: string, builder: Builder): string {
  const first = IN_FRONT.exec(sentence);
  const share = first && readShare(first[1]!);
  if (share && share.subject !== "") {
    builder.request.rules.push({ clause: first[1]!, ...share });
    const [count = "", ...noun] = first[2]!.split(" ");
    return ROW_NOUN.test(noun.join(" ")) ? `${count} ${share.subject}` : first[2]!;
  }
  const inside = COUNT_INSIDE.exec(sentence);
  if (inside) {
    const [whole, share = "", count = "", noun = "", state = ""] = inside;
    const clause = `${share}${noun}${state}`;
    const said = readShare(clause);
    if (said) {
      builder.request.rules.push({ clause: whole, ...said });
      return `${count}${noun.trim()}${sentence.slice(whole.length)}`.replace(/[,;]\s+(?=with\b)/i, " ");
    }
  }
  const behind = BEHIND.exec(sentence);
  if (!behind) return sentence;
  const [whole, said = ""] = behind;
  const [clauses, rest] = cutAtStatement(said);
  const shares = clauses.split(NEXT_SHARE).map((clause) => ({ clause, share: readShare(clause) }));
  if (shares.some((one) => one.share === undefined)) return sentence;
  for (const one of shares) builder.request.rules.push({ clause: one.clause, ...one.share! });
  const before = sentence.slice(0, behind.index);
  const after = sentence.slice(behind.index + whole.length);
  return `${before}${after}${rest === "" ? "" : `; ${rest}`}`.trim();
}

/** "3% are fraudulent and fraudulent ones are over 5000": a statement of its own stands behind the share. */
function cutAtStatement(said: string): [shares: string, statement: string] {
  const joint =
    /,?\s+(?:and|but)\s+(?!(?:about\s+|around\s+)?\d+(?:\.\d+)?%)(?=[\w ]+\b(?:are|is|have|has|must|should|cost|pay)\b)/i.exec(
      said,
    );
  return joint ? [said.slice(0, joint.index), said.slice(joint.index + joint[0].length)] : [said, ""];
}
