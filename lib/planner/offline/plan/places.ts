import type { GeneratorInput, RecordFilter } from "@/lib/schema/generators";
import type { Request } from "../request";
import type { PlannedDataset } from "./types";

/** Puts the places that the words name into every place of the dataset, so that city, region and phone are theirs. */
export function applyPlaces({ tables, expectations, warnings }: PlannedDataset, { places }: Request): void {
  if (places.length === 0) return;
  // A city says more than its country; both together would only repeat it.
  const [finest] = (["city", "region", "country", "continent"] as const).flatMap((attribute) =>
    places.filter((place) => place.attribute === attribute),
  );
  const where = places
    .filter((place) => place === finest || (place.attribute === "country" && finest?.attribute !== "country"))
    .map(({ clause: _, ...filter }) => filter);
  const isUsed = tables.some(({ fields }) => fields.some(({ hidden, generator }) => !hidden && isPlaced(generator)));
  if (finest && "near" in finest && !isUsed)
    warnings.push(`"${finest.clause}" could not be kept, as no column is a place, and was left out.`);
  for (const table of tables)
    for (const field of table.fields) {
      field.generator = mapPlaces(field.generator, where);
      const { generator } = field;
      const said =
        isPlace(generator) && !field.hidden
          ? places.find(({ attribute }) => attribute === generator.attribute)
          : undefined;
      if (said && "anyOf" in said && said.clause !== undefined)
        expectations.push({
          clause: said.clause,
          check: { kind: "members", table: table.name, field: field.name, values: said.anyOf },
        });
    }
}

/** Numbers of the country that everybody here lives in are those of the row's own person or business. */
export function ownNationalNumbers({ tables }: PlannedDataset, { locale = "en-US" }: Request): void {
  const home = locale.split("-").at(-1);
  for (const { fields } of tables)
    for (const field of fields) {
      const { generator } = field;
      if (generator.kind !== "record" || generator.as === undefined || generator.as !== home) continue;
      const { as: _, where: __, ...own } = generator;
      field.generator = own;
    }
}

/** Can a reader see from the column where the row is? */
function isPlaced(generator: GeneratorInput): boolean {
  return generator.kind === "conditional"
    ? [...generator.cases.map(({ then }) => then), generator.else].some(isPlaced)
    : isPlace(generator) && SHOWS_WHERE.has(generator.attribute);
}

const SHOWS_WHERE = new Set(
  "city region postal_code street_address street_name full_address latitude longitude phone".split(" "),
);

const isPlace = (generator: GeneratorInput): generator is Extract<GeneratorInput, { kind: "record" }> =>
  generator.kind === "record" && generator.source === "place" && generator.locale === undefined;

function mapPlaces(generator: GeneratorInput, where: readonly RecordFilter[]): GeneratorInput {
  if (isPlace(generator))
    return {
      ...generator,
      // A town that is named counts whatever its size.
      where: [...(generator.where ?? []).filter(({ attribute }) => attribute !== "city_size"), ...where],
    };
  if (generator.kind === "conditional")
    return {
      ...generator,
      cases: generator.cases.map((item) => ({ ...item, then: mapPlaces(item.then, where) })),
      else: mapPlaces(generator.else, where),
    };
  return generator;
}
