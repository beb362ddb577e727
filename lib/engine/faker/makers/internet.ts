import { type Maker, oneForm } from "./maker";

const octet = { kind: "number", min: 0, max: 255, scale: 0, keepsZeros: false } as const;
const dot = { kind: "text", text: "." } as const;

/** Addresses whose pieces faker cuts out of one number. */
export const internetMakers: Readonly<Record<string, Maker>> = {
  "internet.ipv4": (args) => (args.length === 0 ? oneForm(octet, dot, octet, dot, octet, dot, octet) : undefined),
};
