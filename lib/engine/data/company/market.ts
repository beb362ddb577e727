import { type AliasTable, createAliasTable } from "../../alias";
import { ELSEWHERE, FIRMS, PARTNERSHIP_INDUSTRIES, PARTNERSHIPS } from "./countries";

/** A weighted list of words. */
export interface Choices {
  words: readonly string[];
  table: AliasTable;
}

/** How firms of one country are written. */
export interface Market {
  language: string;
  /** Share of names that show the legal form. */
  formShown: number;
  smallForms: Choices;
  largeForms: Choices;
  partnershipForms: Choices | undefined;
  domains: Choices;
}

/** "Inc.:60 S.A._de_C.V.:40" as a draw. */
function readChoices(text: string): Choices {
  const entries = text.split(" ").map((entry) => {
    const at = entry.lastIndexOf(":");
    return { word: entry.slice(0, at).replaceAll("_", " "), weight: Number(entry.slice(at + 1)) };
  });
  return {
    words: entries.map(({ word }) => word),
    table: createAliasTable(
      entries.length,
      Float64Array.from(entries, ({ weight }) => weight),
    ),
  };
}

function readMarket(line: string, code: string): Market {
  const [language = "", shown, small = "", large = "", domains = ""] = line.split(";");
  return {
    language,
    formShown: Number(shown),
    smallForms: readChoices(small),
    largeForms: readChoices(large),
    partnershipForms: PARTNERSHIPS[code] === undefined ? undefined : readChoices(PARTNERSHIPS[code]),
    domains: readChoices(domains),
  };
}

/** Markets by country code; asks for an unknown country get the way firms are written elsewhere. */
export function createMarkets(): (code: string) => Market {
  const markets = new Map(
    FIRMS.trim()
      .split("\n")
      .map((line): [string, Market] => [line.slice(0, 2), readMarket(line.slice(3), line.slice(0, 2))]),
  );
  const elsewhere = readMarket(ELSEWHERE, "");
  return (code) => markets.get(code) ?? elsewhere;
}

/** The legal forms a firm chooses from: partnerships have their own, and large firms others than small ones. */
export function formsOf(market: Market, industry: string, large: boolean): Choices {
  if (market.partnershipForms && !large && PARTNERSHIP_INDUSTRIES.has(industry)) return market.partnershipForms;
  return large ? market.largeForms : market.smallForms;
}
