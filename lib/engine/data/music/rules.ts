import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { columnRules, derived } from "../rules";
import { around, tailed } from "../spread-numbers";
import { type Phrase, phraseMaker } from "../title-patterns";
import { type Act, actsOf } from "./acts";
import { MUSIC_GENRES, type MusicGenre, PLAYLISTS } from "./genres";

const COLUMNS = [
  "artist",
  "artist_type",
  "genre",
  "country",
  "formed_year",
  "label",
  "album",
  "album_type",
  "release_year",
  "track_count",
];
const KEYS = ["C", "C-sharp", "D", "E-flat", "E", "F", "F-sharp", "G", "A-flat", "A", "B-flat", "B"];
const WRITERS =
  "Hale|Okafor|Lindqvist|Moreno|Castell|Brandt|Nakamura|Whitlow|Delacroix|Fenn|Abara|Ortiz|Sandoval|Kessler|Marsh|Tran";
const MOST_PLAYS = 2_400_000_000;

interface Entry {
  genre: MusicGenre;
  title: Phrase;
  playlists: readonly string[];
}

let declaration: RecordDeclaration | undefined;

/** Tracks; the same in every locale. */
export function loadMusic(): RecordDeclaration {
  declaration ??= declareMusic();
  return declaration;
}

function declareMusic(): RecordDeclaration {
  const { columns, weights } = buildPool();
  const of = (name: string) => columns.genre.flatMap((genre, i) => (genre === name ? [i] : []));
  return {
    pool: { columns, weights },
    aliases: {
      genre: new Map(
        MUSIC_GENRES.flatMap(({ genre, aliases }) => aliases.split("|").map((alias) => [alias, of(genre)] as const)),
      ),
    },
    rules: musicRules(),
  };
}

/** Every album of every act; well-known acts are drawn more often. */
function buildPool() {
  const columns = {
    artist: [] as string[],
    artist_type: [] as string[],
    genre: [] as string[],
    country: [] as string[],
    formed_year: [] as number[],
    label: [] as string[],
    album: [] as string[],
    album_type: [] as string[],
    release_year: [] as number[],
    track_count: [] as number[],
    _act: [] as Act[],
    _entry: [] as Entry[],
  };
  const weights: number[] = [];
  const taken = new Set<string>();
  for (const genre of MUSIC_GENRES) {
    const entry: Entry = {
      genre,
      title: phraseMaker(genre.titles, genre.words),
      playlists: `${PLAYLISTS.any}|${PLAYLISTS[genre.genre] ?? PLAYLISTS.any}`.split("|"),
    };
    for (const act of actsOf(genre, taken))
      for (const album of act.albums) {
        columns.artist.push(act.name);
        columns.artist_type.push(act.type);
        columns.genre.push(genre.genre);
        columns.country.push(act.country);
        columns.formed_year.push(act.formed);
        columns.label.push(act.label);
        columns.album.push(album.title);
        columns.album_type.push(album.type);
        columns.release_year.push(album.year);
        columns.track_count.push(album.tracks);
        columns._act.push(act);
        columns._entry.push(entry);
        weights.push((genre.weight * Math.sqrt(album.tracks)) / (act.rank + 6) / act.albums.length);
      }
  }
  return { columns, weights };
}

function musicRules(): RecordDeclaration["rules"] {
  const writers = WRITERS.split("|");
  const unit = (name: "danceability" | "energy") =>
    derived("money", ["_entry"], ([entry], random) => around(random, (entry as Entry).genre[name], 0.12, 0.02, 0.98));
  return {
    ...columnRules(COLUMNS),
    title: derived("text", ["_entry"], ([entry], random) => (entry as Entry).title(random)),
    track_number: derived("integer", ["track_count"], ([count], random) => random.between(1, count as number)),
    duration_seconds: derived("integer", ["_entry"], ([entry], random) => {
      const [mean, sd] = (entry as Entry).genre.duration;
      return Math.round(around(random, mean, sd, 84, 1260));
    }),
    duration: derived("text", ["duration_seconds"], ([seconds]) => minutesAndSeconds(seconds as number)),
    bpm: derived("integer", ["_entry"], ([entry], random) => {
      const [mean, sd] = (entry as Entry).genre.bpm;
      return Math.round(around(random, mean, sd, 48, 208));
    }),
    key: derived(
      "text",
      ["title", "genre"],
      ([title, genre], random) =>
        (genre === "Classical" ? keyInTitle(title as string) : undefined) ??
        `${random.pick(KEYS)} ${random.next() < 0.6 ? "major" : "minor"}`,
    ),
    explicit: derived("boolean", ["_entry"], ([entry], random) => random.next() < (entry as Entry).genre.explicit),
    danceability: unit("danceability"),
    energy: unit("energy"),
    monthly_listeners: derived("integer", ["_act"], ([act]) => listeners(act as Act)),
    popularity: derived("integer", ["plays"], ([plays]) =>
      Math.max(1, Math.min(99, Math.round(Math.log10(plays as number) * 12.5 - 16))),
    ),
    plays: derived("integer", ["monthly_listeners"], ([monthly], random) =>
      Math.round(tailed(random, (monthly as number) * 0.7, 1.3, 120, MOST_PLAYS)),
    ),
    playlist: derived("text", ["_entry"], ([entry], random) => random.pick((entry as Entry).playlists)),
    songwriter: derived("text", [], (_, random) => twoOf(writers, random)),
    serial: { kind: "serial", leastDigits: 5 },
    isrc: derived("text", ["_act", "release_year", "serial"], ([act, year, serial]) =>
      recordingCode(act as Act, year as number, serial as number),
    ),
  };
}

/** The best known have tens of millions, the last of the list some thousands. */
function listeners({ rank, name }: Act): number {
  const spread = 0.6 + (name.length % 7) / 7;
  return Math.round((38_000_000 * spread) / (rank + 1) ** 2.4);
}

const NAMED_KEY = / in ([A-G](?:-(?:flat|sharp))?) (Major|Minor)/;

/** "Nocturne in D Minor" is in D minor. */
function keyInTitle(title: string): string | undefined {
  const named = NAMED_KEY.exec(title);
  return named ? `${named[1]} ${named[2]!.toLowerCase()}` : undefined;
}

function minutesAndSeconds(seconds: number): string {
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}:${rest < 10 ? "0" : ""}${rest}`;
}

function twoOf(list: readonly string[], random: CellRandom): string {
  const first = random.index(list.length);
  if (random.next() < 0.4) return list[first]!;
  return `${list[first]} / ${list[(first + 1 + random.index(list.length - 1)) % list.length]}`;
}

const REGISTRANT_CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

/** The label gives the registrant its first character; serial numbers past five digits the other two, so that no code is given twice. */
function recordingCode({ countryCode, label }: Act, year: number, serial: number): string {
  const size = REGISTRANT_CHARACTERS.length;
  const block = Math.floor(serial / 100_000);
  const registrant =
    REGISTRANT_CHARACTERS[(label.length * 7) % size]! +
    REGISTRANT_CHARACTERS[(block + 9) % size]! +
    REGISTRANT_CHARACTERS[(Math.floor(block / size) + 14) % size]!;
  return `${countryCode}${registrant}${String(year % 100).padStart(2, "0")}${String(serial % 100_000).padStart(5, "0")}`;
}
