import type { GeneratorOf } from "@/lib/schema/generators";
import { type DurationParts, parseDuration } from "@/lib/schema/values";
import { createCellHasher } from "../cell-hash";
import { beginNulls, copyNulls, createDecimalColumn, type InstantColumn } from "../column";
import { standardNormal } from "../distribution";
import type { CompileContext, GeneratorKindDeclaration, Problem } from "../generator";
import { fixedMoment } from "../moments";
import { bits, type StreamKey } from "../random";
import { createWalks } from "../walk";

type Series = GeneratorOf<"series">;
/** Reads something of row i of the batch. */
type Reader = (i: number, row: number) => number;

const DAY = 86_400_000;
const MONTH = 30.436875 * DAY;
const SHARE = 1 / 4294967296;
/** Spikes differ in size by this much either way. */
const SPIKE_SPREAD = 0.2;

const periodOf = (text: string) => {
  const { months, millis }: DurationParts = parseDuration(text);
  return months * MONTH + millis;
};

export const series: GeneratorKindDeclaration<Series> = {
  dependencies: ({ clock, entity }) => [
    ...(clock === undefined ? [] : [{ field: clock, path: ["clock"] }]),
    ...(entity === undefined ? [] : [{ field: entity, path: ["entity"] }]),
  ],
  check(generator, scope) {
    const { clock, seasons, level, min, max, scale, spikeRate, spikeSize } = generator;
    const problems: Problem[] = [];
    const type = clock === undefined ? undefined : scope.typeOf(clock)?.type;
    if (clock !== undefined && type !== "date" && type !== "datetime")
      problems.push({
        path: ["clock"],
        code: "bad_moment",
        message: `"${clock}" holds ${type ?? "nothing"}, not dates; a clock is a date or datetime field.`,
      });
    if (clock === undefined && seasons.length > 0)
      problems.push({
        path: ["clock"],
        code: "bad_moment",
        message: "Seasons need a clock: name the field with the instant of the reading.",
      });
    for (const [s, { period }] of seasons.entries())
      if (!(periodOf(period) > 0))
        problems.push({
          path: ["seasons", s, "period"],
          code: "bad_bounds",
          message: "A season lasts longer than nothing.",
        });
    if (min !== undefined && max !== undefined && max <= min)
      problems.push({ path: ["max"], code: "bad_bounds", message: `max ${max} is not above min ${min}.` });
    else if (level < (min ?? level) || level > (max ?? level))
      problems.push({
        path: ["level"],
        code: "bad_bounds",
        message: `The level ${level} lies outside ${min ?? "-∞"} to ${max ?? "∞"}.`,
      });
    for (const edge of ["level", "min", "max"] as const)
      if (Math.abs(generator[edge] ?? 0) * 10 ** scale > Number.MAX_SAFE_INTEGER)
        problems.push({
          path: [edge],
          code: "bad_bounds",
          message: "This number has too many digits to be exact; lower it or the scale.",
        });
    if (spikeRate > 0 && spikeSize === 0)
      problems.push({
        path: ["spikeSize"],
        code: "bad_bounds",
        severity: "warning",
        message: "Spikes of size 0 do not show.",
      });
    return problems;
  },
  outputType: ({ scale }) => ({ type: "decimal", scale }),
  mayFail: ({ trend, min, max }) => trend !== 0 && (min === undefined || max === undefined),
  distinct: () => 0,
  compile(generator, context) {
    const { scale, dropoutRate } = generator;
    const column = createDecimalColumn(scale);
    const { values } = column;
    const unit = 10 ** scale;
    const read = createReading(generator, context);
    const { k0, k1 } = context.stream("dropout");
    const clock = generator.clock === undefined ? undefined : context.field(generator.clock);
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) {
          const row = rows[i]!;
          const scaled = Math.round(read(i, row) * unit);
          const isTooLarge = !(Math.abs(scaled) <= Number.MAX_SAFE_INTEGER);
          if (isTooLarge) context.leftEmpty("beyond exact numbers");
          if (isTooLarge || (bits(k0, k1, row) >>> 0) * SHARE < dropoutRate) beginNulls(column)[i] = 1;
          else values[i] = scaled === 0 ? 0 : scaled;
        }
        if (clock) copyNulls(clock, column, n);
      },
    };
  },
};

/** The sum of the parts that this series has, folded back into its bounds; spikes stand out as far as the bounds let them. */
function createReading(generator: Series, context: CompileContext): Reader {
  const { level, trend, seasons, noise, walk, spread, spikeRate, spikeSize } = generator;
  const steps = createSteps(generator, context);
  const entity = createEntity(generator, context);
  const parts: Reader[] = [];
  if (trend !== 0) parts.push((i, row) => trend * steps(i, row));
  if (spread > 0) parts.push(createDeviates(spread, context.stream("spread"), entity));
  if (noise > 0) parts.push(createDeviates(noise, context.stream("noise"), (_, row) => row));
  if (walk > 0) {
    const { k0, k1 } = context.stream("walk");
    const heightOf = createWalks(k0, k1);
    parts.push((i, row) => walk * heightOf(entity(i, row), Math.floor(Math.max(0, steps(i, row)))));
  }
  if (generator.clock !== undefined) {
    const { values: instants } = context.field(generator.clock) as InstantColumn;
    for (const { period, amplitude, phase } of seasons) {
      const turn = (2 * Math.PI) / periodOf(period);
      parts.push((i) => amplitude * Math.sin(instants[i]! * turn + phase * 2 * Math.PI));
    }
  }
  const fold = createFold(generator);
  const { k0, k1 } = context.stream("spike");
  return (i, row) => {
    let value = level;
    for (let k = 0; k < parts.length; k++) value += parts[k]!(i, row);
    value = fold(value);
    if (spikeRate === 0) return value;
    const unit = (bits(k0, k1, row) >>> 0) * SHARE;
    if (unit >= spikeRate) return value;
    const size = spikeSize * (1 + SPIKE_SPREAD * ((2 * unit) / spikeRate - 1));
    return Math.min(
      generator.max ?? Number.POSITIVE_INFINITY,
      Math.max(generator.min ?? Number.NEGATIVE_INFINITY, value + size),
    );
  };
}

function createDeviates(sd: number, { k0, k1 }: StreamKey, of: Reader): Reader {
  return (i, row) => sd * standardNormal(bits(k0, k1, of(i, row)));
}

/** How far along its series a reading is: readings of a parent or rows of the table; with an irregular clock, days from the window's start. */
function createSteps({ clock }: Series, context: CompileContext): Reader {
  const drawn = context.table.fields.find(({ name }) => name === clock)?.generator;
  if (clock !== undefined && drawn?.kind === "datetime") {
    const origin = fixedMoment(drawn.from, context.asOf) ?? context.asOf;
    const { values: instants } = context.field(clock) as InstantColumn;
    return (i) => (instants[i]! - origin) / DAY;
  }
  if (context.table.rows.kind === "count") return (_, row) => row;
  const { positions } = context.family();
  return (i) => positions[i]!;
}

/** What tells one series from another: the entity field, else the parent; a counted table without an entity is one series. */
function createEntity({ entity }: Series, context: CompileContext): Reader {
  if (entity !== undefined) return createCellHasher(context.field(entity));
  if (context.table.rows.kind === "count") return () => 0;
  const { parentRows } = context.family();
  return (i) => parentRows[i]!;
}

/** Reflects what leaves the bounds, so that nothing piles up at them. */
function createFold({
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
}: Pick<Series, "min" | "max">): (value: number) => number {
  const width = max - min;
  return (value) => {
    if (value >= min && value <= max) return value;
    if (!Number.isFinite(width)) return value < min ? 2 * min - value : 2 * max - value;
    const turned = (((value - min) % (2 * width)) + 2 * width) % (2 * width);
    return min + (turned > width ? 2 * width - turned : turned);
  };
}
