import type { CellRandom } from "../../random";

/** Makes a licence plate of a car first registered in this year. */
export type PlateMaker = (year: number, random: CellRandom) => string;

/** Forms by country: # a digit, + a digit but 0, @ a letter, ~ a consonant, anything else itself; alternatives by |. */
const FORMS: Readonly<Record<string, string>> = {
  US: "@@@-####|+@@@###|@@@ ####|###-@@@",
  CA: "@@@@-###|@@@ ###|@@#-#@@",
  MX: "@@@-###-@|@@@-##-##",
  BR: "@@@#@##",
  AR: "@@ ### @@",
  CL: "~~~~-##",
  CO: "@@@-###",
  PE: "@#@-###",
  DE: "B-@@ +###|HH-@@ +###|M-@@ +###|K-@@ +###|F-@@ +##|S-@@ +###|D-@@ +##|L-@@ +##|DD-@@ +##|H-@@ +##|N-@@ +##|HB-@@ +##|E-@@ +##|DO-@@ +##|KA-@@ +##|MS-@@ +##|FR-@@ +##|R-@@ +##",
  AT: "W-#####@|G-###@@|L-###@@|S-###@@|I-###@@|KL-###@@",
  CH: "ZH ######|BE ######|GE ######|VD ######|AG ######|LU ######|BS ######|TI ######",
  LI: "FL +####",
  FR: "@@-###-@@",
  IT: "@@ ### @@",
  ES: "#### ~~~",
  PT: "@@-##-@@",
  NL: "~-###-~~|~~-###-~|~~-##-~~",
  BE: "+-@@@-###",
  LU: "@@ ####",
  DK: "@@ ## ###",
  SE: "~~~ ##~|~~~ ###",
  NO: "@@ #####",
  FI: "@@@-###",
  IS: "@@ @##",
  PL: "WA #####|WI #####|KR #####|PO #####|GD #####|DW #####|SK #####|LU #####",
  CZ: "+A# ####|+B# ####|+T# ####|+S# ####|+U# ####",
  SK: "BA-###@@|KE-###@@|NR-###@@|ZA-###@@",
  HU: "AA ~~-###|AB ~~-###",
  RO: "B ### ~~~|CJ ## ~~~|TM ## ~~~|IS ## ~~~|CT ## ~~~",
  BG: "CB #### @@|PB #### @@|B #### @@",
  GR: "IZX-+###|YKA-+###|NIK-+###|ZMT-+###",
  HR: "ZG ####-@@|ST ###-@@|RI ###-@@",
  RS: "BG ####-@@|NS ###-@@|NI ###-@@",
  SI: "LJ @@-###|MB @@-###",
  AL: "@@ ### @@",
  TR: "34 @@@ ##|06 @@@ ##|35 @@ ###|16 @@ ###|07 @@ ###",
  RU: "A###AA 77|B###OP 178|K###MT 16|E###KX 54|P###TY 23",
  UA: "AA #### @@|AI #### @@|BC #### @@|AX #### @@",
  IN: "MH ## @@ ####|DL ## @@ ####|KA ## @@ ####|TN ## @@ ####|GJ ## @@ ####|UP ## @@ ####|WB ## @@ ####",
  PK: "LE@-####|ABC-###|BF@-###",
  CN: "京A·#####|沪A·#####|粤B·#####|浙A·#####|苏A·#####|川A·#####",
  JP: "品川 300 あ ##-##|横浜 330 さ ##-##|名古屋 301 た ##-##|大阪 500 な ##-##|福岡 580 は ##-##",
  KR: "###가 ####|###나 ####|###마 ####|###서 ####",
  TW: "@@@-####",
  HK: "@@ ####",
  SG: "S@@ #### @",
  MY: "W@@ ####|B@@ ####|P@@ ####|J@@ ####",
  ID: "B #### @@@|D #### @@|L #### @@|AB #### @@",
  TH: "+กข ####|+ขค ####|+ฆน ####",
  PH: "@@@ ####",
  VN: "30A-###.##|51F-###.##|43A-###.##|29C-###.##",
  AU: "@@@-##@|@@##@@|###-@@#",
  NZ: "@@@###",
  ZA: "@@ ## @@ GP|CA ###-###|ND ###-###",
  NG: "LAG-###@@|ABJ-###@@|KJA-###@@",
  KE: "KD@ ###@|KC@ ###@",
  SA: "@@@ ####",
  AE: "Dubai @ #####|Abu Dhabi ## #####|Sharjah # #####",
  IL: "###-##-###",
  EG: "@@@ ####",
};

const ANYWHERE = "@@@-####";
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const CONSONANTS = "BCDFGHJKLMNPRSTVWXYZ";

function compileForm(form: string): (random: CellRandom) => string {
  const signs = [...form];
  return (random) => {
    let plate = "";
    for (const sign of signs) {
      if (sign === "#") plate += random.index(10);
      else if (sign === "+") plate += 1 + random.index(9);
      else if (sign === "@") plate += LETTERS[random.index(LETTERS.length)];
      else if (sign === "~") plate += CONSONANTS[random.index(CONSONANTS.length)];
      else plate += sign;
    }
    return plate;
  };
}

const BRITISH_AREAS = [
  "LA",
  "LB",
  "LC",
  "BA",
  "BD",
  "MA",
  "MF",
  "YE",
  "SA",
  "KX",
  "RV",
  "OY",
  "GN",
  "WA",
  "HX",
  "EA",
  "FJ",
  "CA",
  "NA",
  "DA",
];
const IRISH_COUNTIES = ["D", "D", "D", "C", "C", "G", "L", "KE", "MH", "WX", "LH", "T", "W", "KY"];

/** Plates that tell when the car was first registered. */
const DATED: Readonly<Record<string, PlateMaker>> = {
  GB: (year, random) => {
    const half = random.next() < 0.5 ? year % 100 : (year % 100) + 50;
    return `${random.pick(BRITISH_AREAS)}${String(half).padStart(2, "0")} ${compiledSuffix(random)}`;
  },
  IE: (year, random) => {
    const half = year >= 2013 ? String(1 + random.index(2)) : "";
    return `${String(year % 100).padStart(2, "0")}${half}-${random.pick(IRISH_COUNTIES)}-${random.between(101, 28_999)}`;
  },
};
const compiledSuffix = compileForm("@@@");

/** Plates of a country; of a common form where its own is not known. */
export function plateMaker(country: string): PlateMaker {
  const dated = DATED[country];
  if (dated) return dated;
  const forms = (FORMS[country] ?? ANYWHERE).split("|").map(compileForm);
  return (_, random) => random.pick(forms)(random);
}
