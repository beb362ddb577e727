import type { GeneratorInput } from "@/lib/schema/generators";
import { either } from "../data/make";
import { keyOf } from "../text/words";
import { plannedField } from "./columns";
import { freeName, inExpression } from "./siblings";
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
    const since: GeneratorInput = { ...rest, from: { field: name, offset: "P0D" } };
    const days = daysOf(time.generator.from);
    time.generator =
      days === undefined ? since : either(`${inExpression(name)} < add_days(as_of(), -${days})`, time.generator, since);
    return;
  }
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 31, Y: 366 };

/** How many days a usual window reaches back; undefined where it is none. What a parent has seen longer ago is of no interest. */
function daysOf(from: unknown): number | undefined {
  if (typeof from !== "object" || from === null || !("asOf" in from)) return undefined;
  const match = /^-P(\d+)([DWMY])$/.exec(String(from.asOf));
  return match ? Number(match[1]) * DAYS[match[2]!]! : undefined;
}

function startOf({ entity, fields }: PlannedTable): PlannedField | undefined {
  const own = entity?.core.flatMap(({ keys }) => keys) ?? [];
  return fields.find(
    (field) =>
      !field.hidden &&
      field.nullRate === 0 &&
      isMoment(field.generator) &&
      (STARTS.some((key) => field.keys.has(key)) ||
        (own.includes(keyOf(field.name)) && /opened|start|since|joined/.test(field.name))),
  );
}

function isMoment(generator: GeneratorInput): boolean {
  if (generator.kind === "conditional") return generator.else !== undefined && isMoment(generator.else);
  return generator.kind === "datetime" && generator.output !== "time";
}

/** The window is the usual one up to now, and hangs on no other column. */
function isUpToNow({ from, to }: { from?: unknown; to?: unknown }): boolean {
  const isAsOf = (moment: unknown) => typeof moment === "object" && moment !== null && "asOf" in moment;
  return (
    (from === undefined || isAsOf(from)) &&
    (to === undefined || (isAsOf(to) && !JSON.stringify(to).includes('"P')) || JSON.stringify(to).includes('"P0D"'))
  );
}
