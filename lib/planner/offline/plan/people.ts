import type { GeneratorInput } from "@/lib/schema/generators";
import { keyOf } from "../text/words";
import { plannedField } from "./columns";
import { freeName, inExpression } from "./siblings";
import type { PlannedField, PlannedTable } from "./types";

/** Keeps a person one person where the description sets gender or age in its own way. */
export function keepPeopleWhole(table: PlannedTable): void {
  keepDiagnosis(table);
  keepGender(table);
  keepAge(table);
}

type Choice = Extract<GeneratorInput, { kind: "choice" }>;

const CANONICAL: readonly [RegExp, string][] = [
  [/^(?:f|female|woman|women|girl|w)$/i, "Female"],
  [/^(?:m|male|man|men|boy)$/i, "Male"],
];

/** Packs that know who has what. */
const PATIENT_SOURCES = ["medical", "drug"];

/** A diagnosis fits the sex and age of who has it, so both come with it unless the description sets them. */
function keepDiagnosis(table: PlannedTable): void {
  const source = PATIENT_SOURCES.find((name) =>
    table.fields.some(
      ({ generator }) => generator.kind === "record" && generator.source === name && generator.as === undefined,
    ),
  );
  const personal = table.fields.filter(
    ({ generator }) => generator.kind === "record" && generator.source === "person" && generator.as === undefined,
  );
  if (!source || personal.length === 0) return;
  const own = (attribute: string) =>
    personal.find(({ generator }) => generator.kind === "record" && generator.attribute === attribute);
  const gender = own("gender") ?? addHidden(table, "patient_gender");
  if (!table.fields.some((field) => field.keys.has("gender") && field.generator.kind === "choice")) {
    gender.generator = { kind: "record", source, attribute: "patient_sex" };
    for (const field of personal)
      if (field !== gender && field.generator.kind === "record")
        field.generator = {
          ...field.generator,
          where: [...(field.generator.where ?? []), { attribute: "gender", sameAs: gender.name }],
        };
  }
  const [age, birth] = [own("age"), own("birth_date")];
  if (!age && !birth) return;
  const years = age ?? addHidden(table, "patient_age");
  years.generator = { kind: "record", source, attribute: "patient_age" };
  if (birth) birth.generator = birthDate(years.name);
}

function addHidden(table: PlannedTable, name: string): PlannedField {
  const field: PlannedField = {
    ...plannedField(
      freeName(table, name),
      {
        recipe: { forms: [{ kind: "sequence" }] },
        keys: new Set([keyOf(name)]),
        confidence: 1,
        guessed: false,
        alternatives: [],
      },
      "added",
    ),
    hidden: true,
  };
  table.fields.push(field);
  return field;
}

const birthDate = (age: string): GeneratorInput => ({
  kind: "formula",
  expression: `add_days(add_years(as_of(), -${inExpression(age)}), -random_int(0, 364))`,
  output: "date",
});

/** A list of genders of the user's own: the person's gender is drawn by its weights, and the list's words are shown. */
function keepGender(table: PlannedTable): void {
  const gender = table.fields.find((field) => field.keys.has("gender") && field.generator.kind === "choice");
  const personal = table.fields.filter(
    (field) =>
      field.generator.kind === "record" && field.generator.source === "person" && field.generator.as === undefined,
  );
  if (!gender || personal.length === 0) return;
  const choice = gender.generator as Choice;
  const words = choice.values.map((value, i) => ({
    value,
    weight: choice.weights?.[i],
    canonical: CANONICAL.find(([pattern]) => pattern.test(String(value)))?.[1],
  }));
  if (!words.some(({ canonical }) => canonical)) return;
  const isPlain = words.every(({ value, canonical }) => canonical === value);
  let source = gender;
  if (!isPlain) {
    // Other genders are few, and their names are drawn from all.
    const share = (wanted: string | undefined) =>
      words
        .filter(({ canonical }) => canonical === wanted)
        .reduce((sum, { weight }) => sum + (weight ?? (wanted ? 48 : 4)), 0);
    const others = words.filter(({ canonical }) => !canonical);
    source = {
      ...gender,
      name: freeName(table, "person_gender"),
      keys: new Set(["person gender"]),
      hidden: true,
      unique: false,
      notes: [],
      nullRate: 0,
      alternatives: [],
      origin: "added",
    };
    source.generator = {
      kind: "choice",
      values: ["Female", "Male"],
      weights: [share("Female") || 1, share("Male") || 1],
    };
    table.fields.push(source);
    const spoken = (canonical: string) => [...words.filter((word) => word.canonical === canonical), ...others];
    const cases = ["Female", "Male"].map((canonical) => {
      const list = spoken(canonical).length > 0 ? spoken(canonical) : words;
      const own = share(canonical);
      return {
        equals: [canonical],
        values: list.map(({ value }) => value),
        weights: list.map((word) => (word.canonical ? own : (word.weight ?? 4) / 2) || 1),
      };
    });
    gender.generator = { kind: "choice", values: [...choice.values], given: { field: source.name, cases } };
  }
  for (const field of personal) {
    const generator = field.generator as Extract<GeneratorInput, { kind: "record" }>;
    if (generator.attribute === "gender" && field !== gender) continue;
    field.generator = {
      ...generator,
      where: [...(generator.where ?? []), { attribute: "gender", sameAs: source.name }],
    };
  }
}

/** An age of the user's own: the day of birth follows from it. */
function keepAge(table: PlannedTable): void {
  const age = table.fields.find(
    ({ keys, generator }) => keys.has("age") && (generator.kind === "integer" || generator.kind === "conditional"),
  );
  const birth = table.fields.find(
    (field) =>
      field.generator.kind === "record" &&
      field.generator.source === "person" &&
      field.generator.attribute === "birth_date",
  );
  if (!age || !birth) return;
  birth.generator = birthDate(age.name);
}
