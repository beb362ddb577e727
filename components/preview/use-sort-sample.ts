"use client";
import { useEffect, useState } from "react";
import { fetchRows } from "@/lib/api/client";
import type { PreviewTable } from "@/lib/api/contract";
import type { RowCells } from "./row-blocks";

/** Rows that are sorted: as many as the server hands out at once. */
const SAMPLE_ROWS = 1000;

/** The first rows of a table, to be sorted on the page; the preview's own until the others are here. */
export function useSortSample(table: PreviewTable, fileUrl: string | undefined, wanted: boolean): readonly RowCells[] {
  const [sample, setSample] = useState<{ table: PreviewTable; rows: readonly RowCells[] } | null>(null);
  const complete = table.rows.length >= table.rowCount || sample?.table === table;
  useEffect(() => {
    if (!wanted || complete || !fileUrl) return;
    const controller = new AbortController();
    fetchRows({ fileUrl, start: 0, count: SAMPLE_ROWS }, controller.signal).then(
      ({ rows }) => setSample({ table, rows }),
      // The preview's rows are sorted then; the footer says how many that are.
      () => undefined,
    );
    return () => controller.abort();
  }, [table, fileUrl, wanted, complete]);
  return sample?.table === table ? sample.rows : table.rows;
}
