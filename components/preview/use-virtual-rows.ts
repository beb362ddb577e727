"use client";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createScrollMap } from "./scroll-map";

interface Options {
  scroller: RefObject<HTMLElement | null>;
  rowCount: number;
  rowHeight: number;
  headerHeight: number;
}

/** A longer step is a jump of the scroll bar, not a turn of the wheel. */
const LONGEST_WHEEL_STEP = 2000;
const REST_MS = 180;

/**
 * Which rows the window shows, for any number of rows. Where the scroll bar is compressed a turn of the wheel still moves
 * by its own pixels; the bar is put right when scrolling rests.
 */
export function useVirtualRows({ scroller, rowCount, rowHeight, headerHeight }: Options) {
  const [viewport, setViewport] = useState(0);
  const [rowsTop, setRowsTop] = useState(0);
  const window = Math.max(0, viewport - headerHeight);
  const map = useMemo(() => createScrollMap(rowCount * rowHeight, window), [rowCount, rowHeight, window]);
  const anchor = useRef({ scroll: 0, rows: 0 });

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setViewport(box.clientHeight));
    observer.observe(box);
    setViewport(box.clientHeight);
    return () => observer.disconnect();
  }, [scroller]);

  const moveTo = useCallback(
    (rows: number) => {
      const box = scroller.current;
      if (!box) return;
      box.scrollTop = map.toScroll(rows);
      anchor.current = { scroll: box.scrollTop, rows };
      setRowsTop(rows);
    },
    [map, scroller],
  );

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      const { scroll, rows } = anchor.current;
      const step = box.scrollTop - scroll;
      if (step === 0) return;
      const most = map.toRows(Number.MAX_SAFE_INTEGER);
      const next =
        map.compressed && Math.abs(step) < LONGEST_WHEEL_STEP
          ? Math.max(0, Math.min(most, rows + step))
          : map.toRows(box.scrollTop);
      anchor.current = { scroll: box.scrollTop, rows: next };
      setRowsTop(next);
      clearTimeout(rest);
      if (map.compressed) rest = setTimeout(() => moveTo(anchor.current.rows), REST_MS);
    };
    box.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(rest);
      box.removeEventListener("scroll", onScroll);
    };
  }, [map, moveTo, scroller]);

  // Fewer rows than before: the window must not look past the last one.
  const top = Math.min(rowsTop, Math.max(0, rowCount * rowHeight - window));
  const first = Math.floor(top / rowHeight);
  return {
    first,
    count: Math.max(0, Math.min(rowCount - first, Math.ceil(window / rowHeight) + 1)),
    /** Pixels by which the first row stands above the window. */
    offset: top - first * rowHeight,
    /** The rows that can be seen whole: from one, up to but without the other. */
    whole: { from: Math.ceil(top / rowHeight), to: Math.min(rowCount, Math.floor((top + window) / rowHeight)) },
    height: map.height + headerHeight,
    viewport,
    scrollToRow: (row: number) => moveTo(Math.max(0, Math.min(row * rowHeight, rowCount * rowHeight - window))),
  };
}
