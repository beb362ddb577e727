"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";

/** Tables with fewer columns are drawn whole. */
const MANY = 24;

/** Which columns of a wide table are worth drawing cells for: those in sight and a few beside them. */
export function useColumnWindow(
  scroller: RefObject<HTMLElement | null>,
  gutter: number,
  widths: readonly number[],
): { from: number; to: number } {
  const virtual = useVirtualizer({
    horizontal: true,
    enabled: widths.length > MANY,
    count: widths.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => widths[index] ?? 0,
    paddingStart: gutter,
    overscan: 3,
  });
  const measured = widths.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: new widths are measured anew
  useEffect(() => virtual.measure(), [measured, virtual]);
  if (widths.length <= MANY) return { from: 0, to: widths.length };
  const items = virtual.getVirtualItems();
  return { from: items.at(0)?.index ?? 0, to: (items.at(-1)?.index ?? Math.min(MANY, widths.length) - 1) + 1 };
}
