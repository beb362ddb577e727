import type { ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonVariant = "primary" | "outline" | "quiet";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong disabled:bg-sunken disabled:text-muted",
  outline:
    "border border-line-strong/60 bg-raised text-ink hover:border-ink disabled:text-muted disabled:hover:border-line-strong/60",
  quiet: "text-muted hover:bg-sunken hover:text-ink disabled:opacity-45 disabled:hover:bg-transparent",
};

/** The look of a button, for links that act like one. */
export function buttonStyle(variant: ButtonVariant, className = ""): string {
  return `inline-flex h-9 items-center justify-center gap-2 whitespace-nowrap rounded-control px-3 font-medium text-[0.8125rem] transition-colors max-sm:px-2.5 ${VARIANTS[variant]} ${className}`;
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { variant?: ButtonVariant; icon?: IconName };

export function Button({ variant = "outline", icon, className = "", children, type = "button", ...rest }: Props) {
  return (
    <button type={type} className={buttonStyle(variant, className)} {...rest}>
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
}: Omit<Props, "variant" | "children"> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-8 shrink-0 items-center justify-center rounded-control text-muted transition-colors hover:bg-sunken hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent ${className}`}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
