"use client";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Tabs, tabId } from "@/components/ui/tabs";
import type { GenerateResponse } from "@/lib/api/contract";
import { Assumptions } from "./assumptions";
import { columnTypesOf } from "./column-types";
import type { DraftEdit } from "./edit-draft";
import { useEditor } from "./editor-context";
import { FieldList } from "./field-list";
import { TableSettings } from "./table-settings";

const PANEL_ID = "schema-table";

interface Props {
  result: GenerateResponse | null;
  activeTable: number;
  openField: number | null;
  onEdit: (edit: DraftEdit, key?: string) => void;
  onShowTable: (table: number) => void;
  onOpenField: (field: number | null, table?: number) => void;
}

/** The tables as tabs, and the fields of the one shown. */
export function TableFields({ result, activeTable, openField, onEdit, onShowTable, onOpenField }: Props) {
  const { draft, table, violations } = useEditor();
  const several = draft.tables.length > 1;
  const types = useMemo(() => columnTypesOf(result, table.name), [result, table.name]);
  return (
    <>
      {several ? (
        <div className="shrink-0 border-line border-b">
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
            onSelect={onShowTable}
          />
        </div>
      ) : null}
      <div
        id={PANEL_ID}
        {...(several ? { role: "tabpanel", "aria-labelledby": tabId(PANEL_ID, activeTable) } : {})}
        data-scroll-panel=""
        className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain max-lg:overscroll-auto"
      >
        <Assumptions fields={table.fields} onOpen={onOpenField} />
        <FieldList
          fields={table.fields}
          tableIndex={activeTable}
          types={types}
          openField={openField}
          onOpen={onOpenField}
          onEdit={onEdit}
        />
        <div className="p-2">
          <Button
            variant="quiet"
            icon="plus"
            className="px-2!"
            onClick={() => onEdit({ kind: "addField", table: activeTable })}
          >
            Add a field
          </Button>
        </div>
        <details className="border-line border-t">
          <summary className="px-4 py-3 text-muted text-xs hover:text-ink">Table and dataset settings</summary>
          <TableSettings draft={draft} tableIndex={activeTable} onEdit={onEdit} />
        </details>
      </div>
    </>
  );
}
