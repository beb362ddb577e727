import { conceptInside, conceptOf, entityOf } from "./plan/lexicon";
import type { Vocabulary } from "./read/builder";
import { isPlural } from "./text/words";

/** What the lexicon and the entities know of nouns, as reading asks for it. */
export const vocabulary: Vocabulary = {
  isTable: (noun) => entityOf(noun) !== undefined,
  isPart: (part, whole) => {
    const owner = entityOf(whole) ?? entityOf(whole.split(" ").at(-1)!);
    const own = entityOf(part);
    const isChild = own?.parents.includes(owner?.name ?? "") && isPlural(part.split(" ").at(-1)!) && !conceptOf(part);
    return owner !== undefined && own !== undefined && (own.partOf.includes(owner.name) || isChild === true);
  },
  isChild: (part, whole) => {
    const own = entityOf(part);
    const owner = entityOf(whole) ?? entityOf(whole.split(" ").at(-1)!);
    return owner !== undefined && own !== undefined && own !== owner && own.parents.includes(owner.name);
  },
  isWord: (name) => conceptOf(name) !== undefined,
  isColumn: (name) => conceptOf(name) !== undefined || (conceptInside(name)?.qualifier ?? "") !== "",
};
