import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readTable } from "../read-table";
import { columnRules, derived } from "../rules";
import { privateAddress, publicAddress } from "./addresses";
import { SERVICES } from "./services";

const ACTIONS = ["Allow", "Deny", "Drop"] as const;
/** Of what is refused, so much is answered; the rest is dropped without a word. */
const DENIED_WITH_ANSWER = 0.45;
const FIRST_EPHEMERAL = 49152;
const LAST_PORT = 65535;
const PACKET = 900;
const ZONES: Readonly<Record<string, readonly [source: string, destination: string]>> = {
  Inbound: ["untrust", "dmz"],
  Outbound: ["trust", "untrust"],
  Internal: ["trust", "trust"],
};

let declaration: RecordDeclaration | undefined;

/** Connections; the same in every locale. */
export function loadConnections(): RecordDeclaration {
  declaration ??= declareConnections();
  return declaration;
}

function declareConnections(): RecordDeclaration {
  const { weight, allowed, ...services } = readTable(SERVICES);
  const rows = weight!.flatMap((_, i) => ACTIONS.map((action) => ({ i, action })));
  const weights = rows.map(({ i, action }) => Number(weight![i]) * shareOf(action, Number(allowed![i]) / 100));
  const columns = Object.fromEntries(
    Object.entries(services).map(([name, values]) => [name, rows.map(({ i }) => values[i])]),
  );
  return {
    pool: { columns: { ...columns, action: rows.map(({ action }) => action) }, weights },
    aliases: {
      action: new Map(
        [
          ["Allowed", 0],
          ["Accept", 0],
          ["Permit", 0],
          ["Pass", 0],
          ["Denied", 1],
          ["Reject", 1],
          ["Block", 1],
          ["Blocked", 1],
          ["Dropped", 2],
        ].map(
          ([word, action]) =>
            [String(word), rows.flatMap((row, at) => (row.action === ACTIONS[Number(action)] ? [at] : []))] as const,
        ),
      ),
    },
    rules: networkRules(),
  };
}

function shareOf(action: (typeof ACTIONS)[number], allowed: number): number {
  if (action === "Allow") return allowed;
  return (1 - allowed) * (action === "Deny" ? DENIED_WITH_ANSWER : 1 - DENIED_WITH_ANSWER);
}

function networkRules(): RecordDeclaration["rules"] {
  const address = (outside: string) =>
    derived("text", ["direction"], ([direction], random) =>
      direction === outside ? publicAddress(random) : privateAddress(random),
    );
  return {
    ...columnRules(["direction", "service", "protocol", "port", "action"]),
    rule: derived("text", ["rule_of_service", "action"], ([rule, action]) => ruleFor(String(rule), action)),
    source_ip: address("Inbound"),
    destination_ip: address("Outbound"),
    source_port: derived("integer", ["protocol"], ([protocol], random) =>
      protocol === "ICMP" ? 0 : random.between(FIRST_EPHEMERAL, LAST_PORT),
    ),
    source_zone: derived("text", ["direction"], ([direction]) => ZONES[String(direction)]![0]),
    destination_zone: derived("text", ["direction"], ([direction]) => ZONES[String(direction)]![1]),
    bytes_sent: derived("integer", ["bytes", "action"], ([bytes, action], random) =>
      size(Number(bytes) * 0.2, action, random),
    ),
    bytes_received: derived("integer", ["bytes", "action"], ([bytes, action], random) =>
      action === "Allow" ? size(Number(bytes), action, random) : 0,
    ),
    packets: derived("integer", ["bytes_sent", "bytes_received"], ([sent, received]) =>
      Math.max(1, Math.ceil((Number(sent) + Number(received)) / PACKET)),
    ),
    duration_ms: derived("integer", ["bytes", "action"], ([bytes, action], random) =>
      action === "Allow" ? size(Number(bytes) / 12, action, random) : random.between(0, 3),
    ),
    severity: derived("text", ["action", "direction", "port"], ([action, direction], random) => {
      if (action === "Allow") return random.next() < 0.97 ? "Informational" : "Low";
      if (direction === "Outbound") return random.next() < 0.5 ? "Medium" : "High";
      return random.next() < 0.7 ? "Low" : "Medium";
    }),
    public_ip: derived("text", [], (_, random) => publicAddress(random)),
    private_ip: derived("text", [], (_, random) => privateAddress(random)),
  };
}

/** A rule that allows cannot have refused, nor the other way round. */
function ruleFor(rule: string, action: unknown): string {
  if (action === "Allow") return rule.startsWith("deny") ? "allow-listed-partner" : rule;
  return rule.startsWith("allow") ? "default-deny" : rule;
}

/** What is refused sends a packet or two. */
/** A question to a name server, with its headers. */
const SMALLEST_PACKET = 68;

function size(usual: number, action: unknown, random: CellRandom): number {
  if (action !== "Allow") return 40 + 20 * random.index(4);
  return Math.round(Math.max(SMALLEST_PACKET, usual * Math.exp(1.1 * random.normal())) + random.index(8));
}
