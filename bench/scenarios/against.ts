import { type Contender, measureInTurns, ratio } from "../harness";
import { rateTable } from "../report";
import type { Scenario } from "../scenario";

/** A scenario of two contenders: the engine, and what it is measured against. */
export function against(
  name: string,
  title: string,
  subject: Contender,
  comparison: Contender,
  by: "rowsPerSecond" | "megabytesPerSecond" = "rowsPerSecond",
): Scenario {
  return {
    name,
    title,
    async run() {
      const results = await measureInTurns([subject, comparison]);
      const what = by === "rowsPerSecond" ? "rows/s" : "MB/s";
      return `${rateTable(results)}\n\nThe engine's ${what}: **${ratio(results[0]!, results[1]!, by)}** the other's.`;
    },
  };
}
