import type { Pack } from "../../pack";
import { text } from "../attributes";

/** An event that a security tool reports: type, category, severity, technique, tool, message and action agree. */
export const securityEvent: Pack = {
  name: "security_event",
  description:
    "An alert or event of security monitoring: type, category, severity, ATT&CK tactic and technique, source, message, action",
  attributes: [
    text("type", "e.g. Brute force attempt, Port scan, Malware blocked"),
    text("category", "e.g. Authentication, Malware, Web attack, E-mail"),
    text("severity", "Informational, Low, Medium, High or Critical, as such events are"),
    { name: "risk_score", type: { type: "integer" }, description: "1 to 100, by severity" },
    text("tactic", "Tactic of MITRE ATT&CK, e.g. Credential Access"),
    text("technique_id", "Number of the technique, e.g. T1110"),
    text("technique", "Technique, e.g. Brute Force"),
    text("source", "Tool that reports it, e.g. EDR, Firewall, Identity provider"),
    text("message", "What happened, in one line"),
    text("action", "What was done, e.g. Blocked"),
    text("status", "Of the alert: New, In progress, Escalated, Closed or False positive"),
    text("host", "Machine named in the message, e.g. WS-014"),
  ],
  load: async () => (await import("./rules")).loadSecurityEvents(),
};
