import { ENTITIES } from "../data/entities";
import type { FanOut, LinkAsk } from "../request";
import { keyOf, snakeCase, tableName } from "../text/words";
import { plannedField, readColumn } from "./columns";
import { planColumns } from "./complete";
import { findTable, link, nounsOf, reaches, refer, singularName } from "./links";
import { freeName } from "./siblings";
import type { PlannedDataset, PlannedTable } from "./types";

/** Relations that the words state: so many of one for each of the other, one for one, or many of both. */

export function applyFanOut(dataset: PlannedDataset, { parent, child, min, max, clause }: FanOut): void {
  const { tables, expectations } = dataset;
  const owner = findTable(tables, parent);
  const owned = findTable(tables, child);
  if (!owner || !owned || owner === owned || owned.perParent || reaches(owner, owned)) return;
  const rows = Math.max(1, Math.round((owner.count * (min + max)) / 2));
  // 30 courses cannot be three to six for each of 300 students: then a table between them holds the pairs.
  const isShared =
    owned.ask.count !== undefined && (owned.ask.count < owner.count * min || owned.ask.count > owner.count * max);
  const pairs = isShared ? addJunction(tables, owner, owned) : owned;
  pairs.perParent = { parent: owner, min, max };
  pairs.count = rows;
  link(pairs, owner);
  if (isShared) link(pairs, owned);
  expectations.push({
    clause: clause.slice(0, 500),
    check: { kind: "fanOut", table: pairs.name, parent: owner.name, min, max },
  });
}

/** A table of pairs: by a noun of its own where there is one, such as enrollments of students in courses. */
function addJunction(tables: PlannedTable[], owner: PlannedTable, owned: PlannedTable): PlannedTable {
  const nouns = [owner, owned].map((table) => table.entity?.name ?? singularName(table));
  const entity = ENTITIES.find(({ parents }) => nouns.every((noun) => parents.includes(noun)));
  const name = entity ? tableName(entity.name) : `${snakeCase(singularName(owner))}_${tableName(singularName(owned))}`;
  const junction: PlannedTable = {
    name,
    ask: { noun: name, fields: [], closed: entity === undefined },
    ...(entity && { entity }),
    fields: [],
    count: 0,
    links: [],
  };
  if (entity) planColumns(junction);
  tables.push(junction);
  return junction;
}

/** Courses of one student, where nothing says how many. */
const USUAL_PAIRS = { min: 1, max: 4 };

export function applyLink(dataset: PlannedDataset, ask: LinkAsk): void {
  const { kind, parent, child, clause, through } = ask;
  const { tables } = dataset;
  const owner = findTable(tables, parent);
  if (owner && kind === "key") {
    applyKey(dataset, owner, ask);
    return;
  }
  const owned = findTable(tables, child);
  if (!owner || !owned || owner === owned) return;
  const isTheOther = owner.entity?.parents.some((noun) => owned.entity?.keys.includes(noun)) ?? false;
  const isItsOwn = owned.entity?.parents.some((noun) => owner.entity?.keys.includes(noun)) ?? false;
  // An order contains products, and products are in many orders: what is said of one side holds of the other.
  if (kind === "manyToMany" || (kind === "hasMany" && isTheOther))
    linkPairs(dataset, owner, owned, { clause, ...(through !== undefined && { through }) });
  // Each user has one profile of its own, but each class has one teacher of several.
  else if (kind === "hasOne" && !isItsOwn) tie(dataset, owner, owned, clause);
  else if (kind === "oneToOne" || kind === "hasOne")
    linkOneToOne(dataset, isTheOther ? owned : owner, isTheOther ? owner : owned, clause);
  else tie(dataset, owned, owner, clause);
}

function tie({ warnings }: PlannedDataset, child: PlannedTable, parent: PlannedTable, clause: string): void {
  if (reaches(parent, child)) warnings.push(`"${clause}" would tie ${child.name} to itself and was left out.`);
  else link(child, parent);
}

/** A column that is said to refer to a table's key, also to its own table's. */
function applyKey(dataset: PlannedDataset, parent: PlannedTable, { child, column = "", clause }: LinkAsk): void {
  const { tables, warnings } = dataset;
  const has = (table: PlannedTable) => table.fields.find(({ name }) => keyOf(name) === keyOf(column));
  const isOwnKey = child === "" && nounsOf(parent).some((noun) => keyOf(column) === `${noun} id`);
  // "users and orders, linked by user_id": the other tables have the key.
  if (isOwnKey && tables.length > 1) {
    for (const other of tables) if (other !== parent && !reaches(parent, other)) link(other, parent);
    return;
  }
  const table = child === "" ? (tables.find((other) => has(other)) ?? parent) : findTable(tables, child);
  if (!table || (table !== parent && reaches(parent, table))) {
    warnings.push(`"${clause}" does not go with the other tables and was left out.`);
    return;
  }
  const field = has(table) ?? plannedField(freeName(table, column), readColumn("id", undefined), "asked");
  if (!table.fields.includes(field)) table.fields.push(field);
  refer(table, field, parent);
}

function linkPairs(
  dataset: PlannedDataset,
  owner: PlannedTable,
  owned: PlannedTable,
  { clause, through }: Pick<LinkAsk, "clause" | "through">,
): void {
  const { tables, expectations } = dataset;
  const named = through === undefined ? undefined : findTable(tables, through);
  const pairs = named ?? tables.find((table) => holdsPairs(table, [owner, owned])) ?? addJunction(tables, owner, owned);
  link(pairs, owner);
  link(pairs, owned);
  if (pairs.ask.count !== undefined || pairs.perParent) return;
  const most = Math.min(USUAL_PAIRS.max, owned.count);
  pairs.perParent = { parent: owner, min: USUAL_PAIRS.min, max: most };
  pairs.count = Math.max(1, Math.round((owner.count * (USUAL_PAIRS.min + most)) / 2));
  expectations.push({
    clause: clause.slice(0, 500),
    check: { kind: "fanOut", table: pairs.name, parent: owner.name, min: USUAL_PAIRS.min, max: most },
  });
}

/** Is this a table between the two that was asked for by name: enrollments beside students and courses? */
function holdsPairs(table: PlannedTable, sides: readonly PlannedTable[]): boolean {
  return (
    !sides.includes(table) &&
    sides.every((side) => table.entity?.parents.some((noun) => side.entity?.keys.includes(noun)) ?? false)
  );
}

function linkOneToOne(
  { expectations, warnings }: PlannedDataset,
  owner: PlannedTable,
  owned: PlannedTable,
  clause: string,
): void {
  const isOtherCount =
    owned.ask.count !== undefined && owner.ask.count !== undefined && owned.ask.count !== owner.ask.count;
  if (owned.perParent || isOtherCount || reaches(owner, owned)) {
    warnings.push(`"${clause}" does not go with the numbers of rows and was left out.`);
    return;
  }
  if (owned.ask.count !== undefined) owner.count = owned.ask.count;
  owned.count = owner.count;
  owned.perParent = { parent: owner, min: 1, max: 1 };
  link(owned, owner);
  expectations.push({
    clause: clause.slice(0, 500),
    check: { kind: "fanOut", table: owned.name, parent: owner.name, min: 1, max: 1 },
  });
}
