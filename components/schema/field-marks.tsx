import { Chip } from "@/components/ui/chip";
import { percent } from "./describe-generator";
import type { DraftField } from "./draft";

/** What is remarkable about a field, in a word each. */
export function FieldMarks({ field, problems }: { field: DraftField; problems: number }) {
  return (
    <>
      {problems > 0 ? <Chip tone="bad">{problems === 1 ? "1 problem" : `${problems} problems`}</Chip> : null}
      {field.origin === "guessed" ? (
        <Chip tone="caution" title="The description did not say; this is a guess">
          guessed{field.confidence === undefined ? "" : ` ${percent(field.confidence)}`}
        </Chip>
      ) : null}
      {field.origin === "added" ? (
        <Chip title="Not named in the description; it completes the table">added</Chip>
      ) : null}
      {field.unique ? <Chip>unique</Chip> : null}
      {field.nullRate === 0 ? null : <Chip title="Share of empty cells">{percent(field.nullRate)} empty</Chip>}
      {field.hidden ? <Chip title="Computed for other fields, not exported">hidden</Chip> : null}
    </>
  );
}
