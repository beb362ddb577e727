import type { DatasetTable } from "@/lib/engine/dataset";
import type { Exporter, ExportOptions, ExportRange } from "@/lib/export/exporter";

/**
 * A table's file as a web stream. Rows are made when the reader asks for more, so a slow reader slows the engine and memory stays at a
 * few pieces; cancelling stops the work. All streams together give way to other requests every few milliseconds.
 */
export function streamTable(
  table: DatasetTable,
  range: ExportRange,
  exporter: Exporter,
  options: ExportOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = exporter.write(table, range, options)[Symbol.iterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        await takeTurn();
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

/** Time all streams together may work before other requests get theirs. */
const TURN_MS = 5;

let turnEnds = 0;
let nextTurn: Promise<void> | undefined;

/** Resolves at once while the current turn lasts, else in the next one, after whatever else was waiting for the event loop. */
async function takeTurn(): Promise<void> {
  while (performance.now() >= turnEnds) {
    nextTurn ??= new Promise((resolve) => {
      setImmediate(() => {
        nextTurn = undefined;
        turnEnds = performance.now() + TURN_MS;
        resolve();
      });
    });
    await nextTurn;
  }
}
