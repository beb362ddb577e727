import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Works of invented artists: period, year, medium, subject and size agree. */
export const artwork: Pack = {
  name: "artwork",
  description:
    "A work of art by an invented artist: title, year, period, medium, department, size, nationality and life",
  attributes: attributesOf(`
title; text; e.g. Still Life with Lemons and a Silver Jug
artist; text; Invented artist who worked in the period
nationality; text; The artist's, e.g. Dutch
artist_born; integer; Year of birth
artist_died; integer; Year of death; empty while the artist lives
artist_life; text; e.g. 1584–1649, or born 1967
year; integer; Year of the work, within the artist's life
period; text; Renaissance, Baroque, Romanticism, Impressionism, Modern or Contemporary
medium; text; e.g. Oil on canvas
department; text; Department of a museum that keeps such works
height_cm; tenths; Height
width_cm; tenths; Width
depth_cm; tenths; Depth of what stands in the room; empty for pictures
dimensions; text; e.g. 62.5 × 47 cm
style_value; integer; What such a work is insured for, in dollars`),
  load: async () => (await import("./rules")).loadArtworks(),
};
