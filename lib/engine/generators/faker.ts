import type { GeneratorOf } from "@/lib/schema/generators";
import { createValueColumn } from "../cell-value";
import type { OutputType } from "../column";
import { createFakerCall } from "../faker/call";
import { type FakerResult, fakerMethod } from "../faker/catalogue";
import { checkFakerCall } from "../faker/check";
import { createFormFinder } from "../faker/find";
import type { FormFinder } from "../faker/forms";
import { createFormsColumn } from "../faker/forms-column";
import type { FakerLocale } from "../faker/locale";
import type { GeneratorKindDeclaration } from "../generator";

type Faker = GeneratorOf<"faker">;

const OUTPUTS: Readonly<Record<FakerResult, OutputType>> = {
  text: { type: "text" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  datetime: { type: "datetime" },
  json: { type: "text" },
};

/** Methods whose results differ in every cell by construction. */
const INHERENTLY_UNIQUE = new Set(["string.uuid", "string.ulid", "database.mongodbObjectId"]);

export const faker: GeneratorKindDeclaration<Faker> = {
  dependencies: () => [],
  requires: ({ locale }, schemaLocale) => [{ kind: "faker", locale: locale ?? schemaLocale }],
  check: ({ method, args, locale }, scope) =>
    checkFakerCall(method, args, scope.knowledge.fakerLocale(locale ?? scope.locale)!),
  outputType: ({ method }) => OUTPUTS[fakerMethod(method)?.result ?? "text"],
  distinct: ({ method }) => (INHERENTLY_UNIQUE.has(method) ? Number.POSITIVE_INFINITY : 0),
  compile(generator, context) {
    const { method, args } = generator;
    const locale = context.knowledge.fakerLocale(generator.locale ?? context.locale)!;
    const output = faker.outputType(generator, context);
    const forms = output.type === "text" ? finderOf(locale, context.asOf)(method, args) : undefined;
    if (forms) return createFormsColumn(forms, context.stream());
    const call = createFakerCall(locale, method, args, context.stream(), context.asOf);
    const { column, set } = createValueColumn(output);
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) {
          set(i, plainValue(callSafely(call, rows[i]!)));
        }
      },
    };
  },
};

const finders = new Map<string, FormFinder>();
const MAX_FINDERS = 20;

/** Forms hang on the locale and the time besides what is asked, so they are found once. */
function finderOf(locale: FakerLocale, asOf: number): FormFinder {
  const key = `${locale.name} ${asOf}`;
  const known = finders.get(key) ?? createFormFinder(locale, asOf);
  if (finders.size >= MAX_FINDERS) finders.clear();
  finders.set(key, known);
  return known;
}

/** A cell that faker cannot make is empty; one cell must not break a file. */
function callSafely(call: (row: number) => unknown, row: number): unknown {
  try {
    return call(row);
  } catch {
    return null;
  }
}

function plainValue(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Math.floor(value.getTime() / 1000) * 1000;
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "object") return JSON.stringify(value);
  return value as string | number | boolean;
}
