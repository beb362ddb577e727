"use client";
import { useId, useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { CONTROL, describedBy, Labelled } from "@/components/ui/control";
import { describeGenerator, percent } from "./describe-generator";
import { type DraftField, type DraftGenerator, type DraftPath, violationsAt } from "./draft";
import type { DraftEdit } from "./edit-draft";
import { useEditor } from "./editor-context";
import { ParameterForm } from "./parameter-form";
import { GENERATOR_VARIANTS, variantOf } from "./parameters";
import { CheckBox, NumberInput } from "./plain-inputs";
import { createGenerator } from "./starters";
import { humanize, KIND_GROUPS, KINDS_NOT_OFFERED } from "./words";

interface Props {
  field: DraftField;
  tableIndex: number;
  fieldIndex: number;
  fieldCount: number;
  onEdit: (edit: DraftEdit, key?: string) => void;
}

/** Everything about one field. */
export function FieldEditor({ field, tableIndex, fieldIndex, fieldCount, onEdit }: Props) {
  const id = useId();
  const { draft, violations } = useEditor();
  const at = { table: tableIndex, field: fieldIndex };
  const path: DraftPath = ["tables", tableIndex, "fields", fieldIndex];
  const spot = path.join(".");
  const variant = variantOf(field.generator.kind);
  const setField = (change: Partial<DraftField>, name: string) =>
    onEdit({ kind: "setField", ...at, change }, `${spot}.${name}`);
  const setGenerator = (generator: DraftGenerator, key?: string) =>
    onEdit({ kind: "setGenerator", ...at, generator }, key);
  const messagesAt = (...rest: string[]) =>
    violationsAt(violations, [...path, ...rest]).map((violation) => violation.message);
  const kindErrors = violations
    .filter((violation) => violation.path.join(".") === `${spot}.generator`)
    .map((violation) => violation.message);

  return (
    <div className="@container space-y-4 border-line border-t bg-raised px-4 py-4">
      <div className="grid grid-cols-1 gap-x-4 gap-y-3 @sm:grid-cols-2">
        <NameBox
          id={`${id}-name`}
          name={field.name}
          errors={messagesAt("name")}
          onRename={(name) => onEdit({ kind: "renameField", ...at, name })}
        />
        <Labelled id={`${id}-kind`} label="How it is made" help={variant?.help} errors={kindErrors}>
          <select
            id={`${id}-kind`}
            className={CONTROL}
            aria-describedby={describedBy(`${id}-kind`)}
            aria-invalid={kindErrors.length > 0}
            value={field.generator.kind}
            onChange={(event) =>
              setGenerator(createGenerator(event.target.value, { draft, table: tableIndex, previous: field.generator }))
            }
          >
            <KindOptions current={field.generator.kind} />
          </select>
        </Labelled>
      </div>

      {field.alternatives && field.alternatives.length > 0 ? (
        <Alternatives alternatives={field.alternatives} onPick={(generator) => setGenerator(generator)} />
      ) : null}

      {variant ? (
        <ParameterForm
          parameters={variant.parameters}
          owner={field.generator}
          path={[...path, "generator"]}
          onChange={(owner) => setGenerator({ ...owner, kind: field.generator.kind }, `${spot}.generator`)}
        />
      ) : null}

      <div className="grid grid-cols-1 gap-x-4 gap-y-1 border-line border-t pt-3 @sm:grid-cols-2">
        <Labelled
          id={`${id}-null`}
          label="Null rate"
          help={`Share of empty cells, 0 to 1${typeof field.nullRate === "number" ? `; now ${percent(field.nullRate)}` : ""}`}
          errors={messagesAt("nullRate")}
        >
          <NumberInput
            id={`${id}-null`}
            value={field.nullRate}
            invalid={messagesAt("nullRate").length > 0}
            required
            min={0}
            max={1}
            onChange={(rate) =>
              setField({ nullRate: typeof rate === "number" ? rate : String(rate ?? "") }, "nullRate")
            }
          />
        </Labelled>
        <div>
          <CheckBox
            id={`${id}-unique`}
            label="Unique"
            help="No value twice in the table"
            checked={field.unique}
            onChange={(unique) => setField({ unique }, "unique")}
          />
          {messagesAt("unique").map((message) => (
            <p key={message} className="text-bad text-xs">
              {message}
            </p>
          ))}
          <CheckBox
            id={`${id}-hidden`}
            label="Hidden"
            help="Computed for other fields, not exported"
            checked={field.hidden}
            onChange={(hidden) => setField({ hidden }, "hidden")}
          />
        </div>
      </div>

      <div className="flex flex-wrap items-center gap-1 border-line border-t pt-3">
        <IconButton
          icon="up"
          label="Move up"
          disabled={fieldIndex === 0}
          onClick={() => onEdit({ kind: "moveField", ...at, to: fieldIndex - 1 })}
        />
        <IconButton
          icon="down"
          label="Move down"
          disabled={fieldIndex === fieldCount - 1}
          onClick={() => onEdit({ kind: "moveField", ...at, to: fieldIndex + 1 })}
        />
        <Button variant="quiet" icon="copy" onClick={() => onEdit({ kind: "duplicateField", ...at })}>
          Duplicate
        </Button>
        <Button
          variant="quiet"
          icon="trash"
          className="ml-auto hover:text-bad"
          disabled={fieldCount < 2}
          onClick={() => onEdit({ kind: "removeField", ...at })}
        >
          Remove field
        </Button>
      </div>
    </div>
  );
}

/** The name is taken over when the box is left, since other fields follow it. */
function NameBox({
  id,
  name,
  errors,
  onRename,
}: {
  id: string;
  name: string;
  errors: readonly string[];
  onRename: (name: string) => void;
}) {
  const [typed, setTyped] = useState<{ from: string; text: string } | null>(null);
  const text = typed?.from === name ? typed.text : name;
  const commit = () => {
    if (text !== name) onRename(text);
  };
  return (
    <Labelled id={id} label="Name" help="Fields that use it follow a new name" errors={errors}>
      <input
        id={id}
        className={`${CONTROL} font-mono`}
        aria-describedby={describedBy(id)}
        aria-invalid={errors.length > 0}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setTyped({ from: name, text: event.target.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </Labelled>
  );
}

function KindOptions({ current }: { current: string }) {
  const offered = GENERATOR_VARIANTS.map((variant) => variant.kind).filter(
    (kind) => kind === current || !KINDS_NOT_OFFERED.has(kind),
  );
  const grouped = new Set(KIND_GROUPS.flatMap((group) => group.kinds));
  const rest = offered.filter((kind) => !grouped.has(kind));
  const groups = [...KIND_GROUPS, { label: "More", kinds: rest }];
  return groups.map((group) => {
    const kinds = group.kinds.filter((kind) => offered.includes(kind));
    return kinds.length === 0 ? null : (
      <optgroup key={group.label} label={group.label}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {humanize(kind)}
          </option>
        ))}
      </optgroup>
    );
  });
}

function Alternatives({
  alternatives,
  onPick,
}: {
  alternatives: readonly DraftGenerator[];
  onPick: (generator: DraftGenerator) => void;
}) {
  return (
    <div>
      <p className="mb-1.5 font-medium text-[0.8125rem]">It could also mean</p>
      <div className="flex flex-wrap gap-1.5">
        {alternatives.map((generator) => {
          const label = `${humanize(generator.kind)}: ${describeGenerator(generator)}`;
          return (
            <Button key={label} className="h-8 max-w-full" onClick={() => onPick(generator)}>
              <span className="truncate">{label}</span>
            </Button>
          );
        })}
      </div>
    </div>
  );
}
