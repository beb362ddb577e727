import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { createPhrase, type Details, detailOf, numberOf, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { hyphened } from "../slug";
import { CHANGES, LISTS, REPOSITORIES, SCREENS, SERVICES, THINGS } from "./changes";

const COLUMNS = ["kind", "type", "label"];
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
/** Parts of software by the name that phrases call them, each with its capital form. */
const PARTS: Details = {
  part: detailOf([...new Set([...SCREENS, ...SERVICES])], 1),
  screen: detailOf(SCREENS, 1),
  list: detailOf(LISTS, 1),
  service: detailOf(SERVICES, 1),
};
const thing = detailOf(THINGS, 2);
const major = numberOf(1, 5, 3);
const minor = numberOf(0, 14, 4);
const plural = (word: string) => (word.endsWith("s") ? `${word}es` : `${word}s`);

/** What a phrase may name, where its parts are of one kind: the body speaks of the part that the title does. */
function detailsOf(part: (detail: number) => string): Details {
  const parts = Object.fromEntries(Object.keys(PARTS).map((name) => [name, part]));
  const capitals = Object.entries({ ...parts, thing }).map(([name, make]): [string, (detail: number) => string] => [
    capital(name),
    (detail) => capital(make(detail)),
  ]);
  return {
    ...parts,
    ...Object.fromEntries(capitals),
    thing,
    things: (detail) => plural(thing(detail)),
    a_thing: (detail) => (/^[aeio]/.test(thing(detail)) ? `an ${thing(detail)}` : `a ${thing(detail)}`),
    version: (detail) => `${major(detail)}.${minor(detail)}`,
    count: (detail) => String(numberOf(2, 90, 5)(detail) * 100),
    few: (detail) => String(numberOf(2, 9, 6)(detail)),
    slow: (detail) => String(numberOf(4, 28, 7)(detail)),
  };
}

let declaration: RecordDeclaration | undefined;

/** Changes of software; the same in every locale. */
export function loadChanges(): RecordDeclaration {
  declaration ??= declareChanges();
  return declaration;
}

function declareChanges(): RecordDeclaration {
  const table = readTable(CHANGES);
  const rows = table.titles!.flatMap((titles, i) =>
    (titles as string[]).map((title, at, all) => {
      const kind = Object.keys(PARTS).find((name) => title.toLowerCase().includes(`{${name}}`)) ?? "part";
      const details = detailsOf(PARTS[kind]!);
      const note = (table.notes![i] as string[])[at];
      return {
        i,
        weight: Number(table.weight![i]) / all.length,
        title: createPhrase(title, details),
        note: createPhrase(note === undefined || note === "" ? title : note, details),
        bodies: (table.bodies![i] as string[]).map((body) => createPhrase(body, details)),
        part: PARTS[kind]!,
      };
    }),
  );
  const names = readTable(REPOSITORIES).name!.map(String);
  return {
    pool: {
      columns: {
        ...Object.fromEntries(COLUMNS.map((column) => [column, rows.map(({ i }) => table[column]![i])])),
        _title: rows.map(({ title }) => title),
        _note: rows.map(({ note }) => note),
        _bodies: rows.map(({ bodies }) => bodies),
        _part: rows.map(({ part }) => part),
      },
      weights: rows.map(({ weight }) => weight),
    },
    rules: {
      ...columnRules(COLUMNS),
      detail: derived("integer", [], (_, random) => random.index(0x7fffffff)),
      title: derived("text", ["_title", "detail"], ([title, detail], random) =>
        (title as Phrase)(random, detail as number),
      ),
      release_note: derived("text", ["_note", "detail"], ([note, detail], random) =>
        (note as Phrase)(random, detail as number),
      ),
      body: derived("text", ["_bodies", "detail"], ([list, detail], random) =>
        random.pick(list as Phrase[])(random, detail as number),
      ),
      scope: derived("text", ["_part", "detail"], ([part, detail]) =>
        scopeOf((part as (detail: number) => string)(detail as number)),
      ),
      commit_message: derived(
        "text",
        ["type", "scope", "title"],
        ([type, scope, title]) => `${String(type)}(${String(scope)}): ${inSentence(String(title))}`,
      ),
      branch: derived("text", ["type", "title"], ([type, title]) => `${String(type)}/${shortSlug(String(title))}`),
      repository: derived("text", [], (_, random) => random.pick(names)),
      files_changed: derived("integer", [], (_, random) => 1 + Math.floor(-3.4 * Math.log(1 - random.next()))),
      lines_added: derived("integer", ["files_changed"], ([files], random) =>
        Math.max(1, Math.round(Number(files) * 14 * Math.exp(0.9 * random.normal()))),
      ),
      lines_deleted: derived("integer", ["lines_added"], ([added], random) =>
        Math.round(Number(added) * random.next() * 0.9),
      ),
    },
  };
}

const inSentence = (text: string) => (/^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
/** What branches leave out of a title, and where they stop. */
const SMALL_WORDS = new Set("a|an|the|of|in|from|for|with|to|as|is|by|and|its|after".split("|"));
const LONGEST_SMALL_WORD = Math.max(...Array.from(SMALL_WORDS, (word) => word.length));
const BRANCH_WORDS = 5;
function shortSlug(title: string): string {
  const slug = hyphened(title);
  let short = "";
  let count = 0;
  for (let start = 0, end = 0; start < slug.length && count < BRANCH_WORDS; start = end + 1) {
    end = slug.indexOf("-", start);
    if (end < 0) end = slug.length;
    const word = slug.slice(start, end);
    if (word.length <= LONGEST_SMALL_WORD && SMALL_WORDS.has(word)) continue;
    short += count === 0 ? word : `-${word}`;
    count++;
  }
  return short;
}
const scopeOf = (name: string) => hyphened(name.startsWith("the ") ? name.slice(4) : name);
