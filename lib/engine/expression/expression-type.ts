/** What an expression yields. Dates and times are instants; `day` remembers that only the date part matters. */
export type ExpressionType = "number" | "integer" | "text" | "boolean" | "date" | "datetime" | "null";

export const isNumeric = (type: ExpressionType) => type === "number" || type === "integer";
export const isInstant = (type: ExpressionType) => type === "date" || type === "datetime";
