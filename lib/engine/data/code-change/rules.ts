import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { createPhrase, type Details, detailOf, numberOf, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { CHANGES, PARTS, REPOSITORIES, THINGS } from "./changes";

const COLUMNS = ["kind", "type", "label"];
const part = detailOf(PARTS, 1);
const major = numberOf(1, 5, 3);
const minor = numberOf(0, 14, 4);

const DETAILS: Details = {
  part,
  Part: (detail) => capital(part(detail)),
  thing: detailOf(THINGS, 2),
  version: (detail) => `${major(detail)}.${minor(detail)}`,
  count: (detail) => String(numberOf(2, 90, 5)(detail) * 100),
  few: (detail) => String(numberOf(2, 9, 6)(detail)),
  slow: (detail) => String(numberOf(4, 28, 7)(detail)),
};

let declaration: RecordDeclaration | undefined;

/** Changes of software; the same in every locale. */
export function loadChanges(): RecordDeclaration {
  declaration ??= declareChanges();
  return declaration;
}

function declareChanges(): RecordDeclaration {
  const table = readTable(CHANGES);
  const rows = table.titles!.flatMap((titles, i) =>
    (titles as string[]).map((title, _, all) => ({ i, title, count: all.length })),
  );
  const phraseOf = (source: string) => createPhrase(source, DETAILS);
  const bodies = table.bodies!.map((list) => (list as string[]).map(phraseOf));
  const repositories = readTable(REPOSITORIES);
  const names = repositories.name!.map(String);
  return {
    pool: {
      columns: {
        ...Object.fromEntries(COLUMNS.map((column) => [column, rows.map(({ i }) => table[column]![i])])),
        _title: rows.map(({ title }) => phraseOf(title)),
        _bodies: rows.map(({ i }) => bodies[i]),
      },
      weights: rows.map(({ i, count }) => Number(table.weight![i]) / count),
    },
    rules: {
      ...columnRules(COLUMNS),
      detail: derived("integer", [], (_, random) => random.index(0x7fffffff)),
      title: derived("text", ["_title", "detail"], ([title, detail], random) =>
        (title as Phrase)(random, detail as number),
      ),
      body: derived("text", ["_bodies", "detail"], ([list, detail], random) =>
        random.pick(list as Phrase[])(random, detail as number),
      ),
      scope: derived("text", ["detail"], ([detail]) => scopeOf(part(detail as number))),
      commit_message: derived(
        "text",
        ["type", "scope", "title"],
        ([type, scope, title]) => `${String(type)}(${String(scope)}): ${inSentence(String(title))}`,
      ),
      branch: derived(
        "text",
        ["type", "title"],
        ([type, title]) => `${String(type)}/${slug(String(title)).split("-").slice(0, 5).join("-")}`,
      ),
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

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const inSentence = (text: string) => (/^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
const scopeOf = (name: string) => slug(name.replace(/^the /, ""));
