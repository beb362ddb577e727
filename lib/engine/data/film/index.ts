import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Invented films and series, by genre. */
export const film: Pack = {
  name: "film",
  description:
    "An invented film, or a series with kind Series: title, genre, certificate, runtime, budget, box office, ratings and plot agree",
  attributes: attributesOf(`
    title;text;Title as its genre would carry it
    kind;text;Movie unless asked otherwise, or Series
    genre;text;Drama, Comedy, Action, Thriller, Horror, Science Fiction and others
    certificate;text;Age rating: G, PG, PG-13, R or NC-17; of series TV-Y7 to TV-MA
    language;text;Original language
    country;text;Country of origin, fitting the language
    release_date;date;Day of the first showing
    release_year;integer;Year of the first showing
    runtime_minutes;integer;Length of the film or of an episode
    budget;integer;Cost of making in US dollars
    box_office;integer;Worldwide takings in US dollars; empty for series
    opening_weekend;integer;Takings of the first weekend, part of the box office; empty for series
    profit;integer;Box office less budget; empty for series
    rating;tenths;Score of viewers out of ten
    critic_score;integer;Score of critics out of a hundred, near the viewers'
    votes;integer;Number of viewers who rated it
    streaming_views;integer;Views on streaming services
    seasons;integer;Seasons of a series; empty for films
    episodes;integer;Episodes over all seasons; empty for films
    studio;text;Production company
    synopsis;text;What happens, in a sentence
    tagline;text;Line on the poster
  `),
  load: async () => (await import("./rules")).loadFilms(),
};
