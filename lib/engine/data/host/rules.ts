import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { privateAddress } from "../network/addresses";
import { readTable } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { ENVIRONMENTS, REGIONS, ROLES } from "./roles";

/** Deviation of load's logarithm, and what runs anyway. */
const SPREAD = 0.3;
const IDLE_LOAD = 3;
/** Servers under test do less. */
const QUIET = 0.45;
const ALERT_LOAD = 88;
const BROKEN = 0.006;

let declaration: RecordDeclaration | undefined;

/** Servers; the same in every locale. */
export function loadHosts(): RecordDeclaration {
  declaration ??= declareHosts();
  return declaration;
}

function declareHosts(): RecordDeclaration {
  const { weight, systems, short, ...roles } = readTable(ROLES);
  const rows = weight!.flatMap((_, i) =>
    ENVIRONMENTS.flatMap((environment) =>
      REGIONS.flatMap((region) =>
        (systems![i] as string[]).map((os) => ({
          i,
          os,
          environment,
          region,
          count: (systems![i] as string[]).length,
        })),
      ),
    ),
  );
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map(of);
  return {
    pool: {
      columns: {
        ...Object.fromEntries(Object.entries(roles).map(([name, values]) => [name, column(({ i }) => values[i])])),
        os: column(({ os }) => os),
        environment: column((row) => row.environment.environment),
        region: column((row) => row.region.region),
        _prefix: column((row) => `${String(short![row.i])}-${row.environment.short}-${row.region.short}`),
      },
      weights: column((row) => (Number(weight![row.i]) * row.environment.share * row.region.share) / row.count),
    },
    rules: hostRules(),
  };
}

function hostRules(): RecordDeclaration["rules"] {
  const load = (usual: string) =>
    derivedDecimal(1, [usual, "environment", "status"], ([middle, environment, status], random) => {
      if (status === "Down") return 0;
      if (status === "Degraded") return Math.round((ALERT_LOAD + random.next() * (99.5 - ALERT_LOAD)) * 10) / 10;
      const share = environment === "production" ? 1 : QUIET;
      const found = IDLE_LOAD + Number(middle) * share * Math.exp(SPREAD * random.normal());
      return Math.round((found < ALERT_LOAD ? found : ALERT_LOAD - 16 * random.next()) * 10) / 10;
    });
  return {
    ...columnRules(["role", "service", "os", "environment", "region", "team"]),
    number: derived("integer", [], (_, random) => 1 + Math.floor(random.next() ** 1.6 * 24)),
    hostname: derived(
      "text",
      ["_prefix", "number"],
      ([prefix, number]) => `${String(prefix)}-${String(number).padStart(2, "0")}`,
    ),
    fqdn: derived("text", ["hostname"], ([hostname]) => `${String(hostname)}.larkfield.example`),
    ip: derived("text", [], (_, random) => privateAddress(random)),
    cpu_cores: derived("integer", ["cores"], ([cores], random) => Number(cores) * random.pick([1, 1, 1, 2])),
    memory_gb: derived("integer", ["memory"], ([memory], random) => Number(memory) * random.pick([1, 1, 1, 2])),
    disk_gb: derived("integer", ["disk"], ([disk], random) => Number(disk) * random.pick([1, 1, 2])),
    status: derived("text", [], (_, random) => statusOf(random)),
    cpu_usage: load("cpu"),
    memory_usage: load("mem"),
    disk_usage: derivedDecimal(
      1,
      ["status"],
      (_, random) => Math.round(Math.min(97, Math.max(6, 54 + 17 * random.normal())) * 10) / 10,
    ),
    load_average: derivedDecimal(
      2,
      ["cpu_usage", "cpu_cores"],
      ([usage, cores], random) =>
        Math.round((Number(usage) / 100) * Number(cores) * (0.85 + random.next() * 0.4) * 100) / 100,
    ),
    network_in_mbps: derivedDecimal(
      1,
      ["cpu_usage"],
      ([usage], random) => Math.round(Number(usage) * Math.exp(0.6 * random.normal()) * 10) / 10,
    ),
    network_out_mbps: derivedDecimal(
      1,
      ["network_in_mbps"],
      ([mbps], random) => Math.round(Number(mbps) * (0.4 + random.next() * 1.4) * 10) / 10,
    ),
    uptime_days: derived("integer", ["status"], ([status], random) =>
      status === "Down" ? 0 : 1 + Math.floor(-38 * Math.log(1 - random.next())),
    ),
    monthly_cost: derivedDecimal(
      2,
      ["cpu_cores", "memory_gb", "disk_gb"],
      ([cores, memory, disk]) =>
        Math.round((Number(cores) * 18.4 + Number(memory) * 2.3 + Number(disk) * 0.08) * 100) / 100,
    ),
  };
}

function statusOf(random: CellRandom): string {
  const chance = random.next();
  return chance < BROKEN ? "Down" : chance < 0.04 ? "Degraded" : "Healthy";
}
