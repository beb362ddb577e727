"use client";
import { Button } from "@/components/ui/button";
import { describeGenerator, percent } from "./describe-generator";
import type { DraftField, DraftGenerator } from "./draft";
import { kindLabel } from "./words";

interface Props {
  field: DraftField;
  onChoose: (alternative: number) => void;
  onKeep: () => void;
}

/** How the planner read the words, and what else they could mean. */
export function Readings({ field, onChoose, onKeep }: Props) {
  const alternatives = field.alternatives ?? [];
  const guessed = field.origin === "guessed";
  if (!guessed && alternatives.length === 0) return null;
  const sure = field.confidence === undefined ? "" : `, ${percent(field.confidence)} sure`;
  return (
    <fieldset
      className={`rounded-control border p-3 ${guessed ? "border-transparent bg-caution-soft" : "border-line"}`}
    >
      <legend className="sr-only">How it was read</legend>
      <p className={`text-xs ${guessed ? "text-caution" : "text-muted"}`}>
        {guessed ? `The description did not say; this is a guess${sure}.` : "It could also mean something else."}
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button size="small" icon="check" className="max-w-full shrink!" aria-pressed={!guessed} onClick={onKeep}>
          <span className="truncate">
            {guessed ? "Keep " : ""}
            {titleOf(field.generator)}
          </span>
        </Button>
        {alternatives.map((generator, i) => (
          <Button
            // biome-ignore lint/suspicious/noArrayIndexKey: readings keep their places while they are swapped
            key={i}
            size="small"
            className="max-w-full shrink!"
            onClick={() => onChoose(i)}
          >
            <span className="truncate">{titleOf(generator)}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function titleOf(generator: DraftGenerator): string {
  const kind = kindLabel(generator.kind);
  const detail = describeGenerator(generator);
  return detail && detail.toLowerCase() !== kind.toLowerCase() ? `${kind}: ${detail}` : kind;
}
