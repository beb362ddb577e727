"use client";
import {
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFns,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type Dispatch, type SetStateAction, useMemo } from "react";
import { isRightAligned, type PreviewColumn } from "./format-cell";
import type { RowCells } from "./row-blocks";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns,
  columnSizingFeature,
  columnResizingFeature,
});
const helper = createColumnHelper<typeof features, GridRow>();

/** A row as the table library holds it; cells are absent while they are on their way. */
export interface GridRow {
  index: number;
  cells: RowCells | undefined;
}

export type SortDirection = "asc" | "desc";

interface Options {
  columns: readonly PreviewColumn[];
  widths: readonly number[];
  data: GridRow[];
  sorting: SortingState;
  onSortingChange: Dispatch<SetStateAction<SortingState>>;
}

/** Columns, their widths and the order of the rows. */
export function useGridModel({ columns, widths, data, sorting, onSortingChange }: Options) {
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column, i) =>
          // Names may repeat or hold dots; positions do not.
          helper.accessor((row) => row.cells?.[i] ?? undefined, {
            id: `c${i}`,
            header: column.name,
            size: widths[i] ?? 120,
            minSize: 48,
            maxSize: 1200,
            sortFn: isRightAligned(column) || column.type === "boolean" ? "basic" : "alphanumeric",
            sortUndefined: "last",
            sortDescFirst: false,
          }),
        ),
      ),
    [columns, widths],
  );
  return useTable({
    features,
    columns: definitions,
    data,
    state: { sorting },
    onSortingChange,
    getRowId: (row) => String(row.index),
    columnResizeMode: "onChange",
  });
}

export type GridModel = ReturnType<typeof useGridModel>;
