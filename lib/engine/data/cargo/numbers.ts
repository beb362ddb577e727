import { digitAt, weightedSum } from "../check-digits";

/** ISO 6346: letters count 10 to 38 without multiples of eleven, each place doubles. */
export function containerDigit(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += valueAt(text, i) * 2 ** i;
  return (sum % 11) % 10;
}

function valueAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 58) return digitAt(text, i);
  const letter = code - 55;
  return letter + Math.floor((letter - 1) / 10);
}

/** Six digits and the one that completes them: weights 7 to 2. */
export const imoNumber = (six: number) => {
  const text = String(six).padStart(6, "0");
  return `IMO ${text}${weightedSum(text, 0, [7, 6, 5, 4, 3, 2]) % 10}`;
};

/** A number that looks drawn but belongs to the name. */
export function spread(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0;
  return hash >>> 8;
}
