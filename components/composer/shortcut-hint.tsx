"use client";
import { useSyncExternalStore } from "react";

/** The keys that do the same as Generate, as the visitor's keyboard names them. Fingers get none. */
export function ShortcutHint() {
  const isMac = useSyncExternalStore(never, readIsMac, () => false);
  return (
    <span aria-hidden="true" className="font-mono text-[0.6875rem] pointer-coarse:hidden">
      {isMac ? "⌘↵" : "Ctrl ↵"}
    </span>
  );
}

const never = () => () => undefined;
const readIsMac = () => /mac|iphone|ipad/i.test(navigator.userAgent);
