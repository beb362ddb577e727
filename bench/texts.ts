import { faker } from "@faker-js/faker";
import type { DatasetSchemaInput } from "@/lib/schema/dataset";

/** A table that is mostly prose: what buyers write, agreeing with the product and its rating. */
export const texts: DatasetSchemaInput = {
  version: 1,
  name: "texts",
  asOf: "2026-11-23",
  tables: [
    {
      name: "reviews",
      rows: { kind: "count", count: 1000 },
      fields: [
        { name: "id", generator: { kind: "sequence" } },
        { name: "product", generator: { kind: "record", source: "product", attribute: "name" } },
        { name: "rating", generator: { kind: "integer", min: 1, max: 5 } },
        ...(["title", "review", "message", "paragraph", "note"] as const).map((style) => ({
          name: style,
          generator: {
            kind: "text" as const,
            style,
            agrees: [
              { role: "product" as const, field: "product" },
              { role: "rating" as const, field: "rating" },
            ],
          },
        })),
        { name: "description", generator: { kind: "record", source: "product", attribute: "description" } },
      ],
    },
  ],
};

/** The same columns by faker; words are as many as give texts of about the same length. */
export const textColumns: readonly { name: string; plain: (i: number) => unknown }[] = [
  { name: "id", plain: (i) => i + 1 },
  { name: "product", plain: () => faker.commerce.productName() },
  { name: "rating", plain: () => faker.number.int({ min: 1, max: 5 }) },
  { name: "title", plain: () => faker.lorem.sentence({ min: 3, max: 6 }) },
  { name: "review", plain: () => faker.lorem.sentences({ min: 2, max: 3 }, " ") },
  { name: "message", plain: () => faker.lorem.sentences({ min: 2, max: 3 }, " ") },
  { name: "paragraph", plain: () => faker.lorem.paragraph({ min: 4, max: 4 }) },
  { name: "note", plain: () => faker.lorem.sentences({ min: 2, max: 3 }, " ") },
  { name: "description", plain: () => faker.commerce.productDescription() },
];
