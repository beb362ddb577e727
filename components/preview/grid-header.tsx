"use client";
import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { TypeIcon } from "@/components/ui/type-icon";
import { isRightAligned, type PreviewColumn } from "./format-cell";
import type { GridModel, SortDirection } from "./grid-model";

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

interface Props {
  model: GridModel;
  columns: readonly PreviewColumn[];
  /** The column of the field that is being edited. */
  highlighted: number;
  height: number;
  onHighlight: (cell: HTMLElement) => void;
}

/** Column names with their types; a click sorts, the edge resizes. */
export function GridHeader({ model, columns, highlighted, height, onHighlight }: Props) {
  const marked = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (highlighted >= 0 && marked.current) onHighlight(marked.current);
  }, [highlighted, onHighlight]);
  return (
    <thead className="relative z-20">
      {model.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1} style={{ height }}>
          <th
            scope="col"
            className="sticky left-0 z-20 border-line border-r border-b bg-surface px-2 text-right font-mono font-normal text-muted text-xs"
          >
            <span aria-hidden="true">#</span>
            <span className="sr-only">Row</span>
          </th>
          {group.headers.map((header, i) => {
            const column = columns[i];
            if (!column) return null;
            const sorted = header.column.getIsSorted();
            return (
              <th
                key={header.id}
                ref={highlighted === i ? marked : undefined}
                scope="col"
                aria-colindex={i + 2}
                aria-sort={sorted ? ARIA_SORT[sorted] : "none"}
                className={`group relative border-line border-b p-0 text-left font-normal ${highlighted === i ? "bg-accent-soft" : "bg-surface"}`}
              >
                <SortButton column={column} sorted={sorted} onSort={header.column.getToggleSortingHandler()} />
                <span
                  aria-hidden="true"
                  onMouseDown={header.getResizeHandler()}
                  onTouchStart={header.getResizeHandler()}
                  onDoubleClick={() => header.column.resetSize()}
                  className={`absolute inset-y-0 -right-1 z-10 w-2 cursor-col-resize touch-none before:absolute before:inset-y-1.5 before:left-[3px] before:w-px hover:before:bg-accent ${header.column.getIsResizing() ? "before:bg-accent" : "before:bg-line"}`}
                />
              </th>
            );
          })}
          <td aria-hidden="true" className="border-line border-b bg-surface" />
        </tr>
      ))}
    </thead>
  );
}

interface SortProps {
  column: PreviewColumn;
  sorted: false | SortDirection;
  onSort: ((event: unknown) => void) | undefined;
}

function SortButton({ column, sorted, onSort }: SortProps) {
  const right = isRightAligned(column);
  return (
    <button
      type="button"
      onClick={onSort}
      aria-label={`${column.name}, ${column.type}`}
      title={`${column.name}, ${column.type}. Click to sort`}
      className={`flex h-full w-full items-center gap-1.5 px-3 hover:bg-sunken focus-visible:-outline-offset-2 ${right ? "flex-row-reverse text-right" : "text-left"}`}
    >
      <TypeIcon type={column.type} className="text-muted" />
      <span className="truncate font-medium">{column.name}</span>
      <Icon
        name={sorted === "desc" ? "down" : "up"}
        className={`size-3! ${sorted ? "text-accent" : "opacity-0 group-hover:opacity-40"}`}
      />
    </button>
  );
}
