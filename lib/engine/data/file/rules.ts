import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readTable } from "../read-table";
import { createPhrase, detailOf, numberOf, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { FILE_KINDS, FILE_NAMES, FOLDERS } from "./kinds";

let declaration: RecordDeclaration | undefined;

/** Files; the same in every locale. */
export function loadFiles(): RecordDeclaration {
  declaration ??= declareFiles();
  return declaration;
}

/** Half of the files lie between half and twice the usual size. */
const SPREAD = 1.02;
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
const DAYS = Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, "0"));
const year = numberOf(2019, 2025, 1);
const DETAILS = {
  year: (detail: number) => String(year(detail)),
  month: detailOf(MONTHS, 2),
  day: detailOf(DAYS, 3),
  quarter: detailOf(["1", "2", "3", "4"], 4),
};

function declareFiles(): RecordDeclaration {
  const { weight, ...columns } = readTable(FILE_KINDS);
  const names = new Map<unknown, Phrase[]>(
    Object.entries(FILE_NAMES).map(([category, list]) => [category, list.map((name) => createPhrase(name, DETAILS))]),
  );
  return {
    pool: { columns, weights: weight as number[] },
    rules: {
      ...columnRules(["extension", "mime_type", "category"]),
      base_name: derived("text", ["category"], ([category], random) => nameOf(names.get(category)!, random)),
      name: derived("text", ["base_name", "extension"], ([name, extension]) => `${name}.${extension}`),
      size_bytes: derived("integer", ["median"], ([median], random) =>
        Math.max(64, Math.round((median as number) * Math.exp(random.normal() * SPREAD))),
      ),
      size_kb: derived("tenths", ["size_bytes"], ([bytes]) => Math.max(0.1, (bytes as number) / 1000)),
      size_mb: derived("money", ["size_bytes"], ([bytes]) => Math.max(0.01, (bytes as number) / 1e6)),
      folder: derived("text", ["category"], ([category], random) => random.pick(FOLDERS[category as string]!)),
      path: derived("text", ["folder", "name"], ([folder, name]) => `${folder}/${name}`),
    },
  };
}

const nameOf = (phrases: readonly Phrase[], random: CellRandom) =>
  random.pick(phrases)(random, random.index(1_000_000));
