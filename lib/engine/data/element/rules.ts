import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules } from "../rules";
import { ELEMENTS } from "./elements";

let declaration: RecordDeclaration | undefined;

export function loadElements(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const { mass, group, melting, boiling, density, discovered, ...table } = readTable(ELEMENTS);
  const columns = {
    ...table,
    atomic_number: mass!.map((_, i) => i + 1),
    atomic_mass: mass!,
    group: group!.map((value) => (value === 0 ? null : value)),
    melting_point_c: melting!,
    boiling_point_c: boiling!,
    density_g_cm3: density!,
    discovered_year: discovered!,
  };
  return { pool: { columns }, rules: columnRules(Object.keys(columns)) };
}
