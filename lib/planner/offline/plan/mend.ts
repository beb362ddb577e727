import type { Violation } from "@/lib/schema/violation";
import type { SchemaDraft } from "../../planner";

interface Draft {
  draft: SchemaDraft;
  warnings: string[];
}

/** Rounds of mending; each takes away what the check found, so few are enough. */
const ROUNDS = 4;

/** Takes out of a draft what the engine refuses, says so, and checks again. */
export async function mendDraft(
  { draft, warnings }: Draft,
  check: (draft: SchemaDraft) => Promise<Violation[]>,
): Promise<Draft> {
  let mended = { draft, warnings };
  for (let round = 0; round < ROUNDS; round++) {
    const violations = await check(mended.draft);
    if (violations.length === 0) return mended;
    mended = takeOut(mended, violations);
  }
  return mended;
}

function takeOut({ draft, warnings }: Draft, violations: readonly Violation[]): Draft {
  const said = [...warnings];
  const dropped = new Set(violations.flatMap(({ path }) => (path[0] === "expectations" ? [Number(path[1])] : [])));
  const tables = draft.tables.map((table, t) => ({
    ...table,
    fields: table.fields.flatMap((field, f) => {
      const own = violations.filter(
        ({ path }) => path[0] === "tables" && path[1] === t && path[2] === "fields" && path[3] === f,
      );
      if (own.length === 0) return [field];
      const isKey = table.primaryKey === field.name;
      if (!isKey && own.every(({ code }) => code === "impossible_unique")) {
        const isAsked = draft.expectations?.some(
          ({ check }) => check.kind === "unique" && check.table === table.name && check.field === field.name,
        );
        if (isAsked) said.push(`"${field.name}" cannot be unique over so many rows, so values may repeat.`);
        return [{ ...field, unique: false }];
      }
      const where = field.generator.kind === "record" && own.every(({ path }) => path.includes("where"));
      if (where && field.generator.kind === "record") {
        const { where: _, ...rest } = field.generator;
        return [{ ...field, generator: rest }];
      }
      const [other, ...more] = field.alternatives ?? [];
      if (other && !isKey) return [{ ...field, generator: other, alternatives: more, origin: "guessed" as const }];
      if (isKey || table.fields.length === 1)
        return [{ ...field, generator: { kind: "sequence" as const }, unique: true }];
      // A helper that nobody asked for goes unsaid; what hangs on it is mended in the next round.
      if (!field.hidden) said.push(`"${field.name}" could not be planned and was left out.`);
      return [];
    }),
  }));
  const names = new Map(tables.map(({ name, fields }) => [name, new Set(fields.map((field) => field.name))]));
  const expectations = (draft.expectations ?? []).filter(
    ({ check }, e) => !dropped.has(e) && (!("field" in check) || (names.get(check.table)?.has(check.field) ?? false)),
  );
  return { draft: { ...draft, tables, expectations }, warnings: said };
}
