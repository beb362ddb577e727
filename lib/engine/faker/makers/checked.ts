import type { FakerPart } from "../forms";
import { createFormsWriter } from "../text-writer";
import { oneForm } from "./maker";

/** Puts the characters that the others of a text make, in the place left for them. */
export type Completion = (bytes: Uint8Array, from: number, to: number) => void;

/** Parts whose characters hang together. */
export function checked(complete: Completion, ...parts: FakerPart[]): FakerPart {
  const write = createFormsWriter(oneForm(...parts));
  return {
    kind: "written",
    isPlain: true,
    write(arena, random) {
      const from = arena.length;
      write(arena, random);
      complete(arena.bytes, from, arena.length);
    },
  };
}

const ZERO = 48;
const isDigit = (byte: number) => byte >= ZERO && byte <= ZERO + 9;

/** The last digit brings the sum of all, times weights that come again and again, to a multiple of ten. */
export function weighted(weights: readonly number[]): Completion {
  return (bytes, from, to) => {
    let sum = 0;
    for (let p = from, k = 0; p < to - 1; p++)
      if (isDigit(bytes[p]!)) sum += (bytes[p]! - ZERO) * weights[k++ % weights.length]!;
    bytes[to - 1] = ZERO + ((10 - (sum % 10)) % 10);
  };
}

/** ISO 7812: of every second digit before the last, the digits of its double count. */
export const luhn: Completion = (bytes, from, to) => {
  let sum = 0;
  let isDoubled = true;
  for (let p = to - 2; p >= from; p--) {
    if (!isDigit(bytes[p]!)) continue;
    const value = (bytes[p]! - ZERO) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
    isDoubled = !isDoubled;
  }
  bytes[to - 1] = ZERO + ((10 - (sum % 10)) % 10);
};

const VEHICLE_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VEHICLE_CHECK = 8;
/** A character counts as its place in this row, by ten. */
const VEHICLE_ROW = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
const VEHICLE_VALUES = Uint8Array.from(
  { length: 128 },
  (_, code) => Math.max(0, VEHICLE_ROW.indexOf(String.fromCharCode(code))) % 10,
);

/** ISO 3779: the ninth character of a vehicle's number, X for ten. */
export const vehicleCheck: Completion = (bytes, from) => {
  let sum = 0;
  for (let k = 0; k < VEHICLE_WEIGHTS.length; k++) sum += VEHICLE_VALUES[bytes[from + k]!]! * VEHICLE_WEIGHTS[k]!;
  const rest = sum % 11;
  bytes[from + VEHICLE_CHECK] = rest === 10 ? "X".charCodeAt(0) : ZERO + rest;
};

/** ISO 13616: the digits behind the country, both zero so far, bring the account and then the country to 1 by 97. */
export const ibanCheck: Completion = (bytes, from, to) => {
  let rest = 0;
  const add = (byte: number) => {
    const value = isDigit(byte) ? byte - ZERO : byte - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  };
  for (let p = from + 4; p < to; p++) add(bytes[p]!);
  for (let p = from; p < from + 4; p++) add(bytes[p]!);
  const check = 98 - rest;
  bytes[from + 2] = ZERO + Math.floor(check / 10);
  bytes[from + 3] = ZERO + (check % 10);
};
