import type { Bearer } from "../bearer";
import { AMERICAS } from "./americas";
import { ASIA_AND_AFRICA } from "./asia-and-africa";
import { EUROPE } from "./europe";
import type { PersonalNumber } from "./number";

const NUMBERS: Readonly<Record<string, PersonalNumber>> = { ...AMERICAS, ...EUROPE, ...ASIA_AND_AFRICA };

/** A person's number in that country; nine digits where this list has no rule. */
export function personalNumber(country: string, bearer: Bearer): string {
  return NUMBERS[country]?.make(bearer) ?? bearer.digits(9);
}

export function personalNumberName(country: string): string {
  return NUMBERS[country]?.name ?? "national identity number";
}
