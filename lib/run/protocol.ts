import type { FileKind } from "@/lib/export";
import type { EncodedPart, ExportRange } from "@/lib/export/exporter";
import type { FilePart } from "@/lib/export/file";
import type { DatasetSchema } from "@/lib/schema/dataset";

/** Everything that crosses the border between the main thread and the threads that make rows. */

/** A file as any thread can open it again. */
export interface FileSpec {
  readonly kind: FileKind;
  readonly schema: DatasetSchema;
  readonly seed: number;
  readonly rowCounts: Readonly<Record<string, number>>;
  readonly sections: readonly { readonly table: string; readonly range: ExportRange }[];
}

export type ToThread =
  | { readonly kind: "open"; readonly file: number; readonly spec: FileSpec }
  | {
      readonly kind: "encode";
      readonly file: number;
      readonly task: number;
      readonly part: FilePart;
      /** Memory for the bytes, taken over by the thread; they come in it when they fit. */
      readonly spare: ArrayBuffer | undefined;
    }
  | { readonly kind: "close"; readonly file: number };

export type FromThread =
  | { readonly kind: "ready" }
  | { readonly kind: "encoded"; readonly task: number; readonly encoded: EncodedPart }
  | { readonly kind: "failed"; readonly task: number; readonly error: unknown };
