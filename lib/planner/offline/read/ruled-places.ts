import { type FindCity, findWhereabouts, type Whereabouts } from "./whereabouts";

const CONDITION = /\b(?:if|when|whenever|where|unless)\s[^,;.\n]{3,80}?\s(?:is|are|=|equals)\s[^,;.\n]{1,60}/gi;
const HOME = "United States";

/** Where the rows are. "when country is Germany, …" speaks of some of them, so others are elsewhere. */
export function whereaboutsOf(text: string, findCity: FindCity): Whereabouts {
  const found = findWhereabouts(text.replace(CONDITION, " "), findCity);
  if (found.places.length > 0 || found.locale !== undefined) return found;
  const ruled = findWhereabouts((text.match(CONDITION) ?? []).join(". "), findCity).places.flatMap((place) =>
    place.attribute === "country" ? place.anyOf : [],
  );
  return ruled.length === 0
    ? found
    : { ...found, locale: "en-001", places: [{ attribute: "country", anyOf: [...new Set([HOME, ...ruled])] }] };
}
