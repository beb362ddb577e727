import type { Bytes } from "@/lib/export/bytes";

/** Pieces as a web stream, each made when the reader asks for it. Cancelling, or the signal, ends the making. */
export function byteStream(pieces: AsyncGenerator<Bytes>, signal?: AbortSignal): ReadableStream<Bytes> {
  const abort = new AbortController();
  const stop = () => {
    abort.abort();
    // Waits for the piece that is being made; nobody looks at the result.
    void pieces.return(undefined).catch(() => {});
  };
  return new ReadableStream<Bytes>(
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
}
