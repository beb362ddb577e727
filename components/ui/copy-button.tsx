"use client";
import { useEffect, useState } from "react";
import { buttonStyle } from "./button";
import { Icon, type IconName } from "./icon";

interface Props {
  label: string;
  /** Shown instead of the label where there is room for one word. */
  short?: string;
  icon?: IconName;
  title?: string;
  disabled?: boolean;
  getText: () => string;
}

const SAID_FOR_MS = 2000;

/** Copies text that is only made when asked for, and says so. */
export function CopyButton({ label, short = label, icon = "copy", title, disabled, getText }: Props) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(getText());
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  const shown = { ready: short, copied: "Copied", failed: "Not allowed" }[state];
  return (
    <button
      type="button"
      className={buttonStyle("quiet", "bar")}
      aria-label={label}
      title={title ?? label}
      disabled={disabled}
      onClick={copy}
    >
      <Icon name={state === "copied" ? "check" : icon} />
      <span aria-hidden="true">{shown}</span>
      <span role="status" className="sr-only">
        {state === "copied" ? "Copied" : state === "failed" ? "The browser did not allow copying" : ""}
      </span>
    </button>
  );
}
