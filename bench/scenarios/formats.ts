import type { FileKind } from "@/lib/export";
import { FORMAT_NAMES } from "@/lib/export/options";
import { engineRows } from "../engine-file";
import { measureInTurns } from "../harness";
import { orders } from "../orders";
import { rateTable } from "../report";
import type { Scenario } from "../scenario";

const ROWS = 200_000;

const kinds: FileKind[] = [
  ...FORMAT_NAMES.map((format): FileKind => ({ format, options: {}, wrapping: "none" })),
  { format: "csv", options: {}, wrapping: "gzip" },
  { format: "csv", options: {}, wrapping: "zip" },
];

export const formatsScenario: Scenario = {
  name: "formats",
  title: "Every format, orders, one thread",
  async run() {
    const contenders = kinds.map((kind) => ({
      name: kind.wrapping === "none" ? kind.format : `${kind.format}, ${kind.wrapping}`,
      rows: ROWS,
      make: engineRows(orders, kind),
    }));
    return rateTable(await measureInTurns(contenders, { rounds: 3 }));
  },
};
