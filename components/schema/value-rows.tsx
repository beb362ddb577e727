"use client";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { CONTROL, describedBy } from "@/components/ui/control";
import { parseNumber, showScalar, useTypedText } from "./typed-text";
import { parseListValue, readValueLines, setWeight, shareOf, type ValueList } from "./value-list";
import type { ValueListProps } from "./value-list-props";

/** Values as rows: Enter adds one, Backspace in an empty one removes it, pasted lines become rows. */
export function ValueRows({ id, list, weighted, invalid, onChange }: ValueListProps) {
  const rowId = (index: number) => (index === 0 ? id : `${id}-${index}`);
  const focusRow = (index: number) => requestAnimationFrame(() => document.getElementById(rowId(index))?.focus());
  const splice = (at: number, remove: number, values: unknown[], weights = values.map((): unknown => 1)) =>
    onChange({
      values: list.values.toSpliced(at, remove, ...values),
      weights: list.weights?.toSpliced(at, remove, ...weights),
    });
  const insert = (at: number) => {
    splice(at, 0, [""]);
    focusRow(at);
  };
  const remove = (at: number) => {
    splice(at, 1, []);
    focusRow(Math.max(0, at - 1));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) insert(at + 1);
    else if (event.key === "Backspace" && event.currentTarget.value === "" && list.values.length > 1) remove(at);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, at: number) => {
    const lines = readValueLines(event.clipboardData.getData("text"), list.values);
    if (lines.values.length < 2) return;
    event.preventDefault();
    const replaced = showScalar(list.values[at]) === "" ? 1 : 0;
    splice(at + 1 - replaced, replaced, lines.values, lines.weights);
  };

  return (
    <div className="space-y-1">
      {list.values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values repeat while they are typed, the position is the identity
        <div key={i} className="flex items-center gap-1">
          <input
            id={rowId(i)}
            aria-label={i === 0 ? undefined : `Value ${i + 1}`}
            aria-invalid={invalid}
            aria-describedby={describedBy(id)}
            autoComplete="off"
            className={CONTROL}
            value={showScalar(value)}
            onChange={(event) => {
              const others = list.values.filter((other, j) => j !== i && other !== "");
              onChange({ ...list, values: list.values.with(i, parseListValue(event.target.value, others)) });
            }}
            onKeyDown={(event) => onKeyDown(event, i)}
            onPaste={(event) => onPaste(event, i)}
          />
          {weighted ? <WeightBox list={list} index={i} onChange={onChange} /> : null}
          <IconButton
            icon="close"
            label={`Remove value ${i + 1}`}
            disabled={list.values.length < 2}
            onClick={() => remove(i)}
          />
        </div>
      ))}
      <Button
        variant="quiet"
        size="small"
        icon="plus"
        className="-ml-2"
        id={list.values.length === 0 ? id : undefined}
        onClick={() => insert(list.values.length)}
      >
        Add a value
      </Button>
    </div>
  );
}

interface WeightProps {
  list: ValueList;
  index: number;
  onChange: (list: ValueList) => void;
}

function WeightBox({ list, index, onChange }: WeightProps) {
  const { text, setTyped } = useTypedText(list.weights?.[index], parseNumber, showScalar);
  const share = shareOf(list, index);
  return (
    <>
      <input
        aria-label={`Weight of value ${index + 1}`}
        className={`${CONTROL} w-16! shrink-0 text-right tabular-nums`}
        inputMode="decimal"
        placeholder="1"
        value={text}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(setWeight(list, index, parseNumber(event.target.value)));
        }}
      />
      <span className="w-10 shrink-0 text-right font-mono text-muted text-xs tabular-nums">
        {share === undefined ? "" : `${share.toFixed(share < 10 ? 1 : 0)}%`}
      </span>
    </>
  );
}
