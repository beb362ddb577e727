import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** A page of a website: path, title and section agree. */
export const webPage: Pack = {
  name: "web_page",
  description:
    "A page of a company's website, or with site shop or news of theirs: path, title, section and time spent",
  attributes: [
    text("site", "company unless asked otherwise; shop, news"),
    text("section", "Section, e.g. Blog, Pricing, Checkout"),
    text("path", "Path, e.g. /blog/okr-examples"),
    text("title", "Title of the page"),
    text("url", "Address with an invented host"),
    integer("time_on_page", "Seconds spent on the page"),
    integer("scroll_depth", "Percent of the page seen, in tens"),
  ],
  load: async () => (await import("./rules")).loadPages(),
};
