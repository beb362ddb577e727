"use client";
import { useId } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { Notes } from "@/components/ui/control";
import { isObject, violationsAt } from "./draft";
import { useEditor, useSurroundings } from "./editor-context";
import { createGroup } from "./first-values";
import type { NestedProps } from "./nested";
import type { Parameter } from "./widget";

type GroupProps = NestedProps & { parameters: readonly Parameter[]; required: boolean };

/** An object with parameters of its own, which may be left out where the contract allows it. */
export function GroupEditor({ label, help, value, path, onChange, form: Form, parameters, required }: GroupProps) {
  const errors = useOwnErrors(path);
  const surroundings = useSurroundings();
  const id = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-notes`}>
      <legend className="mb-1 font-medium text-xs">{label}</legend>
      {isObject(value) ? (
        <div className="border-line border-l-2 pl-3">
          <Form parameters={parameters} owner={value} path={path} onChange={onChange} />
          {required ? null : (
            <Button variant="quiet" size="small" icon="close" className="mt-2" onClick={() => onChange(undefined)}>
              Leave out
            </Button>
          )}
        </div>
      ) : (
        <Button size="small" icon="plus" onClick={() => onChange(createGroup(parameters, surroundings))}>
          Set
        </Button>
      )}
      <Notes id={id} help={help} errors={errors} />
    </fieldset>
  );
}

type GroupListProps = NestedProps & { parameters: readonly Parameter[]; min: number };

/** A list of objects, such as the cases of a conditional. */
export function GroupListEditor({ label, help, value, path, onChange, form: Form, parameters, min }: GroupListProps) {
  const errors = useOwnErrors(path);
  const surroundings = useSurroundings();
  const id = useId();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const add = () => onChange([...items, createGroup(parameters, surroundings)]);
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-notes`}>
      <legend className="mb-1 font-medium text-xs">{label}</legend>
      <ol className="space-y-3">
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no name, the position is the identity
          <li key={i} className="flex gap-1 border-line border-l-2 pl-3">
            <div className="min-w-0 flex-1">
              <Form
                parameters={parameters}
                owner={isObject(item) ? item : {}}
                path={[...path, i]}
                onChange={(next) => onChange(items.with(i, next))}
              />
            </div>
            <IconButton
              icon="close"
              label={`Remove ${label.toLowerCase()} ${i + 1}`}
              disabled={items.length <= min}
              onClick={() => onChange(items.toSpliced(i, 1))}
            />
          </li>
        ))}
      </ol>
      <Button variant="quiet" size="small" icon="plus" className="mt-2" onClick={add}>
        Add to {label.toLowerCase()}
      </Button>
      <Notes id={id} help={help} errors={errors} />
    </fieldset>
  );
}

/** Violations of the object or list itself; those inside it show at their own spot. */
function useOwnErrors(path: NestedProps["path"]): string[] {
  const { violations } = useEditor();
  return violationsAt(violations, path)
    .filter((violation) => violation.path.length === path.length)
    .map((violation) => violation.message);
}
