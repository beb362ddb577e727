import type { ReactNode } from "react";

// Below 16 px some phones zoom into a focused box.
const BOX =
  "min-h-8.5 w-full min-w-0 rounded-control border border-edge bg-raised px-2.5 py-1.5 text-ink placeholder:text-muted hover:border-line-strong focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-bad pointer-coarse:min-h-11 pointer-coarse:text-base";

/** The look of a text box. */
export const CONTROL = `${BOX} text-[0.8125rem]`;
/** The look of a text box for names and code. */
export const CONTROL_MONO = `${BOX} font-mono text-xs`;
/** The look of a select: a text box with room for its arrow. */
export const SELECT = `${CONTROL} truncate pr-7!`;

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
      <label htmlFor={id} className="mb-1 block font-medium text-xs">
        {label}
      </label>
      {children}
      <Notes id={id} help={help} errors={errors} />
    </div>
  );
}

interface NotesProps {
  id: string;
  help?: string | undefined;
  errors?: readonly string[];
}

/** Errors and help below a control, tied to it by `describedBy`. */
export function Notes({ id, help, errors = [] }: NotesProps) {
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
