"use client";
import { CONTROL_MONO } from "@/components/ui/control";
import { jsonComplaint, parseJsonText } from "./json-text";
import { type InputProps, tied } from "./plain-inputs";
import { useTypedText } from "./typed-text";

/** A parameter of any shape, as JSON. Text that is not JSON yet is kept as text; the contract then complains at this spot. */
export function JsonInput({ id, value, invalid, onChange }: InputProps) {
  const { text, setTyped } = useTypedText(value, parseOrKeep, showJson);
  const lines = text.split("\n").length;
  return (
    <textarea
      {...tied(id, invalid)}
      rows={Math.min(16, Math.max(2, lines))}
      spellCheck={false}
      placeholder="not set"
      className={CONTROL_MONO}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseOrKeep(event.target.value));
      }}
    />
  );
}

/** What is wrong with a value that was left as text, or nothing. */
export function textComplaint(value: unknown): string | undefined {
  return typeof value === "string" ? jsonComplaint(value) : undefined;
}

function parseOrKeep(text: string): unknown {
  if (text.trim() === "") return undefined;
  const parsed = parseJsonText(text);
  return parsed.kind === "value" ? parsed.value : text;
}

function showJson(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
