import type { Pack, PackAttribute } from "../../pack";

const text = (name: string, description: string): PackAttribute => ({ name, type: { type: "text" }, description });

/** How a visitor came: channel, source, medium, referrer and campaign tags agree. */
export const traffic: Pack = {
  name: "traffic",
  description:
    "Where a visit to a website came from: channel, source, medium, referrer, and UTM tags where links are tagged",
  attributes: [
    text("channel", "Group of sources, e.g. Organic Search, Direct, Paid Social, Email"),
    text("source", "Source, e.g. google, newsletter, (direct)"),
    text("medium", "Medium, e.g. organic, cpc, email, (none)"),
    text("source_medium", "Both, e.g. google / organic"),
    text("referrer", "Address of the page before; empty for direct visits and mails"),
    text("referrer_domain", "The referrer's domain"),
    text("utm_source", "Tag of the source; empty where links are not tagged"),
    text("utm_medium", "Tag of the medium"),
    text("utm_campaign", "Tag of the campaign, e.g. summer_sale"),
    text("utm_content", "Tag of the ad or link"),
    text("utm_term", "Tag of the search term; paid search only"),
  ],
  load: async () => (await import("./rules")).loadTraffic(),
};
