import { keyOf } from "../text/words";
import { plannedField } from "./columns";
import { nounsOf } from "./links";
import { freeName, namesIn } from "./siblings";
import type { PlannedDataset, PlannedTable } from "./types";

/** What a table and its children say of each other: how many there are, and which one a child is. */
export function countChildren({ tables }: PlannedDataset): void {
  for (const child of tables) {
    if (child.perParent) {
      countRows(child.perParent.parent, child);
      numberRows(child);
    } else for (const { parent } of child.links) if (parent !== child) dropCount(parent, child);
  }
}

const counts = (child: PlannedTable) => new Set(nounsOf(child).map((noun) => keyOf(noun)));

/** A show's "episodes" are those in the table of episodes. */
function countRows(parent: PlannedTable, child: PlannedTable): void {
  const nouns = counts(child);
  for (const field of parent.fields) {
    if (field.notes.length > 0 || !nouns.has(keyOf(field.name)) || field.generator.kind === "reference") continue;
    field.generator = { kind: "aggregate", function: "count", table: child.name };
    field.recipe = { forms: [field.generator] };
    field.nullRate = 0;
  }
}

/** Where children are drawn at random, a number of them that nobody asked for would not be theirs. */
function dropCount(parent: PlannedTable, child: PlannedTable): void {
  const nouns = counts(child);
  parent.fields = parent.fields.filter(
    ({ origin, name, generator }) => origin !== "added" || generator.kind === "reference" || !nouns.has(keyOf(name)),
  );
}

/** Recipes name a child's place among its siblings as @child_place. */
const PLACE = "child_place";

function numberRows(table: PlannedTable): void {
  if (!table.fields.some(({ recipe }) => namesIn(recipe.forms).includes(PLACE))) return;
  const generator = { kind: "formula", expression: "child_number()", output: "integer" } as const;
  table.fields.push({
    ...plannedField(
      freeName(table, PLACE),
      {
        recipe: { forms: [generator] },
        keys: new Set([keyOf(PLACE)]),
        confidence: 1,
        guessed: false,
        alternatives: [],
      },
      "added",
    ),
    hidden: true,
  });
}
