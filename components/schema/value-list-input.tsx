"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CONTROL_MONO } from "@/components/ui/control";
import { tied } from "./plain-inputs";
import { useTypedText } from "./typed-text";
import { readValueLines, type ValueList, writeValueLines } from "./value-list";
import type { ValueListProps } from "./value-list-props";
import { ValueRows } from "./value-rows";

/** Lists longer than this are edited as lines of text. */
const MAX_ROWS = 40;

/** A list of values, one per line, each with a weight where the contract has weights. */
export function ValueListInput(props: ValueListProps) {
  const [asText, setAsText] = useState(false);
  const tooLong = props.list.values.length > MAX_ROWS;
  return (
    <div>
      {asText || tooLong ? <ValueLines {...props} /> : <ValueRows {...props} />}
      {tooLong ? null : (
        <Button variant="quiet" size="small" className="-ml-2" onClick={() => setAsText(!asText)}>
          {asText ? "Edit as rows" : "Edit as text, one per line"}
        </Button>
      )}
    </div>
  );
}

function ValueLines({ id, list, invalid, weighted, onChange }: ValueListProps) {
  const { text, setTyped } = useTypedText(
    list,
    (typed) => readValueLines(typed, list.values),
    (value) => writeValueLines(value as ValueList),
  );
  return (
    <>
      <textarea
        {...tied(id, invalid)}
        rows={Math.min(14, Math.max(4, list.values.length + 1))}
        spellCheck={false}
        className={CONTROL_MONO}
        value={text}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readValueLines(event.target.value, list.values));
        }}
      />
      <p className="mt-1 text-muted text-xs">
        One value per line.{weighted ? " A weight goes after a bar: gold | 3" : ""}
      </p>
    </>
  );
}
