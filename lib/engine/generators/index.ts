import type { Generator, GeneratorKind, GeneratorOf } from "@/lib/schema/generators";
import type { GeneratorKindDeclaration } from "../generator";
import { aggregate } from "./aggregate";
import { boolean, choice } from "./choice";
import { conditional } from "./conditional";
import { datetime } from "./datetime";
import { faker } from "./faker";
import { formula } from "./formula";
import { decimal, integer } from "./number";
import { pattern } from "./pattern";
import { record } from "./record";
import { lookup, reference } from "./relation";
import { sequence, uuid } from "./sequence";
import { series } from "./series";
import { template } from "./template";
import { text } from "./text";

/** Every kind of the contract and what it does. A kind without an entry does not compile. */
const DECLARATIONS: { readonly [K in GeneratorKind]: GeneratorKindDeclaration<GeneratorOf<K>> } = {
  sequence,
  uuid,
  integer,
  decimal,
  boolean,
  choice,
  datetime,
  faker,
  pattern,
  template,
  formula,
  conditional,
  record,
  reference,
  lookup,
  aggregate,
  series,
  text,
};

/** What a generator's kind declares. */
export function declarationOf<G extends Generator>(generator: G): GeneratorKindDeclaration<G> {
  // The table maps each kind to its own declaration, which the compiler cannot follow through an index.
  return DECLARATIONS[generator.kind] as unknown as GeneratorKindDeclaration<G>;
}
