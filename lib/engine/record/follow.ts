import { type AliasTable, createAliasTable, drawAlias } from "../alias";
import type { CompileContext, Fill } from "../generator";
import { createPoolReader, type Positions, positionsIn } from "../pool-column";
import { bits } from "../random";
import { createValueMatcher } from "../value-matcher";
import { filterPool } from "./pool";
import type { OpenRecord } from "./source";

/** A filter that hangs on the row: the record's attribute equals another field's value. */
export interface FollowedField {
  attribute: string;
  sameAs: string;
}

interface Follower {
  /** Places among the filtered records by group of equal values. */
  groups: readonly (readonly number[])[];
  match: (i: number) => number;
}

/**
 * Draws among the records that agree with other fields of the row. A field that no record agrees with is left out, the last ones first;
 * where none agrees, the draw is among all.
 */
export function followFields(
  source: OpenRecord,
  fields: readonly FollowedField[],
  codes: Uint32Array,
  context: CompileContext,
): Fill {
  const { positions, weights } = filterPool(source, []);
  const followers = fields.map((field) => createFollower(source, positions, field, context));
  const everything = Array.from(positions, (_, k) => k);
  const draws = new Map<number, { places: readonly number[]; table: AliasTable }>();
  const drawOf = (matched: readonly number[], key: number) => {
    let draw = draws.get(key);
    if (!draw) {
      const places = agreeing(followers, matched) ?? everything;
      draw = { places, table: createAliasTable(places.length, weights && places.map((k) => weights[k]!)) };
      draws.set(key, draw);
    }
    return draw;
  };
  const { k0, k1 } = context.tableStream("record", source.id);
  const matched = new Array<number>(followers.length).fill(-1);
  return (rows, n) => {
    for (let i = 0; i < n; i++) {
      let key = 0;
      for (let f = 0; f < followers.length; f++) {
        const { match, groups } = followers[f]!;
        matched[f] = match(i);
        key = key * (groups.length + 1) + matched[f]! + 1;
      }
      const { places, table } = drawOf(matched, key);
      codes[i] = positions[places[drawAlias(table, (bits(k0, k1, rows[i]!) >>> 0) / 4294967296)]!]!;
    }
  };
}

function agreeing(followers: readonly Follower[], matched: readonly number[]): readonly number[] | undefined {
  let places: readonly number[] | undefined;
  followers.forEach(({ groups }, f) => {
    const group = groups[matched[f]!];
    if (!group) return;
    if (!places) {
      places = group;
      return;
    }
    const members = new Set(group);
    const both = places.filter((place) => members.has(place));
    if (both.length > 0) places = both;
  });
  return places;
}

function createFollower(
  source: OpenRecord,
  positions: Uint32Array,
  { attribute, sameAs }: FollowedField,
  context: CompileContext,
): Follower {
  const valueAt = createPoolReader(source.declaration.pool!.columns[attribute]!);
  const groups = new Map<string, readonly number[]>();
  const own = new Map<string, number[]>();
  positions.forEach((position, k) => {
    const value = String(valueAt(position));
    const group = own.get(value);
    if (group) group.push(k);
    else own.set(value, [k]);
  });
  for (const [value, group] of own) groups.set(value, group);
  const aliases = source.declaration.aliases?.[attribute];
  const placeOf = aliases && new Map(Array.from(positions, (position, k) => [position, k]));
  // Many words may mean one list.
  const kept = new Map<Positions, readonly number[]>();
  for (const [word, meant] of aliases ?? []) {
    let places = kept.get(meant);
    if (!places) {
      places = positionsIn(meant).flatMap((position) => placeOf?.get(position) ?? []);
      kept.set(meant, places);
    }
    if (places.length > 0 && !groups.has(word)) groups.set(word, places);
  }
  const match = createValueMatcher(
    context.tableField(sameAs),
    [...groups.keys()].map((value) => [value, value.toLowerCase()]),
  );
  return { groups: [...groups.values()], match };
}
