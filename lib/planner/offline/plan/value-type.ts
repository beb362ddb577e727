import { packs } from "@/lib/engine/data";
import type { GeneratorInput } from "@/lib/schema/generators";

/** What a generator's cells are, as far as notes care. */
export type ValueType = "integer" | "decimal" | "text" | "boolean" | "date" | "datetime" | "time";

export function valueTypeOf(generator: GeneratorInput): ValueType {
  switch (generator.kind) {
    case "integer":
      return "integer";
    case "decimal":
    case "series":
      return "decimal";
    case "boolean":
      return "boolean";
    case "datetime":
      return generator.output ?? "date";
    case "sequence":
      return typeof generator.start === "string"
        ? "datetime"
        : generator.prefix !== undefined || generator.pad !== undefined
          ? "text"
          : "integer";
    case "choice": {
      const values = generator.values;
      if (values.every((value) => typeof value === "number"))
        return values.every(Number.isInteger) ? "integer" : "decimal";
      return values.every((value) => typeof value === "boolean") ? "boolean" : "text";
    }
    case "formula":
      return generator.output ?? "decimal";
    case "conditional":
      return valueTypeOf(generator.else);
    case "record": {
      const type = packs.get(generator.source)?.attributes.find(({ name }) => name === generator.attribute)?.type.type;
      return type === undefined ? "text" : type === "number" ? "decimal" : type;
    }
    default:
      return "text";
  }
}

export const isNumeric = (type: ValueType) => type === "integer" || type === "decimal";
export const isTime = (type: ValueType) => type === "date" || type === "datetime";
