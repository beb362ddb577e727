import type { DatasetSchema, Table } from "@/lib/schema/dataset";
import { instantToMillis } from "@/lib/schema/values";
import type { OutputType } from "./column";
import type { Scope } from "./generator";
import { declarationOf } from "./generators";
import type { Knowledge } from "./knowledge";
import type { RowPlan } from "./row-counts";

/** The scope of each table of a schema. */
export type ScopeOf = (table: Table) => Scope;

/** What generators may ask about each table before rows exist. The tables share what is found out: the type of a field is worked out once. */
export function createScopes(schema: DatasetSchema, knowledge: Knowledge, rowPlan: RowPlan): ScopeOf {
  const asOf = instantToMillis(schema.asOf);
  const scopes = new Map<Table, Scope>();
  for (const table of schema.tables) {
    const types = new Map<string, OutputType | undefined>();
    const scope: Scope = {
      schema,
      table,
      knowledge,
      ...rowPlan,
      asOf,
      locale: schema.locale,
      declarationOf,
      typeOf(fieldName, tableName = table.name) {
        if (tableName !== table.name) {
          const other = schema.tables.find(({ name }) => name === tableName);
          return other && scopes.get(other)?.typeOf(fieldName);
        }
        if (!types.has(fieldName)) {
          const field = table.fields.find(({ name }) => name === fieldName);
          types.set(fieldName, field && declarationOf(field.generator).outputType(field.generator, scope));
        }
        return types.get(fieldName);
      },
    };
    scopes.set(table, scope);
  }
  return (table) => scopes.get(table)!;
}
