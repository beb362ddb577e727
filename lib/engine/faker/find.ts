import type { JsonValue } from "@/lib/schema/generators";
import { fakerMethod } from "./catalogue";
import { discoverForms, holdsMark } from "./discover";
import { type FakerForm, type FakerPart, type FormFinder, simplifyForms } from "./forms";
import type { FakerLocale } from "./locale";
import { makeForms } from "./makers";

const MAX_FOUND = 1000;

/** What may decide the way of a method, from what is quickest to look at: most use numbers and long lists for what they write alone. */
const ATTEMPTS = [
  { steeringEntries: 8, steeringNumbers: 1, looksInside: false },
  { steeringEntries: 8, steeringNumbers: 9, looksInside: false },
  { steeringEntries: 64, steeringNumbers: 1, looksInside: false },
  { steeringEntries: 8, steeringNumbers: 9, looksInside: true },
];

const parts = new WeakMap<readonly FakerForm[], FakerPart>();

/** The same part for the same forms, so that it is compiled once. */
function asPart(forms: readonly FakerForm[]): FakerPart {
  const part = parts.get(forms) ?? { kind: "forms", forms };
  parts.set(forms, part);
  return part;
}

/** A finder that remembers: forms hang on the locale, the time, the method and its arguments alone. */
export function createFormFinder(locale: FakerLocale, asOf: number): FormFinder {
  const found = new Map<string, readonly FakerForm[] | undefined>();
  const find: FormFinder = (method, args) => {
    const key = JSON.stringify([method, args]);
    if (found.has(key)) return found.get(key);
    if (found.size >= MAX_FOUND) found.clear();
    // A method that calls itself is looked at from inside.
    found.set(key, undefined);
    const forms = makeForms(method, args, { locale, asOf, find }) ?? discover(method, args);
    found.set(key, forms && simplifyForms(forms));
    return found.get(key);
  };
  const discover = (method: string, args: readonly JsonValue[]) => {
    const nested = (inner: string, innerArgs: readonly JsonValue[]) => {
      if (fakerMethod(inner)?.result !== "text" || holdsMark(JSON.stringify(innerArgs))) return undefined;
      const forms = find(inner, innerArgs);
      return forms && asPart(forms);
    };
    for (const { looksInside, ...steering } of ATTEMPTS) {
      const watch = { ...steering, asOf, nested: looksInside ? () => undefined : nested };
      const forms = discoverForms(locale, method, args, watch);
      if (forms) return forms;
    }
    return undefined;
  };
  return find;
}
