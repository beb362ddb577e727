"use client";
import { CONTROL, describedBy } from "@/components/ui/control";
import { type InputProps, useTypedText } from "./plain-inputs";

/** A parameter too nested for a form, as JSON. Text that is not JSON yet is kept as text; the contract then complains at this spot. */
export function JsonInput({ id, value, invalid, onChange }: InputProps) {
  const { text, setTyped } = useTypedText(value, parseJson, showJson);
  const lines = text.split("\n").length;
  return (
    <textarea
      id={id}
      rows={Math.min(16, Math.max(2, lines))}
      spellCheck={false}
      placeholder="not set"
      className={`${CONTROL} font-mono text-xs`}
      aria-invalid={invalid}
      aria-describedby={describedBy(id)}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseJson(event.target.value));
      }}
    />
  );
}

function parseJson(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function showJson(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

/** What is wrong with JSON text, or nothing. */
export function jsonComplaint(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  try {
    JSON.parse(value);
    return undefined;
  } catch (error) {
    return `Not JSON yet: ${error instanceof Error ? error.message : "it does not parse"}`;
  }
}
