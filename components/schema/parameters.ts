import { Rows } from "@/lib/schema/dataset";
import { Generator } from "@/lib/schema/generators";
import { readUnion } from "./read-contract";
import type { Variant } from "./widget";

/** Every generator kind of the contract with its parameters, in the contract's order. */
export const GENERATOR_VARIANTS: readonly Variant[] = readUnion(Generator);
/** The ways to size a table. */
export const ROWS_VARIANTS: readonly Variant[] = readUnion(Rows);

export function variantOf(kind: string, variants: readonly Variant[] = GENERATOR_VARIANTS): Variant | undefined {
  return variants.find((variant) => variant.kind === kind);
}
