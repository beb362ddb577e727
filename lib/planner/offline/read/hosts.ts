import { HOSTS } from "../data/hosts";
import { stripRequest } from "./head";

/** "test data for my shop", "I'm building a todo app and need data": what such a place keeps data of. */

const TABLES = new Map(HOSTS.flatMap(([hosts, tables]) => hosts.split("|").map((host) => [host, tables] as const)));
const ADJECTIVES = String.raw`(?:(?:small|local|little|new|simple|big|large|demo|test|sample|fictional|tiny|modern|own) )*`;
const HOST = String.raw`(?:my|our|an?|the|your|this) ${ADJECTIVES}([\w' -]{2,40}?)`;
const FOR_HOST = new RegExp(
  String.raw`^(?:(?:some|a|the|realistic|basic) )*(?:(?:test|sample|demo|dummy|fake|mock|seed|example|relational|realistic|starter|initial|a few) )*(?:data|data ?sets?|database|tables|db|records|schema|seeds?)(?: and schema)?,? (?:for|of|to fill|to populate|from) ${HOST}[.!]?$`,
  "i",
);
const BUILDING = new RegExp(
  String.raw`^(?:hi,? |hello,? |hey,? )?(?:i'm|i am|we're|we are|i|we)(?: am| are)? (?:currently )?(?:building|making|developing|creating|working on|writing|testing|prototyping|running|run|have|own|starting|designing|demoing) ${HOST}(?:,|\.| and| so| for)[^:]{0,60}\b(?:data|database|db|seed|records|rows)\b[^:]{0,60}$`,
  "i",
);

/** The description with the tables of its host in words, where it names nothing but the host. */
export function withTablesOfHost(text: string): string {
  const plain = text.trim();
  if (plain.length > LONGEST || /\d/.test(plain)) return text;
  const host = (BUILDING.exec(plain) ?? FOR_HOST.exec(plain) ?? FOR_HOST.exec(asked(plain)))?.[1]?.toLowerCase().trim();
  const tables = host === undefined ? undefined : TABLES.get(host);
  return tables === undefined ? text : `tables: ${tables}`;
}

const LONGEST = 200;

/** Without "please generate", but with "data for". */
function asked(text: string): string {
  const stripped = stripRequest(text);
  const at = text.indexOf(stripped);
  const frame =
    /(?:(?:\b[a-z-]+ )*?\b(?:data|data ?set|database|db|schema) (?:for|of) (?:my |our |an? |the |your )?)$/i.exec(
      at < 0 ? "" : text.slice(0, at),
    );
  return frame ? `data for ${/ (my|our|an?|the|your) $/i.exec(frame[0])?.[1] ?? "a"} ${stripped}` : text;
}
