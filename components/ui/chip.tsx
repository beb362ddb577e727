import type { ButtonHTMLAttributes, ReactNode } from "react";

const TONES = {
  plain: "border-line text-muted",
  caution: "border-transparent bg-caution-soft text-caution",
  bad: "border-transparent bg-bad-soft text-bad",
} as const;

export type ChipTone = keyof typeof TONES;

const SHAPE =
  "inline-flex shrink-0 items-center gap-1 rounded-[3px] border px-1.5 font-mono text-[0.6875rem] leading-4";

interface Props {
  tone?: ChipTone;
  title?: string;
  children: ReactNode;
}

/** A small remark on a thing. */
export function Chip({ tone = "plain", title, children }: Props) {
  return (
    <span title={title} className={`${SHAPE} py-px ${TONES[tone]}`}>
      {children}
    </span>
  );
}

/** A remark that leads somewhere. */
export function ChipButton({
  tone = "plain",
  children,
  ...rest
}: Props & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return (
    <button
      type="button"
      className={`${SHAPE} min-h-6 max-w-full hover:border-current pointer-coarse:min-h-9 pointer-coarse:px-2.5 ${TONES[tone]}`}
      {...rest}
    >
      {children}
    </button>
  );
}
