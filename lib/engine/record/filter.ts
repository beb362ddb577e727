import type { RecordFilter } from "@/lib/schema/generators";
import type { RecordDeclaration } from "../pack";
import { type PoolColumn, type Positions, positionsIn, testOfPositions } from "../pool-column";

type RecordPool = NonNullable<RecordDeclaration["pool"]>;
type PositionTest = (position: number) => boolean;
type NearFilter = Extract<RecordFilter, { near: string }>;

/** Whether a pool position passes every filter. What follows a field of the row (`sameAs`), or asks for an unknown column, lets all pass. */
export function createFilter(declaration: RecordDeclaration, filters: readonly RecordFilter[]): PositionTest {
  const simple = filters.flatMap((filter) => simpleTest(declaration, filter));
  const passes = (position: number) => simple.every((test) => test(position));
  const near = filters.flatMap((filter) => ("near" in filter ? (nearTest(declaration, filter, passes) ?? []) : []));
  return (position) => passes(position) && near.every((test) => test(position));
}

/** Records in a pool. Asks one column only, as columns may be made when asked for. */
export function poolSize({ columns }: RecordPool): number {
  for (const name in columns) return columns[name]!.length;
  return 0;
}

function simpleTest({ pool, aliases }: RecordDeclaration, filter: RecordFilter): PositionTest[] {
  const column = pool?.columns[filter.attribute];
  if (!column || "sameAs" in filter || "near" in filter) return [];
  if ("anyOf" in filter) return [oneOfTest(column, filter.anyOf, aliases?.[filter.attribute])];
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = filter;
  return [testOfPositions(column, (value) => typeof value === "number" && value >= min && value <= max)];
}

function oneOfTest(
  column: PoolColumn,
  anyOf: readonly unknown[],
  aliases: ReadonlyMap<string, Positions> | undefined,
): PositionTest {
  const wanted = new Set(anyOf.map(plain));
  const isNamed = testOfPositions(column, (value) => wanted.has(plain(value)));
  const meant = new Set<number>();
  for (const [word, found] of aliases ?? [])
    if (wanted.has(plain(word))) for (const position of positionsIn(found)) meant.add(position);
  return meant.size === 0 ? isNamed : (position) => isNamed(position) || meant.has(position);
}

/** Positions within the distance of the named record; undefined where there is none of that name or no record has coordinates. */
function nearTest(
  declaration: RecordDeclaration,
  filter: NearFilter,
  passesOthers: PositionTest,
): PositionTest | undefined {
  const { coordinates } = declaration;
  if (!coordinates) return undefined;
  const centre = findCentre(declaration, filter, passesOthers);
  if (centre === undefined) return () => false;
  const from = coordinates(centre);
  return (position) => kilometresBetween(from, coordinates(position)) <= filter.withinKm;
}

/** The heaviest record of that name, if possible one that passes the other filters: the border may lie in between. */
function findCentre(
  { pool, aliases }: RecordDeclaration,
  { attribute, near }: NearFilter,
  passesOthers: PositionTest,
): number | undefined {
  const column = pool?.columns[attribute];
  if (!pool || !column) return undefined;
  const isMeant = oneOfTest(column, [near], aliases?.[attribute]);
  const candidates = Array.from({ length: poolSize(pool) }, (_, position) => position).filter(isMeant);
  const preferred = candidates.filter(passesOthers);
  const weightOf = (position: number) => pool.weights?.[position] ?? 1;
  return (preferred.length > 0 ? preferred : candidates).reduce<number | undefined>(
    (best, position) => (best === undefined || weightOf(position) > weightOf(best) ? position : best),
    undefined,
  );
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
