/** Other words that people use for a department, a category or a subcategory. */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  Audio: ["Headphones", "Speakers"],
};
