"use client";
import { type ReactNode, useMemo } from "react";
import { formatCount, plural } from "@/components/composer/row-count";
import { Tabs, tabId } from "@/components/ui/tabs";
import type { GenerateResponse } from "@/lib/api/contract";
import { DataGrid } from "./data-grid";
import type { PanelAttributes } from "./panel-attributes";
import { PreviewWaiting } from "./preview-waiting";

const PANEL_ID = "preview-table";

interface Props {
  result: GenerateResponse | null;
  tableNames: readonly string[];
  activeTable: number;
  /** Name of the field that is being edited. */
  openField: string | undefined;
  busy: boolean;
  /** Rows are on their way, or will be as soon as the page gets to it. */
  waiting: boolean;
  /** The rows shown belong to an earlier state of the page. */
  stale: boolean;
  /** What went wrong with the rows, above them. */
  notice: ReactNode;
  actions: ReactNode;
  onShowTable: (table: number) => void;
}

/** The rows of one table at a time; the old ones stay while new ones are made. */
export function PreviewPanel(props: Props) {
  const { result, tableNames, activeTable, busy, waiting, stale } = props;
  const name = tableNames[activeTable];
  const tables = result?.preview.tables ?? [];
  // A table that was just renamed still has its old name in the rows.
  const table = tables.find((each) => each.name === name) ?? tables[activeTable];
  const fileUrl = result?.files.find((file) => file.table === table?.name)?.url;
  const several = tableNames.length > 1;
  const panel = useMemo<PanelAttributes>(
    () =>
      several
        ? { id: PANEL_ID, role: "tabpanel", "aria-labelledby": tabId(PANEL_ID, activeTable) }
        : { id: PANEL_ID, "aria-label": "Preview cells" },
    [several, activeTable],
  );
  return (
    <section
      aria-labelledby="preview-title"
      aria-busy={busy}
      className="relative flex min-h-0 min-w-0 flex-1 flex-col overflow-hidden rounded-panel border border-line bg-surface"
    >
      <Progress busy={busy} />
      <p role="status" className="sr-only">
        {result && !stale ? `Preview shows ${summarize(result)}` : ""}
      </p>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 border-line border-b py-1.5 pr-1.5 pl-4 max-sm:pl-3 pointer-coarse:min-h-13">
        <h2 id="preview-title" className="font-medium text-sm">
          Preview
        </h2>
        {several ? null : <span className="min-w-0 max-w-64 truncate font-mono text-muted text-xs">{name}</span>}
        {props.actions}
      </div>
      {several ? (
        <div className="shrink-0 border-line border-b">
          <Tabs
            label="Tables of the preview"
            panelId={PANEL_ID}
            active={activeTable}
            tabs={tableNames.map((label) => ({ label, note: <RowCountNote count={result?.rows[label]} /> }))}
            onSelect={props.onShowTable}
          />
        </div>
      ) : null}
      {props.notice}
      {table ? (
        <DataGrid
          key={table.name}
          table={table}
          fileUrl={fileUrl}
          highlighted={props.openField}
          stale={stale && !busy && !waiting}
          panel={panel}
        />
      ) : (
        <PreviewWaiting waiting={waiting} panel={panel} />
      )}
    </section>
  );
}

/** The preview in a sentence; the seed tells one set of rows from the next. */
function summarize({ rows, seed }: GenerateResponse): string {
  const counts = Object.entries(rows).map(([name, count]) => `${plural(count, "row")} of ${name}`);
  return `${counts.join(", ")}, seed ${seed}.`;
}

function RowCountNote({ count }: { count: number | undefined }) {
  return count === undefined ? null : <span className="text-muted tabular-nums">{formatCount(count)}</span>;
}

/** A line on the panel's upper edge, which takes no room and only shows when making rows takes a while. */
function Progress({ busy }: { busy: boolean }) {
  return busy ? (
    <div
      aria-hidden="true"
      className="absolute inset-x-0 top-0 z-30 h-0.5 animate-[fade-in_1ms_200ms_both] overflow-hidden"
    >
      <div className="h-full w-1/3 animate-[sweep_1.1s_ease-in-out_infinite] bg-accent" />
    </div>
  ) : null;
}
