"use client";
import { FieldInserter } from "./field-inserter";
import { JsonInput } from "./json-input";
import { MomentInput } from "./moment-input";
import type { Owner } from "./nested";
import { type InputProps, NumberInput, SelectInput, TextInput } from "./plain-inputs";
import type { Suggestions } from "./suggestions";
import { DurationInput, InstantInput } from "./time-inputs";
import { ValueListInput } from "./value-list-input";
import type { Widget } from "./widget";
import { withValue } from "./with-value";

interface Props {
  widget: Widget;
  name: string;
  owner: Owner;
  input: InputProps;
  suggestions: Suggestions | undefined;
  onOwnerChange: (owner: Record<string, unknown>) => void;
}

/** Parameters whose text may name other fields, and how it names them. */
const NAMING: Readonly<Record<string, "expression" | "template">> = {
  expression: "expression",
  when: "expression",
  template: "template",
};

/** The box, select or list for a parameter without parameters of its own. */
export function WidgetInput({ widget, name, owner, input, suggestions, onOwnerChange }: Props) {
  switch (widget.type) {
    case "enum":
      return <SelectInput {...input} options={widget.options} />;
    case "number":
      return <NumberInput {...input} {...limits(widget)} />;
    case "numberOrText":
      return <NumberInput {...input} />;
    case "instant":
      return <InstantInput {...input} />;
    case "duration":
      return <DurationInput {...input} />;
    case "moment":
      return <MomentInput {...input} />;
    case "fieldName":
    case "tableName":
      return <SelectInput {...input} options={suggestions?.choices.map(({ value }) => value) ?? []} plain />;
    case "text": {
      const language = NAMING[name];
      const mono = widget.size !== "word" || name !== "topic";
      const box = <TextInput {...input} long={widget.size === "lines"} mono={mono} suggestions={suggestions} />;
      return language ? (
        <>
          {box}
          <FieldInserter target={input} language={language} />
        </>
      ) : (
        box
      );
    }
    case "fieldNames":
    case "scalars":
    case "numbers":
      return <ListInput {...{ widget, name, owner, input, onOwnerChange }} />;
    default:
      return <JsonInput {...input} />;
  }
}

/** A list, with its weights where the contract puts weights beside it. */
function ListInput({ widget, name, owner, input, onOwnerChange }: Omit<Props, "suggestions">) {
  const values = Array.isArray(input.value) ? input.value : [];
  const weighted = widget.type === "scalars" && name === "values";
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

function limits({ min, max }: { min?: number; max?: number }): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
