import type { PlannedField, PlannedTable } from "./types";

/** A list of the user's own in place of a record's attribute: the rest of the record follows it, so that the two still agree. */
export function followLists(table: PlannedTable): void {
  for (const field of table.fields) {
    const own = field.recipe.forms.at(-1);
    if (own?.kind !== "record" || field.generator.kind !== "choice" || field.generator.given || own.source === "person")
      continue;
    const others = table.fields.filter((other) => other !== field && isSameRecord(other, own));
    if (others.some(followsAlready)) continue;
    for (const other of others)
      if (other.generator.kind === "record")
        other.generator = {
          ...other.generator,
          where: [...(other.generator.where ?? []), { attribute: own.attribute, sameAs: field.name }],
        };
  }
}

function isSameRecord(
  { generator }: PlannedField,
  { source, as, locale }: { source: string; as?: string | undefined; locale?: string | undefined },
): boolean {
  return (
    generator.kind === "record" && generator.source === source && generator.as === as && generator.locale === locale
  );
}

const followsAlready = ({ generator }: PlannedField) =>
  generator.kind === "record" && (generator.where ?? []).some((filter) => "sameAs" in filter);
