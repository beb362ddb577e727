"use client";
import { type ReactNode, useState } from "react";
import { ExampleList } from "@/components/composer/example-list";
import type { DraftSchema } from "@/components/schema/draft";
import { createSchema } from "@/components/schema/new-parts";
import { OpenSchemaButton } from "@/components/schema/open-schema-button";
import { readSchemaText } from "@/components/schema/schema-text";
import { Button } from "@/components/ui/button";

interface Props {
  composer: ReactNode;
  /** What the planner is doing; takes the place of the other ways to start. */
  progress: ReactNode;
  planning: boolean;
  canGoBack: boolean;
  onGoBack: () => void;
  onPick: (description: string) => void;
  onOpen: (draft: DraftSchema) => void;
}

/** The page before there is a schema: a sentence, examples, or a schema of one's own. */
export function StartScreen({ composer, progress, planning, canGoBack, onGoBack, onPick, onOpen }: Props) {
  const [complaint, setComplaint] = useState("");
  const openText = (text: string) => {
    const read = readSchemaText(text);
    if (read.kind === "schema") onOpen(read.draft);
    else setComplaint(read.message);
  };
  return (
    <main className="mx-auto w-full max-w-5xl px-4 pt-8 pb-12 sm:px-6 sm:pt-14">
      <h1 className="text-balance font-medium text-[2.125rem] leading-[1.1] tracking-[-0.025em] sm:text-[2.75rem]">
        Describe a dataset. Get rows you can use.
      </h1>
      <p className="mt-3 mb-7 max-w-2xl text-pretty text-[0.9375rem] text-muted leading-6">
        One sentence becomes a schema you can edit and rows that hang together. Up to ten million of them, the same ones
        for the same seed.
      </p>
      {composer}
      <div className="mt-3 mb-3 min-h-[4.75rem]">
        {progress}
        <div className={`flex flex-wrap items-center gap-1 ${planning ? "hidden" : ""}`}>
          {canGoBack ? (
            <Button size="small" icon="undo" onClick={onGoBack}>
              Back to the last schema
            </Button>
          ) : null}
          <Button
            variant="quiet"
            size="small"
            icon="plus"
            onClick={() => onOpen(createSchema(new Date().toISOString().slice(0, 10)))}
          >
            Start from an empty schema
          </Button>
          <OpenSchemaButton label="Open a schema file" onText={openText} />
        </div>
        <p role="alert" className="mt-1 px-2 text-bad text-xs empty:hidden">
          {complaint}
        </p>
      </div>
      <ExampleList onPick={onPick} disabled={planning} />
    </main>
  );
}
