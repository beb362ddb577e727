import type { DatasetSchema } from "@/lib/schema/dataset";
import { Generator } from "@/lib/schema/generators";
import { packs } from "./data";
import { loadGrammars } from "./data/text";
import { loadFakerLocale } from "./faker/locale";
import { declarationOf } from "./generators";
import type { Knowledge, Requirement } from "./knowledge";
import type { RecordDeclaration } from "./pack";

const loading = new Map<string, Promise<unknown>>();

/** Loads the packs and faker locales that this schema uses, and no others. What is loaded stays for the process. */
export async function loadKnowledge(schema: DatasetSchema): Promise<Knowledge> {
  const loaded = new Map<string, unknown>();
  const require = async (requirement: Requirement): Promise<void> => {
    const key = keyOf(requirement);
    if (loaded.has(key)) return;
    loaded.set(key, undefined);
    const value = await load(requirement);
    loaded.set(key, value);
    if (requirement.kind === "record" && value !== undefined)
      await Promise.all(rulesRequire(value as RecordDeclaration, requirement.locale).map(require));
  };
  const requirements = schema.tables.flatMap((table) =>
    table.fields.flatMap(
      ({ generator }) => declarationOf(generator).requires?.(generator, schema.locale, declarationOf) ?? [],
    ),
  );
  await Promise.all(requirements.map(require));
  return {
    pack: (source) => packs.get(source),
    sources: [...packs.keys()],
    record: (source, locale) => loaded.get(keyOf({ kind: "record", source, locale })) as RecordDeclaration | undefined,
    fakerLocale: (locale) =>
      loaded.get(keyOf({ kind: "faker", locale })) as Awaited<ReturnType<typeof loadFakerLocale>> | undefined,
    grammars: (loaded.get("text") ?? []) as Awaited<ReturnType<typeof loadGrammars>>,
  };
}

function keyOf(requirement: Requirement): string {
  switch (requirement.kind) {
    case "record":
      return `record/${requirement.source}/${requirement.locale}`;
    case "faker":
      return `faker/${requirement.locale}`;
    case "text":
      return "text";
  }
}

function rulesRequire(declaration: RecordDeclaration, locale: string): Requirement[] {
  return Object.values(declaration.rules).flatMap((rule) => {
    if (rule.kind !== "generator") return [];
    const generator = Generator.parse(rule.generator);
    return declarationOf(generator).requires?.(generator, locale, declarationOf) ?? [];
  });
}

async function load(requirement: Requirement): Promise<unknown> {
  const key = keyOf(requirement);
  let pending = loading.get(key);
  if (!pending) {
    pending = start(requirement);
    if (!pending) return undefined;
    loading.set(key, pending);
    pending.catch(() => loading.delete(key));
  }
  return pending;
}

function start(requirement: Requirement): Promise<unknown> | undefined {
  switch (requirement.kind) {
    case "record":
      return packs.get(requirement.source)?.load(requirement.locale);
    case "faker":
      return loadFakerLocale(requirement.locale);
    case "text":
      return loadGrammars();
  }
}
