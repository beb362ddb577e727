"use client";
import { useId } from "react";
import { CheckBox } from "@/components/ui/check-box";
import { Labelled } from "@/components/ui/control";
import { violationsAt } from "./draft";
import { useEditor, useSurroundings } from "./editor-context";
import { createNested } from "./first-values";
import { GroupEditor, GroupListEditor } from "./group-editors";
import { textComplaint } from "./json-input";
import type { FormProps, NestedProps, Owner } from "./nested";
import { GENERATOR_VARIANTS } from "./parameters";
import { withSource } from "./record-source";
import { ShapeListEditor } from "./shape-list-editor";
import { createGenerator } from "./starters";
import { attributesOf, suggestValues } from "./suggestions";
import { VariantEditor } from "./variant-editor";
import type { Parameter, Variant, Widget } from "./widget";
import { WidgetInput } from "./widget-input";
import { withValue } from "./with-value";
import { humanize } from "./words";

/** One editor per parameter, chosen by what the contract says about it. */
export function ParameterForm({ parameters, owner, path, onChange }: FormProps) {
  // Weights are edited beside the values they belong to.
  const paired = parameters.some(({ name, widget }) => name === "values" && widget.type === "scalars");
  const shown = parameters.filter(({ name }) => !(paired && name === "weights"));
  return (
    <div className="grid grid-cols-1 gap-x-3 gap-y-3 @xs:grid-cols-2">
      {shown.map((parameter) => (
        <div key={parameter.name} className={`min-w-0 ${isNarrow(parameter) ? "" : "@xs:col-span-2"}`}>
          <ParameterEditor parameter={parameter} owner={owner} path={path} onChange={onChange} />
        </div>
      ))}
    </div>
  );
}

const NARROW: ReadonlySet<Widget["type"]> = new Set([
  "number",
  "enum",
  "numberOrText",
  "boolean",
  "fieldName",
  "tableName",
]);

/** Chosen from long lists with descriptions, which need the room. */
const WIDE_NAMES: ReadonlySet<string> = new Set(["source", "attribute", "method"]);

function isNarrow({ name, widget }: Parameter): boolean {
  return NARROW.has(widget.type) || (widget.type === "text" && widget.size === "word" && !WIDE_NAMES.has(name));
}

function ParameterEditor({
  parameter,
  owner,
  path,
  onChange,
}: Omit<FormProps, "parameters"> & { parameter: Parameter }) {
  const { name, widget, help } = parameter;
  const nested: NestedProps = {
    label: humanize(name),
    help,
    value: owner[name],
    path: [...path, name],
    onChange: (next) => onChange(withValue(owner, name, next)),
    form: ParameterForm,
  };
  switch (widget.type) {
    case "variants":
      return <NestedVariants {...nested} variants={widget.variants} beside={owner} />;
    case "generator":
      return <NestedGenerator {...nested} />;
    case "group":
      return <GroupEditor {...nested} parameters={widget.parameters} required={parameter.required} />;
    case "groups":
      return <GroupListEditor {...nested} parameters={widget.parameters} min={widget.min} />;
    case "shapes":
      return <ShapeListEditor {...nested} shapes={widget.shapes} required={parameter.required} />;
    default:
      return <PlainParameter parameter={parameter} owner={owner} nested={nested} onOwnerChange={onChange} />;
  }
}

function NestedVariants({ beside, ...props }: NestedProps & { variants: readonly Variant[]; beside: Owner }) {
  const surroundings = useSurroundings();
  return <VariantEditor {...props} create={(variant) => createNested(variant, beside, surroundings)} />;
}

function NestedGenerator(props: NestedProps) {
  const surroundings = useSurroundings();
  const create = ({ kind }: Variant) => createGenerator(kind, surroundings);
  return <VariantEditor {...props} variants={GENERATOR_VARIANTS} grouped create={create} />;
}

interface PlainProps {
  parameter: Parameter;
  owner: Owner;
  nested: NestedProps;
  onOwnerChange: (owner: Record<string, unknown>) => void;
}

function PlainParameter({ parameter, owner, nested, onOwnerChange }: PlainProps) {
  const id = useId();
  const editor = useEditor();
  const { name, widget, required } = parameter;
  const { label, value, path, onChange } = nested;
  const suggestions = suggestValues(name, owner, path, editor);
  const help = suggestions?.choices.find((choice) => choice.value === value)?.note ?? parameter.help;
  const complaint = widget.type === "json" ? textComplaint(value) : undefined;
  const messages = violationsAt(editor.violations, path).map((violation) => violation.message);
  const errors = complaint ? [complaint] : [...new Set(messages)];
  if (widget.type === "boolean")
    return <CheckBox id={id} label={label} help={help} checked={value === true} onChange={onChange} />;
  const setSource = (source: unknown) => {
    const attributes = attributesOf(source, editor).map((choice) => choice.value);
    onOwnerChange(withSource(owner, source, attributes));
  };
  const isSource = owner.kind === "record" && name === "source";
  const input = { id, value, invalid: errors.length > 0, required, onChange: isSource ? setSource : onChange };
  return (
    <Labelled id={id} label={label} help={help} errors={errors}>
      <WidgetInput {...{ widget, name, owner, input, suggestions, onOwnerChange }} />
    </Labelled>
  );
}
