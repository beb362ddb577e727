import type { Worker } from "node:worker_threads";
import { afterAll, expect, test, vi } from "vitest";
import type { Dataset } from "@/lib/engine/dataset";
import { type FileKind, openExporter } from "@/lib/export";
import type { ExportFile } from "@/lib/export/exporter";
import { createPartEncoder, fileParts } from "@/lib/export/file";
import { FORMAT_NAMES } from "@/lib/export/options";
import { everything, family, shop } from "@/lib/export/testing/schemas";
import { openValid, writeFile } from "@/lib/export/testing/write-file";
import { spawnThread } from "@/lib/run/spawn";
import { streamFile } from "./index";
import { createPool, ThreadsUnavailable } from "./pool";
import { describeFile } from "./spec";

/** Several parts of every text format. */
const ROWS = 12_000;
/** More than one row group. */
const PARQUET_ROWS = 40_000;
const one = createPool({ threads: 1, spawn: spawnThread });
const three = createPool({ threads: 3, spawn: spawnThread });
afterAll(async () => {
  await Promise.all([one.close(), three.close()]);
});

function fileOf(dataset: Dataset, { format, options, wrapping }: FileKind): ExportFile {
  const tables = openExporter({ format, options, wrapping }).arrange?.(dataset, dataset.tables) ?? dataset.tables;
  return { dataset, sections: tables.map((table) => ({ table, range: { start: 0, count: table.rowCount } })) };
}

const plain = (format: FileKind["format"]): FileKind => ({ format, options: {}, wrapping: "none" });
const bytesOf = async (stream: ReadableStream<Uint8Array>) => Buffer.from(await new Response(stream).arrayBuffer());

test.each([
  ...FORMAT_NAMES.map((format) => ({ format, wrapping: "none" as const })),
  { format: "csv" as const, wrapping: "gzip" as const },
])("$format, $wrapping: one thread, three threads and none give the same bytes", async ({ format, wrapping }) => {
  const kind: FileKind = { format, options: {}, wrapping };
  const dataset = await openValid(everything, format === "parquet" ? PARQUET_ROWS : ROWS);
  const file = fileOf(dataset, kind);
  const expected = await writeFile(dataset, openExporter(kind));
  expect((await bytesOf(streamFile(file, kind, { pool: one }))).equals(expected)).toBe(true);
  expect((await bytesOf(streamFile(file, kind, { pool: three }))).equals(expected)).toBe(true);
});

test.each(["json", "sql", "xlsx"] as const)("several tables in one %s file, and an archive", async (format) => {
  const dataset = await openValid(shop, ROWS);
  for (const kind of [plain(format), { ...plain(format), wrapping: "zip" as const }])
    expect(
      (await bytesOf(streamFile(fileOf(dataset, kind), kind, { pool: three }))).equals(
        await writeFile(dataset, openExporter(kind)),
      ),
    ).toBe(true);
});

test.each<number | Record<string, number>>([5000, { lines: 20_000 }, { invoices: 9000, lines: 30_000 }])(
  "families are the same on every thread: %j rows",
  async (rows) => {
    const dataset = await openValid(family, rows);
    const kind: FileKind = { ...plain("csv"), wrapping: "zip" };
    const bytes = await bytesOf(streamFile(fileOf(dataset, kind), kind, { pool: three }));
    expect(bytes.equals(await writeFile(dataset, openExporter(kind)))).toBe(true);
  },
);

test.each(["csv", "json"] as const)(
  "a %s file that is piped, however slowly, is the file that is read",
  async (format) => {
    const pool = createPool({ threads: 2, spawn: spawnThread });
    try {
      const file = fileOf(await openValid(everything, 60_000), plain(format));
      const read = await bytesOf(streamFile(file, plain(format), { pool }));
      const written: Buffer[] = [];
      let pieces = 0;
      await streamFile(file, plain(format), { pool }).pipeTo(
        new WritableStream({
          async write(piece) {
            if (pieces++ % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
            written.push(Buffer.from(piece));
          },
        }),
      );
      expect(Buffer.concat(written).equals(read)).toBe(true);
      expect(pieces).toBeGreaterThan(10);
    } finally {
      await pool.close();
    }
  },
);

test("a writer that fails ends the making", async () => {
  const made = { parts: 0 };
  const pool = counting(made);
  try {
    const file = fileOf(await openValid(everything, 1_000_000), plain("csv"));
    const full = new WritableStream({ write: () => Promise.reject(new Error("the disk is full")) });
    await expect(streamFile(file, plain("csv"), { pool }).pipeTo(full)).rejects.toThrow("the disk is full");
    await settled(made);
    expect(made.parts).toBeLessThan(20);
  } finally {
    await pool.close();
  }
});

test("many files at once each get their own bytes", async () => {
  const datasets = await Promise.all([1, 2, 3, 4, 5].map((n) => openValid(everything, 4000 * n)));
  const files = await Promise.all(
    datasets.map((dataset) => bytesOf(streamFile(fileOf(dataset, plain("csv")), plain("csv"), { pool: three }))),
  );
  for (const [i, dataset] of datasets.entries())
    expect(files[i]!.equals(await writeFile(dataset, openExporter(plain("csv"))))).toBe(true);
});

test("a reader that stops reading stops the threads", async () => {
  const made = { parts: 0 };
  const pool = counting(made);
  const dataset = await openValid(everything, 1_000_000);
  const reader = streamFile(fileOf(dataset, plain("csv")), plain("csv"), { pool }).getReader();
  await reader.read();
  await settled(made);
  const before = made.parts;
  expect(before).toBeLessThan(20);
  for (let i = 0; i < 10; i++) await reader.read();
  await settled(made);
  expect(made.parts - before).toBeLessThan(20);
  await reader.cancel();
  await settled(made);
  const after = made.parts;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(made.parts).toBe(after);
});

test("an aborted request ends the stream and frees the threads for others", async () => {
  const made = { parts: 0 };
  const pool = counting(made);
  const abort = new AbortController();
  const dataset = await openValid(everything, 5_000_000);
  const reader = streamFile(fileOf(dataset, plain("csv")), plain("csv"), { pool, signal: abort.signal }).getReader();
  await reader.read();
  abort.abort();
  await expect(
    (async () => {
      while (!(await reader.read()).done);
    })(),
  ).rejects.toThrow(/abort/i);
  await settled(made);
  expect(made.parts).toBeLessThan(30);
  const small = await openValid(everything, ROWS);
  expect(
    (await bytesOf(streamFile(fileOf(small, plain("csv")), plain("csv"), { pool }))).equals(
      await writeFile(small, openExporter(plain("csv"))),
    ),
  ).toBe(true);
});

test("a thread that dies is replaced and what it was making is made again", async () => {
  const workers: Worker[] = [];
  const spawn = () => {
    const worker = spawnThread();
    workers.push(worker);
    return worker;
  };
  const pool = createPool({ threads: 2, spawn });
  const dataset = await openValid(everything, 120_000);
  const file = fileOf(dataset, plain("csv"));
  const pieces: Uint8Array[] = [];
  let killed = 0;
  for await (const piece of streamFile(file, plain("csv"), { pool })) {
    pieces.push(piece);
    // Every thread is ended while it has parts in hand.
    if (pieces.length % 5 === 0 && killed < 4) void workers[killed++]?.terminate();
  }
  expect(killed).toBe(4);
  expect(workers.length).toBeGreaterThan(4);
  expect(Buffer.concat(pieces).equals(await writeFile(dataset, openExporter(plain("csv"))))).toBe(true);
  await pool.close();
});

test("threads without work end, and start again when there is some", async () => {
  let alive = 0;
  const pool = createPool({
    threads: 2,
    idleMs: 100,
    spawn: () => {
      const worker = spawnThread();
      alive++;
      worker.on("exit", () => alive--);
      return worker;
    },
  });
  const dataset = await openValid(everything, ROWS);
  for (let round = 0; round < 2; round++) {
    const bytes = await bytesOf(streamFile(fileOf(dataset, plain("csv")), plain("csv"), { pool }));
    expect(bytes.equals(await writeFile(dataset, openExporter(plain("csv"))))).toBe(true);
    await vi.waitFor(() => expect(alive).toBe(0), 10_000);
  }
});

test("where no thread starts, parts are made without them", async () => {
  const pool = createPool({
    threads: 2,
    spawn: () => new (spawnThread().constructor as typeof Worker)("throw new Error('no')", { eval: true }),
  });
  const dataset = await openValid(everything, ROWS);
  const file = fileOf(dataset, plain("csv"));
  const [first] = fileParts(file, openExporter(plain("csv")));
  await expect(pool.open(describeFile(file, plain("csv"))).encode(first!)).rejects.toBeInstanceOf(ThreadsUnavailable);
  expect(
    (await bytesOf(streamFile(file, plain("csv"), { pool }))).equals(
      await writeFile(dataset, openExporter(plain("csv"))),
    ),
  ).toBe(true);
});

test("small files need no thread", async () => {
  const pool = createPool({
    threads: 2,
    spawn: () => {
      throw new Error("a small file started a thread");
    },
  });
  const dataset = await openValid(everything, 1000);
  const file = fileOf(dataset, plain("csv"));
  const encode = createPartEncoder(file, openExporter(plain("csv")));
  const [part] = fileParts(file, openExporter(plain("csv")));
  expect((await bytesOf(streamFile(file, plain("csv"), { pool }))).includes(Buffer.from(encode(part!).bytes))).toBe(
    true,
  );
});

/** A pool of two threads that counts the parts they make. */
function counting(made: { parts: number }) {
  return createPool({
    threads: 2,
    spawn: () => {
      const worker = spawnThread();
      worker.on("message", ({ kind }: { kind: string }) => {
        if (kind === "encoded") made.parts++;
      });
      return worker;
    },
  });
}

/** Waits until nothing more is made. */
async function settled(made: { parts: number }): Promise<void> {
  for (let seen = -1; seen !== made.parts; ) {
    seen = made.parts;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
