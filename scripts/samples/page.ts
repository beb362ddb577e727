import { type DatasetTable, openDataset } from "@/lib/engine/dataset";
import { draftViolations, planWith } from "@/lib/planner";
import { createOfflinePlanner } from "@/lib/planner/offline";
import { verifyDataset } from "@/lib/verify";

/** Pages of docs/samples: a title and quoted sentences; below each stand its rows, as planner and engine make them, and what the receipt says. */

const AS_OF = "2026-11-25";
const MAIN_ROWS = 30;
const OTHER_ROWS = 10;

const offline = createOfflinePlanner({ check: draftViolations });

/** The page again with fresh rows below each sentence. */
export async function fillPage(page: string): Promise<string> {
  const blocks: string[] = [page.split("\n")[0] ?? ""];
  for (const [, sentence = ""] of page.matchAll(/^> (.+)$/gm)) blocks.push(`> ${sentence}`, await sampleOf(sentence));
  return `${blocks.join("\n\n")}\n`;
}

async function sampleOf(sentence: string): Promise<string> {
  const { schema, warnings } = await planWith({ offline }, sentence, { asOf: AS_OF });
  const { dataset } = await openDataset(schema);
  if (!dataset) throw new Error(`no rows for: ${sentence}`);
  const { lines } = verifyDataset(dataset);
  return [
    ...dataset.tables.map((table, t) => tableOf(table, t === mainOf(dataset.tables) ? MAIN_ROWS : OTHER_ROWS)),
    ...lines.map(({ clause, kept, measured }) => `- ${kept ? "kept" : "NOT KEPT"}: ${clause} (${measured})`),
    ...warnings.map((warning) => `- note: ${warning}`),
  ].join("\n\n");
}

/** The longest table is what the sentence is about. */
function mainOf(tables: readonly DatasetTable[]): number {
  return tables.reduce((best, table, t) => (table.rowCount > tables[best]!.rowCount ? t : best), 0);
}

function tableOf(table: DatasetTable, most: number): string {
  const row = (cells: readonly unknown[]) => `| ${cells.map(cellOf).join(" | ")} |`;
  return [
    `**${table.name}**`,
    "",
    row(table.columns.map(({ name }) => name)),
    row(table.columns.map(() => "---")),
    ...table.rows(0, most).map(row),
  ].join("\n");
}

const cellOf = (value: unknown) => (value === null ? "" : String(value).replaceAll("|", "\\|").replaceAll(/\s+/g, " "));
