"use client";
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { Icon } from "@/components/ui/icon";
import type { Cell, PreviewTable as PreviewTableData } from "@/lib/api/contract";
import { formatCell, isRightAligned, type PreviewColumn } from "./format-cell";

type PreviewRow = readonly Cell[];

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns });
const helper = createColumnHelper<typeof features, PreviewRow>();

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

/** The first rows of a table. Sorting reorders what is shown here and nothing else. */
export function PreviewTable({ data }: { data: PreviewTableData }) {
  const columns = useMemo(
    () =>
      helper.columns(
        data.columns.map((column, i) =>
          // Names may repeat or hold dots; positions do not.
          helper.accessor((row) => row[i] ?? undefined, {
            id: `c${i}`,
            header: column.name,
            sortFn: isRightAligned(column) || column.type === "boolean" ? "basic" : "alphanumeric",
            sortUndefined: "last",
            sortDescFirst: false,
          }),
        ),
      ),
    [data.columns],
  );
  const table = useTable({ features, columns, data: data.rows });

  return (
    <table className="w-max min-w-full border-separate border-spacing-0 text-[0.8125rem]">
      <caption className="sr-only">
        First {data.rows.length} rows of {data.name}; the column headers sort these rows only
      </caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 border-line border-r border-b bg-surface px-2 text-right align-bottom font-mono font-normal text-muted text-xs"
            >
              <span className="block pb-2">#</span>
            </th>
            {group.headers.map((header, i) => {
              const column = data.columns[i];
              const sorted = header.column.getIsSorted();
              return column ? (
                <th
                  key={header.id}
                  scope="col"
                  aria-sort={sorted ? ARIA_SORT[sorted] : "none"}
                  className="sticky top-0 z-10 border-line border-b bg-surface p-0 text-left font-normal"
                >
                  <HeaderButton column={column} sorted={sorted} onSort={header.column.getToggleSortingHandler()} />
                </th>
              ) : null;
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} className="group">
            <th
              scope="row"
              className="sticky left-0 z-[5] border-line border-r border-b bg-surface px-2 text-right font-mono font-normal text-muted text-xs tabular-nums group-hover:bg-sunken"
            >
              {row.index + 1}
            </th>
            {data.columns.map((column, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, positions are the identity
              <BodyCell key={`c${i}`} column={column} cell={row.original[i] ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeaderProps {
  column: PreviewColumn;
  sorted: false | "asc" | "desc";
  onSort: ((event: unknown) => void) | undefined;
}

function HeaderButton({ column, sorted, onSort }: HeaderProps) {
  const right = isRightAligned(column);
  return (
    <button
      type="button"
      onClick={onSort}
      title="Sort these rows"
      className={`flex w-full flex-col px-3 py-1.5 hover:bg-sunken focus-visible:-outline-offset-2 ${right ? "items-end text-right" : "items-start text-left"}`}
    >
      <span className={`flex items-center gap-1 font-medium ${right ? "flex-row-reverse" : ""}`}>
        <span className="max-w-64 truncate">{column.name}</span>
        <Icon name={sorted === "desc" ? "down" : "up"} className={`!size-3 ${sorted ? "text-accent" : "opacity-0"}`} />
      </span>
      <span className="font-mono text-[0.6875rem] text-muted">{column.type}</span>
    </button>
  );
}

function BodyCell({ column, cell }: { column: PreviewColumn; cell: Cell }) {
  const look = isRightAligned(column) ? "text-right tabular-nums" : column.type === "text" ? "" : "tabular-nums";
  return (
    <td
      className={`h-8 max-w-80 truncate whitespace-nowrap border-line border-b px-3 group-hover:bg-sunken ${look}`}
      title={typeof cell === "string" && cell.length > 40 ? cell : undefined}
    >
      {cell === null ? <span className="text-muted italic">empty</span> : formatCell(cell, column)}
    </td>
  );
}
