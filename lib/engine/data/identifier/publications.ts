import { gs1Digit, mod11X, mod112 } from "../check-digits";
import { ALPHANUMERIC, grouped, numbered } from "./identifier";

/** Identifiers of books, journals, papers, recordings and their makers. */
export const PUBLICATIONS = {
  isbn_13: numbered(8, "ISBN of a book with 13 digits, e.g. 9780306406157", ({ digits, random }) => {
    const body = `978${random.index(2)}${digits(8)}`;
    return body + gs1Digit(body);
  }),
  isbn_10: numbered(8, "ISBN of an older book with 10 characters, the last of which may be X", ({ digits, random }) => {
    const body = `${random.index(2)}${digits(8)}`;
    return body + mod11X(body);
  }),
  issn: numbered(7, "ISSN of a journal, e.g. 2049-3630", ({ digits }) => {
    const body = digits(7);
    return `${body.slice(0, 4)}-${body.slice(4)}${mod11X(body)}`;
  }),
  // 10.5555 is the prefix that the registration agency keeps for examples.
  doi: numbered(8, "DOI of a paper, under the prefix kept for examples", ({ digits }) => `10.5555/${digits(8)}`),
  orcid: numbered(7, "ORCID iD of an author", ({ digits }) => {
    const body = `00090009${digits(7)}`;
    return grouped(body + mod112(body), 4, "-");
  }),
  isni: numbered(9, "ISNI of a creator, 16 characters in fours", ({ digits }) => {
    const body = `000000${digits(9)}`;
    return grouped(body + mod112(body), 4, " ");
  }),
  isrc: numbered(
    5,
    "ISRC of a recording: country, registrant, year and number",
    ({ digits, letters, random }) => `QZ${letters(3, ALPHANUMERIC)}${15 + random.index(11)}${digits(5)}`,
  ),
};
