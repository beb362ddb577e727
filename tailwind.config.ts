import type { Config } from "tailwindcss";

/** Names for the tokens of `app/globals.css`; both themes live there. */
const config: Config = {
  content: ["./app/**/*.{ts,tsx}", "./components/**/*.{ts,tsx}"],
  theme: {
    extend: {
      colors: {
        canvas: "var(--canvas)",
        surface: "var(--surface)",
        raised: "var(--raised)",
        sunken: "var(--sunken)",
        line: "var(--line)",
        "line-strong": "var(--line-strong)",
        edge: "var(--edge)",
        ink: "var(--ink)",
        muted: "var(--muted)",
        accent: "var(--accent)",
        "accent-strong": "var(--accent-strong)",
        "accent-soft": "var(--accent-soft)",
        "on-accent": "var(--on-accent)",
        good: "var(--good)",
        bad: "var(--bad)",
        "bad-soft": "var(--bad-soft)",
        caution: "var(--caution)",
        "caution-soft": "var(--caution-soft)",
      },
      fontFamily: {
        sans: ["var(--font-geist-sans)", "system-ui", "sans-serif"],
        mono: ["var(--font-geist-mono)", "ui-monospace", "monospace"],
        pixel: ["var(--font-geist-pixel-square)", "var(--font-geist-mono)", "monospace"],
      },
      borderRadius: { panel: "6px", control: "4px" },
      boxShadow: { float: "0 1px 0 var(--line), 0 12px 32px -16px rgb(0 0 0 / 0.25)" },
      maxWidth: { page: "112rem" },
    },
  },
};

export default config;
