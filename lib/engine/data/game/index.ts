import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Invented video games: parts of a series follow each other and come from one studio. */
export const game: Pack = {
  name: "game",
  description:
    "An invented video game: title, series, studio, genre, platform, age rating, year and price agree, and sequels come later",
  attributes: attributesOf(`
    title;text;Title with the number of the part, e.g. Iron Circuit II
    series;text;Series it belongs to, e.g. Iron Circuit
    genre;text;RPG, Action, Strategy, Racing, Sports, Puzzle, Simulation, Adventure, Horror or MMO
    developer;text;Studio that makes the series
    platform;text;PC, PlayStation, Xbox, Switch or Mobile
    age_rating;text;E, E10+, T or M
    release_year;integer;Year of release
    release_date;date;Day of release, most of them in autumn
    price;money;Price now in US dollars; older parts are cheaper, and 0 is free
    rating;tenths;Score out of ten
    copies_sold;integer;Copies sold or downloaded
  `),
  load: async () => (await import("./rules")).loadGames(),
};
