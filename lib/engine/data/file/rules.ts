import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { createPhrase, type Phrase } from "../record-phrases";
import { columnRules, derived } from "../rules";
import { FILE_KINDS, FILE_NAMES } from "./kinds";

let declaration: RecordDeclaration | undefined;

/** Files; the same in every locale. */
export function loadFiles(): RecordDeclaration {
  declaration ??= declareFiles();
  return declaration;
}

/** Half of the files lie between half and twice the usual size. */
const SPREAD = 1.02;
const DAY = 86_400_000;
const two = (number: number) => String(number).padStart(2, "0");
/** A detail is the day on which the file was made, counted from 1970. */
const partOf = (part: (date: Date) => number | string) => (detail: number) => String(part(new Date(detail * DAY)));
const quarterOf = (date: Date) => Math.floor(date.getUTCMonth() / 3) + 1;
const pastQuarter = (date: Date) =>
  quarterOf(date) === 1 ? `${date.getUTCFullYear() - 1}-q4` : `${date.getUTCFullYear()}-q${quarterOf(date) - 1}`;
const DETAILS = {
  year: partOf((date) => date.getUTCFullYear()),
  month: partOf((date) => two(date.getUTCMonth() + 1)),
  day: partOf((date) => two(date.getUTCDate())),
  quarter: partOf(quarterOf),
  past_year: partOf((date) => date.getUTCFullYear() - 1),
  past_quarter: partOf(pastQuarter),
};
/** Office hours, and some who work late. */
const HOURS = [1, 0.5, 0.3, 0.3, 0.4, 0.8, 2, 5, 9, 11, 11, 10, 8, 10, 11, 11, 10, 8, 5, 4, 4, 4, 3, 2];

interface Drawer {
  folders: readonly string[];
  names: readonly Phrase[];
}

function declareFiles(): RecordDeclaration {
  const { weight, ...columns } = readTable(FILE_KINDS);
  const drawers = new Map<unknown, Drawer[]>(
    Object.entries(FILE_NAMES).map(([group, list]) => [
      group,
      list.map(({ folders, names }) => ({ folders, names: names.map((name) => createPhrase(name, DETAILS)) })),
    ]),
  );
  const drawerOf = (group: unknown, number: unknown) => drawers.get(group)![number as number]!;
  return {
    pool: { columns, weights: weight as number[] },
    rules: {
      ...columnRules(["extension", "mime_type", "category"]),
      created_at: {
        kind: "generator",
        generator: {
          kind: "datetime",
          output: "datetime",
          from: { asOf: "-P2Y" },
          shape: { kind: "season", hours: HOURS, weekdays: [10, 11, 11, 11, 9, 2, 2] },
        },
      },
      _drawer: derived("integer", ["group"], ([group], random) => random.index(drawers.get(group)!.length)),
      base_name: derived("text", ["group", "_drawer", "created_at"], ([group, drawer, created], random) =>
        random.pick(drawerOf(group, drawer).names)(random, Math.floor(Number(created ?? 0) / DAY)),
      ),
      name: derived("text", ["base_name", "extension"], ([name, extension]) => `${name}.${extension}`),
      size_bytes: derived("integer", ["median"], ([median], random) =>
        Math.max(64, Math.round((median as number) * Math.exp(random.normal() * SPREAD))),
      ),
      size_kb: derived("tenths", ["size_bytes"], ([bytes]) => Math.max(0.1, (bytes as number) / 1000)),
      size_mb: derived("money", ["size_bytes"], ([bytes]) => Math.max(0.01, (bytes as number) / 1e6)),
      folder: derived("text", ["group", "_drawer"], ([group, drawer], random) =>
        random.pick(drawerOf(group, drawer).folders),
      ),
      path: derived("text", ["folder", "name"], ([folder, name]) => `${folder}/${name}`),
    },
  };
}
