"use client";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { IconButton } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { describeGenerator, percent } from "./describe-generator";
import { type DraftField, violationsAt } from "./draft";
import type { DraftEdit } from "./edit-draft";
import { useEditor } from "./editor-context";
import { FieldEditor } from "./field-editor";
import { humanize } from "./words";

/** The scrolling box around the list. */
export const PANEL_ID = "schema-table";

interface Props {
  fields: readonly DraftField[];
  tableIndex: number;
  openField: number | null;
  onOpen: (field: number | null) => void;
  onEdit: (edit: DraftEdit, key?: string) => void;
}

/** The fields of one table; one of them may be open. Alt+Arrow moves the field that has the focus. */
export function FieldList({ fields, tableIndex, openField, onOpen, onEdit }: Props) {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {fields.map((field, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are edited, the position is the identity
        <li key={i}>
          <FieldRow
            field={field}
            tableIndex={tableIndex}
            index={i}
            count={fields.length}
            isOpen={openField === i}
            onOpen={onOpen}
            onEdit={onEdit}
          />
          {openField === i ? (
            <FieldEditor
              field={field}
              tableIndex={tableIndex}
              fieldIndex={i}
              fieldCount={fields.length}
              onEdit={onEdit}
            />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

interface RowProps extends Pick<Props, "tableIndex" | "onOpen" | "onEdit"> {
  field: DraftField;
  index: number;
  count: number;
  isOpen: boolean;
}

function FieldRow({ field, tableIndex, index, count, isOpen, onOpen, onEdit }: RowProps) {
  const { violations } = useEditor();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const item = row.current?.parentElement;
    const panel = item?.closest(`#${PANEL_ID}`);
    if (!isOpen || !item || !panel) return;
    // The panel scrolls, never the page: a page that jumps loses the reader's place.
    const below = item.getBoundingClientRect().bottom - panel.getBoundingClientRect().bottom;
    const room = item.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    if (below > 0 || room < 0) panel.scrollTop += room < 0 ? room : Math.min(below, room);
  }, [isOpen]);
  const problems = violationsAt(violations, ["tables", tableIndex, "fields", index]);
  const moveTo = (to: number, focusId: string) => {
    if (to < 0 || to >= count) return;
    onEdit({ kind: "moveField", table: tableIndex, field: index, to });
    requestAnimationFrame(() => document.getElementById(focusId)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey) moveTo(index + step, rowId(tableIndex, index + step));
    else document.getElementById(rowId(tableIndex, index + step))?.focus();
  };
  return (
    <div ref={row} className={`group flex items-center gap-1 pr-2 ${isOpen ? "bg-raised" : "hover:bg-raised"}`}>
      <button
        type="button"
        id={rowId(tableIndex, index)}
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? null : index)}
        onKeyDown={onKeyDown}
        className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5 py-1.5 pl-3 text-left focus-visible:-outline-offset-2"
      >
        <Icon name="chevron" className={`text-muted transition-transform ${isOpen ? "rotate-90" : ""}`} />
        <span className="min-w-0 flex-1">
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
            <span
              className={`max-w-full truncate font-medium font-mono text-[0.8125rem] ${field.hidden ? "text-muted line-through decoration-1" : ""}`}
            >
              {field.name}
            </span>
            <Marks field={field} problems={problems.length} />
          </span>
          <span className="block truncate text-muted text-xs">
            <span className="sr-only">{humanize(field.generator.kind)}: </span>
            {describeGenerator(field.generator)}
          </span>
        </span>
      </button>
      <span className="hidden shrink-0 group-focus-within:flex group-hover:flex">
        <IconButton
          icon="up"
          id={`${rowId(tableIndex, index)}-up`}
          label={`Move ${field.name} up`}
          disabled={index === 0}
          onClick={() => moveTo(index - 1, `${rowId(tableIndex, index - 1)}-up`)}
        />
        <IconButton
          icon="down"
          id={`${rowId(tableIndex, index)}-down`}
          label={`Move ${field.name} down`}
          disabled={index === count - 1}
          onClick={() => moveTo(index + 1, `${rowId(tableIndex, index + 1)}-down`)}
        />
        <IconButton
          icon="trash"
          label={`Remove ${field.name}`}
          disabled={count < 2}
          onClick={() => onEdit({ kind: "removeField", table: tableIndex, field: index })}
        />
      </span>
    </div>
  );
}

function Marks({ field, problems }: { field: DraftField; problems: number }) {
  return (
    <>
      {problems > 0 ? <Chip tone="bad">{problems === 1 ? "1 problem" : `${problems} problems`}</Chip> : null}
      {field.origin === "guessed" ? (
        <Chip tone="caution" title="The description did not say; this is a guess">
          guessed
        </Chip>
      ) : null}
      {field.origin === "added" ? (
        <Chip title="Not named in the description; it completes the table">added</Chip>
      ) : null}
      {field.unique ? <Chip>unique</Chip> : null}
      {field.nullRate === 0 ? null : <Chip>{percent(field.nullRate)} empty</Chip>}
      {field.hidden ? <Chip>hidden</Chip> : null}
    </>
  );
}

function rowId(table: number, field: number): string {
  return `field-${table}-${field}`;
}
