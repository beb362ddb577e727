/** How far it is by sea: ships go from port to port past straits, canals and capes. */

interface Place {
  latitude: number;
  longitude: number;
}
interface Port extends Place {
  region: string;
}

const at = (latitude: number, longitude: number): Place => ({ latitude, longitude });

/** Turning points of the line from East Asia to Northern Europe, in order. */
const LINE = [at(1.2, 103.9), at(5.7, 80.5), at(12.5, 43.4), at(30, 32.5), at(36, -5.6), at(48.7, -5.8)];
const PANAMA = at(9.1, -79.7);
const GOOD_HOPE = at(-35.2, 18.5);
/** Between which turning points of the line a sea lies: 0 is the Pacific, 5 the Atlantic. */
const PACIFIC = 0;
const INDIAN = 1;
const ARABIAN = 2;
const RED = 3;
const MEDITERRANEAN = 4;
const ATLANTIC = 5;
const NORTH = 6;

/** Nautical miles of a voyage. */
export function seaMiles(origin: Port, destination: Port): number {
  const stops = [origin, ...between(origin, destination), destination];
  return Math.round(stops.slice(1).reduce((sum, stop, i) => sum + straightMiles(stops[i]!, stop), 0) * COASTAL);
}

/** Ships keep off the shore. */
const COASTAL = 1.06;

function between(origin: Port, destination: Port): Place[] {
  const from = seaOf(origin);
  const to = seaOf(destination);
  if (isWestCoast(origin) !== isWestCoast(destination)) {
    const [west, other] = isWestCoast(origin) ? [from, to] : [to, from];
    return west === PACIFIC && other === PACIFIC ? [] : [PANAMA];
  }
  if (from === to) return [];
  // From East Asia to America through Panama, to Africa and Brazil around the Cape.
  const ends = [origin, destination];
  const isFarEast = ends.some((port) => seaOf(port) === PACIFIC);
  if (isFarEast && ends.some(isEastOfAmerica)) return [PANAMA];
  if (isFarEast && ends.some(isSouthAtlantic)) return from < to ? [LINE[0]!, GOOD_HOPE] : [GOOD_HOPE, LINE[0]!];
  return from < to ? LINE.slice(from, to) : LINE.slice(to, from).reverse();
}

const isWestCoast = ({ region, latitude, longitude }: Port) =>
  (region === "North America" && longitude < -100) ||
  (region === "Latin America" && (longitude < -79 || (latitude < -10 && longitude < -70)));
const isEastOfAmerica = (port: Port) =>
  !isWestCoast(port) && (port.region === "North America" || (port.region === "Latin America" && port.latitude > 5));
const isSouthAtlantic = ({ region, latitude, longitude }: Port) =>
  latitude < 16 && longitude < 20 && (region === "Africa" || (region === "Latin America" && longitude > -70));

function seaOf(port: Port): number {
  const { region, latitude, longitude } = port;
  if (region === "Oceania" || isWestCoast(port)) return PACIFIC;
  if (region === "Asia") return longitude > 99 ? PACIFIC : longitude > 75 ? INDIAN : ARABIAN;
  if (region === "Middle East") return longitude > 44 ? ARABIAN : latitude > 30 ? MEDITERRANEAN : RED;
  if (region === "Africa")
    return longitude > 20 && latitude < 20 ? ARABIAN : longitude > -5.5 && latitude > 30 ? MEDITERRANEAN : ATLANTIC;
  if (region !== "Europe") return ATLANTIC;
  if (latitude < 46.5 && longitude > -5.5) return MEDITERRANEAN;
  return latitude < 44 ? ATLANTIC : NORTH;
}

/** The great circle. */
function straightMiles(a: Place, b: Place): number {
  const radians = Math.PI / 180;
  const cosine =
    Math.sin(a.latitude * radians) * Math.sin(b.latitude * radians) +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.cos((a.longitude - b.longitude) * radians);
  return Math.acos(Math.min(1, cosine)) * 3440;
}
