import type { DatasetSchema, Field, Table } from "@/lib/schema/dataset";
import type { Violation } from "@/lib/schema/violation";
import { BATCH_ROWS } from "./column";
import type { Read } from "./generator";
import type { ScopeOf } from "./scope";

/** How far fields reach into others: long chains, look-ups of look-ups and totals of totals are measured before anything is computed. */

/** Fields that may hang on each other in a row. Each is a few calls deep when types are found out and columns made. */
export const MAX_CHAIN = 250;

/** Tables that one table may open at other rows. Real schemas open a handful; each costs buffers for a batch. */
export const MAX_OPENED_TABLES = 1000;
/** Cells that a batch of rows may take, those in other tables included. */
export const MAX_BATCH_CELLS = 500_000_000;

/** What a table at some rows computes. */
interface Opening {
  readonly table: Table;
  /** Rows of this opening for each row of the table that is made. */
  readonly rows: number;
  readonly asked: Set<string>;
  /** Openings at other rows, by what leads there. */
  readonly reached: Map<string, Opening>;
}

/** What all fields of a table take together. */
export interface Reach {
  openings: number;
  /** Cells for each row of the table. */
  cells: number;
}

/** Reports the first field of each table that takes more than can be computed in sensible time. Expects a schema without other errors. */
export function checkReach(schema: DatasetSchema, scopeOf: ScopeOf, readsOf: ReadsOf): Violation[] {
  const measure = createReachMeter(schema, scopeOf, readsOf);
  return schema.tables.flatMap((table, t): Violation[] => {
    const batch = Math.min(BATCH_ROWS, scopeOf(table).rowCounts[table.name] ?? 0);
    let tooFar: string | undefined;
    const last = measure(table, ({ openings, cells }) => {
      if (openings > MAX_OPENED_TABLES)
        tooFar = `it opens more than ${show(MAX_OPENED_TABLES)} tables by look-ups of look-ups. Follow fewer references, or shorten the chain.`;
      else if (cells * batch > MAX_BATCH_CELLS)
        tooFar = `${show(batch)} rows of it take more than ${show(MAX_BATCH_CELLS)} cells in other tables. Ask for fewer rows per parent, or look up fewer totals.`;
      return tooFar === undefined;
    });
    if (tooFar === undefined) return [];
    const path = ["tables", t, "fields", table.fields.indexOf(last)];
    return [
      {
        path,
        code: "too_many_rows",
        message: `"${table.name}.${last.name}" reaches too far into other tables: ${tooFar}`,
        severity: "error",
      },
    ];
  });
}

/** The fields that a field reads; expressions and templates are parsed for it once. */
export type ReadsOf = (field: Field, table: Table) => readonly Read[];

export function createReads(scopeOf: ScopeOf): ReadsOf {
  const reads = new Map<Field, readonly Read[]>();
  return (field, table) => {
    let found = reads.get(field);
    if (!found) {
      found = scopeOf(table).declarationOf(field.generator).dependencies(field.generator, scopeOf(table));
      reads.set(field, found);
    }
    return found;
  };
}

/** Reports the field that ends too long a chain; circles are left to the schema's own check. Nothing here is recursive. */
export function checkChains(schema: DatasetSchema, readsOf: ReadsOf): Violation[] {
  const fields = fieldsByName(schema);
  const readers = new Map<Field, Field[]>();
  const waitsFor = new Map<Field, number>();
  const paths = new Map<Field, (string | number)[]>();
  for (const [t, table] of schema.tables.entries())
    for (const [f, field] of table.fields.entries()) {
      paths.set(field, ["tables", t, "fields", f]);
      const read = readsOf(field, table).flatMap((one) => fields.get(one.table ?? table.name)?.get(one.field) ?? []);
      waitsFor.set(field, read.length);
      for (const one of read) {
        const known = readers.get(one);
        if (known) known.push(field);
        else readers.set(one, [field]);
      }
    }
  let ready = [...paths.keys()].filter((field) => waitsFor.get(field) === 0);
  for (let length = 1; ready.length > 0; length++) {
    if (length > MAX_CHAIN)
      return [
        {
          path: paths.get(ready[0]!)!,
          code: "not_yet_supported",
          message: `"${ready[0]!.name}" ends a chain of more than ${MAX_CHAIN} fields that each need the one before; shorten it.`,
          severity: "error",
        },
      ];
    ready = ready.flatMap((field) =>
      (readers.get(field) ?? []).filter((reader) => {
        const left = waitsFor.get(reader)! - 1;
        waitsFor.set(reader, left);
        return left === 0;
      }),
    );
  }
  return [];
}

function fieldsByName({ tables }: DatasetSchema): Map<string, Map<string, Field>> {
  return new Map(tables.map(({ name, fields }) => [name, new Map(fields.map((field) => [field.name, field]))]));
}

/** Opens tables as `openTable` does, without computing anything, until `goesOn` says stop; returns the field it came to. */
export function createReachMeter(
  schema: DatasetSchema,
  scopeOf: ScopeOf,
  readsOf: ReadsOf,
): (table: Table, goesOn: (reach: Reach) => boolean) => Field {
  const tables = new Map(schema.tables.map((table) => [table.name, table]));
  const fields = fieldsByName(schema);

  return (root, goesOn) => {
    const { rowCounts } = scopeOf(root);
    const reach: Reach = { openings: 0, cells: 0 };
    let isOpen = true;

    const reachTable = (from: Opening, key: string, name: string, isPerRow: boolean): Opening => {
      const known = from.reached.get(key);
      if (known) return known;
      const share = isPerRow ? 1 : (rowCounts[name] ?? 0) / Math.max(1, rowCounts[from.table.name] ?? 0);
      const opening = open(tables.get(name)!, from.rows * share);
      from.reached.set(key, opening);
      reach.openings++;
      return opening;
    };

    const follow = (from: Opening, name: string): Opening => {
      const generator = fields.get(from.table.name)?.get(name)?.generator;
      if (generator?.kind !== "reference") throw new RangeError(`"${name}" is not a reference`);
      return reachTable(from, name, generator.table, true);
    };

    const openingOf = (from: Opening, field: Field, { through, table, path }: Read): Opening => {
      if (through === "children") return reachTable(from, `children/${table}`, table!, false);
      if (through) return through.reduce(follow, from);
      if (table === undefined) return from;
      // A reference inside a conditional draws rows of its own.
      return reachTable(from, [field.name, ...path.slice(0, -1)].join("\n"), table, true);
    };

    const ask = (opening: Opening, name: string): void => {
      if (!isOpen || opening.asked.has(name)) return;
      opening.asked.add(name);
      reach.cells += opening.rows;
      isOpen = goesOn(reach);
      const field = fields.get(opening.table.name)?.get(name);
      if (field)
        for (const read of readsOf(field, opening.table)) if (isOpen) ask(openingOf(opening, field, read), read.field);
    };

    const opening = open(root, 1);
    let last = root.fields[0]!;
    for (const field of root.fields) {
      if (!isOpen) break;
      last = field;
      ask(opening, field.name);
    }
    return last;
  };
}

const open = (table: Table, rows: number): Opening => ({ table, rows, asked: new Set(), reached: new Map() });

const show = (count: number) => count.toLocaleString("en-US");
