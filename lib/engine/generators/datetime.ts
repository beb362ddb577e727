import type { GeneratorOf } from "@/lib/schema/generators";
import type { Moment } from "@/lib/schema/values";
import { isWritableInstant } from "../cell-value";
import { beginNulls, copyNulls, createBytesColumn, createInstantColumn, type InstantColumn, isNull } from "../column";
import { createDateFormatter, unknownDateToken } from "../date-format";
import { createInstantSampler } from "../datetime-shape";
import type { ColumnNode, CompileContext, GeneratorKindDeclaration, Problem } from "../generator";
import { createMomentReader, fixedMoment, momentFields } from "../moments";
import { createPermutation } from "../permutation";

type Datetime = GeneratorOf<"datetime">;

const DAY = 86_400_000;
const MINUTE = 60_000;
const SECOND = 1000;
/** The grain that values fall on: whole days, steps of minutes or whole seconds. */
const grainOf = ({ output, stepMinutes }: Datetime) =>
  output === "date" ? DAY : stepMinutes === undefined ? SECOND : stepMinutes * MINUTE;

const ENDS = ["from", "to"] as const;

/** A window of instants that ends on a plain day ends with that day's last second. */
function endOf({ to, output }: Datetime): Moment {
  return typeof to === "string" && to.length === 10 && output !== "date" ? `${to}T23:59:59Z` : to;
}

export const datetime: GeneratorKindDeclaration<Datetime> = {
  dependencies: (generator) =>
    ENDS.flatMap((end) => momentFields(generator[end]).map((field) => ({ field, path: [end, "field"] }))),
  check(generator, scope) {
    const problems: Problem[] = [];
    for (const end of ENDS)
      for (const field of momentFields(generator[end])) {
        const type = scope.typeOf(field)?.type;
        if (type !== "date" && type !== "datetime")
          problems.push({
            path: [end, "field"],
            code: "bad_moment",
            message: `"${field}" holds ${type ?? "nothing"}, not dates; a moment hangs on a date or datetime field.`,
          });
      }
    const from = fixedMoment(generator.from, scope.asOf);
    const to = fixedMoment(endOf(generator), scope.asOf);
    if (from !== undefined && to !== undefined && to < from)
      problems.push({ path: ["to"], code: "bad_bounds", message: "The window ends before it starts." });
    const { shape, format } = generator;
    if (shape.kind === "businessHours" && shape.close <= shape.open)
      problems.push({ path: ["shape", "close"], code: "bad_bounds", message: "Closing is not after opening." });
    if (shape.kind === "season")
      for (const part of ["weekdays", "months", "hours"] as const)
        if (shape[part] && !shape[part].some((weight) => weight > 0))
          problems.push({
            path: ["shape", part],
            code: "bad_weights",
            message: "At least one weight must be above 0.",
          });
    const unknown = format === undefined ? undefined : unknownDateToken(format);
    if (unknown !== undefined)
      problems.push({
        path: ["format"],
        code: "bad_pattern",
        message: `"${unknown}" means nothing in a date format; put text in [brackets].`,
      });
    return problems;
  },
  outputType: ({ output, format }) => (format === undefined ? { type: output } : { type: "text" }),
  distinct(generator, { asOf }) {
    const from = fixedMoment(generator.from, asOf);
    const to = fixedMoment(endOf(generator), asOf);
    if (from === undefined || to === undefined || generator.format !== undefined || generator.shape.kind !== "uniform")
      return 0;
    const grain = grainOf(generator);
    const size = Math.floor(to / grain) - Math.ceil(from / grain) + 1;
    return generator.output === "time" ? Math.min(size, Math.floor(DAY / grain)) : size;
  },
  mayFail: (generator) => ENDS.some((end) => momentFields(generator[end]).length > 0),
  compile(generator, context) {
    const node = compileInstants(generator, context);
    return generator.format === undefined ? node : format(node, generator.format);
  },
};

function compileInstants(
  generator: Datetime,
  context: CompileContext,
): { column: InstantColumn; fill: ColumnNode["fill"] } {
  const column = createInstantColumn(generator.output);
  const { values } = column;
  const grain = grainOf(generator);
  const from = createMomentReader(generator.from, context.asOf, context.field);
  const to = createMomentReader(endOf(generator), context.asOf, context.field);
  const key = context.stream();
  if (context.unique) {
    const first = Math.ceil((from.constant ?? 0) / grain);
    const permute = createPermutation(datetime.distinct(generator, context), key);
    return {
      column,
      fill: (rows, n) => {
        for (let i = 0; i < n; i++) {
          const millis = (first + permute(rows[i]!)) * grain;
          values[i] = generator.output === "time" ? ((millis % DAY) + DAY) % DAY : millis;
        }
      },
    };
  }
  const window =
    from.constant !== undefined && to.constant !== undefined ? { from: from.constant, to: to.constant } : undefined;
  const sample = createInstantSampler(generator.shape, grain, key, window);
  // Where an end is a plain day, all of that day is meant.
  const unit = [column, from.column, to.column].some((end) => end?.type === "date") ? DAY : grain;
  const emptyWhereImpossible = (first: Float64Array, last: Float64Array, n: number): void => {
    for (let i = 0; i < n; i++) {
      const isOpen = last[i]! >= first[i]! || Math.floor(last[i]! / unit) >= Math.floor(first[i]! / unit);
      const isWritable = isWritableInstant(values[i]!);
      if ((isOpen && isWritable) || isNull(column, i)) continue;
      values[i] = 0;
      beginNulls(column)[i] = 1;
      context.leftEmpty(isOpen ? "outside the years 1 to 9999" : "the window ends before it starts");
    }
  };
  return {
    column,
    fill: (rows, n) => {
      sample(rows, n, from.read(n), to.read(n), values);
      if (generator.output === "time") for (let i = 0; i < n; i++) values[i]! -= Math.floor(values[i]! / DAY) * DAY;
      for (const { column: source } of [from, to]) if (source) copyNulls(source, column, n);
      if (!window) emptyWhereImpossible(from.read(n), to.read(n), n);
    },
  };
}

function format(
  { column: instants, fill }: { column: InstantColumn; fill: ColumnNode["fill"] },
  pattern: string,
): ColumnNode {
  const column = createBytesColumn();
  const { arena } = column;
  const formatter = createDateFormatter(pattern);
  return {
    column,
    fill: (rows, n) => {
      instants.hasNulls = false;
      fill(rows, n);
      arena.reset();
      arena.reserve(n * formatter.width);
      for (let i = 0; i < n; i++) {
        arena.length = formatter.write(arena.bytes, arena.length, instants.values[i]!);
        arena.endCell(i);
      }
      if (!instants.hasNulls) return;
      const nulls = beginNulls(column);
      for (let i = 0; i < n; i++) nulls[i] = isNull(instants, i) ? 1 : 0;
    },
  };
}
