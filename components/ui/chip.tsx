import type { ReactNode } from "react";

const TONES = {
  plain: "border-line text-muted",
  caution: "border-transparent bg-caution-soft text-caution",
  bad: "border-transparent bg-bad-soft text-bad",
} as const;

/** A small remark on a thing. */
export function Chip({
  tone = "plain",
  title,
  children,
}: {
  tone?: keyof typeof TONES;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span
      title={title}
      className={`inline-flex shrink-0 items-center rounded-[3px] border px-1.5 py-px font-mono text-[0.6875rem] ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
