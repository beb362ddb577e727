import { COLUMN_GROUPS } from "../data/groups";
import type { FieldAsk } from "../request";
import { keyOf } from "../text/words";
import type { Vocabulary } from "./builder";

/** One item of a list can name several columns: "admission/discharge dates", "systolic and diastolic pressure", "contact info". */
export function expandItems(asks: readonly FieldAsk[], vocabulary: Vocabulary): FieldAsk[] {
  return shareHeads(asks, vocabulary)
    .flatMap((ask) => splitSlashes(ask, vocabulary))
    .flatMap((ask) => openGroup(ask, vocabulary));
}

/** "systolic" before "diastolic blood pressure" means "systolic blood pressure"; "Math, English and Science scores" are three columns. */
function shareHeads(asks: readonly FieldAsk[], { isWord, isColumn }: Vocabulary): FieldAsk[] {
  return asks.map((ask, i) => {
    const before = asks.slice(Math.max(0, i - 2), i);
    const [own = "", head, ...more] = ask.name.split(" ");
    if (
      head !== undefined &&
      more.length === 0 &&
      before.length === 2 &&
      before.every(({ name }) => /^\p{Lu}\w+$/u.test(name) && isWord(`${name} ${head}`))
    )
      return { ...ask, name: own, listed: true };
    const next = asks[i + 1];
    if (!next || ask.listed || ask.notes.length > 0 || ask.name.includes(" ") || isColumn(ask.name)) return ask;
    const whole = `${ask.name} ${next.name.split(" ").slice(1).join(" ")}`;
    return next.name.includes(" ") && isWord(whole) ? { ...ask, name: whole } : ask;
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

const LONGEST_GROUP = 4;

function openGroup(ask: FieldAsk, { isWord }: Vocabulary): FieldAsk[] {
  const key = keyOf(ask.name);
  if (ask.listed && (isWord(ask.name) || COLUMN_GROUPS[key] === undefined)) return [ask];
  const group = COLUMN_GROUPS[key];
  if (group) return group.split("|").map((name) => ({ ...ask, name, notes: ask.notes }));
  // "customer contact info": the group of each named thing.
  const words = key.split(" ");
  for (let cut = Math.max(1, words.length - LONGEST_GROUP); cut < words.length; cut++) {
    const rest = COLUMN_GROUPS[words.slice(cut).join(" ")];
    if (rest) return rest.split("|").map((name) => ({ ...ask, name: `${words.slice(0, cut).join(" ")} ${name}` }));
  }
  // "order details": the thing itself, where nothing better is known.
  const detail = /^(.+?) (?:information|info|detail|data)$/.exec(key);
  if (detail && !ask.listed) return [{ ...ask, name: detail[1]! }];
  return [ask];
}
