"use client";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { MAX_DESCRIPTION_LENGTH } from "@/lib/api/contract";
import { ComposerActions } from "./composer-actions";
import type { ComposerProps } from "./composer-props";
import { DescriptionBox } from "./description-box";
import { LocaleBox } from "./locale-box";
import { parseRowCount } from "./row-count";
import { RowsBox } from "./rows-box";
import { SeedBox } from "./seed-box";

/** The description, how many rows, which seed and locale, and the button. */
export function Composer(props: ComposerProps) {
  const { description, compact, planning } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(false);
  const empty = description.trim() === "";
  const tooLong = description.length > MAX_DESCRIPTION_LENGTH;
  const hasSchema = compact;

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (planning) return;
    setAsked(true);
    const needsWords = empty && !(hasSchema && props.settled);
    if (needsWords || tooLong) box.current?.focus();
    else if (parseRowCount(props.rowsText).kind === "invalid") document.getElementById("rows")?.focus();
    else props.onGenerate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };

  return (
    <form
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
      aria-label="Dataset"
      className={`shrink-0 rounded-panel border border-edge bg-raised focus-within:border-line-strong ${compact ? "" : "shadow-float"}`}
    >
      <DescriptionBox
        box={box}
        description={description}
        compact={compact}
        missing={asked && empty}
        onDescribe={props.onDescribe}
      />
      <div className={`border-line border-t px-3 py-2.5 ${compact ? "" : "sm:flex sm:items-end sm:gap-4 sm:px-4"}`}>
        <div
          className={`grid grid-cols-[minmax(0,1fr)_7rem_minmax(0,1fr)] gap-2 ${compact ? "" : "sm:w-[33rem] sm:gap-3"}`}
        >
          <RowsBox rowsText={props.rowsText} plannedRows={props.plannedRows} onRows={props.onRows} />
          <SeedBox seed={props.seed} onSeed={props.onSeed} />
          <LocaleBox locale={props.locale} onLocale={props.onLocale} />
        </div>
        <ComposerActions {...props} />
      </div>
    </form>
  );
}
