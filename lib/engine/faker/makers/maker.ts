import type { JsonValue } from "@/lib/schema/generators";
import type { FakerForm, FakerPart, FormFinder } from "../forms";
import type { FakerLocale } from "../locale";

/** What a maker may know of its surroundings. */
export interface MakerContext {
  locale: FakerLocale;
  asOf: number;
  find: FormFinder;
}

/** Forms of one method, written here; undefined for arguments it does not know, which faker itself then serves. */
export type Maker = (args: readonly JsonValue[], context: MakerContext) => readonly FakerForm[] | undefined;

/** The only form of a method. */
export const oneForm = (...parts: FakerPart[]): FakerForm[] => [{ weight: 1, parts }];
