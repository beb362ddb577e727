"use client";
import { useState } from "react";
import { formatCount, parseRowCount } from "@/components/composer/row-count";
import { CONTROL } from "@/components/ui/control";

interface Props {
  rowCount: number;
  onGo: (row: number) => void;
}

/** A jump to a row by its number, the first one being 1. */
export function GoToRow({ rowCount, onGo }: Props) {
  const [text, setText] = useState("");
  const parsed = parseRowCount(text);
  const row = parsed.kind === "count" ? Math.min(parsed.count, rowCount) : undefined;
  return (
    <form
      className="ml-auto flex items-center gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (row === undefined) return;
        onGo(row - 1);
        setText(formatCount(row));
      }}
    >
      <label htmlFor="go-to-row">Go to row</label>
      <input
        id="go-to-row"
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="go"
        placeholder={formatCount(rowCount)}
        aria-invalid={text.trim() !== "" && row === undefined}
        className={`${CONTROL} h-7 w-24! px-2! py-0! text-right text-xs! tabular-nums pointer-coarse:h-10 pointer-coarse:min-h-10! pointer-coarse:text-base!`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
