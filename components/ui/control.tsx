import type { ReactNode } from "react";

/** The look of every text box and select. */
export const CONTROL =
  "w-full min-w-0 rounded-control border border-line-strong/60 bg-raised px-2.5 py-1.5 text-[0.8125rem] text-ink placeholder:text-muted hover:border-line-strong focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-bad";

interface LabelledProps {
  id: string;
  label: string;
  help?: string | undefined;
  errors?: readonly string[];
  children: ReactNode;
}

/** A label, its control, what it means and what is wrong with it. Pass `describedBy(id)` to the control. */
export function Labelled({ id, label, help, errors = [], children }: LabelledProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-medium text-[0.8125rem]">
        {label}
      </label>
      {children}
      <Notes id={id} help={help} errors={errors} />
    </div>
  );
}

/** Help and errors below a control, tied to it by `describedBy`. */
export function Notes({
  id,
  help,
  errors = [],
}: {
  id: string;
  help?: string | undefined;
  errors?: readonly string[];
}) {
  return (
    <div id={describedBy(id)}>
      {errors.map((error) => (
        <p key={error} className="mt-1 text-bad text-xs">
          {error}
        </p>
      ))}
      {help ? <p className="mt-1 text-muted text-xs">{help}</p> : null}
    </div>
  );
}

export function describedBy(id: string): string {
  return `${id}-notes`;
}
