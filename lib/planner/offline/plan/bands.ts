import type { GeneratorInput } from "@/lib/schema/generators";
import { type Band, readBand } from "../text/bands";
import { keyOf } from "../text/words";
import { findSibling, inExpression } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";
import { isNumeric, valueTypeOf } from "./value-type";

/** "age group (0-17, 18-34, 55+)" beside an age: the number lies in the band that its row names. */

const GROUP = / (?:group|band|range|bracket|bucket|segment|category|class|tier)$/;
/** How far an open band reaches, for ages and for anything else. */
const OLDEST = 92;
const OPEN_REACH = 2;

export function followBands(table: PlannedTable): void {
  for (const field of table.fields) {
    const bands = bandsOf(field);
    const name = keyOf(field.name);
    const number = bands && GROUP.test(name) ? findSibling(table, name.replace(GROUP, ""), field) : undefined;
    if (!bands || !number || !isNumeric(valueTypeOf(number.generator))) continue;
    if (number.notes.some(({ kind }) => kind === "range" || kind === "mean")) continue;
    number.generator = within(bands, field, number);
    number.recipe = { forms: [number.generator] };
  }
}

function bandsOf({ generator, notes }: PlannedField): { label: string; band: Band }[] | undefined {
  if (generator.kind !== "choice" || !notes.some(({ kind }) => kind === "values")) return undefined;
  const bands = generator.values.map((value) => ({ label: String(value), band: readBand(String(value)) }));
  return bands.every((one): one is { label: string; band: Band } => one.band !== undefined) ? bands : undefined;
}

function within(
  bands: readonly { label: string; band: Band }[],
  group: PlannedField,
  number: PlannedField,
): GeneratorInput {
  const isWhole = valueTypeOf(number.generator) === "integer";
  const spans = bands.map(({ label, band }) => ({ label, span: closed(band, number.keys.has("age")) }));
  const draw = ({ min, max }: Required<Band>): GeneratorInput =>
    isWhole ? { kind: "integer", min, max } : { kind: "decimal", min, max, scale: 2 };
  return {
    kind: "conditional",
    cases: spans.slice(0, -1).map(({ label, span }) => ({
      when: `${inExpression(group.name)} == ${JSON.stringify(label)}`,
      then: draw(span),
    })),
    else: draw(spans.at(-1)!.span),
  };
}

function closed({ min = 0, max }: Band, isAge: boolean): Required<Band> {
  const furthest = isAge ? Math.max(OLDEST, min) : min * OPEN_REACH;
  return { min, max: max ?? furthest };
}
