"use client";
import type { ReactNode } from "react";
import { formatCount } from "@/components/composer/row-count";
import { Tabs } from "@/components/ui/tabs";
import type { GenerateResponse } from "@/lib/api/contract";
import { PreviewTable } from "./preview-table";

interface Props {
  result: GenerateResponse | null;
  tableNames: readonly string[];
  activeTable: number;
  busy: boolean;
  /** Rows are on their way, or will be as soon as the page gets to it. */
  waiting: boolean;
  /** The rows shown belong to an earlier state of the page. */
  stale: boolean;
  actions: ReactNode;
  onShowTable: (table: number) => void;
}

/** The rows of one table at a time; the old ones stay while new ones are made. */
export function PreviewPanel({ result, tableNames, activeTable, busy, waiting, stale, actions, onShowTable }: Props) {
  const data =
    result?.preview.tables.find((table) => table.name === tableNames[activeTable]) ??
    result?.preview.tables[activeTable];
  const several = tableNames.length > 1;
  return (
    <section
      aria-labelledby="preview-title"
      aria-busy={busy}
      className="relative flex min-h-0 min-w-0 flex-col overflow-hidden rounded-panel border border-line bg-surface"
    >
      <Progress busy={busy} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 pr-2 pl-4">
        <h2 id="preview-title" className="mr-auto font-medium text-[0.9375rem]">
          Preview
        </h2>
        {actions}
      </div>
      {several ? (
        <div className="border-line border-b">
          <Tabs
            label="Tables of the preview"
            panelId="preview-table"
            active={activeTable}
            tabs={tableNames.map((name) => ({
              label: name,
              note:
                result?.rows[name] === undefined ? null : (
                  <span className="text-muted text-xs tabular-nums">{formatCount(result.rows[name])}</span>
                ),
            }))}
            onSelect={onShowTable}
          />
        </div>
      ) : null}
      <section
        id="preview-table"
        {...(several
          ? { role: "tabpanel", "aria-labelledby": `preview-table-tab-${activeTable}` }
          : { "aria-label": "Preview rows" })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className={`min-h-40 flex-1 overflow-auto transition-opacity focus-visible:-outline-offset-2 ${busy ? "opacity-85" : ""}`}
      >
        {data ? <PreviewTable key={data.name} data={data} /> : waiting ? <Waiting /> : null}
      </section>
      <p className="border-line border-t px-4 py-1.5 text-muted text-xs" aria-live="polite">
        {data ? summarize(data) : waiting ? "Making the first rows" : "No rows yet"}
        {data && stale && !busy ? (
          <span className="text-caution"> These rows are from before the last change.</span>
        ) : null}
      </p>
    </section>
  );
}

function summarize(data: GenerateResponse["preview"]["tables"][number]): string {
  const shown =
    data.rows.length < data.rowCount
      ? `First ${data.rows.length} of ${formatCount(data.rowCount)} rows`
      : `${formatCount(data.rowCount)} rows`;
  return `${shown}, ${data.columns.length} columns. Sorting orders these rows only, not the file.`;
}

function Progress({ busy }: { busy: boolean }) {
  return (
    <div
      aria-hidden="true"
      className={`absolute inset-x-0 top-0 z-30 h-0.5 overflow-hidden ${busy ? "" : "invisible"}`}
    >
      <div className="h-full w-1/3 animate-[sweep_1.1s_ease-in-out_infinite] bg-accent" />
    </div>
  );
}

function Waiting() {
  return (
    <div aria-hidden="true" className="space-y-3 p-4">
      {["w-11/12", "w-9/12", "w-10/12", "w-8/12", "w-11/12", "w-7/12"].map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed pattern
        <div key={i} className={`h-3 rounded-sm bg-sunken ${width}`} />
      ))}
    </div>
  );
}
