import { createCellRandom, streamKey } from "../../random";
import { phraseMaker } from "../title-patterns";
import { HOMES, type MusicGenre } from "./genres";

/** An invented act; always the same one, as its name is drawn once for all. */
export interface Act {
  name: string;
  type: string;
  country: string;
  countryCode: string;
  formed: number;
  label: string;
  /** Rank among the acts of its genre, 0 the best known. */
  rank: number;
  albums: { title: string; type: string; year: number; tracks: number }[];
}

const ACTS_A_GENRE = 26;
const LAST_YEAR = 2025;
const TRIES = 400;
const ALBUM_TYPES = ["Album", "Album", "Album", "EP", "Single", "Live"];
const TRACKS: Readonly<Record<string, readonly [number, number]>> = {
  Album: [9, 16],
  EP: [4, 6],
  Single: [1, 2],
  Live: [10, 18],
};

/** The acts of a genre, the best known first; none has a name in `taken`. */
export function actsOf(genre: MusicGenre, taken: Set<string>): Act[] {
  const random = createCellRandom(streamKey("music", genre.genre, "acts"));
  random.seek(0);
  const types = genre.types.split("|").flatMap((entry) => {
    const [type = "", weight] = entry.split(":");
    return Array<string>(Number(weight)).fill(type);
  });
  const homes = HOMES[genre.genre] ?? HOMES.any!;
  const labels = genre.labels.split("|");
  const album = phraseMaker(genre.albums, genre.words);
  const acts: Act[] = [];
  for (let tries = 0; acts.length < ACTS_A_GENRE && tries < TRIES; tries++) {
    const type = random.pick(types);
    const name = phraseMaker(genre.actWords[type.toLowerCase()] ?? "{first} {last}", genre.actWords)(random);
    const [first, second] = name.split(/ & | and the | y /);
    if (taken.has(name) || first === second) continue;
    taken.add(name);
    const formed = random.between(genre.since, 2021);
    const [country, countryCode] = pickWeighted(homes, random.next());
    acts.push({
      name,
      type,
      country,
      countryCode,
      formed,
      label: random.pick(labels),
      rank: acts.length,
      albums: albumsOf(formed, () => album(random), random),
    });
  }
  return acts;
}

function albumsOf(formed: number, title: () => string, random: ReturnType<typeof createCellRandom>): Act["albums"] {
  const span = LAST_YEAR - formed;
  const titles = new Set(Array.from({ length: random.between(4, 4 + Math.min(8, Math.ceil(span / 3))) }, title));
  return [...titles].map((album, i) => {
    const type = random.pick(ALBUM_TYPES);
    const year = Math.min(LAST_YEAR, formed + Math.round(((i + random.next()) / titles.size) * Math.min(span, 18)));
    const [least, most] = TRACKS[type]!;
    return {
      title: type === "EP" && !album.endsWith(" EP") ? `${album} EP` : album,
      type,
      year,
      tracks: random.between(least, most),
    };
  });
}

function pickWeighted<T extends readonly [...unknown[], number]>(list: readonly T[], share: number): T {
  const weightOf = (entry: T) => entry.at(-1) as number;
  let left = share * list.reduce((sum, entry) => sum + weightOf(entry), 0);
  for (const entry of list) {
    left -= weightOf(entry);
    if (left < 0) return entry;
  }
  return list.at(-1)!;
}
