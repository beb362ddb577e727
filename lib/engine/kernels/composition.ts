import type { EncodedTexts } from "./cell-form";

/** Walker's alias method: a weighted draw with one number and two look-ups. */
export interface AliasTable {
  readonly size: number;
  /** The share of its bucket that stays in it; undefined when all weights are equal. */
  readonly stay?: Float64Array;
  readonly alias: Uint32Array;
}

/** Texts that every row draws: one of some forms, then for each of its parts an entry or a number. */
export interface Composition {
  readonly chances: AliasTable;
  readonly forms: readonly (readonly TextPart[])[];
  /** Bytes of the longest text. */
  readonly longest: number;
}

export type TextPart =
  | { readonly kind: "fixed"; readonly entries: EncodedTexts }
  | { readonly kind: "list"; readonly entries: EncodedTexts; readonly chances: AliasTable }
  /** A number from `first` on, in so many digits. */
  | { readonly kind: "digits"; readonly digits: number; readonly first: number };
