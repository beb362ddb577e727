"use client";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { IconButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TypeIcon } from "@/components/ui/type-icon";
import type { ColumnType } from "@/lib/api/contract";
import { describeGenerator } from "./describe-generator";
import { type DraftField, violationsAt } from "./draft";
import { useEditor } from "./editor-context";
import { FieldMarks } from "./field-marks";
import { scrollWithin } from "./scroll-within";
import { kindLabel } from "./words";

interface Props {
  field: DraftField;
  type: ColumnType | undefined;
  tableIndex: number;
  index: number;
  count: number;
  isOpen: boolean;
  onToggle: () => void;
  onGrab: (event: PointerEvent<HTMLElement>) => void;
  /** Moves the field by keyboard; the focus stays on the row or on its handle. */
  onMoveRow: (step: number) => void;
  onMoveHandle: (step: number) => void;
  onRemove: () => void;
}

/** A field, closed: what it is called, how it is made, what is remarkable about it. */
export function FieldRow(props: Props) {
  const { field, type, tableIndex, index, count, isOpen } = props;
  const { violations } = useEditor();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) scrollWithin(row.current?.parentElement);
  }, [isOpen]);
  const problems = violationsAt(violations, ["tables", tableIndex, "fields", index]).length;

  const onRowKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey) props.onMoveRow(step);
    else document.getElementById(rowId(tableIndex, index + step))?.focus();
  };
  const onHandleKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === 0) return;
    event.preventDefault();
    props.onMoveHandle(step);
  };

  return (
    <div ref={row} className={`group relative flex items-center ${isOpen ? "bg-raised" : "hover:bg-raised"}`}>
      <button
        type="button"
        id={`${rowId(tableIndex, index)}-handle`}
        aria-label={`Move ${field.name}, ${index + 1} of ${count}`}
        title="Drag, or use the arrow keys"
        onPointerDown={props.onGrab}
        onKeyDown={onHandleKey}
        className="flex h-11 w-6 shrink-0 cursor-grab! touch-none items-center justify-center text-edge hover:text-ink focus-visible:-outline-offset-2 active:cursor-grabbing! pointer-coarse:w-9"
      >
        <Icon name="grip" />
      </button>
      <button
        type="button"
        id={rowId(tableIndex, index)}
        aria-expanded={isOpen}
        onClick={props.onToggle}
        onKeyDown={onRowKey}
        className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5 py-1 pr-2.5 text-left focus-visible:-outline-offset-2"
      >
        <FieldIcon field={field} type={type} />
        <span className="min-w-0 flex-1">
          <span className="flex min-w-0 items-center gap-1.5">
            <span className="min-w-0 truncate font-mono text-[0.8125rem]" title={field.name}>
              {field.name}
            </span>
            <FieldMarks field={field} problems={problems} />
          </span>
          <span className="block truncate text-muted text-xs">
            <span className="sr-only">{type ?? kindLabel(field.generator.kind)}, </span>
            {describeGenerator(field.generator)}
          </span>
        </span>
        <Icon
          name="chevron"
          className={`text-edge transition-transform group-hover:text-muted ${isOpen ? "rotate-90" : ""}`}
        />
      </button>
      <IconButton
        icon="trash"
        label={`Remove ${field.name}`}
        disabled={count < 2}
        className="absolute right-8 bg-raised opacity-0 hover:text-bad focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:hidden"
        onClick={props.onRemove}
      />
    </div>
  );
}

/** The column's type; nothing while it is not known, so that no wrong one flashes by. */
function FieldIcon({ field, type }: { field: DraftField; type: ColumnType | undefined }) {
  if (type) return <TypeIcon type={type} className="text-muted" />;
  return field.hidden ? (
    <Icon name="hidden" className="size-3.5! text-muted" />
  ) : (
    <span className="size-3.5 shrink-0" />
  );
}

function stepOf(key: string): number {
  return key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
}

function rowId(table: number, field: number): string {
  return `field-${table}-${field}`;
}

export function focusRow(table: number, field: number): void {
  document.getElementById(rowId(table, field))?.focus();
}

export function focusHandle(table: number, field: number): void {
  document.getElementById(`${rowId(table, field)}-handle`)?.focus();
}
