"use client";
import { useId } from "react";
import { CheckBox } from "@/components/ui/check-box";
import { CONTROL, Labelled, Notes } from "@/components/ui/control";
import type { DraftField } from "./draft";
import { tied } from "./plain-inputs";
import { parseNumber, useTypedText } from "./typed-text";

interface Props {
  field: DraftField;
  messagesAt: (name: string) => string[];
  onChange: (change: Partial<DraftField>, name: string) => void;
}

/** What holds for the cells of a field whatever makes them. */
export function FieldRules({ field, messagesAt, onChange }: Props) {
  const id = useId();
  const unique = messagesAt("unique");
  return (
    <div className="grid grid-cols-1 gap-x-3 gap-y-1 border-line border-t pt-3 @xs:grid-cols-2">
      <NullRate
        rate={field.nullRate}
        errors={messagesAt("nullRate")}
        onChange={(nullRate) => onChange({ nullRate }, "nullRate")}
      />
      <div>
        <CheckBox
          id={`${id}-unique`}
          label="Unique"
          help="No value twice in the table"
          checked={field.unique}
          onChange={(checked) => onChange({ unique: checked }, "unique")}
        />
        <Notes id={`${id}-unique`} errors={unique} />
        <CheckBox
          id={`${id}-hidden`}
          label="Hidden"
          help="Computed for other fields, not exported"
          checked={field.hidden}
          onChange={(hidden) => onChange({ hidden }, "hidden")}
        />
      </div>
    </div>
  );
}

interface NullRateProps {
  rate: DraftField["nullRate"];
  errors: readonly string[];
  onChange: (rate: number | string) => void;
}

/** The share of empty cells in percent: a slider for the feel of it, a box for the exact number. */
function NullRate({ rate, errors, onChange }: NullRateProps) {
  const id = useId();
  const { text, setTyped } = useTypedText(rate, parsePercent, showPercent);
  return (
    <Labelled id={id} label="Null rate" help="Share of empty cells, in percent" errors={errors}>
      <div className="flex items-center gap-2">
        <input
          type="range"
          aria-label="Null rate, slider"
          className="h-8 min-w-0 flex-1 accent-(--accent) pointer-coarse:h-11"
          min={0}
          max={1}
          step={0.01}
          value={typeof rate === "number" ? rate : 0}
          onChange={(event) => {
            setTyped(null);
            onChange(Number(event.target.value));
          }}
        />
        <input
          {...tied(id, errors.length > 0)}
          className={`${CONTROL} w-16! text-right tabular-nums`}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(parsePercent(event.target.value));
          }}
        />
        <span aria-hidden="true" className="text-muted text-xs">
          %
        </span>
      </div>
    </Labelled>
  );
}

/** `12.5` is 0.125; text that is no number stays text, so that it can be complained about. */
function parsePercent(text: string): number | string {
  const number = parseNumber(text.replace(/%\s*$/, ""));
  if (number === undefined) return 0;
  return typeof number === "number" ? Math.round(number * 1e6) / 1e8 : text;
}

function showPercent(rate: unknown): string {
  return typeof rate === "number" ? String(Math.round(rate * 1e6) / 1e4) : String(rate ?? "");
}
