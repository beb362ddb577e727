import type { GeneratorInput } from "@/lib/schema/generators";
import { valueTypeOf } from "./value-type";

/** Nothing, in a column of the same type. */
export function emptyLike(generator: GeneratorInput): GeneratorInput {
  const type = valueTypeOf(generator);
  return {
    kind: "formula",
    expression: "null",
    output: type === "time" ? "text" : type,
    ...(generator.kind === "decimal" && generator.scale !== undefined && { scale: generator.scale }),
  };
}
