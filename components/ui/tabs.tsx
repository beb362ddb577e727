"use client";
import type { KeyboardEvent, ReactNode } from "react";

interface Tab {
  label: string;
  note?: ReactNode;
}

interface Props {
  label: string;
  tabs: readonly Tab[];
  active: number;
  panelId: string;
  onSelect: (index: number) => void;
}

/** A tab list with arrow keys, Home and End. */
export function Tabs({ label, tabs, active, panelId, onSelect }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const moves: Record<string, number> = {
      ArrowRight: active + 1,
      ArrowLeft: active - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = moves[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const index = (target + tabs.length) % tabs.length;
    onSelect(index);
    event.currentTarget.querySelectorAll<HTMLButtonElement>('[role="tab"]')[index]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} onKeyDown={onKeyDown} className="flex min-w-0 gap-1 overflow-x-auto px-3">
      {tabs.map((tab, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat, positions are the identity
          key={i}
          type="button"
          role="tab"
          id={`${panelId}-tab-${i}`}
          aria-selected={i === active}
          aria-controls={panelId}
          tabIndex={i === active ? 0 : -1}
          onClick={() => onSelect(i)}
          className={`-mb-px inline-flex h-10 shrink-0 items-center gap-2 border-b-2 px-2 font-mono text-[0.8125rem] focus-visible:-outline-offset-2 ${
            i === active ? "border-accent text-ink" : "border-transparent text-muted hover:text-ink"
          }`}
        >
          {tab.label}
          {tab.note}
        </button>
      ))}
    </div>
  );
}
