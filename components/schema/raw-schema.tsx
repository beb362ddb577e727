"use client";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { CONTROL, describedBy, Notes } from "@/components/ui/control";
import { type DraftSchema, isEditable } from "./draft";

/** The schema as JSON. Text is taken over while it is a schema; until then it stays here as typed. */
export function RawSchema({ draft, onReplace }: { draft: DraftSchema; onReplace: (draft: DraftSchema) => void }) {
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; draft: DraftSchema } | null>(null);
  const complaint = typed ? complain(typed.text) : undefined;
  const stale = typed !== null && typed.draft !== draft;
  // Text that is no schema yet outlives changes made elsewhere; text that was taken over does not.
  const text = typed && (!stale || complaint) ? typed.text : JSON.stringify(draft, null, 2);

  const change = (next: string) => {
    setTyped({ text: next, draft });
    const value = readSchema(next);
    if (!value) return;
    onReplace(value);
    setTyped({ text: next, draft: value });
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col p-3">
      <label htmlFor={id} className="mb-1 block font-medium text-[0.8125rem]">
        Schema as JSON
      </label>
      <textarea
        id={id}
        spellCheck={false}
        className={`${CONTROL} min-h-80 flex-1 resize-y font-mono text-xs leading-5`}
        aria-invalid={complaint !== undefined}
        aria-describedby={describedBy(id)}
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
        <Button className="mt-2 self-start" onClick={() => setTyped(null)}>
          Show the current schema
        </Button>
      ) : null}
    </div>
  );
}

function readSchema(text: string): DraftSchema | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isEditable(value)) return undefined;
    return completeDraft(value);
  } catch {
    return undefined;
  }
}

/** Fills in what the contract lets people leave out, as far as the page relies on it. */
function completeDraft(value: DraftSchema): DraftSchema {
  return {
    ...value,
    pools: value.pools ?? [],
    expectations: value.expectations ?? [],
    tables: value.tables.map((table) => ({
      ...table,
      fields: table.fields.map((field) => ({
        ...field,
        nullRate: field.nullRate ?? 0,
        unique: field.unique ?? false,
        hidden: field.hidden ?? false,
        origin: field.origin ?? "asked",
      })),
    })),
  };
}

function complain(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEditable(value)
      ? undefined
      : "This is JSON, but it needs at least one table with a name, rows and fields.";
  } catch (error) {
    return `Not JSON yet: ${error instanceof Error ? error.message : "it does not parse"}`;
  }
}
