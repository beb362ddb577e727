"use client";
import { useState } from "react";

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
