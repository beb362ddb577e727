import type { TextArena } from "../text-arena";

/** What the cells of a batch are before they are text, so that many can be written at once. */
export type CellForm = (
  | { readonly kind: "integer" | "date" | "time"; readonly values: Float64Array }
  | { readonly kind: "decimal"; readonly values: Float64Array; readonly scale: number }
  /** With the characters between day and time and behind them, the last one if any. */
  | { readonly kind: "datetime"; readonly values: Float64Array; readonly marks: string }
  | { readonly kind: "entry"; readonly codes: Uint32Array | Uint8Array; readonly entries: EncodedTexts }
  | { readonly kind: "text"; readonly arena: TextArena; readonly escapes?: TextEscapes }
) & {
  /** A byte around every cell that is not empty. */
  readonly quote?: number;
};

/** UTF-8 of many texts end to end. */
export interface EncodedTexts {
  bytes: Uint8Array;
  offsets: Uint32Array;
  /** Bytes of the longest. */
  longest: number;
}

/** How a format writes text that cannot stand as it is. */
export interface TextEscapes {
  /** What stands for a byte, at most seven bytes. */
  readonly replacements: ReadonlyMap<number, Uint8Array>;
  /** The quote of cells that need it, and the bytes that call for it; so does a space at either end. */
  readonly quoted?: { readonly quote: number; readonly suspects: readonly number[] };
}
