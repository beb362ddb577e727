import { memo } from "react";
import type { Cell } from "@/lib/api/contract";
import { formatCell, isRightAligned, type PreviewColumn } from "./format-cell";
import type { RowCells } from "./row-blocks";

interface Props {
  columns: readonly PreviewColumn[];
  /** The columns that are drawn: from one, up to but without the other. */
  from: number;
  to: number;
  /** Number of the row in the table, from 0. */
  index: number;
  /** Where the row stands on the page, from 0; another place than its number while the rows are sorted. */
  position: number;
  cells: RowCells | undefined;
  highlighted: number;
  height: number;
}

/** One row, or its place while its cells are on their way. */
export const GridRow = memo(function GridRow(props: Props) {
  const { columns, from, to, index, position, cells, highlighted, height } = props;
  return (
    <tr aria-rowindex={position + 2} className="group" style={{ height }}>
      <th
        scope="row"
        className="sticky left-0 z-10 border-line border-r border-b bg-surface px-2 text-right font-mono font-normal text-[0.6875rem] text-muted tabular-nums group-hover:bg-sunken"
      >
        {index + 1}
      </th>
      {from > 0 ? <Blank columns={from} /> : null}
      {columns.slice(from, to).map((column, i) => (
        <BodyCell
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, positions are the identity
          key={from + i}
          column={column}
          position={from + i}
          cell={cells?.[from + i]}
          highlighted={highlighted === from + i}
        />
      ))}
      <Blank columns={columns.length - to + 1} />
    </tr>
  );
});

/** Columns out of sight, and the space after the last one. */
function Blank({ columns }: { columns: number }) {
  return <td aria-hidden="true" colSpan={columns} className="border-line border-b group-hover:bg-sunken" />;
}

interface CellProps {
  column: PreviewColumn;
  position: number;
  cell: Cell | undefined;
  highlighted: boolean;
}

function BodyCell({ column, position, cell, highlighted }: CellProps) {
  const right = isRightAligned(column);
  const text = cell === null || cell === undefined ? "" : formatCell(cell, column);
  return (
    <td
      aria-colindex={position + 2}
      className={`overflow-hidden text-ellipsis whitespace-nowrap border-line border-b px-3 tabular-nums group-hover:bg-sunken ${right ? "text-right" : ""} ${highlighted ? "bg-accent-soft/45" : ""}`}
      title={text.length > 24 ? text : undefined}
    >
      {cell === undefined ? <Placeholder right={right} /> : cell === null ? <Null right={right} /> : text}
    </td>
  );
}

/** An empty cell: seen as a faint stroke, heard as a word. */
function Null({ right }: { right: boolean }) {
  return (
    <>
      <span aria-hidden="true" className={`block h-px w-2.5 bg-edge ${right ? "ml-auto" : ""}`} />
      <span className="sr-only">empty</span>
    </>
  );
}

function Placeholder({ right }: { right: boolean }) {
  return <span aria-hidden="true" className={`block h-2 w-3/5 rounded-sm bg-sunken ${right ? "ml-auto" : ""}`} />;
}
