import { COLUMN_GROUPS } from "../data/groups";
import type { FieldAsk } from "../request";
import { isPlural, keyOf, singular } from "../text/words";
import type { Vocabulary } from "./builder";

/** One item of a list can name several columns: "admission/discharge dates", "systolic and diastolic pressure", "contact info". */
export function expandItems(asks: readonly FieldAsk[], vocabulary: Vocabulary): FieldAsk[] {
  return shareHeads(asks, vocabulary)
    .flatMap((ask) => splitSlashes(ask, vocabulary))
    .flatMap(openGroup);
}

/** "systolic" before "diastolic blood pressure" means "systolic blood pressure". */
function shareHeads(asks: readonly FieldAsk[], vocabulary: Vocabulary): FieldAsk[] {
  return asks.map((ask, i) => {
    const next = asks[i + 1];
    if (!next || ask.listed || ask.notes.length > 0 || ask.name.includes(" ") || vocabulary.isColumn(ask.name))
      return ask;
    const [first, ...head] = next.name.split(" ");
    if (first === undefined || head.length === 0) return ask;
    const whole = `${ask.name} ${head.join(" ")}`;
    return vocabulary.isColumn(whole) ? { ...ask, name: whole } : ask;
  });
}

function splitSlashes(ask: FieldAsk, vocabulary: Vocabulary): FieldAsk[] {
  const parts = ask.name.split(/\s*\/\s*/);
  if (parts.length < 2 || (ask.listed && !/\s/.test(ask.name))) return [ask];
  const last = parts.at(-1)!.split(" ");
  const head = last.slice(1).join(" ");
  const names = parts.map((part, i) => {
    if (i === parts.length - 1 || head === "" || (vocabulary.isColumn(part) && !vocabulary.isColumn(`${part} ${head}`)))
      return part;
    return `${part} ${head}`;
  });
  // "yes/no" and "male/female" are values, not columns.
  return names.every((name) => vocabulary.isColumn(name)) ? names.map((name) => ({ ...ask, name })) : [ask];
}

function openGroup(ask: FieldAsk): FieldAsk[] {
  const key = keyOf(ask.name);
  const group = COLUMN_GROUPS[key];
  if (group) return group.split("|").map((name) => ({ ...ask, name, notes: ask.notes }));
  // "customer contact info": the group of each named thing.
  const words = key.split(" ");
  for (let cut = 1; cut < words.length; cut++) {
    const rest = COLUMN_GROUPS[words.slice(cut).join(" ")];
    if (rest) return rest.split("|").map((name) => ({ ...ask, name: `${words.slice(0, cut).join(" ")} ${name}` }));
  }
  // "order details": the thing itself, where nothing better is known.
  const detail = /^(.+?) (?:information|info|detail|data)$/.exec(key);
  if (detail && !ask.listed) return [{ ...ask, name: detail[1]! }];
  return [isPlural(ask.name) && !ask.listed ? { ...ask, name: singularHead(ask.name) } : ask];
}

function singularHead(name: string): string {
  const words = name.split(" ");
  return [...words.slice(0, -1), singular(words.at(-1)!)].join(" ");
}
