"use client";
import { useMemo, useRef } from "react";
import type { PreviewTable } from "@/lib/api/contract";
import { columnWidth } from "./column-width";

/** Widths by column name. A column never gets narrower while its table is on the page, so that new rows do not shake the grid. */
export function useColumnWidths(table: PreviewTable): readonly number[] {
  const widest = useRef(new Map<string, number>());
  return useMemo(
    () =>
      table.columns.map((column, i) => {
        const width = Math.max(columnWidth(column, i, table.rows), widest.current.get(column.name) ?? 0);
        widest.current.set(column.name, width);
        return width;
      }),
    [table],
  );
}
