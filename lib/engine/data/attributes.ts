import type { OutputType } from "../column";
import type { PackAttribute } from "../pack";

/** Short forms for the attributes that a pack declares. */

export const TYPES = {
  text: { type: "text" },
  integer: { type: "integer" },
  money: { type: "decimal", scale: 2 },
  tenths: { type: "decimal", scale: 1 },
  hundredths: { type: "decimal", scale: 2 },
  rate: { type: "decimal", scale: 3 },
  boolean: { type: "boolean" },
  date: { type: "date" },
  instant: { type: "datetime" },
} as const satisfies Readonly<Record<string, OutputType>>;

export type TypeName = keyof typeof TYPES;

export const text = (name: string, description: string): PackAttribute => ({ name, type: TYPES.text, description });
export const integer = (name: string, description: string): PackAttribute => ({
  name,
  type: TYPES.integer,
  description,
});
export const decimal = (name: string, scale: number, description: string): PackAttribute => ({
  name,
  type: { type: "decimal", scale },
  description,
});

/** One attribute a line: name, type and description, with a semicolon between; the description may hold more of them. */
export function attributesOf(lines: string): PackAttribute[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", type = "", ...description] = line.split(";").map((part) => part.trim());
      if (!isTypeName(type)) throw new RangeError(`no type is called ${type}`);
      return { name, type: TYPES[type], description: description.join("; ") };
    });
}

const isTypeName = (name: string): name is TypeName => Object.hasOwn(TYPES, name);
