import { availableParallelism } from "node:os";
import { readEnv } from "@/lib/env";
import { type FileKind, openExporter } from "@/lib/export";
import { type Bytes, joinBytes } from "@/lib/export/bytes";
import type { EncodedPart, Exporter, ExportFile } from "@/lib/export/exporter";
import { createPartEncoder, type FilePart, fileParts, frameParts, keepPart } from "@/lib/export/file";
import { log } from "@/lib/log";
import { spawnThread } from "@/lib/run/spawn";
import { byteStream } from "./byte-stream";
import { inOrder } from "./in-order";
import { createPool, type Pool, type PooledFile, ThreadsUnavailable } from "./pool";
import { describeFile } from "./spec";

/** Files up to this many cells are made where they are asked for: a thread would take longer to hear of them. */
const INLINE_CELLS = 20_000;

/** Bytes that may wait for a slow reader, whatever the size of a part. */
const MOST_BYTES_AHEAD = 32 << 20;

/** Time one turn may take on the main thread before other requests get theirs. */
const TURN_MS = 8;

/** Belongs to the module, not to the process: after an edit in development new threads run the new code, and the old ones end idle. */
let ownPool: Pool | undefined;

function sharedPool(): Pool {
  ownPool ??= createPool({ threads: readEnv().threads ?? availableParallelism(), spawn: spawnThread });
  return ownPool;
}

export interface StreamOptions {
  signal?: AbortSignal | undefined;
  /** The threads to use; those of the process when absent. */
  pool?: Pool;
}

/**
 * A file as a web stream. Parts are made when the reader asks for more, so a slow reader slows the engine and memory stays at a few parts;
 * a reader that goes away, or the signal, stops the work. Throws AppError when the format cannot hold the file.
 */
export function streamFile(
  file: ExportFile,
  kind: FileKind,
  { signal, pool }: StreamOptions = {},
): ReadableStream<Bytes> {
  const exporter = openExporter(kind);
  exporter.check?.(file);
  const cells = file.sections.reduce((sum, { table, range }) => sum + range.count * table.columns.length, 0);
  if (cells <= INLINE_CELLS)
    return byteStream(asOnePiece(frameParts(file, exporter, inlineParts(file, exporter))), { signal });
  const threads = pool ?? sharedPool();
  const pooled = threads.open(describeFile(file, kind));
  /** Pieces whose memory is the pool's. */
  const lent = new WeakSet<Bytes>();
  const encode = async (part: FilePart): Promise<EncodedPart> => {
    const encoded = await pooled.encode(part);
    lent.add(encoded.bytes);
    return encoded;
  };
  // Two parts for every thread, and some that are done and wait for the reader.
  const parts = pooledParts(file, exporter, { encode, close: pooled.close }, threads.threads * 2 + 2, signal);
  return byteStream(frameParts(file, exporter, parts), {
    signal,
    release: (piece) => {
      if (lent.delete(piece)) pooled.recycle(piece);
    },
  });
}

async function* asOnePiece(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  yield joinBytes(all);
}

type Parts = AsyncGenerator<{ part: FilePart; encoded: EncodedPart }>;

async function* inlineParts(file: ExportFile, exporter: Exporter): Parts {
  const encode = createPartEncoder(file, exporter);
  let turnEnds = performance.now() + TURN_MS;
  for (const part of fileParts(file, exporter)) {
    if (performance.now() > turnEnds) {
      await new Promise((resolve) => setImmediate(resolve));
      turnEnds = performance.now() + TURN_MS;
    }
    yield { part, encoded: keepPart(encode(part)) };
  }
}

async function* pooledParts(
  file: ExportFile,
  exporter: Exporter,
  pooled: Pick<PooledFile, "encode" | "close">,
  mostAhead: number,
  signal: AbortSignal | undefined,
): Parts {
  let encodeHere: ReturnType<typeof createPartEncoder> | undefined;
  const encode = async (part: FilePart): Promise<EncodedPart> => {
    try {
      return await pooled.encode(part);
    } catch (error) {
      if (!(error instanceof ThreadsUnavailable)) throw error;
      await new Promise((resolve) => setImmediate(resolve));
      if (!encodeHere) log("warn", "no thread starts, rows are made on the main one");
      encodeHere ??= createPartEncoder(file, exporter);
      return keepPart(encodeHere(part));
    }
  };
  let largest = 1;
  const ahead = () => Math.min(mostAhead, Math.floor(MOST_BYTES_AHEAD / largest));
  signal?.addEventListener("abort", pooled.close, { once: true });
  try {
    for await (const { task, result } of inOrder(fileParts(file, exporter), encode, ahead)) {
      largest = Math.max(largest, result.bytes.length);
      yield { part: task, encoded: result };
    }
  } finally {
    signal?.removeEventListener("abort", pooled.close);
    pooled.close();
  }
}
