import type { Pack } from "../../pack";
import { attributesOf } from "../attributes";

/** Invented books, by genre. */
export const book: Pack = {
  name: "book",
  description:
    "An invented book: title by genre, valid ISBN, publisher, pages, format, price and shelf mark agree. Authors are persons",
  attributes: [
    ...attributesOf(`
    title;text;Title as its genre would carry it
    subtitle;text;Second title of non-fiction; empty for fiction
    full_title;text;Title and subtitle
    genre;text;Mystery, Science Fiction, Romance, History, Cookbooks, Children and others
    category;text;Fiction, Non-fiction, Children's or Young Adult
    series;text;Series it is part of, with its number; mostly empty
    publisher;text;Invented publisher of such books
    format;text;Paperback, Hardcover, E-book or Audiobook
    pages;integer;Number of pages, usual for the genre
    price;money;List price in US dollars by format and genre
    language;text;Language of the edition
    published_date;date;Day of publication
    published_year;integer;Year of publication
    edition;text;1st, 2nd, 3rd edition
    rating;tenths;Readers' rating out of five
    ratings_count;integer;Number of readers who rated it
    copies_sold;integer;Copies sold so far
    dewey;text;Class of the Dewey system, e.g. 641.5; FIC for fiction
    description;text;What it is about, in a sentence
  `),
    { name: "isbn13", type: { type: "text" }, description: "ISBN-13 with a valid check digit", unique: "serial" },
    { name: "isbn13_hyphenated", type: { type: "text" }, description: "The same with hyphens", unique: "serial" },
    { name: "isbn10", type: { type: "text" }, description: "The same as ISBN-10", unique: "serial" },
    { name: "call_number", type: { type: "text" }, description: "Shelf mark, e.g. 641.5 KLE" },
  ],
  load: async () => (await import("./rules")).loadBooks(),
};
