"use client";
import { type CSSProperties, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";

interface Drag {
  from: number;
  to: number;
  /** Pixels the item has been carried, page scrolling included. */
  distance: number;
}

/** Distance from the scrolling box's edge at which it starts to scroll, and pixels per frame. */
const EDGE = 36;
const SPEED = 9;

/** Reordering by pointer, for mouse and finger alike: items make room while one is carried. Escape puts it back. */
export function useDragOrder(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const start = (event: PointerEvent<HTMLElement>, from: number) => {
    const items = Array.from(list.current?.children ?? []);
    if (event.button !== 0 || items.length < 2) return;
    const tops = items.map((item) => item.getBoundingClientRect());
    const box = scrollParent(list.current);
    const startScroll = box.scrollTop;
    const startY = event.clientY;
    let y = startY;
    let frame = 0;
    let now: Drag = { from, to: from, distance: 0 };

    const update = () => {
      const distance = y - startY + box.scrollTop - startScroll;
      now = { from, to: targetOf(tops, from, distance), distance };
      setDrag(now);
    };
    const scroll = () => {
      const { top, bottom } = box.getBoundingClientRect();
      const step = y < top + EDGE ? -SPEED : y > bottom - EDGE ? SPEED : 0;
      if (step !== 0) {
        box.scrollTop += step;
        update();
      }
      frame = requestAnimationFrame(scroll);
    };
    const onPointerMove = (move: globalThis.PointerEvent) => {
      y = move.clientY;
      update();
    };
    const end = () => {
      stop.current?.();
      if (now.to !== from) onMove(from, now.to);
    };
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.key === "Escape") stop.current?.();
    };
    stop.current = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("pointermove", onPointerMove);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", onKeyDown);
      stop.current = null;
      setDrag(null);
    };
    const cancel = () => stop.current?.();
    window.addEventListener("pointermove", onPointerMove);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", onKeyDown);
    frame = requestAnimationFrame(scroll);
    update();
  };

  return { start, carried: drag?.from ?? null, styleOf: (index: number) => styleOf(drag, index, list.current) };
}

function targetOf(rects: readonly DOMRect[], from: number, distance: number): number {
  const own = rects[from];
  if (!own) return from;
  const middle = own.top + own.height / 2 + distance;
  const before = rects.filter((rect, i) => i !== from && rect.top + rect.height / 2 < middle).length;
  return before;
}

function styleOf(drag: Drag | null, index: number, list: HTMLElement | null): CSSProperties | undefined {
  if (!drag) return undefined;
  const { from, to, distance } = drag;
  if (index === from) return { transform: `translateY(${distance}px)`, zIndex: 10, position: "relative" };
  const height = list?.children[from]?.getBoundingClientRect().height ?? 0;
  const shift = index > from && index <= to ? -height : index < from && index >= to ? height : 0;
  return { transform: `translateY(${shift}px)` };
}

function scrollParent(element: HTMLElement | null): HTMLElement {
  for (let at = element?.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === "auto" || overflowY === "scroll") && at.scrollHeight > at.clientHeight) return at;
  }
  return document.documentElement;
}
