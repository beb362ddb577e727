"use client";
import { useState } from "react";
import { CONTROL_MONO, Labelled } from "@/components/ui/control";
import { tied } from "./plain-inputs";

interface Props {
  id: string;
  label: string;
  help?: string;
  name: string;
  errors: readonly string[];
  onRename: (name: string) => void;
}

/** A name is taken over when its box is left, since other parts of the schema follow it. */
export function NameBox({ id, label, help, name, errors, onRename }: Props) {
  const [typed, setTyped] = useState<{ from: string; text: string } | null>(null);
  const text = typed?.from === name ? typed.text : name;
  const commit = () => {
    if (text !== name) onRename(text);
  };
  return (
    <Labelled id={id} label={label} help={help} errors={errors}>
      <input
        {...tied(id, errors.length > 0)}
        className={CONTROL_MONO}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setTyped({ from: name, text: event.target.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </Labelled>
  );
}
