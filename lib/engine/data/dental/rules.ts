import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readCountries } from "../place/country-table";
import { inCurrency } from "../place/currency-units";
import { homeCountry } from "../place/homes";
import { rowsOf } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { COVERED, PROCEDURES } from "./procedures";

export interface Procedure {
  code: string;
  procedure: string;
  category: string;
  teeth: string;
  low: number;
  high: number;
  minutes: number;
  share: number;
  diagnosis: string;
}

export const readProcedures = () => rowsOf(PROCEDURES) as unknown as Procedure[];

const COLUMNS = ["code", "procedure", "category", "diagnosis", "coverage_percent", "area"];

let pool: RecordDeclaration["pool"];

/** Dental procedures, with fees in the currency of the locale's country. */
export function loadDental(locale: string): RecordDeclaration {
  pool ??= buildPool();
  const home = homeCountry(locale) ?? "US";
  return { pool, rules: dentalRules(readCountries().find(({ code }) => code === home)!.currency) };
}

function buildPool(): RecordDeclaration["pool"] {
  const procedures = readProcedures();
  return {
    columns: {
      code: procedures.map(({ code }) => code),
      procedure: procedures.map(({ procedure }) => procedure),
      category: procedures.map(({ category }) => category),
      diagnosis: procedures.map(({ diagnosis }) => diagnosis),
      coverage_percent: procedures.map(coveredOf),
      area: procedures.map(({ teeth }) => (TEETH[teeth] ? "Tooth" : (AREAS[teeth] ?? "Whole mouth"))),
      _procedure: procedures,
    },
    weights: procedures.map(({ share }) => share),
  };
}

/** Crowns and what is alike are paid less of than fillings, looks not at all. */
function coveredOf({ code, category }: Procedure): number {
  if (code === "D2962") return 0;
  return /^D27|^D26/.test(code) ? (COVERED.Prosthodontics ?? 0) : (COVERED[category] ?? 0);
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const AREAS: Readonly<Record<string, string>> = {
  quadrant: "Quadrant",
  "upper arch": "Upper arch",
  "lower arch": "Lower arch",
};
const QUADRANTS = ["UR", "UL", "LL", "LR"];
const MOLARS = [2, 3, 14, 15, 18, 19, 30, 31];
const PREMOLARS = [4, 5, 12, 13, 20, 21, 28, 29];
const FRONT = [...range(6, 11), ...range(22, 27)];
/** Universal numbers, 1 at the upper right to 32 at the lower right; letters for baby teeth. */
const TEETH: Readonly<Record<string, readonly (number | string)[]>> = {
  all: [...MOLARS, ...PREMOLARS, ...FRONT],
  front: FRONT,
  back: [...MOLARS, ...PREMOLARS],
  molar: MOLARS,
  premolar: PREMOLARS,
  wisdom: [1, 16, 17, 32],
  baby: Array.from("ABIJKLST"),
};
/** Surfaces that lie beside each other, by how many. */
const SURFACES: Readonly<Record<"front" | "back", readonly string[]>> = {
  front: ["M|D|F|L", "MF|ML|DF|DL", "MIF|DIF|MIL", "MIFL|DIFL"],
  back: ["O|M|D|B", "MO|DO|OB|OL", "MOD|MOB|DOL", "MODB|MODL"],
};
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

function dentalRules(currency: string): RecordDeclaration["rules"] {
  const of = (value: unknown) => value as Procedure;
  return {
    ...columnRules(COLUMNS),
    tooth_number: derived("text", ["_procedure"], ([procedure], random) => {
      const teeth = TEETH[of(procedure).teeth];
      return teeth ? String(random.pick(teeth)) : null;
    }),
    quadrant: derived("text", ["_procedure", "tooth_number"], ([procedure, tooth], random) => {
      if (tooth !== null) return quadrantOf(tooth as string);
      return of(procedure).teeth === "quadrant" ? random.pick(QUADRANTS) : null;
    }),
    surface: derived("text", ["_procedure", "tooth_number"], ([procedure, tooth], random) =>
      surfacesOf(of(procedure).procedure, tooth as string | null, random),
    ),
    fee: derivedDecimal(2, ["_procedure"], ([procedure], random) => {
      const { low, high } = of(procedure);
      const fee = low + (high - low) * ((random.next() + random.next()) / 2);
      return inCurrency(fee < 300 ? Math.round(fee) : Math.round(fee / 5) * 5, currency);
    }),
    insurance_paid: derivedDecimal(
      2,
      ["fee", "coverage_percent"],
      ([fee, percent]) => ((fee as number) * (percent as number)) / 100,
    ),
    duration_minutes: derived("integer", ["_procedure"], ([procedure], random) =>
      Math.max(5, Math.round((of(procedure).minutes * (0.85 + 0.35 * random.next())) / 5) * 5),
    ),
    patient_age: derived("integer", ["_procedure"], ([procedure], random) => ageOf(of(procedure), random)),
    currency_code: derived("text", [], () => currency),
  };
}

function quadrantOf(tooth: string): string {
  const place = /\d/.test(tooth) ? Number(tooth) : (tooth.charCodeAt(0) - 65) * 1.6 + 1;
  return QUADRANTS[Math.min(3, Math.floor((place - 1) / 8))]!;
}

/** "Composite filling, back, two surfaces" on tooth 19: MO, say. */
function surfacesOf(procedure: string, tooth: string | null, random: CellRandom): string | null {
  const count = COUNTS[/, (one|two|three|four) surfaces?$/.exec(procedure)?.[1] ?? ""];
  if (count === undefined || tooth === null) return null;
  const lists = SURFACES[FRONT.includes(Number(tooth)) ? "front" : "back"];
  return random.pick((lists[count - 1] ?? "").split("|"));
}

function ageOf({ procedure, category, teeth }: Procedure, random: CellRandom): number {
  const [from, to] = agesOf(procedure, category, teeth);
  return from + random.index(to - from + 1);
}

function agesOf(procedure: string, category: string, teeth: string): readonly [number, number] {
  if (procedure === "Baby tooth extraction") return [9, 13];
  if (teeth === "baby" || /^Child|baby|Space/i.test(procedure)) return [4, 11];
  if (/^Sealant|Fluoride/.test(procedure)) return [5, 16];
  if (/adolescent|Removable appliance/.test(procedure)) return [10, 17];
  if (teeth === "wisdom") return [17, 34];
  if (/denture/i.test(procedure)) return [55, 88];
  if (category === "Implants" || category === "Prosthodontics") return [34, 80];
  return category === "Periodontics" ? [32, 80] : [18, 78];
}
