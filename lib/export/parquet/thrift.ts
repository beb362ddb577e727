import { type Bytes, encodeText } from "../bytes";

/** Thrift's compact protocol, as far as Parquet's metadata needs it. */

export type ThriftValue =
  | { kind: "boolean"; value: boolean }
  | { kind: "i16" | "i32" | "i64"; value: number }
  | { kind: "binary"; value: Uint8Array }
  | { kind: "list"; of: ThriftValue["kind"]; values: readonly ThriftValue[] }
  | { kind: "struct"; fields: ThriftFields };

/** Values by field id; an undefined one is left out. */
export type ThriftFields = Readonly<Record<number, ThriftValue | undefined>>;

export const boolean = (value: boolean): ThriftValue => ({ kind: "boolean", value });

export const i16 = (value: number): ThriftValue => ({ kind: "i16", value });
export const i32 = (value: number): ThriftValue => ({ kind: "i32", value });
export const i64 = (value: number): ThriftValue => ({ kind: "i64", value });
export const binary = (value: Uint8Array): ThriftValue => ({ kind: "binary", value });
export const text = (value: string): ThriftValue => binary(encodeText(value));
export const list = (of: ThriftValue["kind"], values: readonly ThriftValue[]): ThriftValue => ({
  kind: "list",
  of,
  values,
});
export const struct = (fields: ThriftFields = {}): ThriftValue => ({ kind: "struct", fields });

const TYPE_CODES = { boolean: 1, i16: 4, i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const;
const FALSE_CODE = 2;
const LONG_LIST = 15;

/** The bytes of a struct. */
export function encodeStruct(fields: ThriftFields): Bytes {
  const out: number[] = [];
  writeStruct(out, fields);
  return Uint8Array.from(out);
}

function writeStruct(out: number[], fields: ThriftFields): void {
  let last = 0;
  for (const [key, value] of Object.entries(fields)) {
    if (!value) continue;
    const id = Number(key);
    const type = value.kind === "boolean" && !value.value ? FALSE_CODE : TYPE_CODES[value.kind];
    // Ids of Parquet's structs never lie more than fifteen apart.
    out.push(((id - last) << 4) | type);
    last = id;
    if (value.kind !== "boolean") writeValue(out, value);
  }
  out.push(0);
}

function writeValue(out: number[], value: ThriftValue): void {
  switch (value.kind) {
    case "boolean":
      out.push(value.value ? TYPE_CODES.boolean : FALSE_CODE);
      break;
    case "binary":
      writeVarint(out, value.value.length);
      for (const byte of value.value) out.push(byte);
      break;
    case "list": {
      const { length } = value.values;
      out.push((Math.min(length, LONG_LIST) << 4) | TYPE_CODES[value.of]);
      if (length >= LONG_LIST) writeVarint(out, length);
      for (const each of value.values) writeValue(out, each);
      break;
    }
    case "struct":
      writeStruct(out, value.fields);
      break;
    default:
      // Zigzag: the sign moves to the lowest bit.
      writeVarint(out, value.value < 0 ? -2 * value.value - 1 : 2 * value.value);
  }
}

function writeVarint(out: number[], value: number): void {
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) out.push((left % 128) | 128);
  out.push(left);
}
