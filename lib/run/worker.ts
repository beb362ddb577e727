import { parentPort } from "node:worker_threads";
import { openExporter } from "@/lib/export";
import type { EncodedPart } from "@/lib/export/exporter";
import { createPartEncoder, type FilePart, keepPart } from "@/lib/export/file";
import type { FileSpec, FromThread, ToThread } from "./protocol";
import { openFile } from "./spec";

/** Entry of a thread: opens files and makes parts of them, one at a time. */

type Encode = (part: FilePart) => EncodedPart;

const files = new Map<number, Promise<Encode>>();

async function open(spec: FileSpec): Promise<Encode> {
  return createPartEncoder(await openFile(spec), openExporter(spec.kind));
}

function send(message: FromThread, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

parentPort?.on("message", async (message: ToThread) => {
  switch (message.kind) {
    case "open":
      files.set(message.file, open(message.spec));
      break;
    case "close":
      files.delete(message.file);
      break;
    case "encode":
      try {
        const encode = await files.get(message.file);
        if (!encode) throw new RangeError("a part of a file that is not open");
        const encoded = keepPart(encode(message.part), message.spare);
        send({ kind: "encoded", task: message.task, encoded }, [encoded.bytes.buffer]);
      } catch (error) {
        send({ kind: "failed", task: message.task, error });
      }
  }
});

send({ kind: "ready" });
