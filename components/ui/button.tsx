import type { ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonVariant = "primary" | "outline" | "quiet";
export type ButtonSize = "normal" | "bar" | "small";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong disabled:bg-sunken disabled:text-muted",
  outline: "border border-edge bg-raised text-ink hover:border-ink disabled:text-muted disabled:hover:border-edge",
  quiet: "text-muted hover:bg-sunken hover:text-ink disabled:opacity-45 disabled:hover:bg-transparent",
};

/** Fingers get larger targets than mice. */
const SIZES: Readonly<Record<ButtonSize, string>> = {
  normal: "h-9 gap-2 px-3 text-[0.8125rem] pointer-coarse:h-11",
  bar: "h-8 gap-1.5 px-2 text-[0.8125rem] pointer-coarse:h-11 pointer-coarse:px-3",
  small: "h-7 gap-1.5 px-2 text-xs pointer-coarse:h-10 pointer-coarse:px-3",
};

/** The look of a button, for links that act like one. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize = "normal", className = ""): string {
  return `inline-flex shrink-0 items-center justify-center whitespace-nowrap rounded-control font-medium transition-colors ${SIZES[size]} ${VARIANTS[variant]} ${className}`;
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { variant?: ButtonVariant; size?: ButtonSize; icon?: IconName };

export function Button({ variant = "outline", size, icon, className = "", children, type = "button", ...rest }: Props) {
  return (
    <button type={type} className={buttonStyle(variant, size, className)} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** A square button with an icon; `label` is its name and its tooltip. */
export function IconButton({
  icon,
  label,
  className = "",
  ...rest
}: Omit<Props, "variant" | "size" | "children"> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-8 shrink-0 items-center justify-center rounded-control text-muted transition-colors hover:bg-sunken hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent pointer-coarse:size-11 ${className}`}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
