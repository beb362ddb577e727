import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { createPhrase, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { INCIDENTS, MINUTES } from "./incidents";

const USERS: Readonly<Record<string, number>> = { SEV1: 9000, SEV2: 1600, SEV3: 240, SEV4: 12 };
const PHRASES = ["title", "impact", "cause", "resolution"] as const;

let declaration: RecordDeclaration | undefined;

/** Incidents of operations; the same in every locale. */
export function loadIncidents(): RecordDeclaration {
  declaration ??= declareIncidents();
  return declaration;
}

function declareIncidents(): RecordDeclaration {
  const table = readTable(INCIDENTS);
  const rows = table.severities!.flatMap((list, i) => {
    const shares = String(list)
      .split(" ")
      .map((share) => share.split(":"));
    const total = shares.reduce((sum, [, share]) => sum + Number(share), 0);
    const services = table.services![i] as string[];
    return services.flatMap((service) =>
      shares.map(([severity, share]) => ({
        i,
        service,
        severity: String(severity),
        weight: (Number(table.weight![i]) * Number(share)) / total / services.length,
      })),
    );
  });
  const phrases = Object.fromEntries(
    PHRASES.map((name) => [
      `_${name}`,
      rows.map(({ i, service }) => createPhrase(String(table[name]![i]), { service: () => service })),
    ]),
  );
  const phrase = (name: string) =>
    derived("text", [`_${name}`, "detail"], ([made, detail], random) => (made as Phrase)(random, detail as number));
  return {
    pool: {
      columns: {
        category: rows.map(({ i }) => table.category![i]),
        service: rows.map(({ service }) => service),
        severity: rows.map(({ severity }) => severity),
        priority: rows.map(({ severity }) => severity.replace("SEV", "P")),
        ...phrases,
      },
      weights: rows.map(({ weight }) => weight),
    },
    aliases: {
      severity: new Map(
        [
          ["Critical", "SEV1"],
          ["High", "SEV2"],
          ["Medium", "SEV3"],
          ["Low", "SEV4"],
          ["Major", "SEV2"],
          ["Minor", "SEV4"],
          ["P1", "SEV1"],
          ["P2", "SEV2"],
          ["P3", "SEV3"],
          ["P4", "SEV4"],
          ["1", "SEV1"],
          ["2", "SEV2"],
          ["3", "SEV3"],
          ["4", "SEV4"],
        ].map(
          ([word, severity]) =>
            [String(word), rows.flatMap((row, at) => (row.severity === severity ? [at] : []))] as const,
        ),
      ),
    },
    rules: {
      ...columnRules(["category", "service", "severity", "priority"]),
      detail: derived("integer", [], (_, random) => random.index(0x7fffffff)),
      title: phrase("title"),
      impact: phrase("impact"),
      root_cause: phrase("cause"),
      resolution: phrase("resolution"),
      duration_minutes: derived("integer", ["severity"], ([severity], random) =>
        Math.max(4, Math.round(MINUTES[String(severity)]! * Math.exp(0.7 * random.normal()))),
      ),
      detection_minutes: derived("integer", ["severity"], (_, random) =>
        Math.max(1, Math.round(6 * Math.exp(0.8 * random.normal()))),
      ),
      affected_users: derived("integer", ["severity", "impact"], ([severity, impact], random) =>
        String(impact).startsWith("None") ? 0 : Math.round(USERS[String(severity)]! * Math.exp(random.normal())),
      ),
    },
  };
}
