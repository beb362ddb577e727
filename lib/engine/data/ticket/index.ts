import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** A request to a help desk: category, subject, message, tone, priority and resolution speak of one matter. */
export const ticket: Pack = {
  name: "ticket",
  description:
    "A request to customer support, or to an IT department with business it: category, subject, message, priority, sentiment and resolution agree",
  attributes: [
    text(
      "category",
      "What it is about, e.g. Billing, Technical issue, Account access, Shipping; Hardware or Network for IT",
    ),
    text("subcategory", "The case, e.g. Charged twice"),
    text("business", "Whose desk: any, shop (sells goods), software or it (a firm's own IT department)"),
    text("subject", "Subject line, e.g. Charged twice this month"),
    text("message", "What the customer writes, a few sentences"),
    text("priority", "Low, Medium, High or Urgent, as the case deserves"),
    text("sentiment", "Negative, Neutral or Positive; the message is written so"),
    text("resolution", "How it was solved, one line"),
    text("reply", "What the agent answers"),
    text("agent_question", "What the agent asks first, to look into the matter"),
    text("customer_detail", "What the customer answers to it"),
    text("agent_update", "What the agent does about it"),
    text("customer_nudge", "How the customer asks for news"),
    text("agent_wait", "How the agent asks for patience"),
    text("customer_thanks", "What the customer says when it is solved"),
    text("tags", "Two tags, e.g. billing, charged-twice"),
    integer("response_target_hours", "Hours until the first answer is due, by priority"),
    integer("resolution_target_hours", "Hours until the solution is due, by priority"),
  ],
  load: async () => (await import("./rules")).loadTickets(),
};
