import type { Builder } from "./builder";
import { type Count, findCounts, readBracketCount } from "./counts";
import { countsTable, tableNoun } from "./cut-tables";
import { nounOf, stripRequest } from "./head";

/** What a subject counts, and how many. */
export function subjectOf(
  subject: string,
  builder: Builder,
): { noun: string; count?: { count: number; clause: string } } {
  const found = countedSubject(subject, builder);
  return { ...found, noun: withoutParticiple(found.noun, builder) };
}

/** Is this what readings are taken of, as the clock says? */
function isRead(noun: string, { request }: Builder): boolean {
  const entities = request.clock?.entities;
  return entities !== undefined && (noun === entities.noun || noun.startsWith(`${entities.noun} `));
}

/** "employees earning" are employees. */
function withoutParticiple(noun: string, { vocabulary }: Builder): string {
  const match =
    /^(.{0,100}?\w\w(?:s|ff|ople|ren))\s+(?:\w{3,}ing|\w{2,}ed|paid|born|made|built|last|this|next|yesterday|today)\b/i.exec(
      noun,
    );
  return match && !vocabulary.isTable(noun) && vocabulary.isTable(match[1]!) ? match[1]! : noun;
}

function countedSubject(
  subject: string,
  builder: Builder,
): { noun: string; count?: { count: number; clause: string } } {
  const bracket = readBracketCount(subject);
  // "readings from 12 sensors" counts what is read, not the readings.
  const counts = findCounts(subject).filter(({ noun }) => !isRead(noun, builder) || nounOf(subject) === noun);
  const [first] = counts.toSorted(
    (a, b) => Number(tableNoun(b.noun, builder) !== undefined) - Number(tableNoun(a.noun, builder) !== undefined),
  );
  const lone =
    !first && !bracket
      ? /(?<!\b(?:discount|rate|fee|score|average|mean|minimum|maximum|age|total|price) )\b(?:of|with|for)\s+(\d[\d,]*)(?:\s+(?:people|persons|rows|records))?\s*$|^(\d[\d,]*)$/i.exec(
          subject,
        )
      : null;
  const loneCount = lone ? Number((lone[1] ?? lone[2])!.replaceAll(",", "")) : 0;
  if (lone && loneCount > 0 && !(loneCount > 1900 && loneCount < 2100))
    return { noun: nounOf(subject.slice(0, lone.index)), count: { count: loneCount, clause: lone[0].trim() } };
  if (!first)
    return {
      noun: nounOf(bracket?.rest ?? subject),
      ...(bracket && { count: { count: bracket.count, clause: subject } }),
    };
  return { noun: countedNoun(first, subject, builder), count: { count: first.count, clause: first.clause } };
}

/** "100 rows of healthcare data" counts healthcare data; "15 employees of a bank" counts employees. */
function countedNoun({ noun, start, end }: Count, subject: string, builder: Builder): string {
  if (countsTable(noun, builder)) return nounOf(noun);
  const about = noun.replace(
    /\s*(?:rows?|records?|entries|entry|examples?|samples?|instances?|data ?points?|lines|observations?|items|tuples|results)$/i,
    "",
  );
  if (about !== "" && !/^(?:data|sample|csv|table)$/i.test(about)) return nounOf(about);
  const after = subject.slice(end).replace(/^\s*(?:of|for|about|from|on|describing|representing)\s+/i, "");
  const before = subject.slice(0, start).replace(/\s*(?:with|of|containing|having|,|in|that has)\s*$/i, "");
  return nounOf(stripRequest(after)) || nounOf(stripRequest(before));
}

export function afterNoun(subject: string, noun: string): string {
  const at = noun === "" ? -1 : subject.toLowerCase().indexOf(noun.toLowerCase());
  return at < 0 ? subject : subject.slice(at + noun.length);
}
