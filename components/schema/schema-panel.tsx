"use client";
import { useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { CopyButton } from "@/components/ui/copy-button";
import { Tabs } from "@/components/ui/tabs";
import type { ApiViolation, CatalogueResponse } from "@/lib/api/contract";
import type { DraftSchema } from "./draft";
import type { DraftEdit } from "./edit-draft";
import { EditorProvider } from "./editor-context";
import { FieldList, PANEL_ID } from "./field-list";
import { VariantEditor } from "./parameter-form";
import { ROWS_VARIANTS } from "./parameters";
import { RawSchema } from "./raw-schema";
import { ViolationList } from "./violation-list";

interface Props {
  draft: DraftSchema;
  violations: readonly ApiViolation[];
  catalogue: CatalogueResponse | null;
  activeTable: number;
  openField: number | null;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onEdit: (edit: DraftEdit, key?: string) => void;
  onShowTable: (table: number) => void;
  onOpenField: (field: number | null, table?: number) => void;
}

/** The schema as an editable list, one table at a time, or as JSON. */
export function SchemaPanel(props: Props) {
  const { draft, violations, catalogue, activeTable, openField, onEdit } = props;
  const [raw, setRaw] = useState(false);
  const table = draft.tables[activeTable] ?? draft.tables[0];
  if (!table) return null;
  const guesses = table.fields.filter((field) => field.origin === "guessed").length;
  const several = draft.tables.length > 1;

  return (
    <section
      aria-labelledby="schema-title"
      className="flex min-h-0 min-w-0 flex-col overflow-hidden rounded-panel border border-line bg-surface"
    >
      <div className="flex flex-wrap items-center gap-x-0.5 gap-y-1 border-line border-b py-1.5 pr-1 pl-4">
        <h2 id="schema-title" className="mr-auto font-medium text-[0.9375rem]">
          Schema
        </h2>
        <IconButton icon="undo" label="Undo" disabled={!props.canUndo} onClick={props.onUndo} />
        <IconButton icon="redo" label="Redo" disabled={!props.canRedo} onClick={props.onRedo} />
        <CopyButton label="Copy JSON" getText={() => JSON.stringify(draft, null, 2)} />
        <Button variant="quiet" aria-pressed={raw} onClick={() => setRaw(!raw)}>
          {raw ? "Edit list" : "Edit JSON"}
        </Button>
      </div>
      <ViolationList
        draft={draft}
        violations={violations}
        onOpen={(tableIndex, field) => {
          setRaw(false);
          props.onOpenField(field, tableIndex);
        }}
      />
      {/* Stays mounted, so that half-typed JSON survives a look at the list. */}
      <div className={raw ? "flex min-h-0 flex-1 flex-col" : "hidden"}>
        <RawSchema draft={draft} onReplace={(next) => onEdit({ kind: "replace", draft: next }, "raw")} />
      </div>
      {raw ? null : (
        <EditorProvider value={{ draft, table, violations, catalogue }}>
          {several ? (
            <div className="border-line border-b">
              <Tabs
                label="Tables of the schema"
                panelId={PANEL_ID}
                active={activeTable}
                tabs={draft.tables.map((each, t) => ({
                  label: each.name,
                  note: violations.some(({ path }) => path[0] === "tables" && path[1] === t) ? (
                    <Chip tone="bad">!</Chip>
                  ) : null,
                }))}
                onSelect={props.onShowTable}
              />
            </div>
          ) : null}
          <div
            id={PANEL_ID}
            {...(several ? { role: "tabpanel", "aria-labelledby": `${PANEL_ID}-tab-${activeTable}` } : {})}
            className="relative min-h-0 flex-1 overflow-y-auto"
          >
            <p className="px-4 py-2.5 text-muted text-xs">
              {table.fields.length} {table.fields.length === 1 ? "field" : "fields"}
              {guesses > 0 ? `, ${guesses} of them guessed: open one to check it` : ""}. Alt+Arrow keys move a field.
            </p>
            <FieldList
              fields={table.fields}
              tableIndex={activeTable}
              openField={openField}
              onOpen={props.onOpenField}
              onEdit={onEdit}
            />
            <div className="px-2 py-2">
              <Button variant="quiet" icon="plus" onClick={() => onEdit({ kind: "addField", table: activeTable })}>
                Add a field
              </Button>
            </div>
            {several ? (
              <details className="@container border-line border-t px-4 py-3">
                <summary className="font-medium text-[0.8125rem]">How many rows {table.name} has</summary>
                <div className="pt-3">
                  <VariantEditor
                    label="Rows"
                    help="The row count above scales fixed counts; children follow their parents."
                    variants={ROWS_VARIANTS}
                    value={table.rows}
                    beside={{}}
                    path={["tables", activeTable, "rows"]}
                    onChange={(rows) =>
                      onEdit(
                        { kind: "setRows", table: activeTable, rows: rows as typeof table.rows },
                        `rows.${activeTable}`,
                      )
                    }
                  />
                </div>
              </details>
            ) : null}
          </div>
        </EditorProvider>
      )}
    </section>
  );
}
