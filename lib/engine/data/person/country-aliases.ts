import type { CodedColumn, Positions } from "../../pool-column";
import { positionsOf } from "../columns";
import { OTHER_COUNTRY_NAMES } from "../place/other-names";

/** Positions of a pool that other names of countries mean, given its column of country codes. */
export function countryAliases(codes: CodedColumn<string>): ReadonlyMap<string, Positions> {
  return new Map(
    Object.entries(OTHER_COUNTRY_NAMES).flatMap(([code, names]) => {
      const positions = positionsOf(codes, code);
      return names.split("|").map((name) => [name, positions] as const);
    }),
  );
}
