import type { Bytes } from "@/lib/export/bytes";

/** Pieces that may still be on their way when the writer says it is done: sockets report late, and one piece too early would be a broken file. */
const HELD_BACK = 2;

export interface ByteStreamOptions {
  /** Ends the making when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Told of each piece that nobody reads any more. Only a reader that pipes the stream says when that is. */
  release?(piece: Bytes): void;
}

/** Pieces as a web stream, each made when the reader asks for it. Cancelling, or the signal, ends the making. */
export function byteStream(
  pieces: AsyncGenerator<Bytes>,
  { signal, release }: ByteStreamOptions = {},
): ReadableStream<Bytes> {
  const abort = new AbortController();
  const stop = () => {
    abort.abort();
    // Waits for the piece that is being made; nobody looks at the result.
    void pieces.return(undefined).catch(() => {});
  };
  const stream = new ReadableStream<Bytes>(
    {
      start(controller) {
        const onAbort = () => {
          controller.error(signal?.reason);
          stop();
        };
        if (signal?.aborted) onAbort();
        else signal?.addEventListener("abort", onAbort, { once: true, signal: abort.signal });
      },
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (abort.signal.aborted) return;
        if (done) {
          abort.abort();
          controller.close();
        } else controller.enqueue(value);
      },
      cancel: stop,
    },
    { highWaterMark: 1 },
  );
  if (!release) return stream;
  const pipeTo = stream.pipeTo.bind(stream);
  return Object.assign(stream, {
    async pipeTo(destination: WritableStream<Bytes>, options?: StreamPipeOptions): Promise<void> {
      await pipeTo(releasing(destination, release), options);
    },
  });
}

/** Writes to a destination and releases each piece when those after it have been written. */
function releasing(destination: WritableStream<Bytes>, release: (piece: Bytes) => void): WritableStream<Bytes> {
  const writer = destination.getWriter();
  const written: Bytes[] = [];
  return new WritableStream<Bytes>({
    async write(piece) {
      await writer.ready;
      await writer.write(piece);
      written.push(piece);
      if (written.length > HELD_BACK) release(written.shift()!);
    },
    close: () => writer.close(),
    abort: (reason) => writer.abort(reason),
  });
}
