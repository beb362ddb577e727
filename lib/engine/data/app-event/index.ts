import type { Pack } from "../../pack";
import { text } from "../attributes";

/** Something a user did in an app or shop: event, category, page, feature and element agree. */
export const appEvent: Pack = {
  name: "app_event",
  description:
    "An event of product analytics, in software unless business is shop: name, category, page, feature, element",
  attributes: [
    text("name", "Event in snake_case, e.g. report_exported, add_to_cart"),
    text("business", "software unless asked otherwise, or shop"),
    text("category", "What it tells about the user, e.g. Engagement, Onboarding, Checkout"),
    text("page", "Path of the page it happened on, e.g. /reports"),
    text("feature", "Feature of the product, e.g. Reports, Cart"),
    text("element", "What was clicked, e.g. export_button; empty for page views"),
    text("title", "The event in words, e.g. Report exported"),
  ],
  load: async () => (await import("./rules")).loadAppEvents(),
};
