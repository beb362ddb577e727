"use client";
import { useId } from "react";
import { Labelled, SELECT } from "@/components/ui/control";
import { type DraftField, type DraftGenerator, type DraftPath, violationsAt } from "./draft";
import type { DraftEdit } from "./edit-draft";
import { useEditor } from "./editor-context";
import { FieldActions } from "./field-actions";
import { FieldRules } from "./field-rules";
import { KindOptions } from "./kind-options";
import { NameBox } from "./name-box";
import { ParameterForm } from "./parameter-form";
import { GENERATOR_VARIANTS, variantOf } from "./parameters";
import { tied } from "./plain-inputs";
import { Readings } from "./readings";
import { createGenerator } from "./starters";

interface Props {
  field: DraftField;
  tableIndex: number;
  fieldIndex: number;
  fieldCount: number;
  onEdit: (edit: DraftEdit, key?: string) => void;
  onRemove: () => void;
}

/** Everything about one field. */
export function FieldEditor({ field, tableIndex, fieldIndex, fieldCount, onEdit, onRemove }: Props) {
  const id = useId();
  const { draft, violations } = useEditor();
  const at = { table: tableIndex, field: fieldIndex };
  const path: DraftPath = ["tables", tableIndex, "fields", fieldIndex];
  const spot = path.join(".");
  const variant = variantOf(field.generator.kind);
  const setGenerator = (generator: DraftGenerator, key?: string) =>
    onEdit({ kind: "setGenerator", ...at, generator }, key);
  const messagesAt = (...rest: string[]) => [
    ...new Set(violationsAt(violations, [...path, ...rest]).map((violation) => violation.message)),
  ];
  const kindErrors = violations
    .filter((violation) => [`${spot}.generator`, `${spot}.generator.kind`].includes(violation.path.join(".")))
    .map((violation) => violation.message);

  return (
    <div className="@container space-y-4 border-line border-t bg-raised px-4 pt-3 pb-2">
      <Readings
        field={field}
        onChoose={(alternative) => onEdit({ kind: "chooseReading", ...at, alternative })}
        onKeep={() => onEdit({ kind: "setField", ...at, change: { origin: "asked" } })}
      />
      <div className="grid grid-cols-1 gap-x-3 gap-y-3 @xs:grid-cols-2">
        <NameBox
          id={`${id}-name`}
          label="Name"
          name={field.name}
          errors={messagesAt("name")}
          onRename={(name) => onEdit({ kind: "renameField", ...at, name })}
        />
        <Labelled id={`${id}-kind`} label="Generator" errors={kindErrors}>
          <select
            {...tied(`${id}-kind`, kindErrors.length > 0)}
            className={SELECT}
            value={field.generator.kind}
            onChange={(event) =>
              setGenerator(createGenerator(event.target.value, { draft, table: tableIndex, previous: field.generator }))
            }
          >
            <KindOptions kinds={GENERATOR_VARIANTS.map((each) => each.kind)} current={field.generator.kind} grouped />
          </select>
        </Labelled>
      </div>
      {variant ? (
        <div>
          <p className="mb-3 text-muted text-xs">{variant.help}</p>
          <ParameterForm
            parameters={variant.parameters}
            owner={field.generator}
            path={[...path, "generator"]}
            onChange={(owner) => setGenerator({ ...owner, kind: field.generator.kind }, `${spot}.generator`)}
          />
        </div>
      ) : null}
      <FieldRules
        field={field}
        messagesAt={messagesAt}
        onChange={(change, name) => onEdit({ kind: "setField", ...at, change }, `${spot}.${name}`)}
      />
      <FieldActions {...at} fieldCount={fieldCount} onEdit={onEdit} onRemove={onRemove} />
    </div>
  );
}
