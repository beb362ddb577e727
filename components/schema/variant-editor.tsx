"use client";
import { useId } from "react";
import { Notes, SELECT } from "@/components/ui/control";
import { isObject, violationsAt } from "./draft";
import { useEditor } from "./editor-context";
import { KindOptions } from "./kind-options";
import type { NestedProps } from "./nested";
import { tied } from "./plain-inputs";
import { showScalar } from "./typed-text";
import type { Variant } from "./widget";

type Props = NestedProps & {
  variants: readonly Variant[];
  /** Under headings, for the long list of generators. */
  grouped?: boolean;
  /** First values for a newly chosen kind. */
  create: (variant: Variant) => Record<string, unknown>;
};

/** A choice of kinds, each with parameters of its own, such as a distribution. */
export function VariantEditor({ label, help, value, path, onChange, form: Form, variants, grouped, create }: Props) {
  const id = useId();
  const { violations } = useEditor();
  const owner = isObject(value) ? value : {};
  const current = showScalar(owner.kind);
  const variant = variants.find((each) => each.kind === current);
  const errors = violationsAt(violations, path)
    .filter((violation) => violation.path.length - path.length <= (violation.path.at(-1) === "kind" ? 1 : 0))
    .map((violation) => violation.message);
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-medium text-xs">
        {label}
      </label>
      <select
        {...tied(id, errors.length > 0)}
        className={SELECT}
        value={current}
        onChange={({ target }) => {
          const chosen = variants.find((each) => each.kind === target.value);
          if (chosen) onChange(create(chosen));
        }}
      >
        <KindOptions kinds={variants.map((each) => each.kind)} current={current} grouped={grouped} />
      </select>
      <Notes id={id} help={variant?.help || help} errors={errors} />
      {variant && variant.parameters.length > 0 ? (
        <div className="mt-2 border-line border-l-2 pl-3">
          <Form
            parameters={variant.parameters}
            owner={owner}
            path={path}
            onChange={(next) => onChange({ ...next, kind: current })}
          />
        </div>
      ) : null}
    </div>
  );
}
