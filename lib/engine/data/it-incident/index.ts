import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** An incident of IT operations: title, service, severity, impact, cause, resolution and duration agree. */
export const itIncident: Pack = {
  name: "it_incident",
  description:
    "An incident in running software: category, title, service, severity, impact, root cause, resolution and how long it took",
  attributes: [
    text("category", "e.g. Database, Deployment, Network"),
    text("title", "e.g. Slow queries on search"),
    text("service", "Service that was hit, e.g. checkout"),
    text("severity", "SEV1 to SEV4"),
    text("priority", "P1 to P4, the same rank"),
    text("impact", "What users noticed"),
    text("root_cause", "Why it happened"),
    text("resolution", "How it was solved"),
    integer("duration_minutes", "Minutes until solved, by severity"),
    integer("detection_minutes", "Minutes until noticed"),
    integer("affected_users", "Users hit, by severity"),
  ],
  load: async () => (await import("./rules")).loadIncidents(),
};
