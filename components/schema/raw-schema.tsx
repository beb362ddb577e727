"use client";
import { type RefObject, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { CONTROL_MONO, Notes } from "@/components/ui/control";
import type { DraftSchema } from "./draft";
import { OpenSchemaButton } from "./open-schema-button";
import { tied } from "./plain-inputs";
import { readSchemaText } from "./schema-text";

interface Props {
  draft: DraftSchema;
  /** The box with the text, for whoever leads to a spot in it. */
  box: RefObject<HTMLTextAreaElement | null>;
  visible: boolean;
  invalid: boolean;
  onReplace: (draft: DraftSchema) => void;
}

/** The schema as JSON. Text is taken over while it is a schema; until then it stays here as typed. */
export function RawSchema({ draft, box, visible, invalid, onReplace }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; draft: DraftSchema } | null>(null);
  const read = typed ? readSchemaText(typed.text) : undefined;
  const complaint = read?.kind === "complaint" ? read.message : undefined;
  const stale = typed !== null && typed.draft !== draft;
  // Text that is no schema yet outlives changes made elsewhere; text that was taken over does not.
  const kept = typed && (!stale || complaint) ? typed.text : undefined;
  const text = kept ?? (visible ? JSON.stringify(draft, null, 2) : "");

  const change = (next: string) => {
    const result = readSchemaText(next);
    setTyped({ text: next, draft: result.kind === "schema" ? result.draft : draft });
    if (result.kind === "schema") onReplace(result.draft);
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col p-3">
      <div className="mb-1 flex items-center justify-between gap-2">
        <label htmlFor={id} className="font-medium text-xs">
          Schema as JSON
        </label>
        <OpenSchemaButton onText={change} />
      </div>
      <textarea
        ref={box}
        {...tied(id, invalid || complaint !== undefined)}
        spellCheck={false}
        wrap="off"
        className={`${CONTROL_MONO} min-h-72 flex-1 resize-none leading-5`}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      <Notes
        id={id}
        errors={complaint ? [complaint] : []}
        help={
          stale && complaint
            ? "The schema has changed elsewhere since you typed this."
            : "Changes are taken over as soon as they are a schema."
        }
      />
      {complaint ? (
        <Button size="small" className="mt-2 self-start" onClick={() => setTyped(null)}>
          Show the current schema
        </Button>
      ) : null}
    </div>
  );
}
