import type { ReactNode } from "react";

export interface Segment<Value extends string> {
  value: Value;
  /** What is seen, and the name where there is no longer one. */
  short: ReactNode;
  label?: string;
}

interface Props<Value extends string> {
  label: string;
  options: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
}

/** A switch between a few views of one thing. */
export function Segments<Value extends string>({ label, options, value, onChange, className = "" }: Props<Value>) {
  return (
    <fieldset className={`flex min-w-0 gap-0.5 rounded-[5px] bg-sunken p-0.5 ${className}`}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-label={option.label}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={`flex h-7 flex-1 items-center justify-center gap-2 rounded-[3px] px-2.5 font-medium text-xs pointer-coarse:h-10 ${
            option.value === value ? "bg-raised text-ink shadow-sm" : "text-muted hover:text-ink"
          }`}
        >
          {option.short}
        </button>
      ))}
    </fieldset>
  );
}
