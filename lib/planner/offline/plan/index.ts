import type { FieldInput, TableInput } from "@/lib/schema/dataset";
import type { SchemaDraft } from "../../planner";
import type { Request } from "../request";
import { normalise } from "../text/normalise";
import { snakeCase } from "../text/words";
import { applyNotes } from "./apply-notes";
import { followBands } from "./bands";
import { borrowFromParents } from "./borrow";
import { countChildren } from "./children";
import { makeRoomForClock, setClock, wind } from "./clock";
import { planColumns } from "./complete";
import { applyCondition } from "./conditions";
import { writeDates } from "./date-formats";
import { applyExclusions, fillAll } from "./exclusions";
import { orderTimes } from "./follows";
import { separateTimes } from "./hours";
import { narrowToLists } from "./known-lists";
import { narrowRecords } from "./narrow";
import { tellNumberedApart } from "./numbered";
import { joinParts } from "./parts";
import { keepPeopleWhole } from "./people";
import { applyPlaces, ownNationalNumbers } from "./places";
import { followLists } from "./records";
import { dropParentColumns, relateTables } from "./relations";
import { applyRules, mainTable } from "./rules";
import { warnOfRunningTotals } from "./running";
import { stockShops } from "./shops";
import { bindSiblings } from "./siblings";
import { startAfterParents } from "./starts";
import { clampCounts, planTables } from "./tables";
import { applyTaxRate } from "./tax-rate";
import type { PlannedDataset, PlannedField, PlannedTable } from "./types";
import { relaxUnique, tellNamesApart } from "./unique";

/** What is asked → a draft of the schema. The order of the steps matters: later ones refine what earlier ones made. */
export function planRequest(request: Request, asOf: string): { draft: SchemaDraft; warnings: string[] } {
  const dataset: PlannedDataset = { tables: planTables(request), expectations: [], warnings: [...request.warnings] };
  for (const table of dataset.tables) planColumns(table);
  clampCounts(dataset);
  relateTables(dataset, request);
  joinParts(dataset, request);
  countChildren(dataset);
  applyExclusions(dataset, request);
  for (const table of dataset.tables) {
    dropParentColumns(table);
    if (dataset.tables.length === 1) makeRoomForClock(table, request);
    borrowFromParents(table);
    tellNumberedApart(table);
    bindSiblings(table);
    orderTimes(table);
  }
  for (const table of dataset.tables) startAfterParents(table);
  if (dataset.tables.length === 1) setClock(dataset.tables[0]!, request, asOf);
  applyNotes(dataset, asOf);
  applyRules(dataset, request, asOf);
  applyTaxRate(dataset, request);
  for (const condition of request.conditions) {
    const placed = firstOf(dataset.tables, (table) => applyCondition(table, condition));
    if (placed?.check) dataset.expectations.push({ clause: condition.clause.slice(0, 500), check: placed.check });
    if (!placed) dataset.warnings.push(`"${condition.clause}" could not be turned into a rule and was left out.`);
  }
  for (const table of dataset.tables) {
    followBands(table);
    narrowToLists(table);
    followLists(table);
    keepPeopleWhole(table);
    separateTimes(table);
    relaxUnique(table);
    tellNamesApart(table);
    wind(table);
  }
  ownNationalNumbers(dataset, request);
  applyPlaces(dataset, request);
  stockShops(dataset, request);
  narrowRecords(dataset, request);
  fillAll(dataset, request);
  writeDates(dataset);
  warnOfRunningTotals(dataset);
  return { draft: writeDraft(dataset, request), warnings: [...new Set(dataset.warnings)] };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function writeDraft({ tables, expectations }: PlannedDataset, { description, locale }: Request): SchemaDraft {
  const main = mainTable(tables);
  const counts = tables.flatMap(({ name, ask, count }) =>
    ask.countClause === undefined
      ? []
      : [{ clause: ask.countClause, check: { kind: "rowCount" as const, table: name, count } }],
  );
  return {
    version: 1,
    name: nameOf(tables),
    description: description.slice(0, 5000),
    ...(locale !== undefined && { locale }),
    asOf: "1970-01-01",
    tables: inOrder(tables).map((table) => writeTable(table, tables.length > 1 && table === main)),
    expectations: [...counts, ...expectations].slice(0, 500),
  };
}

function nameOf(tables: readonly PlannedTable[]): string {
  const names = tables.map(({ name }) => name);
  return names.length === 1
    ? names[0]!
    : snakeCase(normalise(names.slice(0, 3).join(" and "))).slice(0, 100) || "dataset";
}

/** Parents before their children; otherwise as named. */
function inOrder(tables: readonly PlannedTable[]): PlannedTable[] {
  const ordered: PlannedTable[] = [];
  const add = (table: PlannedTable) => {
    if (ordered.includes(table)) return;
    for (const { parent } of table.links) if (parent !== table) add(parent);
    ordered.push(table);
  };
  for (const table of tables) add(table);
  return ordered;
}

function writeTable(table: PlannedTable, isMain: boolean): TableInput {
  const { name, primaryKey, count, perParent, fields } = table;
  return {
    name,
    ...(isMain && { main: true }),
    ...(primaryKey !== undefined && { primaryKey }),
    rows: perParent
      ? { kind: "perParent", parent: perParent.parent.name, min: perParent.min, max: perParent.max }
      : { kind: "count", count },
    fields: [...fields.filter(({ hidden }) => !hidden), ...fields.filter(({ hidden }) => hidden)]
      .slice(0, 200)
      .map(writeField),
  };
}

function writeField({
  name,
  generator,
  nullRate,
  unique,
  hidden,
  origin,
  confidence,
  alternatives,
}: PlannedField): FieldInput {
  return {
    name,
    generator,
    origin,
    ...(nullRate > 0 && { nullRate }),
    ...(unique && { unique }),
    ...(hidden && { hidden }),
    ...(confidence !== undefined && origin !== "added" && { confidence }),
    ...(alternatives.length > 0 && { alternatives: alternatives.slice(0, 5) }),
  };
}
