"use client";
import { useState } from "react";
import { CONTROL, describedBy } from "@/components/ui/control";
import { isObject } from "./draft";
import { DURATION_UNITS, type DurationUnit, readSimpleDuration, writeSimpleDuration } from "./duration-text";
import { useEditor } from "./editor-context";
import { type InputProps, SelectInput, showScalar } from "./plain-inputs";

/** An ISO 8601 duration as amount and unit; mixed ones stay text. */
export function DurationInput({ id, value, invalid, onChange }: InputProps) {
  const text = showScalar(value);
  const simple = readSimpleDuration(text);
  const [asText, setAsText] = useState(false);
  const custom = asText || (!simple && text !== "");
  const unit: DurationUnit | "custom" = custom ? "custom" : (simple?.unit ?? "days");
  const [typed, setTyped] = useState<string | null>(null);
  const amount =
    typed !== null && (Number(typed) || 0) === (simple?.amount ?? 0) ? typed : String(simple?.amount ?? "");

  return (
    <div className="flex gap-2">
      {custom ? (
        <input
          id={id}
          className={`${CONTROL} font-mono`}
          placeholder="P1Y6M"
          aria-invalid={invalid}
          aria-describedby={describedBy(id)}
          value={text}
          onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
        />
      ) : (
        <input
          id={id}
          className={`${CONTROL} tabular-nums`}
          inputMode="numeric"
          aria-invalid={invalid}
          aria-describedby={describedBy(id)}
          value={amount}
          onChange={(event) => {
            const next = event.target.value.trim().replace("\u2212", "-");
            setTyped(next);
            if (/^-?\d*$/.test(next))
              onChange(writeSimpleDuration({ amount: Number(next) || 0, unit: simple?.unit ?? "days" }));
            else onChange(next);
          }}
        />
      )}
      <select
        aria-label="Unit"
        className={`${CONTROL} !w-28 shrink-0`}
        value={unit}
        onChange={(event) => {
          const next = DURATION_UNITS.find((each) => each === event.target.value);
          setAsText(next === undefined);
          if (next) onChange(writeSimpleDuration({ amount: simple?.amount ?? 1, unit: next }));
        }}
      >
        {DURATION_UNITS.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
        <option value="custom">ISO text</option>
      </select>
    </div>
  );
}

const MOMENT_FORMS = { fixed: "On a fixed date", asOf: "Counted from now", field: "Counted from a field" } as const;
type MomentForm = keyof typeof MOMENT_FORMS;

/** A point in time: fixed, relative to the dataset's now, or relative to another field. */
export function MomentInput({ id, value, invalid, onChange }: InputProps) {
  const { draft, table } = useEditor();
  const form: MomentForm = !isObject(value) ? "fixed" : "field" in value ? "field" : "asOf";
  const choose = (next: string) => {
    if (next === "fixed") onChange(draft.asOf.slice(0, 10));
    else if (next === "asOf") onChange({ asOf: "P0D" });
    else {
      const field = table.fields.find((each) => each.generator.kind === "datetime") ?? table.fields[0];
      onChange({ field: field?.name ?? "", offset: "P0D" });
    }
  };
  const nested = { invalid, required: true };
  return (
    <div className="space-y-2">
      <select
        id={id}
        className={CONTROL}
        aria-describedby={describedBy(id)}
        aria-invalid={invalid}
        value={form}
        onChange={(event) => choose(event.target.value)}
      >
        {Object.entries(MOMENT_FORMS).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <div className="space-y-2 border-line border-l-2 pl-3">
        {isObject(value) ? (
          <>
            {form === "field" ? (
              <>
                <label className="sr-only" htmlFor={`${id}-field`}>
                  Field
                </label>
                <SelectInput
                  {...nested}
                  id={`${id}-field`}
                  value={value.field}
                  onChange={(field) => onChange({ ...value, field })}
                  options={table.fields.map((field) => field.name)}
                  plain
                />
              </>
            ) : null}
            <label className="sr-only" htmlFor={`${id}-distance`}>
              Distance, negative for earlier
            </label>
            <DurationInput
              {...nested}
              id={`${id}-distance`}
              value={form === "field" ? value.offset : value.asOf}
              onChange={(distance) => onChange(form === "field" ? { ...value, offset: distance } : { asOf: distance })}
            />
          </>
        ) : (
          <>
            <label className="sr-only" htmlFor={`${id}-fixed`}>
              Date
            </label>
            <InstantInput {...nested} id={`${id}-fixed`} value={value} onChange={onChange} />
          </>
        )}
      </div>
    </div>
  );
}

export function InstantInput({ id, value, invalid, onChange }: InputProps) {
  return (
    <input
      id={id}
      className={`${CONTROL} font-mono`}
      placeholder="2026-01-31 or 2026-01-31T08:00:00Z"
      aria-invalid={invalid}
      aria-describedby={describedBy(id)}
      value={showScalar(value)}
      onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
    />
  );
}
