import type { DatasetTable } from "@/lib/engine/dataset";
import type { Exporter, ExportOptions, ExportRange } from "@/lib/export/exporter";

/** Time one turn may take before other requests get theirs. */
const TURN_MS = 8;

/**
 * A table's file as a web stream. Rows are made when the reader asks for more, so a slow reader slows the engine and memory stays at a
 * few pieces; cancelling stops the work. Long runs give way to other requests every few milliseconds.
 */
export function streamTable(table: DatasetTable, range: ExportRange, exporter: Exporter, options: ExportOptions = {}): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = exporter.write(table, range, options)[Symbol.iterator]();
  let turnEnds = performance.now() + TURN_MS;
  return new ReadableStream(
    {
      async pull(controller) {
        if (performance.now() > turnEnds) {
          await new Promise((resolve) => setImmediate(resolve));
          turnEnds = performance.now() + TURN_MS;
        }
        const { done, value } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
      },
      cancel() {
        pieces.return?.();
      },
    },
    { highWaterMark: 2 },
  );
}
