import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { createPhrase, type Details, detailOf, numberOf, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { SECURITY_EVENTS } from "./events";

const COLUMNS = ["type", "category", "severity", "tactic", "technique_id", "technique", "source", "action"];
const many = numberOf(12, 96, 1);
const host = numberOf(1, 48, 2);

const DETAILS: Details = {
  n: (detail) => String(many(detail)),
  app: detailOf(["the VPN", "webmail", "the CRM", "the payroll portal", "the admin console", "the code repository"], 3),
  path: detailOf(["/search", "/login", "/products", "/api/orders", "/download"], 4),
  host: (detail) => `${detailOf(["WS", "LT", "SRV", "WEB"], 5)(detail)}-${String(host(detail)).padStart(3, "0")}`,
};
const RISKS: Readonly<Record<string, number>> = { Informational: 4, Low: 22, Medium: 48, High: 74, Critical: 93 };
const STATUSES: Readonly<Record<string, readonly string[]>> = {
  Informational: ["Closed"],
  Low: ["Closed", "Closed", "Closed", "New", "False positive"],
  Medium: ["Closed", "Closed", "In progress", "New", "False positive"],
  High: ["Closed", "Closed", "In progress", "In progress", "Escalated"],
  Critical: ["Closed", "In progress", "Escalated", "Escalated"],
};

let declaration: RecordDeclaration | undefined;

/** Events of security tools; the same in every locale. */
export function loadSecurityEvents(): RecordDeclaration {
  declaration ??= declareEvents();
  return declaration;
}

function declareEvents(): RecordDeclaration {
  const { weight, severities, message, ...events } = readTable(SECURITY_EVENTS);
  const rows = severities!.flatMap((list, i) => {
    const shares = String(list)
      .split(" ")
      .map((share) => share.split(":"));
    const total = shares.reduce((sum, [, share]) => sum + Number(share), 0);
    return shares.map(([severity, share]) => ({ i, severity, weight: (Number(weight![i]) * Number(share)) / total }));
  });
  const phrases = message!.map((source) => createPhrase(String(source), DETAILS));
  return {
    pool: {
      columns: {
        ...Object.fromEntries(Object.entries(events).map(([name, values]) => [name, rows.map(({ i }) => values[i])])),
        severity: rows.map(({ severity }) => severity),
        _message: rows.map(({ i }) => phrases[i]),
      },
      weights: rows.map((row) => row.weight),
    },
    rules: {
      ...columnRules(COLUMNS),
      detail: derived("integer", [], (_, random) => random.index(0x7fffffff)),
      message: derived("text", ["_message", "detail"], ([phrase, detail], random) =>
        (phrase as Phrase)(random, detail as number),
      ),
      risk_score: derived("integer", ["severity"], ([severity], random) =>
        Math.min(100, Math.max(1, RISKS[String(severity)]! + random.between(-6, 6))),
      ),
      status: derived("text", ["severity"], ([severity], random) => random.pick(STATUSES[String(severity)]!)),
      host: derived("text", ["detail"], ([detail]) => DETAILS.host!(detail as number)),
    },
  };
}
