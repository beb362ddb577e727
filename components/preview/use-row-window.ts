"use client";
import { useEffect, useMemo, useState } from "react";
import { fetchRows } from "@/lib/api/client";
import type { PreviewTable } from "@/lib/api/contract";
import { BLOCK_ROWS, createRowBlocks } from "./row-blocks";

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
  const [failed, setFailed] = useState(false);
  const missing = blocks.missing(first - AHEAD, count + 2 * AHEAD).join(" ");
  useEffect(() => {
    if (missing === "" || !fileUrl || failed) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        for (const block of missing.split(" ").map(Number)) {
          const window = await fetchRows({ fileUrl, start: block * BLOCK_ROWS, count: BLOCK_ROWS }, controller.signal);
          blocks.put(block, window.rows);
          setArrivals((n) => n + 1);
        }
      } catch {
        if (!controller.signal.aborted) setFailed(true);
      }
    }, LOOK_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [blocks, missing, fileUrl, failed]);

  return { row: blocks.row, arrivals, failed, retry: () => setFailed(false) };
}
