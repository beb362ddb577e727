import type { GeneratorInput } from "@/lib/schema/generators";
import { inExpression } from "./siblings";
import type { PlannedField } from "./types";
import { valueTypeOf } from "./value-type";

/** "price correlated with area": one column follows another, with noise. */

interface Bounds {
  min: number;
  max: number;
}

/** Share of a column's range that the other decides; chance has the rest. */
const DECIDED = 0.85;
const NOISE = 0.12;

/** Makes the field follow the driver within its own range; false where either has none. */
export function follow(field: PlannedField, driver: PlannedField, falls: boolean): boolean {
  const own = boundsOf(field.generator);
  const other = boundsOf(driver.generator);
  if (!own || !other || other.min === other.max) return false;
  const share = `(${inExpression(driver.name)} - ${other.min}) / ${other.max - other.min}`;
  const along = `min(1, max(0, ${falls ? `1 - ${share}` : share}))`;
  const place = `min(1, max(0, ${(1 - DECIDED) / 2} + ${DECIDED} * ${along} + normal(0, ${NOISE})))`;
  const isWhole = valueTypeOf(field.generator) === "integer";
  field.generator = {
    kind: "formula",
    expression: `${own.min} + ${own.max - own.min} * ${place}`,
    ...(isWhole
      ? { output: "integer" as const }
      : { output: "decimal" as const, scale: "scale" in field.generator ? (field.generator.scale ?? 2) : 2 }),
  };
  return true;
}

/** Usual ranges of what records bring. */
const RECORDS: Readonly<Record<string, Bounds>> = {
  "person.age": { min: 18, max: 85 },
  "job.salary": { min: 34_000, max: 190_000 },
  "product.price": { min: 5, max: 400 },
  "merchant.amount": { min: 4, max: 300 },
};

/** The range that a column's values keep to, the thin ends of a distribution left out. */
function boundsOf(generator: GeneratorInput): Bounds | undefined {
  if (generator.kind === "record") return RECORDS[`${generator.source}.${generator.attribute}`];
  if (generator.kind === "choice") {
    const numbers = generator.values.filter((value) => typeof value === "number");
    return numbers.length > 1 ? { min: Math.min(...numbers), max: Math.max(...numbers) } : undefined;
  }
  if (generator.kind !== "integer" && generator.kind !== "decimal") return undefined;
  const { distribution, min = Number.NaN, max = Number.NaN } = generator;
  const [low, high] =
    distribution?.kind === "normal"
      ? [distribution.mean - 2.5 * distribution.sd, distribution.mean + 2.5 * distribution.sd]
      : distribution?.kind === "logNormal"
        ? [
            distribution.median * Math.exp(-2 * distribution.sigma),
            distribution.median * Math.exp(2 * distribution.sigma),
          ]
        : [min, max];
  const bounds = {
    min: Math.max(low, Number.isNaN(min) ? low : min),
    max: Math.min(high, Number.isNaN(max) ? high : max),
  };
  return Number.isFinite(bounds.min + bounds.max) && bounds.min < bounds.max ? bounds : undefined;
}
