"use client";
import { formatCount, plural } from "@/components/composer/row-count";
import { Button } from "@/components/ui/button";
import type { PreviewTable } from "@/lib/api/contract";
import { GoToRow } from "./go-to-row";

interface Props {
  table: PreviewTable;
  first: number;
  last: number;
  /** How many rows are sorted, while they are. */
  sortedRows: number | undefined;
  stale: boolean;
  failed: boolean;
  onRetry: () => void;
  onGo: (row: number) => void;
  onUnsort: () => void;
}

/** Which rows are in the window, what is special about them, and a way to any other row. */
export function GridFooter(props: Props) {
  const { table, first, last, sortedRows } = props;
  return (
    <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-3 py-1 text-muted text-xs">
      <p className="tabular-nums">
        {rangeOf(props)}, {plural(table.columns.length, "column")}
      </p>
      {sortedRows === undefined ? null : (
        <p className="flex items-center gap-1">
          {sortedRows < table.rowCount ? `Sorted: the first ${plural(sortedRows, "row")} only` : "Sorted here only"}
          <Button variant="quiet" size="small" className="h-6!" onClick={props.onUnsort}>
            Undo sorting
          </Button>
        </p>
      )}
      {props.failed ? (
        <p role="alert" className="flex items-center gap-1 text-bad">
          Further rows could not be loaded.
          <Button variant="quiet" size="small" className="h-6!" onClick={props.onRetry}>
            Try again
          </Button>
        </p>
      ) : null}
      {props.stale ? <p className="text-caution">From before the last change</p> : null}
      {sortedRows === undefined && table.rowCount > last - first ? (
        <GoToRow rowCount={table.rowCount} onGo={props.onGo} />
      ) : null}
    </div>
  );
}

function rangeOf({ table, first, last, sortedRows }: Props): string {
  const total = sortedRows ?? table.rowCount;
  if (first === 0 && last >= total) return plural(total, "row");
  return `Rows ${formatCount(first + 1)}–${formatCount(last)} of ${formatCount(total)}`;
}
