"use client";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

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
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.children[active];
    if (!list.current || !(tab instanceof HTMLElement)) return;
    const { scrollLeft, clientWidth } = list.current;
    if (tab.offsetLeft < scrollLeft || tab.offsetLeft + tab.offsetWidth > scrollLeft + clientWidth)
      list.current.scrollLeft = tab.offsetLeft - 12;
  }, [active]);

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
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
      className="relative flex min-w-0 gap-1 overflow-x-auto px-2 [scrollbar-width:none]"
    >
      {tabs.map((tab, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat, positions are the identity
          key={i}
          type="button"
          role="tab"
          id={tabId(panelId, i)}
          aria-selected={i === active}
          aria-controls={panelId}
          tabIndex={i === active ? 0 : -1}
          title={tab.label}
          onClick={() => onSelect(i)}
          className={`inline-flex h-9 shrink-0 items-center gap-2 border-b-2 px-2 font-mono text-xs focus-visible:-outline-offset-2 pointer-coarse:h-11 ${
            i === active ? "border-accent text-ink" : "border-transparent text-muted hover:text-ink"
          }`}
        >
          <span className="max-w-52 truncate">{tab.label}</span>
          {tab.note}
        </button>
      ))}
    </div>
  );
}

export function tabId(panelId: string, index: number): string {
  return `${panelId}-tab-${index}`;
}
