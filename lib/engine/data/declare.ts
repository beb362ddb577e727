import type { OutputType } from "../column";
import type { AttributeRule, PackAttribute } from "../pack";

/** Attributes of packs as lines of text, and rules by the names of their types. */

const TYPES: Readonly<Record<string, OutputType>> = {
  text: { type: "text" },
  integer: { type: "integer" },
  money: { type: "decimal", scale: 2 },
  tenths: { type: "decimal", scale: 1 },
  rate: { type: "decimal", scale: 3 },
  boolean: { type: "boolean" },
  date: { type: "date" },
  instant: { type: "datetime" },
};

/** One attribute a line: name, type, description, with a semicolon between. */
export function attributesOf(lines: string): PackAttribute[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", type = "", description = ""] = line.split(";").map((part) => part.trim());
      return { name, type: typeNamed(type), description };
    });
}

function typeNamed(name: string): OutputType {
  const type = TYPES[name];
  if (!type) throw new RangeError(`no type is called ${name}`);
  return type;
}

type Make = Extract<AttributeRule, { kind: "derived" }>["make"];

/** An attribute that code makes of others. */
export function derived(type: keyof typeof TYPES, of: readonly string[], make: Make): AttributeRule {
  return { kind: "derived", type: typeNamed(type), of, make };
}
