"use client";
import { useState } from "react";
import { CONTROL, describedBy } from "@/components/ui/control";
import type { Suggestions } from "./suggestions";
import { humanize } from "./words";

export interface InputProps {
  id: string;
  value: unknown;
  invalid: boolean;
  required: boolean;
  onChange: (value: unknown) => void;
}

/**
 * A box whose text stays as typed while it still means the stored value.
 * Text that does not parse is stored as it is, so the contract can say what is wrong and nothing is lost.
 */
export function useTypedText(value: unknown, parse: (text: string) => unknown, format: (value: unknown) => string) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed !== null && sameValue(parse(typed), value) ? typed : format(value);
  return { text, setTyped };
}

function sameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

export function showScalar(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A number where the text is one, the text itself where it is not, nothing where it is empty. */
export function parseNumber(text: string): unknown {
  const trimmed = text.trim().replace(/^\u2212/, "-");
  if (trimmed === "") return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : text;
}

export function NumberInput({
  id,
  value,
  invalid,
  required,
  onChange,
  min,
  max,
}: InputProps & { min?: number; max?: number }) {
  const { text, setTyped } = useTypedText(value, parseNumber, showScalar);
  const limits = min !== undefined && max !== undefined ? `${min} to ${max}` : undefined;
  return (
    <input
      id={id}
      className={`${CONTROL} tabular-nums`}
      inputMode="decimal"
      autoComplete="off"
      placeholder={required ? limits : (limits ?? "not set")}
      aria-invalid={invalid}
      aria-describedby={describedBy(id)}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseNumber(event.target.value));
      }}
    />
  );
}

/** Whole numbers stay numbers, everything else (dates, durations) is text. */
export function NumberOrTextInput(props: InputProps) {
  return <NumberInput {...props} />;
}

interface TextProps extends InputProps {
  long: boolean;
  mono: boolean;
  suggestions?: Suggestions | undefined;
}

export function TextInput({ id, value, invalid, required, onChange, long, mono, suggestions }: TextProps) {
  const shared = {
    id,
    value: showScalar(value),
    "aria-invalid": invalid,
    "aria-describedby": describedBy(id),
    autoComplete: "off",
    spellCheck: false,
    className: `${CONTROL} ${mono ? "font-mono" : ""}`,
  };
  const change = (text: string) => onChange(text === "" && !required ? undefined : text);
  if (long) return <textarea {...shared} rows={3} onChange={(event) => change(event.target.value)} />;
  if (suggestions?.closed) {
    return (
      <SelectInput
        id={id}
        value={value}
        invalid={invalid}
        required={required}
        onChange={onChange}
        options={suggestions.options}
        plain
      />
    );
  }
  return (
    <>
      <input
        {...shared}
        list={suggestions ? `${id}-list` : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {suggestions ? (
        <datalist id={`${id}-list`}>
          {suggestions.options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      ) : null}
    </>
  );
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
      id={id}
      className={CONTROL}
      aria-invalid={invalid}
      aria-describedby={describedBy(id)}
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

/** A check box with its label beside it. */
export function CheckBox({
  id,
  label,
  help,
  checked,
  onChange,
}: {
  id: string;
  label: string;
  help?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label htmlFor={id} className="flex min-h-8 items-start gap-2 py-1 text-[0.8125rem]">
      <input
        id={id}
        type="checkbox"
        className="mt-0.5 size-4 accent-(--accent)"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="font-medium">{label}</span>
        {help ? <span className="block text-muted text-xs">{help}</span> : null}
      </span>
    </label>
  );
}
