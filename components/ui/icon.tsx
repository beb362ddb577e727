const PATHS = {
  contrast: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM8 3v10a5 5 0 0 0 0-10Z",
  up: "M8 13V3.5M4 7l4-4 4 4",
  down: "M8 3v9.5M4 9l4 4 4-4",
  plus: "M8 3v10M3 8h10",
  close: "M4 4l8 8M12 4l-8 8",
  chevron: "M6 4l4 4-4 4",
  arrow: "M3 8h10M9 4l4 4-4 4",
  copy: "M6 6h7v7H6zM3 10V3h7",
  check: "M3 8.5l3.2 3.2L13 5",
  reroll: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8",
  undo: "M3 6h7a3.5 3.5 0 0 1 0 7H6M6 3L3 6l3 3",
  redo: "M13 6H6a3.5 3.5 0 0 0 0 7h4M10 3l3 3-3 3",
  download: "M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10",
  trash: "M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5",
  warning: "M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.2",
  question: "M6 6a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 11.6v.2",
} as const;

export type IconName = keyof typeof PATHS;

/** A 16-pixel line icon; decoration only, the control names itself. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 ${className}`}
      fill={name === "contrast" ? "currentColor" : "none"}
      fillRule="evenodd"
      stroke={name === "contrast" ? "none" : "currentColor"}
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
