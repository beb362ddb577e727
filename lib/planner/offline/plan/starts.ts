import { keyOf } from "../text/words";
import { plannedField } from "./columns";
import { freeName } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

/** What the rows of a parent begin with: an account is opened, a customer signs up, a policy starts. */
const STARTS = ["join date", "hire date", "hire start", "created at", "start date", "issue date", "install date"];

/** Nothing happens to a thing before it is there: a child's first time lies after its parent's start. */
export function startAfterParents(table: PlannedTable): void {
  const time = table.fields.find(
    ({ generator, hidden, notes }) =>
      !hidden &&
      notes.length === 0 &&
      generator.kind === "datetime" &&
      generator.output !== "time" &&
      isUpToNow(generator),
  );
  if (time?.generator.kind !== "datetime") return;
  for (const { parent, field: through } of table.links) {
    const start = startOf(parent);
    // Only a reference can be looked through.
    const isReference = table.fields.some((own) => own.name === through && own.generator.kind === "reference");
    if (!start || !isReference) continue;
    const name = freeName(table, `${keyOf(start.name).replaceAll(" ", "_")}_of_parent`);
    const hidden = plannedField(
      name,
      {
        recipe: { forms: [{ kind: "lookup", through: [through], field: start.name }] },
        keys: new Set([keyOf(name)]),
        confidence: 1,
        guessed: false,
        alternatives: [],
      },
      "added",
    );
    table.fields.push({ ...hidden, hidden: true });
    const { shape: _, ...rest } = time.generator;
    time.generator = { ...rest, from: { field: name, offset: "P0D" } };
    return;
  }
}

function startOf({ entity, fields }: PlannedTable): PlannedField | undefined {
  const own = entity?.core.flatMap(({ keys }) => keys) ?? [];
  return fields.find(
    (field) =>
      !field.hidden &&
      field.nullRate === 0 &&
      field.generator.kind === "datetime" &&
      field.generator.output !== "time" &&
      (STARTS.some((key) => field.keys.has(key)) ||
        (own.includes(keyOf(field.name)) && /opened|start|since|joined/.test(field.name))),
  );
}

/** The window is the usual one up to now, and hangs on no other column. */
function isUpToNow({ from, to }: { from?: unknown; to?: unknown }): boolean {
  const isAsOf = (moment: unknown) => typeof moment === "object" && moment !== null && "asOf" in moment;
  return (
    (from === undefined || isAsOf(from)) &&
    (to === undefined || (isAsOf(to) && !JSON.stringify(to).includes('"P')) || JSON.stringify(to).includes('"P0D"'))
  );
}
