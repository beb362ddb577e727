import { pair } from "../../check-digits";
import type { Bearer } from "../bearer";

/** A country's number for every person, by the rule its authority publishes. */
export interface PersonalNumber {
  name: string;
  make(bearer: Bearer): string;
}

export const yy = ({ year }: Bearer) => pair(year % 100);
export const mm = ({ month }: Bearer) => pair(month);
export const dd = ({ day }: Bearer) => pair(day);
export const yymmdd = (bearer: Bearer) => yy(bearer) + mm(bearer) + dd(bearer);
export const ddmmyy = (bearer: Bearer) => dd(bearer) + mm(bearer) + yy(bearer);
export const yyyymmdd = (bearer: Bearer) => bearer.year + mm(bearer) + dd(bearer);
/** A digit whose parity is the sex. */
export const sexDigit = ({ isFemale, random }: Bearer) => String(random.index(5) * 2 + (isFemale ? 0 : 1));
export const between = ({ random }: Bearer, min: number, max: number, width: number) =>
  String(min + random.index(max - min + 1)).padStart(width, "0");
