"use client";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { CONTROL_MONO, Labelled } from "@/components/ui/control";
import { type DraftRows, type DraftSchema, violationsAt } from "./draft";
import type { DraftEdit } from "./edit-draft";
import { useEditor, useSurroundings } from "./editor-context";
import { createNested } from "./first-values";
import { NameBox } from "./name-box";
import { ParameterForm } from "./parameter-form";
import { ROWS_VARIANTS } from "./parameters";
import { tied } from "./plain-inputs";
import { VariantEditor } from "./variant-editor";

interface Props {
  draft: DraftSchema;
  tableIndex: number;
  onEdit: (edit: DraftEdit, key?: string) => void;
}

/** The table and the dataset around the fields: names, sizes, and what "now" means. */
export function TableSettings({ draft, tableIndex, onEdit }: Props) {
  const id = useId();
  const { violations, table } = useEditor();
  const surroundings = useSurroundings();
  const messagesAt = (...path: (string | number)[]) => violationsAt(violations, path).map(({ message }) => message);
  const asOfErrors = messagesAt("asOf");
  return (
    <div className="@container space-y-3 px-4 pt-1 pb-4">
      <NameBox
        id={`${id}-table`}
        label="Table name"
        name={table.name}
        errors={messagesAt("tables", tableIndex, "name")}
        onRename={(name) => onEdit({ kind: "renameTable", table: tableIndex, name })}
      />
      <VariantEditor
        label="Size"
        help="The row count above scales fixed counts."
        variants={ROWS_VARIANTS}
        value={table.rows}
        path={["tables", tableIndex, "rows"]}
        create={(variant) => createNested(variant, {}, surroundings)}
        onChange={(rows) =>
          onEdit({ kind: "setRows", table: tableIndex, rows: rows as DraftRows }, `rows.${tableIndex}`)
        }
        form={ParameterForm}
      />
      <div className="grid grid-cols-1 gap-3 @xs:grid-cols-2">
        <NameBox
          id={`${id}-dataset`}
          label="Dataset name"
          name={draft.name}
          errors={messagesAt("name")}
          onRename={(name) => onEdit({ kind: "setDataset", change: { name } })}
        />
        <Labelled id={`${id}-now`} label="Now" help="What dates are counted from" errors={asOfErrors}>
          <input
            {...tied(`${id}-now`, asOfErrors.length > 0)}
            className={CONTROL_MONO}
            value={draft.asOf}
            onChange={(event) => onEdit({ kind: "setDataset", change: { asOf: event.target.value } }, "asOf")}
          />
        </Labelled>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon="plus" onClick={() => onEdit({ kind: "addTable" })}>
          Add a table
        </Button>
        {draft.tables.length > 1 ? (
          <Button
            variant="quiet"
            size="small"
            icon="trash"
            className="hover:text-bad"
            onClick={() => onEdit({ kind: "removeTable", table: tableIndex })}
          >
            Remove this table
          </Button>
        ) : null}
      </div>
    </div>
  );
}
