import type { GeneratorInput } from "@/lib/schema/generators";
import { either, formula } from "./make";

/** Short forms for cells that hang on how a thing stands. */

export const textOf = (expression: string) => formula(expression, { output: "text" });
export const wholeOf = (expression: string) => formula(expression, { output: "integer" });
export const flagOf = (expression: string) => formula(expression, { output: "boolean" });
export const instantOf = (expression: string) => formula(expression, { output: "datetime" });
export const dateOf = (expression: string) => formula(expression, { output: "date" });
export const decimalOf = (expression: string, scale = 2) => formula(expression, { output: "decimal", scale });

/** A text where the condition holds, an empty cell elsewhere. */
export const onlyIf = (when: string, then: GeneratorInput) => either(when, then, textOf("null"));
/** A number where the condition holds, an empty cell elsewhere. */
export const numberOnlyIf = (when: string, then: GeneratorInput) => either(when, then, wholeOf("null"));

/** Does the column's text hold one of these stems? In lower case, parted by |. */
export const holds = (column: string, stems: string) =>
  `(${stems
    .split("|")
    .map((stem) => `contains(lower(${column}), "${stem}")`)
    .join(" || ")})`;

/** Does a status say that the matter is settled, in whatever words? */
export const isSettled = (status: string) =>
  `(${holds(status, "close|solved|done|complete|fixed|merged")} && !${holds(status, "unsolved|unresolved|not |in progress|incomplete")})`;

/** Where a priority stands among four, whatever it is called: urgent, high, low or between. */
export const byPriority = (priority: string, [urgent, high, medium, low]: readonly [string, string, string, string]) =>
  `if(${holds(priority, "urgent|critical|p1|sev1|blocker|emergency|highest")}, ${urgent}, if(${holds(priority, "high|p2|sev2|major")}, ${high}, if(${holds(priority, "low|p4|p5|sev4|trivial|minor")}, ${low}, ${medium})))`;

/** So many minutes after a moment, at most until now. */
export const minutesAfter = (moment: string, minutes: string) =>
  `add_seconds(${moment}, floor(60 * min(max(0, minutes_between(${moment}, as_of())), ${minutes})))`;

/** Does an account's status say that somebody uses it? */
export const isInUse = (status: string) =>
  `(${holds(status, "active|verified|trial")} && !${holds(status, "inactive|deactiv")})`;
