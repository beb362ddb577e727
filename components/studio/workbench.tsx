"use client";
import { ExportActions } from "@/components/export/export-actions";
import { Provenance } from "@/components/export/provenance";
import { Receipt } from "@/components/export/receipt";
import { PreviewPanel } from "@/components/preview/preview-panel";
import type { DraftSchema } from "@/components/schema/draft";
import { SchemaPanel } from "@/components/schema/schema-panel";
import type { useStudio } from "./use-studio";

/** Rows beside the schema that makes them, and what they keep of the description. */
export function Workbench({ studio, draft }: { studio: ReturnType<typeof useStudio>; draft: DraftSchema }) {
  const { state, dispatch, edit, catalogue, rows, stale } = studio;
  const tableNames = draft.tables.map((table) => table.name);
  const warnings = [...new Set([...(state.plan?.warnings ?? []), ...(state.result?.warnings ?? [])])];
  return (
    <>
      <div className="mt-4 grid grid-cols-1 gap-4 lg:h-[max(32rem,calc(100dvh-18rem))] lg:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)] xl:grid-cols-[minmax(0,1fr)_30rem]">
        <div className="max-lg:h-[32rem] flex min-h-0 min-w-0 flex-col *:flex-1">
          <PreviewPanel
            result={state.result}
            tableNames={tableNames}
            activeTable={state.activeTable}
            busy={state.previewing}
            waiting={stale && state.violations.length === 0 && state.failure === null}
            stale={stale}
            onShowTable={(table) => dispatch({ kind: "showTable", table })}
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
        <SchemaPanel
          draft={draft}
          violations={state.violations}
          catalogue={catalogue}
          activeTable={state.activeTable}
          openField={state.openField}
          canUndo={state.past.length > 0}
          canRedo={state.future.length > 0}
          onUndo={() => dispatch({ kind: "undo" })}
          onRedo={() => dispatch({ kind: "redo" })}
          onEdit={edit}
          onShowTable={(table) => dispatch({ kind: "showTable", table })}
          onOpenField={(field, table) =>
            dispatch({ kind: "openField", field, ...(table === undefined ? {} : { table }) })
          }
        />
      </div>
      <div className="mt-4 space-y-3">
        <Receipt receipt={state.result?.receipt ?? null} warnings={warnings} />
        <Provenance plan={state.plan} planMs={state.planMs} edited={state.past.length > 0} result={state.result} />
      </div>
    </>
  );
}
