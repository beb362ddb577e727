import type { RecordFilter } from "@/lib/schema/generators";
import type { RecordDeclaration } from "../pack";
import { markPassing, type PoolColumn, type Positions, positionsIn } from "../pool-column";

type RecordPool = NonNullable<RecordDeclaration["pool"]>;
type NearFilter = Extract<RecordFilter, { near: string }>;

/** Marks the pool positions that pass every filter. What follows a field of the row (`sameAs`), or asks for an unknown column, lets all pass. */
export function markMatches(declaration: RecordDeclaration, filters: readonly RecordFilter[]): Uint8Array {
  const matches = new Uint8Array(declaration.pool ? poolSize(declaration.pool) : 1).fill(1);
  for (const filter of filters) keep(matches, simpleMarks(declaration, filter));
  const ofOthers = matches.slice();
  for (const filter of filters) if ("near" in filter) keep(matches, nearMarks(declaration, filter, ofOthers));
  return matches;
}

function keep(matches: Uint8Array, marks: Uint8Array | undefined): void {
  if (marks) for (let position = 0; position < matches.length; position++) matches[position]! &= marks[position]!;
}

/** Records in a pool. Asks one column only, as columns may be made when asked for. */
export function poolSize({ columns }: RecordPool): number {
  for (const name in columns) return columns[name]!.length;
  return 0;
}

function simpleMarks({ pool, aliases }: RecordDeclaration, filter: RecordFilter): Uint8Array | undefined {
  const column = pool?.columns[filter.attribute];
  if (!column || "sameAs" in filter || "near" in filter) return undefined;
  if ("anyOf" in filter) return oneOfMarks(column, filter.anyOf, aliases?.[filter.attribute]);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = filter;
  return markPassing(column, (value) => typeof value === "number" && value >= min && value <= max);
}

function oneOfMarks(
  column: PoolColumn,
  anyOf: readonly unknown[],
  aliases: ReadonlyMap<string, Positions> | undefined,
): Uint8Array {
  const wanted = new Set(anyOf.map(plain));
  const marks = markPassing(column, (value) => wanted.has(plain(value)));
  for (const [word, meant] of aliases ?? [])
    if (wanted.has(plain(word))) for (const position of positionsIn(meant)) marks[position] = 1;
  return marks;
}

/** Positions within the distance of the named record; undefined where no record has coordinates. */
function nearMarks(declaration: RecordDeclaration, filter: NearFilter, ofOthers: Uint8Array): Uint8Array | undefined {
  const { coordinates } = declaration;
  if (!coordinates) return undefined;
  const marks = new Uint8Array(ofOthers.length);
  const centre = findCentre(declaration, filter, ofOthers);
  if (centre === undefined) return marks;
  const from = coordinates(centre);
  for (let position = 0; position < marks.length; position++)
    if (ofOthers[position] && kilometresBetween(from, coordinates(position)) <= filter.withinKm) marks[position] = 1;
  return marks;
}

/** The heaviest record of that name, if possible one that passes the other filters: the border may lie in between. */
function findCentre(
  { pool, aliases }: RecordDeclaration,
  { attribute, near }: NearFilter,
  ofOthers: Uint8Array,
): number | undefined {
  const column = pool?.columns[attribute];
  if (!pool || !column) return undefined;
  const candidates = positionsMarked(oneOfMarks(column, [near], aliases?.[attribute]));
  const preferred = candidates.filter((position) => ofOthers[position]);
  const weightOf = (position: number) => pool.weights?.[position] ?? 1;
  return (preferred.length > 0 ? preferred : candidates).reduce<number | undefined>(
    (best, position) => (best === undefined || weightOf(position) > weightOf(best) ? position : best),
    undefined,
  );
}

function positionsMarked(marks: Uint8Array): number[] {
  const positions: number[] = [];
  marks.forEach((mark, position) => {
    if (mark) positions.push(position);
  });
  return positions;
}

/** Filters forgive letter case: "germany" finds Germany. */
const plain = (value: unknown) => String(value).toLowerCase();

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance (haversine) of two points in degrees. */
function kilometresBetween(
  [latitude, longitude]: readonly [number, number],
  [otherLatitude, otherLongitude]: readonly [number, number],
): number {
  const northing = Math.sin(((otherLatitude - latitude) * RADIANS) / 2);
  const easting = Math.sin(((otherLongitude - longitude) * RADIANS) / 2);
  const chord = northing ** 2 + Math.cos(latitude * RADIANS) * Math.cos(otherLatitude * RADIANS) * easting ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
