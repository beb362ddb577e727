import { COMMERCE } from "./commerce";
import { COMPUTING } from "./computing";
import { DEVICES } from "./devices";
import type { Identifier } from "./identifier";
import { PUBLICATIONS } from "./publications";

/** Every identifier that does not hang on a country, by name. */
export const IDENTIFIERS: Readonly<Record<string, Identifier>> = {
  ...PUBLICATIONS,
  ...COMMERCE,
  ...DEVICES,
  ...COMPUTING,
};
