"use client";
import { useId } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { Labelled, Notes, SELECT } from "@/components/ui/control";
import { isObject, violationsAt } from "./draft";
import { useEditor, useSurroundings } from "./editor-context";
import { createShape } from "./first-values";
import type { NestedProps, Owner } from "./nested";
import { tied } from "./plain-inputs";
import type { Shape } from "./widget";
import { shapeLabel } from "./words";

type Props = NestedProps & { shapes: readonly Shape[]; required: boolean };

/** A list of objects of several shapes, such as the filters of a record. */
export function ShapeListEditor({ label, help, value, path, onChange, form, shapes, required }: Props) {
  const { violations } = useEditor();
  const surroundings = useSurroundings();
  const id = useId();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const setItems = (next: readonly unknown[]) => onChange(next.length === 0 && !required ? undefined : next);
  const add = () => {
    const [first] = shapes;
    if (!first) return;
    const shared = Object.fromEntries(first.shared.map(({ name }) => [name, ""]));
    setItems([...items, { ...shared, ...createShape(first, surroundings) }]);
  };
  const errors = violationsAt(violations, path)
    .filter((violation) => violation.path.length === path.length)
    .map((violation) => violation.message);
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-notes`}>
      <legend className="mb-1 font-medium text-xs">{label}</legend>
      <ol className="space-y-3">
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no name, the position is the identity
          <li key={i} className="flex gap-1 border-line border-l-2 pl-3">
            <ShapeEditor
              name={`${label} ${i + 1}`}
              shapes={shapes}
              owner={isObject(item) ? item : {}}
              path={[...path, i]}
              form={form}
              onChange={(next) => setItems(items.with(i, next))}
            />
            <IconButton
              icon="close"
              label={`Remove ${label.toLowerCase()} ${i + 1}`}
              onClick={() => setItems(items.toSpliced(i, 1))}
            />
          </li>
        ))}
      </ol>
      <Button size="small" icon="plus" className={items.length > 0 ? "mt-2" : ""} onClick={add}>
        Add a condition
      </Button>
      <Notes id={id} help={help} errors={errors} />
    </fieldset>
  );
}

interface ShapeProps extends Pick<Props, "shapes" | "path" | "form"> {
  name: string;
  owner: Owner;
  onChange: (owner: Record<string, unknown>) => void;
}

function ShapeEditor({ name, shapes, owner, path, form: Form, onChange }: ShapeProps) {
  const { violations } = useEditor();
  const surroundings = useSurroundings();
  const id = useId();
  const current = shapeOf(owner, shapes);
  const shape = shapes[current];
  const errors = violationsAt(violations, path)
    .filter((violation) => violation.path.length === path.length)
    .map((violation) => violation.message);
  const choose = (next: Shape | undefined) => {
    if (!next) return;
    const shared = next.shared.map((parameter) => [parameter.name, owner[parameter.name] ?? ""]);
    onChange({ ...Object.fromEntries(shared), ...createShape(next, surroundings) });
  };
  if (!shape) return null;
  return (
    <fieldset className="min-w-0 flex-1 space-y-3">
      <legend className="sr-only">{name}</legend>
      <Form parameters={shape.shared} owner={owner} path={path} onChange={onChange} />
      <Labelled id={id} label="Condition" errors={errors}>
        <select
          {...tied(id, errors.length > 0)}
          className={SELECT}
          value={current}
          onChange={(event) => choose(shapes[Number(event.target.value)])}
        >
          {shapes.map(({ own }, i) => {
            const names = own.map((parameter) => parameter.name);
            return (
              <option key={names.join()} value={i}>
                {shapeLabel(names)}
              </option>
            );
          })}
        </select>
      </Labelled>
      <Form parameters={shape.own} owner={owner} path={path} onChange={onChange} />
    </fieldset>
  );
}

/** The shape with a parameter that the object has; where it has none, one that requires none. */
function shapeOf(owner: Owner, shapes: readonly Shape[]): number {
  const has = shapes.findIndex(({ own }) => own.some(({ name }) => name in owner));
  return has >= 0
    ? has
    : Math.max(
        0,
        shapes.findIndex(({ own }) => own.every(({ required }) => !required)),
      );
}
