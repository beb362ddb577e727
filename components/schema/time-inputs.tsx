"use client";
import { useState } from "react";
import { CONTROL, CONTROL_MONO, SELECT } from "@/components/ui/control";
import { DURATION_UNITS, type DurationUnit, readSimpleDuration, writeSimpleDuration } from "./duration-text";
import { type InputProps, tied } from "./plain-inputs";
import { showScalar } from "./typed-text";

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

  const changeAmount = (next: string) => {
    setTyped(next);
    const whole = /^-?\d*$/.test(next);
    onChange(whole ? writeSimpleDuration({ amount: Number(next) || 0, unit: simple?.unit ?? "days" }) : next);
  };
  const changeUnit = (name: string) => {
    const next = DURATION_UNITS.find((each) => each === name);
    setAsText(next === undefined);
    if (next) onChange(writeSimpleDuration({ amount: simple?.amount ?? 1, unit: next }));
  };

  return (
    <div className="flex gap-2">
      <input
        {...tied(id, invalid)}
        className={custom ? CONTROL_MONO : `${CONTROL} tabular-nums`}
        {...(custom ? { placeholder: "P1Y6M" } : { inputMode: "text" })}
        value={custom ? text : amount}
        onChange={({ target }) => {
          if (custom) onChange(target.value === "" ? undefined : target.value);
          else changeAmount(target.value.trim().replace("\u2212", "-"));
        }}
      />
      <select
        aria-label="Unit"
        className={`${SELECT} w-28! shrink-0`}
        value={unit}
        onChange={(event) => changeUnit(event.target.value)}
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

/** An ISO 8601 date or instant. */
export function InstantInput({ id, value, invalid, onChange }: InputProps) {
  return (
    <input
      {...tied(id, invalid)}
      className={CONTROL_MONO}
      placeholder="2026-01-31 or 2026-01-31T08:00:00Z"
      value={showScalar(value)}
      onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
    />
  );
}
