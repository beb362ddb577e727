"use client";
import { SELECT } from "@/components/ui/control";
import { isObject } from "./draft";
import { useEditor } from "./editor-context";
import { type InputProps, SelectInput, tied } from "./plain-inputs";
import { DurationInput, InstantInput } from "./time-inputs";

const FORMS = { fixed: "On a fixed date", asOf: "Counted from now", field: "Counted from a field" } as const;
type Form = keyof typeof FORMS;

/** A point in time: fixed, relative to the dataset's now, or relative to another field. */
export function MomentInput({ id, value, invalid, onChange }: InputProps) {
  const { draft, table } = useEditor();
  const form: Form = !isObject(value) ? "fixed" : "field" in value ? "field" : "asOf";
  const choose = (next: string) => {
    if (next === "fixed") onChange(draft.asOf.slice(0, 10));
    else if (next === "asOf") onChange({ asOf: "P0D" });
    else {
      const field = table.fields.find((each) => each.generator.kind === "datetime") ?? table.fields[0];
      onChange({ field: field?.name ?? "", offset: "P0D" });
    }
  };
  return (
    <div className="space-y-2">
      <select {...tied(id, invalid)} className={SELECT} value={form} onChange={(event) => choose(event.target.value)}>
        {Object.entries(FORMS).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <div className="space-y-2 border-line border-l-2 pl-3">
        {isObject(value) ? (
          <RelativeMoment id={id} value={value} invalid={invalid} onChange={onChange} />
        ) : (
          <>
            <label className="sr-only" htmlFor={`${id}-fixed`}>
              Date
            </label>
            <InstantInput id={`${id}-fixed`} value={value} invalid={invalid} required onChange={onChange} />
          </>
        )}
      </div>
    </div>
  );
}

interface RelativeProps extends Pick<InputProps, "id" | "invalid" | "onChange"> {
  value: Record<string, unknown>;
}

/** A distance, after the field it is counted from where there is one. */
function RelativeMoment({ id, value, invalid, onChange }: RelativeProps) {
  const { table } = useEditor();
  const fromField = "field" in value;
  return (
    <>
      {fromField ? (
        <>
          <label className="sr-only" htmlFor={`${id}-field`}>
            Field
          </label>
          <SelectInput
            id={`${id}-field`}
            value={value.field}
            invalid={invalid}
            required
            plain
            options={table.fields.map((field) => field.name)}
            onChange={(field) => onChange({ ...value, field })}
          />
        </>
      ) : null}
      <label className="sr-only" htmlFor={`${id}-distance`}>
        Distance, negative for earlier
      </label>
      <DurationInput
        id={`${id}-distance`}
        value={fromField ? value.offset : value.asOf}
        invalid={invalid}
        required
        onChange={(distance) => onChange(fromField ? { ...value, offset: distance } : { asOf: distance })}
      />
    </>
  );
}
