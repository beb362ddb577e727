"use client";
import { useState } from "react";
import { ChipButton } from "@/components/ui/chip";
import { percent } from "./describe-generator";
import type { DraftField } from "./draft";

interface Props {
  fields: readonly DraftField[];
  onOpen: (field: number) => void;
}

/** What the planner put in by itself: each guess, and the additions on demand. A chip opens its field. */
export function Assumptions({ fields, onOpen }: Props) {
  const [all, setAll] = useState(false);
  const numbered = fields.map((field, index) => ({ field, index }));
  const guessed = numbered.filter(({ field }) => field.origin === "guessed");
  const added = numbered.filter(({ field }) => field.origin === "added");
  if (guessed.length + added.length === 0) return null;
  return (
    <section aria-label="Assumptions" className="flex flex-wrap items-center gap-1 border-line border-b px-3 py-2">
      <h3 className="mr-1 text-muted text-xs">Assumed</h3>
      {guessed.map(({ field, index }) => (
        <FieldChip key={index} field={field} onOpen={() => onOpen(index)} />
      ))}
      {added.length > 0 ? (
        <ChipButton
          aria-expanded={all}
          title="Not named in the description; they complete the table"
          onClick={() => setAll(!all)}
        >
          {added.length} added
        </ChipButton>
      ) : null}
      {all
        ? added.map(({ field, index }) => <FieldChip key={index} field={field} onOpen={() => onOpen(index)} />)
        : null}
    </section>
  );
}

function FieldChip({ field, onOpen }: { field: DraftField; onOpen: () => void }) {
  const { name, origin, confidence } = field;
  const guessed = origin === "guessed";
  return (
    <ChipButton
      tone={guessed ? "caution" : "plain"}
      title={guessed ? "A guess: open it to keep it or to choose another reading" : "Added: open it to change it"}
      onClick={onOpen}
    >
      <span className="max-w-40 truncate">{name}</span>
      {guessed ? <span>{confidence === undefined ? "guessed" : `${percent(confidence)} sure`}</span> : null}
    </ChipButton>
  );
}
