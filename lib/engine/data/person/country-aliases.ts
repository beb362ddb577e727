import { OTHER_COUNTRY_NAMES } from "../place/other-names";

/** Positions of a pool that other names of countries mean, given the country code of each position. */
export function countryAliases(codes: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>(Object.keys(OTHER_COUNTRY_NAMES).map((code) => [code, []]));
  codes.forEach((code, i) => {
    positions.get(code)?.push(i);
  });
  return new Map(
    Object.entries(OTHER_COUNTRY_NAMES).flatMap(([code, names]) =>
      names.split("|").map((name): [string, readonly number[]] => [name, positions.get(code)!]),
    ),
  );
}
