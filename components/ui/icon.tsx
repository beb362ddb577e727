const PATHS = {
  contrast: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM8 3v10a5 5 0 0 0 0-10Z",
  up: "M8 13V3.5M4 7l4-4 4 4",
  down: "M8 3v9.5M4 9l4 4 4-4",
  plus: "M8 3v10M3 8h10",
  close: "M4 4l8 8M12 4l-8 8",
  chevron: "M6 4l4 4-4 4",
  arrow: "M3 8h10M9 4l4 4-4 4",
  grip: "M6 3.5v.1M6 8v.1M6 12.4v.1M10 3.5v.1M10 8v.1M10 12.4v.1",
  copy: "M6 6h7v7H6zM3 10V3h7",
  check: "M3 8.5l3.2 3.2L13 5",
  reroll: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8",
  undo: "M3 6h7a3.5 3.5 0 0 1 0 7H6M6 3L3 6l3 3",
  redo: "M13 6H6a3.5 3.5 0 0 0 0 7h4M10 3l3 3-3 3",
  download: "M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10",
  archive: "M3 5.5h10V13H3zM2.5 3h11v2.5h-11zM6.5 8h3",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8",
  share: "M8 10V2.5M5 5.2L8 2.5l3 2.7M4 8H3v5.5h10V8h-1",
  terminal: "M2.5 3h11v10h-11zM5 6.2L7 8l-2 1.8M8.2 10.2h2.6",
  trash: "M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5",
  warning: "M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.2",
  question: "M6 6a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 11.6v.2",
  pencil: "M3 13l.7-2.9 6.8-6.8 2.2 2.2-6.8 6.8zM9.2 4.6l2.2 2.2",
  upload: "M8 11V3M4.5 6.2L8 2.8l3.5 3.4M3 13.5h10",
  hidden: "M2.5 8s2-3.8 5.5-3.8S13.5 8 13.5 8s-2 3.8-5.5 3.8S2.5 8 2.5 8zM3 13L13 3",
  text: "M3.5 5V3.5h9V5M8 3.5v9M6.3 12.5h3.4",
  integer: "M6.4 3L5.2 13M10.8 3L9.6 13M3.4 6.2h9.6M3 9.8h9.6",
  decimal: "M3.6 12.2v.1M6.8 6.2a2.6 2.6 0 0 1 5.2 0v3.4a2.6 2.6 0 0 1-5.2 0z",
  boolean: "M5.5 4.5h5a3.5 3.5 0 0 1 0 7h-5a3.5 3.5 0 0 1 0-7zM10.5 6.4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 0 0 0-3.2z",
  date: "M3 4.2h10V13H3zM3 7.2h10M5.8 2.8v2.6M10.2 2.8v2.6",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM8 5v3.2l2.2 1.3",
} as const;

export type IconName = keyof typeof PATHS;

/** A 16-pixel line icon; decoration only, the control names itself. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  const solid = name === "contrast";
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 ${className}`}
      fill={solid ? "currentColor" : "none"}
      fillRule="evenodd"
      stroke={solid ? "none" : "currentColor"}
      strokeWidth={name === "grip" ? "1.8" : "1.4"}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
