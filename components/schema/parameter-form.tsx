"use client";
import { useId } from "react";
import { Labelled, Notes } from "@/components/ui/control";
import { type DraftPath, isObject, violationsAt } from "./draft";
import { useEditor } from "./editor-context";
import { JsonInput, jsonComplaint } from "./json-input";
import type { Parameter, Variant, Widget } from "./parameters";
import { CheckBox, type InputProps, NumberInput, NumberOrTextInput, SelectInput, TextInput } from "./plain-inputs";
import { createNested } from "./starters";
import { suggestValues } from "./suggestions";
import { DurationInput, InstantInput, MomentInput } from "./time-inputs";
import { ValueListInput } from "./value-list-input";
import { humanize, KINDS_NOT_OFFERED } from "./words";

type Owner = Readonly<Record<string, unknown>>;

interface FormProps {
  parameters: readonly Parameter[];
  /** The object that holds the parameters, such as a generator. */
  owner: Owner;
  /** Where that object stands in the schema. */
  path: DraftPath;
  onChange: (owner: Record<string, unknown>) => void;
}

/** One editor per parameter, chosen by what the contract says about it. */
export function ParameterForm({ parameters, owner, path, onChange }: FormProps) {
  // Weights are edited beside the values they belong to.
  const paired = parameters.some((parameter) => parameter.name === "values" && parameter.widget.type === "scalars");
  const shown = parameters.filter((parameter) => !(paired && parameter.name === "weights"));
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-3 @sm:grid-cols-2">
      {shown.map((parameter) => (
        <div key={parameter.name} className={isNarrow(parameter.widget) ? "min-w-0" : "@sm:col-span-2 min-w-0"}>
          <ParameterEditor parameter={parameter} owner={owner} path={path} onChange={onChange} />
        </div>
      ))}
    </div>
  );
}

function isNarrow(widget: Widget): boolean {
  return (
    ["number", "enum", "numberOrText", "boolean", "fieldName", "tableName"].includes(widget.type) ||
    (widget.type === "text" && !widget.long)
  );
}

function ParameterEditor({
  parameter,
  owner,
  path,
  onChange,
}: Omit<FormProps, "parameters"> & { parameter: Parameter }) {
  const id = useId();
  const { violations } = useEditor();
  const { name, widget, help } = parameter;
  const value = owner[name];
  const here = [...path, name];
  const complaint = widget.type === "json" ? jsonComplaint(value) : undefined;
  const nested = widget.type === "variants" ? [] : violationsAt(violations, here).map((violation) => violation.message);
  const errors = complaint ? [complaint] : [...new Set(nested)];
  const set = (next: unknown) => onChange(withValue(owner, name, next));

  if (widget.type === "boolean") {
    return <CheckBox id={id} label={humanize(name)} help={help} checked={value === true} onChange={set} />;
  }
  if (widget.type === "variants") {
    return (
      <VariantEditor
        label={humanize(name)}
        help={help}
        variants={widget.variants}
        value={value}
        beside={owner}
        path={here}
        onChange={set}
      />
    );
  }
  const input: InputProps = { id, value, invalid: errors.length > 0, required: parameter.required, onChange: set };
  return (
    <Labelled id={id} label={humanize(name)} help={help} errors={errors}>
      <WidgetInput widget={widget} name={name} owner={owner} input={input} onOwnerChange={onChange} />
    </Labelled>
  );
}

interface WidgetProps {
  widget: Widget;
  name: string;
  owner: Owner;
  input: InputProps;
  onOwnerChange: (owner: Record<string, unknown>) => void;
}

function WidgetInput({ widget, name, owner, input, onOwnerChange }: WidgetProps) {
  const editor = useEditor();
  const suggestions = suggestValues(name, owner, editor);
  switch (widget.type) {
    case "enum":
      return <SelectInput {...input} options={widget.options} />;
    case "number":
      return <NumberInput {...input} {...limits(widget)} />;
    case "numberOrText":
      return <NumberOrTextInput {...input} />;
    case "instant":
      return <InstantInput {...input} />;
    case "duration":
      return <DurationInput {...input} />;
    case "moment":
      return <MomentInput {...input} />;
    case "fieldName":
    case "tableName":
      return <SelectInput {...input} options={suggestions?.options ?? []} plain />;
    case "text":
      return (
        <TextInput {...input} long={widget.long} mono={widget.long || name !== "topic"} suggestions={suggestions} />
      );
    case "fieldNames":
    case "scalars":
    case "numbers": {
      const values = Array.isArray(input.value) ? input.value : [];
      const weighted = widget.type === "scalars" && "values" in owner && name === "values";
      const weights = weighted && Array.isArray(owner.weights) ? owner.weights : undefined;
      const optional = !input.required && widget.type === "numbers";
      return (
        <ValueListInput
          {...input}
          list={{ values, weights }}
          weighted={weighted}
          onChange={(list) => {
            const next = withValue(owner, name, optional && list.values.length === 0 ? undefined : list.values);
            onOwnerChange(weighted ? withValue(next, "weights", list.weights) : next);
          }}
        />
      );
    }
    default:
      return <JsonInput {...input} />;
  }
}

function limits({ min, max }: { min?: number; max?: number }): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

interface VariantProps {
  label: string;
  help: string;
  variants: readonly Variant[];
  value: unknown;
  beside: Owner;
  path: DraftPath;
  onChange: (value: Record<string, unknown>) => void;
}

/** A choice of kinds, each with parameters of its own, such as a distribution. */
export function VariantEditor({ label, help, variants, value, beside, path, onChange }: VariantProps) {
  const id = useId();
  const { violations } = useEditor();
  const owner = isObject(value) ? value : {};
  const variant = variants.find((each) => each.kind === owner.kind);
  const errors = violationsAt(violations, path)
    .filter((violation) => violation.path.length === path.length)
    .map((violation) => violation.message);
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block font-medium text-[0.8125rem]">
        {label}
      </label>
      <SelectInput
        id={id}
        value={owner.kind}
        invalid={errors.length > 0}
        required
        options={variants
          .map((each) => each.kind)
          .filter((kind) => kind === owner.kind || !KINDS_NOT_OFFERED.has(kind))}
        onChange={(kind) => {
          const next = variants.find((each) => each.kind === kind);
          if (next) onChange(createNested(next.kind, next.parameters, beside));
        }}
      />
      <Notes id={id} help={help} errors={errors} />
      {variant && variant.parameters.length > 0 ? (
        <div className="mt-2 border-line border-l-2 pl-3">
          <ParameterForm parameters={variant.parameters} owner={owner} path={path} onChange={onChange} />
        </div>
      ) : null}
    </div>
  );
}

function withValue(owner: Owner, name: string, value: unknown): Record<string, unknown> {
  const next = { ...owner, [name]: value };
  if (value === undefined) delete next[name];
  return next;
}
