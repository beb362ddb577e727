import { BATCH_ROWS } from "@/lib/engine/column";
import { forEachBatch } from "@/lib/engine/compile";
import type { DatasetTable } from "@/lib/engine/dataset";
import { encodeText, joinBytes, NO_BYTES, rowsForCells } from "../bytes";
import type { Exporter, ExportFile, Frame, RowEncoder } from "../exporter";
import { type ChunkFacts, encodeChunk } from "./chunk";
import { createCollector } from "./collector";
import { encodeFooter } from "./footer";

/** What the footer says of one row group. */
export interface RowGroupFacts {
  readonly rows: number;
  readonly chunks: readonly ChunkFacts[];
}

/** Cells of a row group: large enough to read fast, small enough that several fit in memory. */
const ROW_GROUP_CELLS = 1 << 19;

/** Apache Parquet: typed columns, Snappy, a row group for each part. */
export function createParquet(): Exporter<RowGroupFacts> {
  return {
    contentType: "application/vnd.apache.parquet",
    extension: "parquet",
    holdsTables: false,
    compressed: true,
    partRows,
    openFrame,
    openEncoder: ({ sections }, section) => openEncoder(sections[section]!.table),
  };
}

const partRows = (columnCount: number) => rowsForCells(ROW_GROUP_CELLS, columnCount);
const MAGIC = encodeText("PAR1");

function openFrame({ sections }: ExportFile): Frame<RowGroupFacts> {
  const groups: RowGroupFacts[] = [];
  return {
    begin: () => MAGIC.slice(),
    beginTable: () => NO_BYTES,
    add(facts) {
      if (facts.rows > 0) groups.push(facts);
    },
    endTable: () => NO_BYTES,
    end() {
      const footer = encodeFooter(sections[0]!.table, groups, MAGIC.length);
      const length = new DataView(new ArrayBuffer(4));
      length.setUint32(0, footer.length, true);
      return joinBytes([footer, new Uint8Array(length.buffer), MAGIC]);
    },
  };
}

function openEncoder(table: DatasetTable): RowEncoder<RowGroupFacts> {
  const reader = table.open();
  const capacity = Math.max(BATCH_ROWS, partRows(reader.columns.length));
  const collectors = reader.columns.map((column) => createCollector(column, capacity));
  return ({ start, count }) => {
    if (count === 0) return { bytes: NO_BYTES, facts: { rows: 0, chunks: [] } };
    forEachBatch(start, count, (rows, n) => {
      reader.fill(rows, n);
      for (const collector of collectors) collector.add(n);
    });
    const pieces: Uint8Array[] = [];
    const chunks = collectors.map((collector) => encodeChunk(collector.finish(), (bytes) => pieces.push(bytes)));
    return { bytes: joinBytes(pieces), facts: { rows: count, chunks } };
  };
}
