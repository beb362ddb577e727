import type { PlannedField, PlannedTable } from "./types";

const NUMBERED = /^(.*?)[ _]?(\d{1,2})$/;

/** phone_1 and phone_2 are two phones: what bears a number behind a shared name is a record or picture of its own. */
export function tellNumberedApart(table: PlannedTable): void {
  const numbered = table.fields.flatMap((field) => {
    const [, base = "", number = ""] = (field.hidden ? null : NUMBERED.exec(field.name)) ?? [];
    return base === "" ? [] : [{ field, base, number }];
  });
  for (const { field, base, number } of numbered)
    if (numbered.some((other) => other.field !== field && other.base === base)) setApart(field, number);
}

function setApart(field: PlannedField, number: string): void {
  const form = field.recipe.forms.at(-1)!;
  if (form.kind === "record" && Number(number) > 1)
    field.recipe = { forms: [{ ...form, as: `${form.as ?? form.source}_${number}` }] };
  if (form.kind === "template" && /^https?:/.test(form.template))
    field.recipe = {
      forms: [{ kind: "template", template: `https://picsum.photos/seed/{@image_seed}-${number}/640/480` }],
    };
}
