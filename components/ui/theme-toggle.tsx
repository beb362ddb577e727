"use client";
import { IconButton } from "./button";
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
  return <IconButton icon="contrast" label="Switch between light and dark" className="size-9!" onClick={toggle} />;
}
