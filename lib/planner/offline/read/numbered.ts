import type { FieldAsk, Note } from "../request";
import { singular } from "../text/words";

/** "5 likert questions", "3 photo urls", "10 numeric features": so many columns of one kind. */

const NUMBERED = /^(\d{1,2}) ((?:[a-z][\w/-]* ){0,3})([a-z]+)(?:\s*\((-?\d+)\s?(?:-|to)\s?(-?\d+)\))?$/i;
const QUESTIONS = /^(?:questions|items|statements)$/i;
const FEATURES = /^(?:features|variables|columns|predictors|inputs|fields)$/i;
/** What a row may have several of, each in a column of its own; of rooms or children it has a number. */
const SEVERAL =
  /^(?:urls|links|phones|numbers|emails|addresses|images|photos|pictures|scores|grades|marks|answers|ratings|comments|notes|tags|measurements|readings|observations|dimensions)$/i;
const OPEN = /\b(?:open|open-ended|free|text|free-text)\b/i;
const MOST_COLUMNS = 60;

/** The columns of such an item; undefined for any other. */
export function readNumbered(item: string): FieldAsk[] | undefined {
  const [, digits = "", before = "", noun = "", low, high] = NUMBERED.exec(item.trim()) ?? [];
  const count = Number(digits);
  if (count < 2 || count > MOST_COLUMNS) return undefined;
  const words = before.trim();
  const said: Note[] =
    low === undefined
      ? []
      : [{ kind: "range", clause: item, min: Number(low), max: Number(high), percent: false, decimals: 0 }];
  const columns = (nameOf: (n: number) => string, notes: readonly Note[]): FieldAsk[] =>
    Array.from({ length: count }, (_, i) => ({ name: nameOf(i + 1), listed: true, notes: [...notes] }));
  if (/^questions$/i.test(noun) && OPEN.test(words))
    return columns((n) => `q${n}`, []).map((ask) => ({ ...ask, meaning: "comment" }));
  if (QUESTIONS.test(noun) && (/^questions$/i.test(noun) || /likert/i.test(words)))
    return columns((n) => `q${n}`, said.length > 0 ? said : answersTo(words, item));
  if (FEATURES.test(noun) && /numer|categor|random|binary|boolean|continuous|integer|text|string/i.test(words))
    return columns((n) => `${featureName(words, noun)}_${n}`, said.length > 0 ? said : featureNotes(words, item));
  if (!SEVERAL.test(noun)) return undefined;
  const name = [...words.toLowerCase().split(" "), singular(noun.toLowerCase())].filter(Boolean).join("_");
  return columns((n) => `${name}_${n}`, said);
}

/** What a question of this sort is answered with. */
function answersTo(sort: string, clause: string): Note[] {
  const values = (...answers: string[]): Note[] => [{ kind: "values", clause, values: answers, open: false }];
  if (/multiple|choice|quiz|mcq/i.test(sort)) return values("A", "B", "C", "D");
  if (/yes/i.test(sort)) return values("Yes", "No");
  if (/true/i.test(sort)) return values("True", "False");
  return [{ kind: "range", clause, min: 1, max: 5, percent: false, decimals: 0 }];
}

const featureName = (sort: string, noun: string) =>
  /categor/i.test(sort) ? "category" : /binary|bool/i.test(sort) ? "flag" : singular(noun.toLowerCase());

function featureNotes(sort: string, clause: string): Note[] {
  if (/categor/i.test(sort)) return [{ kind: "values", clause, values: ["A", "B", "C", "D"], open: false }];
  if (/binary|bool/i.test(sort)) return [{ kind: "type", clause, type: "boolean" }];
  if (/integer/i.test(sort)) return [{ kind: "type", clause, type: "integer" }];
  return /text|string/i.test(sort)
    ? [{ kind: "type", clause, type: "text" }]
    : [{ kind: "type", clause, type: "decimal" }];
}
