import type { CellRandom } from "../random";
import { mix32 } from "../random";
import { type Part, partsOf } from "../text/grammar";

/** A sentence of a data pack: alternatives in braces are chosen, names stand for details of the record. */
export type Phrase = (random: CellRandom, detail: number) => string;

/** What a name in a phrase stands for; the same detail gives the same text in every phrase of a record. */
export type Details = Readonly<Record<string, (detail: number) => string>>;

/** Reads "{Order|Parcel} {order} is late"; "{~sent|lost}" is chosen by the detail, so that all phrases of a record choose alike. Throws RangeError for a name that the details lack: phrases are ours, so that is a bug. */
export function createPhrase(source: string, details: Details): Phrase {
  return sequence(partsOf(source), details, source);
}

function sequence(parts: readonly Part[], details: Details, source: string): Phrase {
  const makers = parts.map((part) => makerOf(part, details, source));
  const [only] = makers;
  if (makers.length === 1 && only) return only;
  return (random, detail) => {
    let text = "";
    for (const make of makers) text += make(random, detail);
    return text;
  };
}

function makerOf(part: Part, details: Details, source: string): Phrase {
  switch (part.kind) {
    case "text":
      return () => part.text;
    case "digits":
      return (random) => String(random.between(10 ** (part.count - 1), 10 ** part.count - 1));
    case "either": {
      const shared = sharedOptions(part.options);
      const options = (shared ?? part.options).map((option) => sequence(option, details, source));
      if (shared) return (random, detail) => options[spread(detail, SHARED_SALT, options.length)]!(random, detail);
      return (random, detail) => random.pick(options)(random, detail);
    }
    case "name": {
      const make = details[part.name];
      if (!make) throw new RangeError(`no detail "${part.name}" in "${source}"`);
      return (_, detail) => make(detail);
    }
  }
}

const SHARED_SALT = 101;

/** The alternatives behind a ~, without it; undefined where there is none. */
function sharedOptions(options: readonly (readonly Part[])[]): readonly (readonly Part[])[] | undefined {
  const [first = [], ...others] = options;
  const [head, ...tail] = first;
  if (head?.kind !== "text" || !head.text.startsWith("~")) return undefined;
  const rest = head.text.slice(1);
  return [rest === "" ? tail : [{ kind: "text", text: rest }, ...tail], ...others];
}

/** One of a list, the same for the same detail; lists are told apart by their salt. */
export function detailOf(list: readonly string[], salt: number): (detail: number) => string {
  return (detail) => list[spread(detail, salt, list.length)]!;
}

/** A whole number from min to max, the same for the same detail. */
export function numberOf(min: number, max: number, salt: number): (detail: number) => number {
  return (detail) => min + spread(detail, salt, max - min + 1);
}

function spread(detail: number, salt: number, size: number): number {
  return Math.floor(((mix32((detail + Math.imul(salt, 0x9e3779b9)) | 0) >>> 0) / 4294967296) * size);
}
