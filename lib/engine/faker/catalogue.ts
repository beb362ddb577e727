import facts from "../data/faker/catalogue.generated.json";

/** What a faker method gives; json is a list or an object. */
export type FakerResult = "text" | "number" | "boolean" | "datetime" | "json";

/** A parameter of a method, or an option of its options object. */
export interface FakerParameter {
  name: string;
  /** string, number, boolean, date, array, object, function, any. */
  types: readonly string[];
  /** The only texts allowed; absent means any. */
  values?: readonly string[];
  options?: readonly FakerParameter[];
  optional?: boolean;
}

export interface FakerMethodFacts {
  result: FakerResult;
  parameters: readonly FakerParameter[];
  description: string;
}

/** Methods that make no sense from JSON, and why. */
const EXCLUDED: Readonly<Record<string, string>> = {
  "helpers.fake": "it is a template language that reaches every other method; use a template",
  "helpers.mustache": "it takes functions; use a template",
  "helpers.multiple": "it takes a function",
  "helpers.uniqueArray": "it takes a function; mark the field unique",
  "helpers.enumValue": "it takes an enumeration of a program",
  "helpers.objectEntry": "it gives pairs of a program's object",
  "helpers.objectKey": "use choice",
  "helpers.objectValue": "use choice",
  "helpers.maybe": "it takes a function; use the null rate",
  "image.dataUri": "its value is a whole picture",
};

const METHODS = facts as unknown as Readonly<Record<string, FakerMethodFacts>>;

/** Facts of a method that schemas may use; undefined when there is no such method or it is excluded. */
export function fakerMethod(path: string): FakerMethodFacts | undefined {
  return Object.hasOwn(METHODS, path) && !Object.hasOwn(EXCLUDED, path) ? METHODS[path] : undefined;
}

/** Why a method of faker cannot be used; undefined when it can, or does not exist. */
export function fakerExclusion(path: string): string | undefined {
  return Object.hasOwn(EXCLUDED, path) ? EXCLUDED[path] : undefined;
}

/** Every usable method, by path. */
export function fakerMethods(): string[] {
  return Object.keys(METHODS).filter((path) => !Object.hasOwn(EXCLUDED, path));
}
