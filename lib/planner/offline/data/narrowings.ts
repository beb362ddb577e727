/** Words of a description that say which of a pack's records are meant: car insurance is of the line Auto. */
export interface Narrowing {
  source: string;
  words: RegExp;
  attribute: string;
  anyOf: readonly string[];
}

const insurance = (words: string, ...lines: string[]): Narrowing => ({
  source: "insurance",
  words: new RegExp(`\\b(?:${words})[ _-](?:insurances?|polic(?:y|ies)|claims?|policyholders?|coverages?)\\b`, "i"),
  attribute: "line",
  anyOf: lines,
});

/** In this order; the first that the description names holds for its pack. */
export const NARROWINGS: readonly Narrowing[] = [
  insurance("commercial auto|fleet", "Commercial Auto"),
  insurance("commercial property|business property", "Commercial Property"),
  {
    ...insurance("commercial|business|corporate"),
    attribute: "segment",
    anyOf: ["Commercial"],
  },
  insurance("auto|car|motor|vehicle|automobile", "Auto"),
  insurance("home|homeowners?|house|property", "Home", "Condo"),
  insurance("renters?|tenant", "Renters"),
  insurance("health|medical", "Health"),
  insurance("life", "Life"),
  insurance("travel|trip", "Travel"),
  insurance("pet|dog|cat", "Pet"),
  insurance("motorcycle|bike", "Motorcycle"),
  insurance("boat|marine", "Boat"),
  insurance("flood", "Flood"),
  insurance("disability", "Disability"),
  insurance("liability", "General Liability"),
  insurance("workers'? comp(?:ensation)?", "Workers Compensation"),
  insurance("cyber", "Cyber"),
];
