"use client";
import { CONTROL, describedBy, Notes } from "@/components/ui/control";
import { formatCount, parseRowCount } from "./row-count";

interface Props {
  rowsText: string;
  plannedRows: number | undefined;
  onRows: (rowsText: string) => void;
}

/** How many rows; empty leaves it to the description. */
export function RowsBox({ rowsText, plannedRows, onRows }: Props) {
  const rows = parseRowCount(rowsText);
  const errors = rows.kind === "invalid" ? [rows.message] : [];
  return (
    <div className="min-w-0">
      <label htmlFor="rows" className="mb-1 block text-muted text-xs">
        Rows
      </label>
      <input
        id="rows"
        inputMode="text"
        autoComplete="off"
        enterKeyHint="go"
        placeholder={plannedRows === undefined ? "auto" : formatCount(plannedRows)}
        aria-invalid={errors.length > 0}
        aria-describedby={describedBy("rows")}
        title="1 to 10,000,000; 250k and 1.5M work too. Empty takes the number from the description, or 100"
        className={`${CONTROL} h-9 tabular-nums pointer-coarse:h-11`}
        value={rowsText}
        onChange={(event) => onRows(event.target.value)}
        onBlur={() => {
          if (rows.kind === "count") onRows(formatCount(rows.count));
        }}
      />
      <Notes id="rows" errors={errors} />
    </div>
  );
}
