"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { CONTROL_MONO, describedBy } from "./control";
import { Icon } from "./icon";
import { type Choice, searchChoices } from "./search-choices";

interface Props {
  id: string;
  value: string;
  choices: readonly Choice[];
  invalid: boolean;
  /** Text that is none of the choices counts as well. */
  free: boolean;
  onChange: (value: string) => void;
}

/** A long list to choose from, narrowed by typing. Arrows move, Enter takes, Escape leaves it as it was. */
export function ComboBox({ id, value, choices, invalid, free, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const shown = open ? searchChoices(choices, typed ?? "") : [];
  const listId = `${id}-list`;
  const optionId = (index: number) => `${id}-option-${index}`;

  useEffect(() => {
    const target = open ? (list.current?.children[active] ?? list.current) : null;
    target?.scrollIntoView({ block: "nearest" });
  }, [open, active]);

  const show = () => {
    if (open) return;
    setOpen(true);
    setActive(
      Math.max(
        0,
        choices.findIndex((choice) => choice.value === value),
      ),
    );
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
  };
  const take = (next: string) => {
    close();
    if (next !== value) onChange(next);
  };
  const leave = () => {
    const text = typed?.trim() ?? "";
    const known = choices.some((choice) => choice.value === text);
    if (text !== "" && (free || known)) take(text);
    else close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    const chosen = shown[active];
    if (step !== undefined && open) setActive(Math.min(Math.max(active + step, 0), Math.max(shown.length - 1, 0)));
    else if (step !== undefined) show();
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && open) chosen ? take(chosen.value) : leave();
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className="relative">
        <input
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && shown.length > 0 ? optionId(active) : undefined}
          aria-invalid={invalid}
          aria-describedby={describedBy(id)}
          autoComplete="off"
          spellCheck={false}
          className={`${CONTROL_MONO} pr-7!`}
          value={typed ?? value}
          onFocus={(event) => event.target.select()}
          onClick={show}
          onBlur={leave}
          onChange={(event) => {
            setOpen(true);
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Icon
          name="chevron"
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 rotate-90 text-muted"
        />
        <div
          id={listId}
          ref={list}
          role="listbox"
          aria-label="Choices"
          hidden={shown.length === 0}
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 scroll-mb-2 overflow-y-auto overscroll-contain rounded-control border border-edge bg-raised py-1 shadow-lg"
        >
          {shown.map((choice, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys, the focus stays there
            <div
              key={choice.value}
              id={optionId(i)}
              role="option"
              tabIndex={-1}
              aria-selected={choice.value === value}
              className={`cursor-pointer px-2.5 py-1.5 text-xs ${i === active ? "bg-sunken" : ""}`}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(i)}
              onClick={() => take(choice.value)}
            >
              <span className={`font-mono ${choice.value === value ? "font-semibold text-accent" : ""}`}>
                {choice.value}
              </span>
              {choice.note ? <span className="line-clamp-2 text-muted">{choice.note}</span> : null}
            </div>
          ))}
        </div>
      </div>
      {open && shown.length === 0 ? (
        <p role="status" className="mt-1 text-muted text-xs">
          {free ? "None of the known ones" : "Nothing is called or described so"}
        </p>
      ) : null}
    </>
  );
}
