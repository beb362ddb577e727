import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Tracks of invented artists, by genre. */
export const music: Pack = {
  name: "music",
  description: "A track of an invented artist: artist, genre, album, label, duration, tempo, key and plays agree",
  attributes: [
    ...attributesOf(`
    title;text;Title of the track
    artist;text;Invented act; always of one genre, country and label
    artist_type;text;Solo, Band, Duo, DJ or Ensemble
    genre;text;Pop, Rock, Hip-Hop, Electronic, R&B, Country, Jazz, Classical and others
    country;text;Where the artist comes from
    formed_year;integer;Year the artist began
    album;text;Album the track is on
    album_type;text;Album, EP, Single or Live
    release_year;integer;Year of the album, after the artist began
    track_count;integer;Tracks on the album
    track_number;integer;Place on the album
    label;text;Record label
    duration_seconds;integer;Length, usual for the genre
    duration;text;Length as minutes and seconds, e.g. 3:41
    bpm;integer;Tempo, usual for the genre
    key;text;Musical key, e.g. A minor
    explicit;boolean;Has words that are marked explicit; hardly ever in jazz and classical music
    danceability;money;0 to 1, by genre
    energy;money;0 to 1, by genre
    popularity;integer;0 to 100
    monthly_listeners;integer;Listeners of the artist a month
    plays;integer;Times the track was played, more for popular artists
    playlist;text;Name of a playlist it would be on
    songwriter;text;Who wrote it, by surname
  `),
    {
      name: "isrc",
      type: { type: "text" },
      description: "Recording code: country, registrant, year of release, number; e.g. US-ZQ4-19-00123 without hyphens",
      unique: "serial",
    },
  ],
  load: async () => (await import("./rules")).loadMusic(),
};
