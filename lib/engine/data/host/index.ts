import type { Pack } from "../../pack";
import { decimal, integer, text } from "../attributes";

/** A server: hostname, role, system, size, environment, region and load agree. */
export const host: Pack = {
  name: "host",
  description:
    "A server of an operations team: hostname, role, system, cores, memory, environment, region, current load and status",
  attributes: [
    text("hostname", "Role, environment, region and number, e.g. web-prd-use1-03"),
    text("fqdn", "With an invented domain"),
    text("ip", "Private address"),
    text("role", "e.g. Web server, Database primary"),
    text("service", "What runs there, e.g. nginx"),
    text("os", "Operating system of servers"),
    text("environment", "production, staging or development"),
    text("region", "e.g. us-east-1"),
    text("team", "Team that owns it"),
    integer("cpu_cores", "Cores, by role"),
    integer("memory_gb", "Memory in GB, by role"),
    integer("disk_gb", "Disk in GB, by role"),
    text("status", "Healthy, Degraded or Down"),
    decimal("cpu_usage", 1, "Percent; as the role's load and the status"),
    decimal("memory_usage", 1, "Percent"),
    decimal("disk_usage", 1, "Percent"),
    decimal("load_average", 2, "By cores and CPU usage"),
    decimal("network_in_mbps", 1, "Incoming traffic in Mbit/s"),
    decimal("network_out_mbps", 1, "Outgoing traffic in Mbit/s"),
    integer("uptime_days", "Days since the last start; 0 when down"),
    decimal("monthly_cost", 2, "In dollars, by size"),
  ],
  load: async () => (await import("./rules")).loadHosts(),
};
