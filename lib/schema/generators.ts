import { z } from "zod";
import { Duration, FieldName, Instant, Moment, Scalar, TableName } from "./values";

/** The whole vocabulary of the contract: every generator kind and its parameters. Behaviour lives in `lib/engine/generators`. */

const Bound = z.number().min(-1e15).max(1e15);
const Weights = z.array(z.number().min(0)).describe("Relative weights, one per value; absent means all equal");

export const Distribution = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("uniform") }),
    z.strictObject({
      kind: z.literal("normal"),
      mean: z.number(),
      sd: z.number().positive().describe("Standard deviation"),
    }),
    z.strictObject({
      kind: z.literal("logNormal"),
      median: z.number().positive().describe("Middle value; half lie below"),
      sigma: z.number().positive().max(5).describe("Spread of the logarithm; 0.5 is moderate, 1 is wide"),
    }),
    z.strictObject({ kind: z.literal("exponential"), mean: z.number().positive().describe("Mean distance above min") }),
    z.strictObject({ kind: z.literal("poisson"), mean: z.number().positive().max(1e6) }),
    z.strictObject({
      kind: z.literal("zipf"),
      exponent: z.number().positive().max(5).describe("1 is the classic rank law; larger is more skewed"),
    }),
    z.strictObject({
      kind: z.literal("beta"),
      alpha: z.number().positive().max(1000),
      beta: z.number().positive().max(1000).describe("Mass nearer min when beta is the larger"),
    }),
  ])
  .describe("How values spread between min and max; truncated there without piling up");
export type Distribution = z.infer<typeof Distribution>;

const numeric = {
  min: Bound.optional().describe("Smallest value; required for uniform, zipf and beta"),
  max: Bound.optional().describe("Largest value, included; required for uniform, zipf and beta"),
  distribution: Distribution.default({ kind: "uniform" }),
  step: z.number().positive().optional().describe("Only multiples of this step counted from min, e.g. 5 or 0.25"),
};

export const Sequence = z
  .strictObject({
    kind: z.literal("sequence"),
    start: z
      .union([z.int(), Instant])
      .default(1)
      .describe("First value: a whole number, or an instant for a regular clock"),
    step: z
      .union([z.int(), Duration])
      .default(1)
      .describe("Distance to the next value: a whole number, or a duration with an instant start"),
    prefix: z.string().max(40).optional().describe("Text before the number, e.g. ORD-"),
    restart: z
      .enum(["never", "perParent"])
      .default("never")
      .describe(
        "perParent starts over with each parent's children, e.g. line 1, 2, 3 of every order or a clock per sensor",
      ),
    pad: z.int().min(1).max(15).optional().describe("Zero-pad the number to this many digits"),
  })
  .describe("1, 2, 3 · ORD-00001 · a regular clock");

export const Uuid = z
  .strictObject({
    kind: z.literal("uuid"),
    version: z
      .union([z.literal(4), z.literal(7)])
      .default(4)
      .describe("4 is random, 7 sorts by time"),
  })
  .describe("A deterministic UUID");

export const Integer = z.strictObject({ kind: z.literal("integer"), ...numeric }).describe("Whole numbers");

export const Decimal = z
  .strictObject({
    kind: z.literal("decimal"),
    ...numeric,
    scale: z.int().min(0).max(9).default(2).describe("Digits after the point; exact, no binary dust"),
  })
  .describe("Exact decimals, e.g. money");

export const BooleanValue = z
  .strictObject({
    kind: z.literal("boolean"),
    probability: z.number().min(0).max(1).default(0.5).describe("Share of true"),
  })
  .describe("true or false");

const ChoiceCase = z.strictObject({
  equals: z.array(Scalar).min(1).describe("Values of the deciding field for which this case holds"),
  values: z.array(Scalar).min(1).max(10_000),
  weights: Weights.optional(),
});

export const Choice = z
  .strictObject({
    kind: z.literal("choice"),
    values: z
      .array(Scalar)
      .min(1)
      .max(10_000)
      .describe("The list to choose from; with `given`, used where no case holds"),
    weights: Weights.optional(),
    given: z
      .strictObject({ field: FieldName.describe("The deciding field"), cases: z.array(ChoiceCase).min(1).max(1000) })
      .optional()
      .describe("Choose from another list depending on another field of the row"),
  })
  .describe("One of a list, weighted, optionally depending on another field");

export const DatetimeShape = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("uniform") }),
    z.strictObject({
      kind: z.literal("recent"),
      skew: z.number().min(1).max(20).default(2).describe("1 is even; larger crowds the end of the window"),
    }),
    z.strictObject({
      kind: z.literal("businessHours"),
      open: z.int().min(0).max(23).default(9).describe("First hour of the day, UTC"),
      close: z.int().min(1).max(24).default(17).describe("Hour of closing, not included"),
      weekends: z.boolean().default(false),
    }),
    z.strictObject({
      kind: z.literal("season"),
      weekdays: z.array(z.number().min(0)).length(7).optional().describe("Weights Monday to Sunday"),
      months: z.array(z.number().min(0)).length(12).optional().describe("Weights January to December"),
      hours: z.array(z.number().min(0)).length(24).optional().describe("Weights of the 24 hours, UTC"),
    }),
  ])
  .describe("How instants spread over the window");

export const Datetime = z
  .strictObject({
    kind: z.literal("datetime"),
    output: z.enum(["date", "datetime", "time"]).default("date").describe("A day, an instant in UTC, or a time of day"),
    from: Moment.default({ asOf: "-P1Y" }).describe("Start of the window"),
    to: Moment.default({ asOf: "P0D" }).describe("End of the window, included; never before from"),
    shape: DatetimeShape.default({ kind: "uniform" }),
    stepMinutes: z
      .int()
      .min(1)
      .max(60)
      .optional()
      .describe("Times fall on whole steps of so many minutes: 30 for 09:00, 09:30; absent means any second"),
    format: z
      .string()
      .max(40)
      .optional()
      .describe("Written form with YYYY MM DD HH mm ss SSS MMM DDD h A, e.g. DD/MM/YYYY; absent means ISO 8601"),
  })
  .describe("Dates, times and instants in a window, which may hang on another field");

export const Json: z.ZodType<JsonValue> = z.json() as z.ZodType<JsonValue>;
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

export const FakerMethod = z
  .strictObject({
    kind: z.literal("faker"),
    method: z
      .string()
      .regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/, "Write a faker method as module.method, e.g. animal.dog")
      .describe("A method of @faker-js/faker as module.method, e.g. animal.dog"),
    args: z.array(Json).max(5).default([]).describe("Its arguments, as JSON"),
    locale: z.string().max(20).optional().describe("Overrides the schema's locale for this field"),
  })
  .describe("Any method of @faker-js/faker, seeded by the cell");

export const Pattern = z
  .strictObject({
    kind: z.literal("pattern"),
    pattern: z
      .string()
      .min(1)
      .max(500)
      .describe(
        "Regular-expression subset: literals, [A-Z0-9], \\d \\w, groups (a|b), {3} {2,5} ? + *; e.g. SKU-[A-Z]{3}-\\d{4}",
      ),
  })
  .describe("Text that a regular expression describes");

export const Template = z
  .strictObject({
    kind: z.literal("template"),
    template: z
      .string()
      .min(1)
      .max(2000)
      .describe(
        "Text with {field} or {field:filter:filter}; filters: lower upper title slug initial first:n digits ascii trim pad:n. {{ is a brace",
      ),
  })
  .describe("Text put together from other fields, e.g. {first_name:initial:lower}{last_name:slug}@example.com");

export const Formula = z
  .strictObject({
    kind: z.literal("formula"),
    expression: z
      .string()
      .min(1)
      .max(2000)
      .describe(
        'Expression over fields of the row: + - * / % ** comparisons && || ! ?: and functions such as round(x, 2), min, max, if(c, a, b), concat, days_between(a, b), add_days(d, n), year(d), normal(mean, sd), uniform(a, b); child_number() and child_count() in a table with rows per parent; field names with spaces as field("Unit Price")',
      ),
    output: z
      .enum(["integer", "decimal", "text", "boolean", "date", "datetime"])
      .optional()
      .describe("Type of the result; absent means what the expression yields"),
    scale: z.int().min(0).max(9).optional().describe("Digits after the point of a decimal result; 2 when absent"),
  })
  .describe("Calculated from other fields of the row; may draw noise");

export interface Conditional {
  kind: "conditional";
  cases: { when: string; then: Generator }[];
  else: Generator;
}

const Conditional = z
  .strictObject({
    kind: z.literal("conditional"),
    get cases() {
      return z
        .array(
          z.strictObject({
            when: z.string().min(1).max(2000).describe("A condition in the language of formula, e.g. age > 65"),
            get then(): z.ZodType<Generator> {
              return Generator;
            },
          }),
        )
        .min(1)
        .max(50)
        .describe("Tried in order; the first condition that holds decides");
    },
    get else(): z.ZodType<Generator> {
      return Generator;
    },
  })
  .describe("One generator or another, depending on a condition");

const FilterAttribute = z.string().min(1).max(120);
const Filter = z.union([
  z.strictObject({ attribute: FilterAttribute, anyOf: z.array(Scalar).min(1).max(500) }),
  z.strictObject({
    attribute: FilterAttribute,
    sameAs: FieldName.describe(
      "A field of the row with the wanted value, or with the moment of the weather and the like",
    ),
  }),
  z
    .strictObject({
      attribute: FilterAttribute.describe("A number, e.g. population"),
      min: Bound.optional().describe("Smallest value, included"),
      max: Bound.optional().describe("Largest value, included"),
    })
    .refine(({ min, max }) => min !== undefined || max !== undefined, "Give min, max or both")
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, "max is below min"),
  z.strictObject({
    attribute: FilterAttribute.describe("What names the record in the middle, e.g. city"),
    near: z.string().min(1).max(120).describe("Its value there, e.g. Berlin; of several the one drawn most often"),
    withinKm: z.number().positive().max(20_040).describe("Distance from there in kilometres"),
  }),
]);
export type RecordFilter = z.infer<typeof Filter>;

export const RecordAttribute = z
  .strictObject({
    kind: z.literal("record"),
    source: z.string().min(1).max(120).describe("person, place, company, product … or the name of an inline pool"),
    attribute: z.string().min(1).max(120).describe("Which attribute of the record, e.g. full_name, city, price"),
    as: z
      .string()
      .min(1)
      .max(60)
      .optional()
      .describe("Tells two records of one source apart in a row, e.g. buyer and seller"),
    where: z.array(Filter).max(20).optional().describe("Only records that match, e.g. place with country_code DE"),
    per: FieldName.optional().describe("Rows with the same value of this field share one record, e.g. sensor_id"),
    locale: z.string().max(20).optional().describe("Overrides the schema's locale for this record"),
  })
  .describe("An attribute of a coherent record; fields with the same source and `as` share one record");

export const Reference = z
  .strictObject({
    kind: z.literal("reference"),
    table: TableName.describe("The table referred to; its own table makes a hierarchy without cycles"),
    field: FieldName.optional().describe("The field referred to; absent means the table's primary key"),
    distribution: z
      .discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("uniform") }),
        z.strictObject({ kind: z.literal("zipf"), exponent: z.number().positive().max(3).default(1) }),
      ])
      .default({ kind: "uniform" })
      .describe("How often each parent is referred to"),
  })
  .describe("A foreign key; unique makes it one to one, nullRate optional");

export const Lookup = z
  .strictObject({
    kind: z.literal("lookup"),
    through: z
      .array(FieldName)
      .min(1)
      .max(10)
      .describe("Reference fields to follow, first one of this table, next one of its parent …"),
    field: FieldName.describe("The field to copy from the table reached"),
  })
  .describe("A parent's value through a reference, e.g. order.customer_country");

export const Aggregate = z
  .strictObject({
    kind: z.literal("aggregate"),
    function: z.enum(["sum", "count", "min", "max", "avg"]),
    table: TableName.describe("The child table; its rows must be perParent of this table"),
    field: FieldName.optional().describe("The child's field; not needed for count"),
  })
  .describe("Sum, count, min, max or average over a row's children");

export const Series = z
  .strictObject({
    kind: z.literal("series"),
    level: z.number().describe("Starting level"),
    trend: z
      .number()
      .default(0)
      .describe("Change per step; a step is one reading of the parent or one row, with an irregular clock one day"),
    seasons: z
      .array(z.strictObject({ period: Duration, amplitude: z.number(), phase: z.number().min(0).max(1).default(0) }))
      .max(5)
      .default([])
      .describe("Repeating waves, e.g. a day's and a year's"),
    noise: z.number().min(0).default(0).describe("Standard deviation of independent noise"),
    walk: z.number().min(0).default(0).describe("Standard deviation of a random walk's step"),
    spread: z.number().min(0).default(0).describe("Standard deviation of the level from one entity to another"),
    spikeRate: z.number().min(0).max(1).default(0).describe("Share of readings that jump"),
    spikeSize: z.number().default(0).describe("Size of a jump, give or take a fifth; negative jumps down"),
    dropoutRate: z.number().min(0).max(1).default(0).describe("Share of missing readings"),
    clock: FieldName.optional().describe("The date or datetime field with the instant of the reading; seasons need it"),
    entity: FieldName.optional().describe(
      "The field that tells series apart, e.g. sensor_id; absent means the parent in a table with rows per parent",
    ),
    min: Bound.optional().describe("Readings that would fall below turn back up"),
    max: Bound.optional().describe("Readings that would rise above turn back down"),
    scale: z.int().min(0).max(9).default(2).describe("Digits after the point"),
  })
  .describe("A time series per entity");

export const Text = z
  .strictObject({
    kind: z.literal("text"),
    style: z.enum(["review", "comment", "message", "title", "description", "note", "sentence", "paragraph"]),
    topic: z.string().max(120).optional().describe("What it is about, e.g. support, hotel, clinical"),
    agrees: z
      .array(
        z.strictObject({
          role: z.enum(["rating", "product", "sentiment", "category", "diagnosis", "person", "place"]),
          field: FieldName,
        }),
      )
      .max(10)
      .default([])
      .describe("Fields of the row the text must agree with"),
  })
  .describe("Sentences that agree with the row");

export const Generator: z.ZodType<Generator, GeneratorInput> = z
  .discriminatedUnion("kind", [
    Sequence,
    Uuid,
    Integer,
    Decimal,
    BooleanValue,
    Choice,
    Datetime,
    FakerMethod,
    Pattern,
    Template,
    Formula,
    Conditional,
    RecordAttribute,
    Reference,
    Lookup,
    Aggregate,
    Series,
    Text,
  ])
  .describe("How a field's values are made") as unknown as z.ZodType<Generator, GeneratorInput>;

type FlatGenerators = [
  typeof Sequence,
  typeof Uuid,
  typeof Integer,
  typeof Decimal,
  typeof BooleanValue,
  typeof Choice,
  typeof Datetime,
  typeof FakerMethod,
  typeof Pattern,
  typeof Template,
  typeof Formula,
  typeof RecordAttribute,
  typeof Reference,
  typeof Lookup,
  typeof Aggregate,
  typeof Series,
  typeof Text,
];

export interface ConditionalInput {
  kind: "conditional";
  cases: { when: string; then: GeneratorInput }[];
  else: GeneratorInput;
}

/** A generator with every default filled in, as the engine reads it. */
export type Generator = z.output<FlatGenerators[number]> | Conditional;
/** A generator as people, planners and clients write it: defaults may be left out. */
export type GeneratorInput = z.input<FlatGenerators[number]> | ConditionalInput;
export type GeneratorKind = Generator["kind"];
export type GeneratorOf<K extends GeneratorKind> = Extract<Generator, { kind: K }>;
