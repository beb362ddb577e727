import type { DatasetSchema } from "./dataset";

/** Part of every fingerprint: raising it forgets all older ones. */
export const FINGERPRINT_VERSION = 1;

/** JSON with keys in order, so that equal values have equal text. Absent and undefined are the same. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}

/** Content id of a schema: 32 hexadecimal digits of a SHA-256. Any change to the schema changes it, the order of keys does not. */
export async function fingerprintSchema(schema: DatasetSchema): Promise<string> {
  return fingerprintText(["schema", canonicalJson(schema)]);
}

/** Id of a list of texts: 32 hexadecimal digits. How the texts are cut matters. */
export async function fingerprintText(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([FINGERPRINT_VERSION, ...parts]));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
