"use client";
import { useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { CONTROL, describedBy } from "@/components/ui/control";
import { type InputProps, parseNumber, showScalar, useTypedText } from "./plain-inputs";
import { parseListValue, readValueLines, setWeight, shareOf, type ValueList, writeValueLines } from "./value-list";

/** Lists longer than this are edited as lines of text. */
const MAX_ROWS = 40;

type Props = Omit<InputProps, "value" | "onChange"> & {
  list: ValueList;
  weighted: boolean;
  onChange: (list: ValueList) => void;
};

/** A list of values, one per line, each with a weight where the contract has weights. */
export function ValueListInput({ id, list, weighted, invalid, onChange }: Props) {
  const [asText, setAsText] = useState(list.values.length > MAX_ROWS);
  const tooLong = list.values.length > MAX_ROWS;
  return (
    <div>
      {asText || tooLong ? (
        <ValueLines id={id} list={list} invalid={invalid} onChange={onChange} />
      ) : (
        <ValueRows id={id} list={list} weighted={weighted} invalid={invalid} onChange={onChange} />
      )}
      {tooLong ? null : (
        <Button variant="quiet" className="-ml-3 h-8 text-xs" onClick={() => setAsText(!asText)}>
          {asText ? "Edit as rows" : "Edit as text, one per line"}
        </Button>
      )}
    </div>
  );
}

function ValueLines({ id, list, invalid, onChange }: Omit<Props, "weighted" | "required">) {
  const { text, setTyped } = useTypedText(
    list,
    (typed) => readValueLines(typed, list.values),
    (value) => writeValueLines(value as ValueList),
  );
  return (
    <>
      <textarea
        id={id}
        rows={Math.min(14, Math.max(4, list.values.length + 1))}
        spellCheck={false}
        className={`${CONTROL} font-mono`}
        aria-invalid={invalid}
        aria-describedby={describedBy(id)}
        value={text}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readValueLines(event.target.value, list.values));
        }}
      />
      <p className="mt-1 text-muted text-xs">One value per line. A weight goes after a bar: gold | 3</p>
    </>
  );
}

function ValueRows({ id, list, weighted, invalid, onChange }: Omit<Props, "required">) {
  const focusRow = (index: number) =>
    requestAnimationFrame(() => document.getElementById(index === 0 ? id : `${id}-${index}`)?.focus());
  const insert = (index: number) => {
    onChange({
      values: list.values.toSpliced(index, 0, ""),
      weights: list.weights?.toSpliced(index, 0, 1),
    });
    focusRow(index);
  };
  const remove = (index: number) => {
    onChange({ values: list.values.toSpliced(index, 1), weights: list.weights?.toSpliced(index, 1) });
    focusRow(Math.max(0, index - 1));
  };
  return (
    <div className="space-y-1">
      {list.values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values repeat while they are typed, the position is the identity
        <div key={i} className="flex items-center gap-1">
          <input
            id={i === 0 ? id : `${id}-${i}`}
            aria-label={i === 0 ? undefined : `Value ${i + 1}`}
            aria-invalid={invalid}
            aria-describedby={describedBy(id)}
            className={CONTROL}
            value={showScalar(value)}
            onChange={(event) => {
              const others = list.values.filter((other, j) => j !== i && other !== "");
              onChange({ ...list, values: list.values.with(i, parseListValue(event.target.value, others)) });
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter") {
                event.preventDefault();
                insert(i + 1);
              }
              if (event.key === "Backspace" && event.currentTarget.value === "" && list.values.length > 1) {
                event.preventDefault();
                remove(i);
              }
            }}
            onPaste={(event) => {
              const lines = readValueLines(event.clipboardData.getData("text"), list.values);
              if (lines.values.length < 2) return;
              event.preventDefault();
              const keep = showScalar(value) === "" ? 0 : 1;
              const at = i + keep;
              onChange({
                values: list.values.toSpliced(at, 1 - keep, ...lines.values),
                weights: list.weights?.toSpliced(at, 1 - keep, ...lines.values.map(() => 1)),
              });
            }}
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
        icon="plus"
        className="-ml-3 h-8 text-xs"
        id={list.values.length === 0 ? id : undefined}
        onClick={() => insert(list.values.length)}
      >
        Add a value
      </Button>
    </div>
  );
}

function WeightBox({ list, index, onChange }: { list: ValueList; index: number; onChange: (list: ValueList) => void }) {
  const { text, setTyped } = useTypedText(list.weights?.[index], parseNumber, showScalar);
  const share = shareOf(list, index);
  return (
    <>
      <input
        aria-label={`Weight of value ${index + 1}`}
        className={`${CONTROL} !w-16 shrink-0 text-right tabular-nums`}
        inputMode="decimal"
        placeholder="1"
        value={text}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(setWeight(list, index, parseNumber(event.target.value)));
        }}
      />
      <span className="w-11 shrink-0 text-right font-mono text-muted text-xs tabular-nums">
        {share === undefined ? "" : `${share.toFixed(share < 10 ? 1 : 0)}%`}
      </span>
    </>
  );
}
