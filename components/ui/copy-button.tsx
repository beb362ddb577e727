"use client";
import { useState } from "react";
import { Button } from "./button";

/** Copies text that is only made when asked for, and says so. */
export function CopyButton({ label, getText }: { label: string; getText: () => string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(getText());
      setState("copied");
    } catch {
      setState("failed");
    }
    setTimeout(() => setState("ready"), 2000);
  };
  const said = { ready: label, copied: "Copied", failed: "Copying was refused" }[state];
  return (
    <Button variant="quiet" icon={state === "copied" ? "check" : "copy"} onClick={copy}>
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
