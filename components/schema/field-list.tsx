"use client";
import { memo, useRef } from "react";
import { flushSync } from "react-dom";
import type { ColumnTypes } from "./column-types";
import type { DraftField } from "./draft";
import type { DraftEdit } from "./edit-draft";
import { FieldEditor } from "./field-editor";
import { FieldRow, focusHandle, focusRow } from "./field-row";
import { useDragOrder } from "./use-drag-order";

interface Props {
  fields: readonly DraftField[];
  tableIndex: number;
  /** Types of the columns made from the fields, by field name. */
  types: ColumnTypes;
  openField: number | null;
  onOpen: (field: number | null) => void;
  onEdit: (edit: DraftEdit, key?: string) => void;
}

/** The fields of one table; one of them may be open. They move by dragging or with the arrow keys. */
export const FieldList = memo(function FieldList({ fields, tableIndex, types, openField, onOpen, onEdit }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const move = (field: number, to: number) => onEdit({ kind: "moveField", table: tableIndex, field, to });
  const { start, carried, styleOf } = useDragOrder(list, move);

  const moveBy = (field: number, step: number, focus: typeof focusRow) => {
    const to = field + step;
    if (to < 0 || to >= fields.length) return;
    // At once: a key that repeats must meet the field in its new place.
    flushSync(() => move(field, to));
    focus(tableIndex, to);
  };
  const remove = (field: number) => {
    flushSync(() => onEdit({ kind: "removeField", table: tableIndex, field }));
    focusRow(tableIndex, Math.min(field, fields.length - 2));
  };

  return (
    <ol ref={list} className="divide-y divide-line border-line border-b">
      {fields.map((field, i) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are edited, the position is the identity
          key={i}
          style={styleOf(i)}
          className={
            carried === null
              ? undefined
              : carried === i
                ? "bg-raised shadow-float"
                : "transition-transform duration-100"
          }
        >
          <FieldRow
            field={field}
            type={types.get(field.name)}
            tableIndex={tableIndex}
            index={i}
            count={fields.length}
            isOpen={openField === i}
            onToggle={() => onOpen(openField === i ? null : i)}
            onGrab={(event) => start(event, i)}
            onMoveRow={(step) => moveBy(i, step, focusRow)}
            onMoveHandle={(step) => moveBy(i, step, focusHandle)}
            onRemove={() => remove(i)}
          />
          {openField === i ? (
            <FieldEditor
              field={field}
              tableIndex={tableIndex}
              fieldIndex={i}
              fieldCount={fields.length}
              onEdit={onEdit}
              onRemove={() => remove(i)}
            />
          ) : null}
        </li>
      ))}
    </ol>
  );
});
