import { keyOf } from "../text/words";
import { plannedField, readColumn } from "./columns";
import { findSibling, freeName, namesIn } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

/** What a child's recipes name of its parent comes from there: the line of a claim's policy, the species of a visit's pet. */
export function borrowFromParents(table: PlannedTable): void {
  for (const field of [...table.fields])
    for (const name of namesIn(field.recipe.forms)) if (!findSibling(table, name, field)) borrow(table, name);
}

function borrow(table: PlannedTable, name: string): void {
  for (const { parent, field: through } of table.links) {
    const source = parent === table ? undefined : columnOf(parent, keyOf(name));
    if (!source) continue;
    table.fields.push({
      ...plannedField(
        freeName(table, name),
        {
          recipe: { forms: [{ kind: "lookup", through: pathOf(table, through), field: source.name }] },
          keys: new Set(),
          confidence: 1,
          guessed: false,
          alternatives: [],
        },
        "added",
      ),
      hidden: true,
    });
    return;
  }
}

/** A key that itself comes from a nearer parent is followed from there: a booking's hotel is that of its room. */
export function pathOf(table: PlannedTable, through: string): string[] {
  const generator = table.fields.find(({ name }) => name === through)?.generator;
  return generator?.kind === "lookup" ? [...generator.through, generator.field] : [through];
}

/** The parent's column by its noun and the column's own name: a pet's "pet species" is its species. */
function columnOf(parent: PlannedTable, key: string): PlannedField | undefined {
  const nouns = parent.entity?.keys ?? [];
  const own = nouns.find((noun) => key.startsWith(`${noun} `));
  if (own === undefined) return undefined;
  const names = [key, key.slice(own.length + 1)];
  return (
    parent.fields.find((field) => names.some((wanted) => keyOf(field.name) === wanted || field.keys.has(wanted))) ??
    addHelper(parent, names[1]!)
  );
}

/** A column that the parent's entity keeps ready for its children. */
function addHelper(parent: PlannedTable, key: string): PlannedField | undefined {
  if (!parent.entity?.helpers.has(key)) return undefined;
  const field = plannedField(freeName(parent, key.replaceAll(" ", "_")), readColumn(key, parent.entity), "added");
  if (namesIn(field.recipe.forms).length > 0) return undefined;
  const helper = { ...field, hidden: true };
  parent.fields.push(helper);
  return helper;
}
