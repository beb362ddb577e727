"use client";
import { useMemo, useRef, useState } from "react";
import { IconButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Segments } from "@/components/ui/segments";
import type { ApiViolation, CatalogueResponse, GenerateResponse } from "@/lib/api/contract";
import type { DraftSchema } from "./draft";
import type { DraftEdit } from "./edit-draft";
import { EditorProvider } from "./editor-context";
import { locatePath } from "./json-text";
import type { ViolationTarget } from "./locate-violation";
import { RawSchema } from "./raw-schema";
import { TableFields } from "./table-fields";
import { ViolationList } from "./violation-list";

interface Props {
  draft: DraftSchema;
  violations: readonly ApiViolation[];
  catalogue: CatalogueResponse | null;
  result: GenerateResponse | null;
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
  const { draft, violations, catalogue, activeTable, onEdit } = props;
  const [raw, setRaw] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const table = draft.tables[activeTable] ?? draft.tables[0];
  const editor = useMemo(
    () => (table ? { draft, table, violations, catalogue } : null),
    [draft, table, violations, catalogue],
  );
  if (!editor) return null;

  const goTo = (target: ViolationTarget, violation: ApiViolation) => {
    if (!raw && violation.path[0] === "tables") return props.onOpenField(target.field, target.table);
    // Only the text has a place for what stands outside the tables.
    setRaw(true);
    requestAnimationFrame(() => select(box.current, violation.path));
  };

  return (
    <section
      aria-labelledby="schema-title"
      className="flex min-h-0 min-w-0 flex-1 flex-col overflow-hidden rounded-panel border border-line bg-surface"
    >
      <div className="flex h-11 shrink-0 items-center border-line border-b pr-1.5 pl-4 pointer-coarse:h-13">
        <h2 id="schema-title" className="mr-auto font-medium text-sm">
          Schema
        </h2>
        <IconButton icon="undo" label="Undo" disabled={!props.canUndo} onClick={props.onUndo} />
        <IconButton icon="redo" label="Redo" disabled={!props.canRedo} onClick={props.onRedo} />
        <CopyButton label="Copy JSON" short="Copy" getText={() => JSON.stringify(draft, null, 2)} />
        <Segments
          label="How to edit the schema"
          options={[
            { value: "list", label: "Edit list", short: "List" },
            { value: "json", label: "Edit JSON", short: "JSON" },
          ]}
          value={raw ? "json" : "list"}
          onChange={(value) => setRaw(value === "json")}
        />
      </div>
      <ViolationList draft={draft} violations={violations} asPaths={raw} onGo={goTo} />
      {/* Stays mounted, so that half-typed JSON survives a look at the list. */}
      <div className={raw ? "flex min-h-0 flex-1 flex-col" : "hidden"}>
        <RawSchema
          draft={draft}
          box={box}
          visible={raw}
          invalid={violations.length > 0}
          onReplace={(next) => onEdit({ kind: "replace", draft: next }, "raw")}
        />
      </div>
      {raw ? null : (
        <EditorProvider value={editor}>
          <TableFields
            result={props.result}
            activeTable={activeTable}
            openField={props.openField}
            onEdit={onEdit}
            onShowTable={props.onShowTable}
            onOpenField={props.onOpenField}
          />
        </EditorProvider>
      )}
    </section>
  );
}

/** Selects the text of a path and scrolls to it. */
function select(box: HTMLTextAreaElement | null, path: ApiViolation["path"]): void {
  const range = box ? locatePath(box.value, path) : undefined;
  if (!box || !range) return;
  box.focus();
  box.setSelectionRange(range.start, range.end);
  const lineHeight = Number.parseFloat(getComputedStyle(box).lineHeight) || 20;
  const line = box.value.slice(0, range.start).split("\n").length;
  box.scrollTop = Math.max(0, line * lineHeight - box.clientHeight / 3);
}
