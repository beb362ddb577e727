"use client";
import { type Dispatch, useEffect } from "react";
import type { StudioAction } from "./studio-state";

/** Undo and redo by keyboard. Text boxes keep their own undo. */
export function useShortcuts(dispatch: Dispatch<StudioAction>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z") dispatch({ kind: event.shiftKey ? "redo" : "undo" });
      else if (key === "y") dispatch({ kind: "redo" });
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [dispatch]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "radio";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
