import { Chip } from "@/components/ui/chip";
import { Segments } from "@/components/ui/segments";

export type View = "schema" | "rows";

interface Props {
  view: View;
  fields: number;
  problems: number;
  onView: (view: View) => void;
}

/** Schema or rows, where the window has no room for both. */
export function ViewSwitch({ view, fields, problems, onView }: Props) {
  const note = problems > 0 ? <Chip tone="bad">{problems}</Chip> : <span className="text-muted">{fields}</span>;
  return (
    <Segments
      label="What to show"
      className="lg:hidden"
      value={view}
      onChange={onView}
      options={[
        { value: "rows", short: "Rows" },
        { value: "schema", short: <>Schema {note}</> },
      ]}
    />
  );
}
