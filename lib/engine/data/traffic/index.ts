import type { Pack } from "../../pack";
import { text } from "../attributes";

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
    text("referrer_domain", "The referrer's domain; empty where there is none"),
    text("utm_source", "Tag of the source; empty where links are not tagged"),
    text("utm_medium", "Tag of the medium; empty where links are not tagged"),
    text("utm_campaign", "Tag of the campaign, e.g. summer_sale; empty where links are not tagged"),
    text("utm_content", "Tag of the ad or link; empty where links are not tagged"),
    text("utm_term", "Tag of the search term of paid search; empty for other channels"),
  ],
  load: async () => (await import("./rules")).loadTraffic(),
};
