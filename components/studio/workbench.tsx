"use client";
import { type ReactNode, useCallback, useState } from "react";
import { plural } from "@/components/composer/row-count";
import { ExportActions } from "@/components/export/export-actions";
import { Provenance } from "@/components/export/provenance";
import { Receipt } from "@/components/export/receipt";
import { PreviewPanel } from "@/components/preview/preview-panel";
import type { DraftSchema } from "@/components/schema/draft";
import { SchemaPanel } from "@/components/schema/schema-panel";
import { CopyButton } from "@/components/ui/copy-button";
import { FailureNotice } from "./failure-notice";
import { isEdited } from "./studio-state";
import type { StudioHandle } from "./use-studio";
import { type View, ViewSwitch } from "./view-switch";

interface Props {
  studio: StudioHandle;
  draft: DraftSchema;
  composer: ReactNode;
}

/** The sentence and its schema beside the rows they make. Narrow windows show schema or rows. */
export function Workbench({ studio, draft, composer }: Props) {
  const { state, dispatch, edit, catalogue, rows, stale } = studio;
  const [view, setView] = useState<View>("rows");
  const tableNames = draft.tables.map((table) => table.name);
  const warnings = [...new Set([...(state.plan?.warnings ?? []), ...(state.result?.warnings ?? [])])];
  const showTable = useCallback((table: number) => dispatch({ kind: "showTable", table }), [dispatch]);
  const openField = useCallback(
    (field: number | null, table?: number) =>
      dispatch({ kind: "openField", field, ...(table === undefined ? {} : { table }) }),
    [dispatch],
  );
  const table = draft.tables[state.activeTable];
  const failure = state.failure?.stage === "preview" ? state.failure : null;
  return (
    <main className="mx-auto grid w-full max-w-page grid-cols-1 gap-3 px-3 pb-3 sm:px-5 lg:h-[max(38rem,calc(100dvh-3rem))] lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)]">
      <h1 className="sr-only">Rowsmith studio</h1>
      <div className="flex min-h-0 min-w-0 flex-col gap-3">
        {composer}
        <ViewSwitch
          view={view}
          fields={table?.fields.length ?? 0}
          problems={state.violations.length}
          onView={setView}
        />
        <div className={`flex min-h-0 flex-1 flex-col ${view === "schema" ? "" : "max-lg:hidden"}`}>
          <SchemaPanel
            draft={draft}
            violations={state.violations}
            catalogue={catalogue}
            result={state.result}
            activeTable={state.activeTable}
            openField={state.openField}
            canUndo={state.past.length > 0}
            canRedo={state.future.length > 0}
            onUndo={() => dispatch({ kind: "undo" })}
            onRedo={() => dispatch({ kind: "redo" })}
            onEdit={edit}
            onShowTable={showTable}
            onOpenField={openField}
          />
        </div>
      </div>
      <div className={`flex min-h-0 min-w-0 flex-col gap-3 ${view === "rows" ? "" : "max-lg:hidden"}`}>
        <div className="flex min-h-0 flex-1 flex-col max-lg:h-[34rem] max-lg:flex-none">
          <PreviewPanel
            result={state.result}
            tableNames={tableNames}
            activeTable={state.activeTable}
            openField={state.openField === null ? undefined : table?.fields[state.openField]?.name}
            busy={state.previewing}
            waiting={stale && state.violations.length === 0 && state.failure === null}
            stale={stale}
            onShowTable={showTable}
            notice={
              <FailureNotice
                failure={failure}
                onRetry={studio.retry}
                onDismiss={() => dispatch({ kind: "dismissFailure" })}
              />
            }
            actions={
              <ExportActions
                result={state.result}
                draft={draft}
                rows={rows}
                seed={state.seed}
                tableName={tableNames[state.activeTable] ?? ""}
                stale={stale}
              />
            }
          />
        </div>
        <Receipt receipt={state.result?.receipt ?? null} description={state.plannedDescription} warnings={warnings} />
        <footer className="flex shrink-0 items-center justify-between gap-3 px-1">
          <Provenance plan={state.plan} planMs={state.planMs} edited={isEdited(state)} result={state.result} />
          <CopyButton
            label="Copy page link"
            short="Share"
            icon="share"
            title={`Copies an address that opens this schema with ${plural(draft.tables.length, "table")} elsewhere`}
            getText={() => window.location.href}
          />
        </footer>
      </div>
    </main>
  );
}
