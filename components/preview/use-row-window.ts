"use client";
import { useEffect, useMemo, useState } from "react";
import { fetchRows } from "@/lib/api/client";
import type { PreviewTable } from "@/lib/api/contract";
import { BLOCK_ROWS, createRowBlocks, type RowBlocks } from "./row-blocks";

interface Options {
  table: PreviewTable;
  /** The table's download link; absent while there is none that fits. */
  fileUrl: string | undefined;
  first: number;
  count: number;
}

/** Scrolling past is not looking: rows are fetched where the window stays for a moment. */
const LOOK_MS = 70;
/** Rows fetched ahead on both sides. */
const AHEAD = 30;

/** The rows of a window anywhere in the table; undefined where they are still on their way. */
export function useRowWindow({ table, fileUrl, first, count }: Options) {
  const blocks = useMemo(() => createRowBlocks(table.rows, table.rowCount), [table]);
  const [arrivals, setArrivals] = useState(0);
  // New rows deserve a new try.
  const [failedFor, setFailedFor] = useState<RowBlocks | null>(null);
  const failed = failedFor === blocks;
  const missing = blocks.missing(first - AHEAD, count + 2 * AHEAD).join(" ");
  useEffect(() => {
    if (missing === "" || !fileUrl || failed) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const needed = missing.split(" ").map(Number);
        const [start, end] = [Math.min(...needed) * BLOCK_ROWS, (Math.max(...needed) + 1) * BLOCK_ROWS];
        const { rows } = await fetchRows({ fileUrl, start, count: end - start }, controller.signal);
        for (let at = 0; at < rows.length; at += BLOCK_ROWS)
          blocks.put((start + at) / BLOCK_ROWS, rows.slice(at, at + BLOCK_ROWS));
        setArrivals((n) => n + 1);
      } catch {
        if (!controller.signal.aborted) setFailedFor(blocks);
      }
    }, LOOK_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [blocks, missing, fileUrl, failed]);

  return { row: blocks.row, arrivals, failed, retry: () => setFailedFor(null) };
}
