import { openDataset } from "@/lib/engine/dataset";
import { csv } from "@/lib/export/csv";
import { orders } from "../bench/orders";
const s = structuredClone(orders) as any;
for (const f of s.tables[0].fields) if (f.generator.kind==="faker") f.generator = { kind: "choice", values: Array.from({length: 500}, (_, i) => "Name" + String.fromCharCode(97 + i % 26) + i) };
const N = 1_000_000;
for (let k=0;k<4;k++){ const { dataset, violations } = await openDataset(s, { rows: N }); if (!dataset) { console.log(violations); break; }
const t = performance.now(); let bytes = 0; for (const piece of csv.write(dataset.tables[0]!, { start: 0, count: N })) bytes += piece.length;
const ms = performance.now() - t; console.log((N/ms/1000).toFixed(2), "M rows/s", (bytes/ms/1000).toFixed(0), "MB/s"); }
