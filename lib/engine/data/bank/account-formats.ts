/**
 * How account numbers are built. In a layout B is a digit of the bank's code, L a letter of its BIC, R a digit of the branch, S a digit of the
 * account, K a check digit of the country's own, Z a zero, anything else itself; a number repeats the sign before it.
 */
export interface AccountFormat {
  /** The account identification: in countries with IBANs what follows the check digits. */
  layout: string;
  iban?: true;
  /** Parts of the layout from and to: the account number and the code that payments are routed by. Absent: all of it. */
  account?: readonly [from: number, to: number];
  routing?: readonly [from: number, to: number];
  /** A routing code that is no part of the account, in the same signs. */
  routingLayout?: string;
  /** Last characters of a BIC's place code, as banks of the country have them. */
  places: string;
}

const iban = (
  layout: string,
  account: readonly [number, number],
  routing: readonly [number, number],
  places: string,
): AccountFormat => ({ layout, iban: true, account, routing, places });

export const ACCOUNT_FORMATS: Readonly<Record<string, AccountFormat>> = {
  DE: iban("B8S10", [8, 18], [0, 8], "FF DD HH MM DU"),
  AT: iban("B5S11", [5, 16], [0, 5], "WW 2S 2L"),
  CH: iban("B5S12", [5, 17], [0, 5], "ZZ 22 GG"),
  LI: iban("B5S12", [5, 17], [0, 5], "22 2X"),
  FR: iban("B5R5S11K2", [10, 21], [0, 10], "PP 2L LL"),
  BE: iban("B3S7K2", [0, 12], [0, 3], "BB 22 2A"),
  NL: iban("L4S10", [4, 14], [0, 4], "2A 2U 2R"),
  LU: iban("B3S13", [3, 16], [0, 3], "LL LU"),
  ES: iban("B4R4K2S10", [10, 20], [0, 8], "MM BB 22"),
  PT: iban("B4R4S11K2", [8, 19], [0, 8], "PL PP"),
  IT: iban("K1B5R5S12", [11, 23], [1, 11], "MM RR TT 21"),
  SM: iban("K1B5R5S12", [11, 23], [1, 11], "SM"),
  MT: iban("L4R5S18", [9, 27], [4, 9], "MT"),
  GB: iban("L4B2R4S8", [10, 18], [4, 10], "2L 22 21"),
  IE: iban("L4B2R4S8", [10, 18], [4, 10], "2D"),
  DK: iban("B4S10", [4, 14], [0, 4], "KK 22"),
  SE: iban("B3S17", [3, 20], [0, 3], "SS"),
  NO: iban("B2S8K1", [0, 11], [0, 4], "KK 22"),
  FI: iban("B6S7K1", [0, 14], [0, 6], "HH"),
  IS: iban("B4R2S16", [6, 22], [0, 4], "RE"),
  EE: iban("B2R2S11K1", [4, 16], [0, 2], "2X"),
  LV: iban("L4S13", [4, 17], [0, 4], "22 2X"),
  LT: iban("B5S11", [5, 16], [0, 5], "2X"),
  PL: iban("B3R4K1S16", [8, 24], [0, 8], "PW"),
  CZ: iban("B4K16", [4, 20], [0, 4], "PP"),
  SK: iban("B4K16", [4, 20], [0, 4], "BX"),
  HU: iban("B3R4K1S15K1", [8, 24], [0, 8], "HB"),
  SI: iban("B2R3S8K2", [5, 15], [0, 5], "2X"),
  HR: iban("B6K1S9K1", [7, 17], [0, 7], "2X"),
  BA: iban("B3R3S8K2", [6, 16], [0, 6], "22"),
  RS: iban("B3S13K2", [3, 18], [0, 3], "BG"),
  ME: iban("B3S13K2", [3, 18], [0, 3], "PG"),
  MK: iban("B3S10K2", [3, 15], [0, 3], "2X"),
  AL: iban("B3R5S16", [8, 24], [0, 8], "TR"),
  RO: iban("L4S16", [4, 20], [0, 4], "BU 2X 22"),
  BG: iban("L4R4S10", [8, 18], [4, 8], "SF"),
  GR: iban("B3R4S16", [7, 23], [0, 7], "AA"),
  CY: iban("B3R5S16", [8, 24], [0, 8], "2N"),
  TR: iban("B5ZS16", [6, 22], [0, 5], "IS"),
  UA: iban("B6S19", [6, 25], [0, 6], "UK UA"),
  KZ: iban("B3S13", [3, 16], [0, 3], "KX"),
  GE: iban("L2S16", [2, 18], [0, 2], "22"),
  AZ: iban("L4S20", [4, 24], [0, 4], "22"),
  IL: iban("B3R3S13", [6, 19], [0, 6], "IT LI"),
  SA: iban("B2S18", [2, 20], [0, 2], "RI JE"),
  AE: iban("B3S16", [3, 19], [0, 3], "AD AA"),
  QA: iban("L4S21", [4, 25], [0, 4], "QA"),
  KW: iban("L4S22", [4, 26], [0, 4], "KW"),
  BH: iban("L4S14", [4, 18], [0, 4], "BM"),
  JO: iban("L4R4S18", [8, 26], [4, 8], "AM"),
  LB: iban("B4S20", [4, 24], [0, 4], "BE"),
  EG: iban("B4R4S17", [8, 25], [0, 8], "CX"),
  TN: iban("B2R3S13K2", [5, 20], [0, 5], "TT"),
  PK: iban("L4S16", [4, 20], [0, 4], "KA"),
  BR: iban("B8R5S10P1", [13, 23], [0, 8], "SP RJ"),
  CR: iban("0B3S14", [4, 18], [1, 4], "SJ"),
  DO: iban("L4S20", [4, 24], [0, 4], "SD"),
  GT: iban("L4S20", [4, 24], [0, 4], "GC"),
  US: { layout: "R2S8", routingLayout: "B8K1", places: "33 44 6S 3N" },
  CA: { layout: "S8", routingLayout: "0B3R5", places: "TT 2T" },
  AU: { layout: "R1S8", routingLayout: "B2R1-R3", places: "2S 3M" },
  NZ: { layout: "B2-R4-S8-00", routingLayout: "B2R4", places: "2W" },
  MX: { layout: "B3R3S11K1", account: [6, 17], routing: [0, 6], places: "MM" },
  AR: { layout: "B3R4K1S13K1", routing: [0, 7], places: "BA" },
  CL: { layout: "R2S8", routingLayout: "B3", places: "RM" },
  CO: { layout: "R3S8", routingLayout: "B4", places: "BB" },
  PE: { layout: "B3-R3-R4S8-R2", routing: [0, 3], places: "PL" },
  IN: { layout: "R4S8", routingLayout: "L4ZB6", places: "BB DE" },
  CN: { layout: "62B4R5S8", routingLayout: "B3R9", places: "BJ SH" },
  JP: { layout: "S8", account: [1, 8], routingLayout: "B4-R3", places: "JT" },
  KR: { layout: "B3-R3-S8", routing: [0, 3], places: "SE" },
  TW: { layout: "R4S8", routingLayout: "B3R4", places: "TP" },
  HK: { layout: "B3-R3-S8", routing: [0, 3], places: "HH" },
  SG: { layout: "B3-S8-R1", routingLayout: "B4", places: "SG" },
  MY: { layout: "R4S8", routingLayout: "B4", places: "KL" },
  ID: { layout: "R2S8", routingLayout: "B3", places: "JA" },
  PH: { layout: "R4S8", routingLayout: "B9", places: "MM" },
  TH: { layout: "R2S8", routingLayout: "B3", places: "BK" },
  VN: { layout: "R5S8", routingLayout: "B8", places: "VX" },
  RU: { layout: "40817810R4S8", routingLayout: "04B7", places: "MM" },
  ZA: { layout: "R2S8", routingLayout: "B6", places: "JJ" },
  NG: { layout: "R2S8", routingLayout: "B3", places: "LA" },
  KE: { layout: "R4S8", routingLayout: "B2R3", places: "NX NA" },
  GH: { layout: "R5S8", routingLayout: "B6", places: "AC" },
};
