import type { Concept } from "../../plan/concept";
import { COMMERCE } from "./commerce";
import { DATES } from "./dates";
import { FINANCE } from "./finance";
import { HEALTH } from "./health";
import { IDENTIFIERS } from "./identifiers";
import { PEOPLE } from "./people";
import { PLACES } from "./places";
import { WEB } from "./web";
import { WORLD } from "./world";

/** The lexicon: what columns can mean. Where two concepts share a word, the first has it. */
export const CONCEPTS: readonly Concept[] = [
  ...PEOPLE,
  ...PLACES,
  ...DATES,
  ...COMMERCE,
  ...FINANCE,
  ...WEB,
  ...HEALTH,
  ...WORLD,
  ...IDENTIFIERS,
];
