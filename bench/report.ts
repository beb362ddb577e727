import { type Measured, median } from "./harness";

/** A table as Markdown: figures to the right, words to the left. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, c) => Math.max(3, title.length, ...rows.map((row) => row[c]!.length)));
  const isFigure = head.map((_, c) => rows.every((row) => /^[\d,.×% ()to–-]*$/.test(row[c]!)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, c) => (isFigure[c] ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, c) => (isFigure[c] ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en-US");

/** Rows and megabytes a second of what was measured, medians. */
export function rateTable(results: readonly Measured[]): string {
  return markdownTable(
    ["", "rows/s", "MB/s", "bytes/row"],
    results.map(({ name, rowsPerSecond, megabytesPerSecond, bytesPerRow }) => [
      name,
      whole(median(rowsPerSecond)),
      whole(median(megabytesPerSecond)),
      whole(bytesPerRow),
    ]),
  );
}
