"use client";
import type { SortingState } from "@tanstack/react-table";
import { memo, useMemo, useRef, useState } from "react";
import type { PreviewTable } from "@/lib/api/contract";
import { GridFooter } from "./grid-footer";
import { GridHeader } from "./grid-header";
import { useGridModel } from "./grid-model";
import { GridRow } from "./grid-row";
import type { PanelAttributes } from "./panel-attributes";
import { useColumnWidths } from "./use-column-widths";
import { useColumnWindow } from "./use-column-window";
import { useRowWindow } from "./use-row-window";
import { useSortSample } from "./use-sort-sample";
import { useVirtualRows } from "./use-virtual-rows";

const ROW_HEIGHT = 30;
const HEADER_HEIGHT = 36;

interface Props {
  table: PreviewTable;
  /** The table's download link, by which further rows are fetched. */
  fileUrl: string | undefined;
  /** Name of the field that is being edited; its column is marked. */
  highlighted: string | undefined;
  /** The rows belong to an earlier state of the page. */
  stale: boolean;
  panel: PanelAttributes;
}

/** A table of any length: only the rows in the window are drawn, and fetched when they come into view. */
export const DataGrid = memo(function DataGrid({ table, fileUrl, highlighted, stale, panel }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const [sorting, setSorting] = useState<SortingState>([]);
  const sorted = sorting.length > 0;
  const sample = useSortSample(table, fileUrl, sorted);
  const rowCount = sorted ? sample.length : table.rowCount;
  const view = useVirtualRows({ scroller, rowCount, rowHeight: ROW_HEIGHT, headerHeight: HEADER_HEIGHT });
  const window = useRowWindow({ table, fileUrl, first: view.first, count: sorted ? 0 : view.count });

  // biome-ignore lint/correctness/useExhaustiveDependencies: arrivals change what row() answers
  const data = useMemo(
    () =>
      sorted
        ? sample.map((cells, index) => ({ index, cells }))
        : Array.from({ length: view.count }, (_, i) => ({ index: view.first + i, cells: window.row(view.first + i) })),
    [sorted, sample, view.first, view.count, window.row, window.arrivals],
  );
  const widths = useColumnWidths(table);
  const model = useGridModel({ columns: table.columns, widths, data, sorting, onSortingChange: setSorting });
  const rows = model.getRowModel().rows;
  const shown = sorted ? rows.slice(view.first, view.first + view.count) : rows;

  const gutter = 20 + 7 * String(table.rowCount).length;
  const width = gutter + model.getTotalSize();
  const columns = useColumnWindow(
    scroller,
    gutter,
    model.getAllLeafColumns().map((each) => each.getSize()),
  );
  const column = table.columns.findIndex(({ name }) => name === highlighted);
  const showColumn = (cell: HTMLElement) => {
    const box = scroller.current;
    if (!box) return;
    const left = cell.offsetLeft - gutter;
    if (left < box.scrollLeft || cell.offsetLeft + cell.offsetWidth > box.scrollLeft + box.clientWidth)
      box.scrollLeft = left - 40;
  };

  return (
    <>
      <section
        ref={scroller}
        {...panel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2"
      >
        <div style={{ height: view.height, width, minWidth: "100%" }}>
          <div className="sticky top-0 overflow-clip" style={{ height: Math.min(view.viewport, view.height) }}>
            <table
              aria-rowcount={table.rowCount + 1}
              aria-colcount={table.columns.length + 1}
              className="w-full table-fixed border-separate border-spacing-0 text-[0.8125rem]"
            >
              <caption className="sr-only">
                Rows of {table.name}. Column headers sort the first rows on this page, not the file.
              </caption>
              <colgroup>
                <col style={{ width: gutter }} />
                {model.getAllLeafColumns().map((each) => (
                  <col key={each.id} style={{ width: each.getSize() }} />
                ))}
                <col />
              </colgroup>
              <GridHeader
                model={model}
                columns={table.columns}
                highlighted={column}
                height={HEADER_HEIGHT}
                onHighlight={showColumn}
              />
              <tbody style={{ transform: `translateY(${-view.offset}px)` }}>
                {shown.map((row, i) => (
                  <GridRow
                    key={row.id}
                    columns={table.columns}
                    from={columns.from}
                    to={columns.to}
                    index={row.original.index}
                    position={view.first + i}
                    cells={row.original.cells}
                    highlighted={column}
                    height={ROW_HEIGHT}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </section>
      <GridFooter
        table={table}
        first={view.whole.from}
        last={view.whole.to}
        sortedRows={sorted ? rowCount : undefined}
        stale={stale}
        failed={window.failed}
        onRetry={window.retry}
        onGo={view.scrollToRow}
        onUnsort={() => setSorting([])}
      />
    </>
  );
});
