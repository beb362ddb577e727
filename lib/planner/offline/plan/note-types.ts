import type { GeneratorInput } from "@/lib/schema/generators";
import type { NoteOf } from "../request";
import { valueTypeOf } from "./value-type";

/** "(integer)", "as a uuid": the generator as near as can be, with values of this type. */
export function withType(
  generator: GeneratorInput,
  type: NoteOf<"type">["type"],
  scale: number | undefined,
): GeneratorInput {
  const own = valueTypeOf(generator);
  switch (type) {
    case "uuid":
      return { kind: "uuid" };
    case "integer":
      if (generator.kind === "decimal") {
        const { scale: _, ...rest } = generator;
        return {
          ...rest,
          kind: "integer",
          ...(rest.min !== undefined && { min: Math.ceil(rest.min) }),
          ...(rest.max !== undefined && { max: Math.floor(rest.max) }),
        };
      }
      if (generator.kind === "sequence") return { kind: "sequence" };
      return own === "integer" || own === "decimal"
        ? generator
        : generator.kind === "pattern"
          ? { kind: "integer", min: 1, max: 10_000 }
          : isWords(generator)
            ? { kind: "integer", min: 0, max: 100 }
            : generator;
    case "decimal":
      if (generator.kind === "integer") return { ...generator, kind: "decimal", scale: scale ?? 2 };
      return generator.kind === "decimal"
        ? { ...generator, scale: scale ?? generator.scale ?? 2 }
        : isWords(generator)
          ? { kind: "decimal", min: 0, max: 100, scale: scale ?? 2 }
          : generator;
    case "boolean":
      return own === "boolean" ? generator : { kind: "boolean" };
    case "date":
    case "datetime":
      if (own === type) return generator;
      return generator.kind === "datetime" ? { ...generator, output: type } : { kind: "datetime", output: type };
    default:
      return generator;
  }
}

/** Words from a list or a text, which a number has nothing to do with. */
const isWords = (generator: GeneratorInput): boolean =>
  generator.kind === "faker" ||
  generator.kind === "text" ||
  (generator.kind === "choice" && valueTypeOf(generator) === "text");
