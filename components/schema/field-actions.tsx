import { Button, IconButton } from "@/components/ui/button";
import type { DraftEdit } from "./edit-draft";

interface Props {
  table: number;
  field: number;
  fieldCount: number;
  onEdit: (edit: DraftEdit) => void;
  onRemove: () => void;
}

/** What can be done to a field as a whole. */
export function FieldActions({ table, field, fieldCount, onEdit, onRemove }: Props) {
  const move = (to: number) => onEdit({ kind: "moveField", table, field, to });
  return (
    <div className="-mx-2 flex flex-wrap items-center gap-0.5 border-line border-t pt-2">
      <IconButton icon="up" label="Move up" disabled={field === 0} onClick={() => move(field - 1)} />
      <IconButton icon="down" label="Move down" disabled={field === fieldCount - 1} onClick={() => move(field + 1)} />
      <Button variant="quiet" size="small" icon="copy" onClick={() => onEdit({ kind: "duplicateField", table, field })}>
        Duplicate
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon="trash"
        className="ml-auto hover:text-bad"
        disabled={fieldCount < 2}
        onClick={onRemove}
      >
        Remove field
      </Button>
    </div>
  );
}
