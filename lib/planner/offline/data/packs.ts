import type { GeneratorInput } from "@/lib/schema/generators";
import { record } from "./make";

/** Short forms for the packs of single trades. */
export const course = (attribute: string): GeneratorInput => record("course", attribute);
export const vehicle = (attribute: string): GeneratorInput => record("vehicle", attribute);
export const flight = (attribute: string): GeneratorInput => record("flight", attribute);
export const lab = (attribute: string): GeneratorInput => record("lab", attribute);
export const hotel = (attribute: string): GeneratorInput => record("hotel", attribute);
export const ticket = (attribute: string): GeneratorInput => record("ticket", attribute);
/** Tickets of these businesses: "shop|any". */
export const ticketOf = (businesses: string, attribute: string): GeneratorInput => ({
  kind: "record",
  source: "ticket",
  attribute,
  where: [{ attribute: "business", anyOf: businesses.split("|") }],
});
export const parcel = (attribute: string): GeneratorInput => record("parcel", attribute);
export const insured = (attribute: string): GeneratorInput => record("insurance", attribute);
export const appEvent = (attribute: string, business = "software"): GeneratorInput => ({
  kind: "record",
  source: "app_event",
  attribute,
  where: [{ attribute: "business", anyOf: [business] }],
});
export const film = (attribute: string): GeneratorInput => record("film", attribute);
/** Films, series or both: "Movie|Series". */
export const filmOf = (kinds: string, attribute: string): GeneratorInput => ({
  kind: "record",
  source: "film",
  attribute,
  where: [{ attribute: "kind", anyOf: kinds.split("|") }],
});
export const book = (attribute: string): GeneratorInput => record("book", attribute);
export const music = (attribute: string): GeneratorInput => record("music", attribute);
export const article = (attribute: string): GeneratorInput => record("article", attribute);
export const dish = (attribute: string): GeneratorInput => record("dish", attribute);
export const client = (attribute: string): GeneratorInput => record("client", attribute);
export const traffic = (attribute: string): GeneratorInput => record("traffic", attribute);
/** Visits by links with campaign tags only. */
export const taggedTraffic = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "traffic",
  attribute,
  as: "campaign",
  where: [{ attribute: "channel", anyOf: ["Paid Search", "Paid Social", "Email", "Display", "Affiliate", "Video"] }],
});
export const searchTerm: GeneratorInput = {
  kind: "record",
  source: "traffic",
  attribute: "utm_term",
  as: "search",
  where: [{ attribute: "channel", anyOf: ["Paid Search"] }],
};
export const webPage = (attribute: string, as?: string): GeneratorInput => record("web_page", attribute, as);
export const drug = (attribute: string): GeneratorInput => record("drug", attribute);
export const animal = (attribute: string): GeneratorInput => record("animal", attribute);
export const cargo = (attribute: string): GeneratorInput => record("cargo", attribute);
export const security = (attribute: string): GeneratorInput => record("security", attribute);
/** Securities of these classes: "Equity|ETF". */
export const securityOf = (classes: string, attribute: string): GeneratorInput => ({
  kind: "record",
  source: "security",
  attribute,
  where: [{ attribute: "asset_class", anyOf: classes.split("|") }],
});
export const network = (attribute: string): GeneratorInput => record("network", attribute);
export const vulnerability = (attribute: string): GeneratorInput => record("vulnerability", attribute);
export const securityEvent = (attribute: string): GeneratorInput => record("security_event", attribute);
export const host = (attribute: string): GeneratorInput => record("host", attribute);
export const itIncident = (attribute: string): GeneratorInput => record("it_incident", attribute);
/** Requests to APIs where asked so; to any web server otherwise. */
export const httpRequest = (attribute: string, kind?: string): GeneratorInput => ({
  kind: "record",
  source: "http_request",
  attribute,
  ...(kind !== undefined && { where: [{ attribute: "kind", anyOf: [kind] }] }),
});
export const grocery = (attribute: string): GeneratorInput => record("grocery", attribute);
export const ledger = (attribute: string): GeneratorInput => record("ledger", attribute);
/** Matters of city offices of one kind: Request, Permit, Crime, Parking, Inspection, Court. */
export const civic = (kind: string, attribute: string): GeneratorInput => ({
  kind: "record",
  source: "civic",
  attribute,
  where: [{ attribute: "kind", anyOf: [kind] }],
});
export const change = (attribute: string): GeneratorInput => record("code_change", attribute);
/** Changes of these kinds: "Bug|Security". */
export const changeOf = (kinds: string, attribute: string): GeneratorInput => ({
  kind: "record",
  source: "code_change",
  attribute,
  as: kinds.split("|")[0]!.toLowerCase(),
  where: [{ attribute: "kind", anyOf: kinds.split("|") }],
});
export const rail = (attribute: string): GeneratorInput => record("rail", attribute);
export const dental = (attribute: string): GeneratorInput => record("dental", attribute);
export const post = (attribute: string): GeneratorInput => record("social_post", attribute);
export const utterance = (attribute: string): GeneratorInput => record("utterance", attribute);
export const labelledText = (attribute: string): GeneratorInput => record("labelled_text", attribute);
export const promptPair = (attribute: string): GeneratorInput => record("prompt_pair", attribute);
export const country = (attribute: string): GeneratorInput => record("country", attribute);
export const usState = (attribute: string): GeneratorInput => record("us_state", attribute);
export const chain = (attribute: string): GeneratorInput => record("chain", attribute);
export const publicEvent = (attribute: string): GeneratorInput => record("public_event", attribute);
export const publicEventOf =
  (kind: string) =>
  (attribute: string): GeneratorInput => ({
    kind: "record",
    source: "public_event",
    attribute,
    where: [{ attribute: "kind", anyOf: [kind] }],
  });
export const session = (attribute: string): GeneratorInput => record("conference_session", attribute);
export const transit = (attribute: string): GeneratorInput => record("transit_line", attribute);
export const transitOf =
  (mode: string) =>
  (attribute: string): GeneratorInput => ({
    kind: "record",
    source: "transit_line",
    attribute,
    where: [{ attribute: "mode", anyOf: [mode] }],
  });
