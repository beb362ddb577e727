"use client";
import { ComboBox } from "@/components/ui/combo-box";
import { CONTROL, CONTROL_MONO, describedBy, SELECT } from "@/components/ui/control";
import type { Suggestions } from "./suggestions";
import { parseNumber, showScalar, useTypedText } from "./typed-text";
import { humanize } from "./words";

/** What every editor of one value gets. */
export interface InputProps {
  id: string;
  value: unknown;
  invalid: boolean;
  required: boolean;
  onChange: (value: unknown) => void;
}

/** What ties a control to its label and notes. */
export function tied(id: string, invalid: boolean) {
  return { id, "aria-invalid": invalid, "aria-describedby": describedBy(id) };
}

/** A number; text that is none (a date, a duration, a typing error) stays text. */
export function NumberInput({ id, value, invalid, required, onChange, min, max }: InputProps & Limits) {
  const { text, setTyped } = useTypedText(value, parseNumber, showScalar);
  const limits = min !== undefined && max !== undefined ? `${min} to ${max}` : undefined;
  return (
    <input
      {...tied(id, invalid)}
      className={`${CONTROL} tabular-nums`}
      inputMode="decimal"
      autoComplete="off"
      placeholder={required ? limits : (limits ?? "not set")}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseNumber(event.target.value));
      }}
    />
  );
}

interface Limits {
  min?: number;
  max?: number;
}

interface TextProps extends InputProps {
  long: boolean;
  mono: boolean;
  suggestions?: Suggestions | undefined;
}

export function TextInput({ id, value, invalid, required, onChange, long, mono, suggestions }: TextProps) {
  const shared = {
    ...tied(id, invalid),
    value: showScalar(value),
    autoComplete: "off",
    spellCheck: false,
    className: mono ? CONTROL_MONO : CONTROL,
  };
  const change = (text: string) => onChange(text === "" && !required ? undefined : text);
  if (long) return <textarea {...shared} rows={3} onChange={(event) => change(event.target.value)} />;
  if (suggestions && suggestions.choices.length > 0)
    return (
      <ComboBox
        {...{ id, invalid, choices: suggestions.choices, value: shared.value, onChange: change }}
        free={!suggestions.closed}
      />
    );
  return <input {...shared} onChange={(event) => change(event.target.value)} />;
}

interface SelectProps extends InputProps {
  options: readonly (string | number)[];
  /** Names of fields, tables and records are shown as they are. */
  plain?: boolean;
}

export function SelectInput({ id, value, invalid, required, onChange, options, plain = false }: SelectProps) {
  const current = showScalar(value);
  const known = options.some((option) => String(option) === current);
  return (
    <select
      {...tied(id, invalid)}
      className={SELECT}
      value={current}
      onChange={(event) => onChange(options.find((option) => String(option) === event.target.value))}
    >
      {required && known ? null : <option value="">{required ? "Choose…" : "not set"}</option>}
      {known || current === "" ? null : <option value={current}>{current} (unknown)</option>}
      {options.map((option) => (
        <option key={option} value={String(option)}>
          {plain || typeof option === "number" ? option : humanize(option)}
        </option>
      ))}
    </select>
  );
}
