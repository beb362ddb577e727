"use client";
import { useState } from "react";
import { IconButton } from "@/components/ui/button";
import { CONTROL, describedBy, Notes } from "@/components/ui/control";

interface Props {
  seed: number;
  onSeed: (seed: number) => void;
}

/** The seed: the same one gives the same rows, another one gives others. */
export function SeedBox({ seed, onSeed }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const invalid = typed !== null && !isSeed(typed);
  return (
    <div className="min-w-0">
      <label htmlFor="seed" className="mb-1 block text-muted text-xs">
        Seed
      </label>
      <div className="relative">
        <input
          id="seed"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={invalid}
          aria-describedby={describedBy("seed")}
          title="The same schema, rows and seed give the same rows"
          className={`${CONTROL} h-9 pr-9! tabular-nums pointer-coarse:h-11 pointer-coarse:pr-11!`}
          value={typed !== null && (invalid || Number(typed) === seed) ? typed : String(seed)}
          onChange={(event) => {
            setTyped(event.target.value);
            if (isSeed(event.target.value)) onSeed(Number(event.target.value));
          }}
        />
        <IconButton
          icon="reroll"
          label="Another seed"
          className="absolute top-0.5 right-0.5 pointer-coarse:top-0 pointer-coarse:right-0"
          onClick={() => {
            setTyped(null);
            onSeed(Math.floor(Math.random() * 1_000_000));
          }}
        />
      </div>
      <Notes id="seed" errors={invalid ? ["A seed is a whole number from 0 up."] : []} />
    </div>
  );
}

function isSeed(text: string): boolean {
  return /^\d{1,16}$/.test(text.trim()) && Number.isSafeInteger(Number(text));
}
