import type { FieldAsk, TableAsk } from "../request";
import { keyOf } from "../text/words";

const meaningOf = ({ name, meaning = name }: FieldAsk) => keyOf(meaning);

/** Beside a first name, "name" is the last one, and the other way round: "nom, prénom", "name and surname". */
export function tellNames(table: TableAsk): TableAsk {
  const names = new Set(table.fields.map(meaningOf));
  const has = (...keys: string[]) => keys.some((key) => names.has(key));
  const [first, last] = [has("first name", "given name", "forename"), has("last name", "surname", "family name")];
  if (first === last || !names.has("name")) return table;
  const meaning = first ? "last name" : "first name";
  return {
    ...table,
    fields: table.fields.map((field) => (meaningOf(field) === "name" ? { ...field, meaning } : field)),
  };
}
