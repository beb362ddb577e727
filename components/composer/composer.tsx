"use client";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { CONTROL, describedBy, Notes } from "@/components/ui/control";
import { MAX_DESCRIPTION_LENGTH } from "@/lib/api/contract";
import { formatCount, parseRowCount } from "./row-count";

interface Props {
  description: string;
  rowsText: string;
  seed: number;
  /** Rows the schema plans by itself, once there is one. */
  plannedRows: number | undefined;
  compact: boolean;
  planning: boolean;
  onDescribe: (description: string) => void;
  onRows: (rowsText: string) => void;
  onSeed: (seed: number) => void;
  onGenerate: () => void;
  onCancel: () => void;
  onClear: () => void;
}

/** The description, how many rows, which seed, and the button. */
export function Composer(props: Props) {
  const { description, compact, planning } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(false);
  const rows = parseRowCount(props.rowsText);
  const empty = description.trim() === "";
  const tooLong = description.length > MAX_DESCRIPTION_LENGTH;
  const errors = [
    asked && empty
      ? "Describe the dataset first, for example: 200 hotel bookings with guest name, nights and price."
      : "",
    tooLong
      ? `At most ${formatCount(MAX_DESCRIPTION_LENGTH)} characters; this has ${formatCount(description.length)}.`
      : "",
  ].filter(Boolean);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (planning) return;
    setAsked(true);
    if (empty || tooLong) box.current?.focus();
    else if (rows.kind === "invalid") document.getElementById("rows")?.focus();
    else props.onGenerate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      className="rounded-panel border border-line-strong/60 bg-raised shadow-float focus-within:border-ink"
    >
      <div className={compact ? "px-4 pt-3" : "px-4 pt-4 sm:px-5 sm:pt-5"}>
        <label htmlFor="description" className="mb-1 block text-muted text-xs">
          What should the rows be about?
        </label>
        <textarea
          id="description"
          ref={box}
          rows={compact ? 2 : 4}
          value={description}
          onChange={(event) => props.onDescribe(event.target.value)}
          onKeyDown={onKeyDown}
          aria-invalid={errors.length > 0}
          aria-describedby={describedBy("description")}
          placeholder="300 hotel bookings with guest name, country, check-in date, nights (1 to 14), room type and price per night"
          className={`block w-full resize-y [field-sizing:content] bg-transparent leading-relaxed placeholder:text-muted focus:outline-none ${compact ? "max-h-56 min-h-12 text-[0.9375rem]" : "max-h-96 min-h-28 text-base sm:text-lg"}`}
        />
        <Notes id="description" errors={errors} />
      </div>
      <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-3 border-line border-t px-4 py-3">
        <RowsBox {...props} />
        <SeedBox seed={props.seed} onSeed={props.onSeed} />
        <div className="ml-auto flex items-center gap-2 max-sm:w-full">
          {planning ? (
            <Button onClick={props.onCancel} className="max-sm:flex-1">
              Cancel
            </Button>
          ) : compact ? (
            <Button variant="quiet" onClick={props.onClear}>
              Start over
            </Button>
          ) : null}
          <Button
            type="submit"
            variant="primary"
            disabled={planning}
            className="px-5 max-sm:flex-1"
            title="Ctrl+Enter in the description does the same"
          >
            {planning ? "Planning" : "Generate"}
          </Button>
        </div>
      </div>
    </form>
  );
}

function RowsBox({ rowsText, plannedRows, compact, onRows }: Props) {
  const rows = parseRowCount(rowsText);
  const errors = rows.kind === "invalid" ? [rows.message] : [];
  const planned = plannedRows === undefined ? "as described" : `${formatCount(plannedRows)} as described`;
  return (
    <div className="max-sm:flex-1 sm:max-w-72">
      <div className="flex gap-x-2 gap-y-1 max-sm:flex-col sm:items-center">
        <label htmlFor="rows" className="text-[0.8125rem] text-muted">
          Rows
        </label>
        <input
          id="rows"
          inputMode="numeric"
          autoComplete="off"
          placeholder={planned}
          aria-invalid={errors.length > 0}
          aria-describedby={describedBy("rows")}
          title="1 to 10,000,000; empty takes the number from the description, or 100"
          className={`${CONTROL} h-9 sm:!w-44 tabular-nums`}
          value={rowsText}
          onChange={(event) => onRows(event.target.value)}
          onBlur={() => {
            if (rows.kind === "count") onRows(formatCount(rows.count));
          }}
        />
      </div>
      <Notes
        id="rows"
        errors={errors}
        help={compact || errors.length > 0 ? undefined : "1 to 10,000,000. Empty means as described."}
      />
    </div>
  );
}

function SeedBox({ seed, onSeed }: { seed: number; onSeed: (seed: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const invalid = typed !== null && !isSeed(typed);
  return (
    <div className="max-w-52">
      <div className="grid grid-cols-[auto_auto] items-center gap-x-2 gap-y-1 sm:flex">
        <label htmlFor="seed" className="max-sm:col-span-2 text-[0.8125rem] text-muted">
          Seed
        </label>
        <input
          id="seed"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={invalid}
          aria-describedby={describedBy("seed")}
          title="The same schema, rows and seed give the same rows"
          className={`${CONTROL} h-9 !w-24 tabular-nums`}
          value={typed !== null && (invalid || Number(typed) === seed) ? typed : String(seed)}
          onChange={(event) => {
            setTyped(event.target.value);
            if (isSeed(event.target.value)) onSeed(Number(event.target.value));
          }}
        />
        <IconButton
          icon="reroll"
          label="Another seed"
          className="-ml-1"
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
