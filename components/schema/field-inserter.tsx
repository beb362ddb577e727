"use client";
import { useEditor } from "./editor-context";
import type { InputProps } from "./plain-inputs";
import { showScalar } from "./typed-text";

const MAX_SHOWN = 40;

interface Props {
  target: Pick<InputProps, "id" | "value" | "onChange">;
  language: "expression" | "template";
}

/** The names of the table's fields; a click writes one into the box where the cursor is. */
export function FieldInserter({ target, language }: Props) {
  const { table } = useEditor();
  const insert = (name: string) => {
    const box = document.getElementById(target.id);
    const text = showScalar(target.value);
    const isBox = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
    const start = (isBox ? box.selectionStart : null) ?? text.length;
    const end = (isBox ? box.selectionEnd : null) ?? text.length;
    const written = writeName(name, language);
    target.onChange(text.slice(0, start) + written + text.slice(end));
    if (!isBox) return;
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(start + written.length, start + written.length);
    });
  };
  return (
    <fieldset className="mt-1 flex max-h-16 min-w-0 flex-wrap gap-1 overflow-y-auto">
      <legend className="sr-only">Insert a field</legend>
      {table.fields.slice(0, MAX_SHOWN).map(({ name }) => (
        <button
          key={name}
          type="button"
          title={`Insert ${name}`}
          onClick={() => insert(name)}
          className="max-w-40 truncate rounded-[3px] bg-sunken px-1.5 py-0.5 font-mono text-[0.6875rem] text-muted hover:text-ink pointer-coarse:py-2"
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function writeName(name: string, language: Props["language"]): string {
  if (language === "template") return `{${name}}`;
  return /^[A-Za-z_]\w*$/.test(name) ? name : `field(${JSON.stringify(name)})`;
}
