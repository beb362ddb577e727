"use client";
import { Icon } from "./icon";
import { THEME_KEY } from "./theme-script";

/** Switches between light and dark and remembers the choice. */
export function ThemeToggle() {
  const toggle = () => {
    const root = document.documentElement;
    const next = root.dataset.theme === "dark" ? "light" : "dark";
    root.dataset.theme = next;
    try {
      localStorage.setItem(THEME_KEY, next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label="Switch between light and dark"
      title="Switch between light and dark"
      className="inline-flex size-9 items-center justify-center rounded-control text-muted hover:bg-sunken hover:text-ink"
    >
      <Icon name="contrast" />
    </button>
  );
}
