"use client";
import { useRef } from "react";
import { Button, type ButtonVariant } from "@/components/ui/button";

interface Props {
  label?: string;
  variant?: ButtonVariant;
  onText: (text: string) => void;
}

/** Reads a schema file from the visitor's disk; nothing is uploaded. */
export function OpenSchemaButton({ label = "Open a file", variant = "quiet", onText }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} size="small" icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Schema file"
        className="hidden"
        onChange={async ({ target }) => {
          const file = target.files?.[0];
          // The same file may be opened twice.
          target.value = "";
          if (file) onText(await file.text());
        }}
      />
    </>
  );
}
