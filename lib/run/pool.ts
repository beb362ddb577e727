import type { Worker } from "node:worker_threads";
import type { Bytes } from "@/lib/export/bytes";
import type { EncodedPart } from "@/lib/export/exporter";
import type { FilePart } from "@/lib/export/file";
import type { FileSpec, FromThread, ToThread } from "./protocol";

/** A pool of threads that make parts of files. */
export interface Pool {
  readonly threads: number;
  /** Opens a file on whichever threads get parts of it. */
  open(spec: FileSpec): PooledFile;
  /** Ends the threads; what is still asked for fails. */
  close(): Promise<void>;
}

export interface PooledFile {
  /** Makes a part; rejects with `ThreadsUnavailable` where no thread can be started. */
  encode(part: FilePart): Promise<EncodedPart>;
  /** Takes back the memory of bytes that `encode` gave and nobody reads any more. */
  recycle(bytes: Bytes): void;
  /** Drops the parts that no thread has begun: their promises reject. */
  close(): void;
}

export interface PoolOptions {
  threads: number;
  spawn(): Worker;
  /** Time after which a thread without work ends; five minutes when absent. */
  idleMs?: number;
}

/** No thread comes up here, so parts have to be made some other way. */
export class ThreadsUnavailable extends Error {}

interface Task {
  readonly id: number;
  readonly file: OpenFile;
  readonly part: FilePart;
  crashes: number;
  resolve(encoded: EncodedPart): void;
  reject(error: unknown): void;
}

interface OpenFile {
  readonly id: number;
  readonly spec: FileSpec;
  readonly waiting: Task[];
}

interface Thread {
  readonly worker: Worker;
  readonly tasks: Map<number, Task>;
  /** Ids of the files it has open. */
  readonly files: Set<number>;
  ready: boolean;
  idle?: NodeJS.Timeout;
}

/** Parts a thread has at hand: the next one waits there while the last is on its way. */
const TASKS_A_THREAD = 2;
/** Spare pieces of memory kept for a thread. */
const SPARES_A_THREAD = 4;
const MOST_SPARE_BYTES = 4 << 20;
/** A part that takes this many threads down is to blame itself. */
const MOST_CRASHES = 3;
const MOST_FAILED_STARTS = 3;
const IDLE_MS = 300_000;

/** Threads start when there is work, are replaced when they crash, end when idle for long, and do not keep the process alive. */
export function createPool({ threads, spawn, idleMs = IDLE_MS }: PoolOptions): Pool {
  const crew = new Set<Thread>();
  /** Files with parts to make, the one whose turn it is first. */
  const queue: OpenFile[] = [];
  /** Memory of parts that were read, for those to come. */
  const spares: ArrayBuffer[] = [];
  let nextId = 1;
  let failedStarts = 0;
  let closed = false;

  function start(): void {
    const thread: Thread = { worker: spawn(), tasks: new Map(), files: new Set(), ready: false };
    crew.add(thread);
    thread.worker.unref();
    thread.worker.on("message", (message: FromThread) => receive(thread, message));
    // The exit that follows every error does the rest.
    thread.worker.on("error", () => {});
    thread.worker.on("exit", () => replace(thread));
  }

  function receive(thread: Thread, message: FromThread): void {
    if (message.kind === "ready") {
      thread.ready = true;
      failedStarts = 0;
      return;
    }
    const task = thread.tasks.get(message.task);
    thread.tasks.delete(message.task);
    if (thread.tasks.size === 0) rest(thread);
    if (message.kind === "encoded") task?.resolve(message.encoded);
    else task?.reject(message.error);
    dispatch();
  }

  function rest(thread: Thread): void {
    thread.worker.unref();
    thread.idle = setTimeout(() => void thread.worker.terminate(), idleMs).unref();
    if (Array.from(crew).every(({ tasks }) => tasks.size === 0)) spares.length = 0;
  }

  /** Gives the parts of a thread that ended to others. */
  function replace(thread: Thread): void {
    crew.delete(thread);
    clearTimeout(thread.idle);
    if (!thread.ready) failedStarts++;
    for (const task of [...thread.tasks.values()].reverse()) {
      if (++task.crashes >= MOST_CRASHES && thread.ready)
        task.reject(new Error("a part ended every thread that tried it"));
      else enqueue(task, "first");
    }
    dispatch();
  }

  function enqueue(task: Task, place: "first" | "last"): void {
    if (place === "first") task.file.waiting.unshift(task);
    else task.file.waiting.push(task);
    if (!queue.includes(task.file)) queue.push(task.file);
  }

  function dispatch(): void {
    if (closed || failedStarts >= MOST_FAILED_STARTS) {
      for (const file of queue.splice(0))
        for (const task of file.waiting.splice(0)) task.reject(new ThreadsUnavailable());
      return;
    }
    if (queue.length > 0) while (crew.size < threads) start();
    for (let thread = leastBusy(); thread && queue.length > 0; thread = leastBusy()) {
      // Files take turns, so that a long one does not hold up a short one.
      const file = queue.shift()!;
      const task = file.waiting.shift();
      if (file.waiting.length > 0) queue.push(file);
      if (task) assign(thread, task);
    }
  }

  function leastBusy(): Thread | undefined {
    let found: Thread | undefined;
    for (const thread of crew)
      if (thread.tasks.size < TASKS_A_THREAD && thread.tasks.size < (found?.tasks.size ?? TASKS_A_THREAD))
        found = thread;
    return found;
  }

  function assign(thread: Thread, task: Task): void {
    const { file, id, part } = task;
    clearTimeout(thread.idle);
    thread.worker.ref();
    thread.tasks.set(id, task);
    if (!thread.files.has(file.id)) {
      thread.files.add(file.id);
      post(thread, { kind: "open", file: file.id, spec: file.spec });
    }
    const spare = spares.pop();
    post(thread, { kind: "encode", file: file.id, task: id, part, spare }, spare && [spare]);
  }

  function post(thread: Thread, message: ToThread, transfer: ArrayBuffer[] = []): void {
    thread.worker.postMessage(message, transfer);
  }

  function recycle({ buffer }: Bytes): void {
    const isUseful = buffer.byteLength > 0 && buffer.byteLength <= MOST_SPARE_BYTES;
    if (isUseful && spares.length < threads * SPARES_A_THREAD) spares.push(buffer);
  }

  return {
    threads,
    open(spec) {
      const file: OpenFile = { id: nextId++, spec, waiting: [] };
      return {
        encode: (part) =>
          new Promise((resolve, reject) => {
            enqueue({ id: nextId++, file, part, crashes: 0, resolve, reject }, "last");
            dispatch();
          }),
        recycle,
        close() {
          for (const task of file.waiting.splice(0)) task.reject(new Error("the file was closed"));
          for (const thread of crew) if (thread.files.delete(file.id)) post(thread, { kind: "close", file: file.id });
        },
      };
    },
    async close() {
      closed = true;
      dispatch();
      await Promise.all(Array.from(crew, ({ worker }) => worker.terminate()));
    },
  };
}
