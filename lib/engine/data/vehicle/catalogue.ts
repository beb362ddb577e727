import { MODELS } from "./models";

/** A model of the catalogue as it is sold somewhere. */
export interface Model {
  make: string;
  name: string;
  body: string;
  fuels: readonly { fuel: Fuel; firstYear: number; markets: readonly Market[] }[];
  firstYear: number;
  /** Undefined while it is built. */
  lastYear: number | undefined;
  /** New, in US dollars. */
  price: number;
  /** Engines for a fuel; none for electric cars. */
  enginesFor(fuel: Fuel): readonly string[];
  drivetrains: readonly string[];
  /** How many of the make are on the roads there, shared among its models. */
  weight: Readonly<Record<Market, number>>;
  /** World manufacturer codes its VINs begin with: of plants for this kind of body, and of all the make's plants. */
  manufacturerCodes: readonly string[];
  makeCodes: readonly string[];
}

/** North America, or elsewhere. */
export type Market = "N" | "E";
export type Fuel = "Gasoline" | "Diesel" | "Hybrid" | "Plug-in Hybrid" | "Electric";

const FUELS: Readonly<Record<string, Fuel>> = {
  g: "Gasoline",
  d: "Diesel",
  h: "Hybrid",
  p: "Plug-in Hybrid",
  e: "Electric",
};
const DRIVETRAINS: Readonly<Record<string, string>> = { F: "FWD", R: "RWD", A: "AWD" };
const TALL = new Set(["SUV", "Minivan", "Van"]);

interface Make {
  name: string;
  codes: readonly string[];
  weights: Record<Market, number>;
  lines: string[][];
}

/** Every model, parsed. */
export function readModels(): Model[] {
  const makes: Make[] = [];
  for (const line of MODELS.trim().split("\n")) {
    const parts = line.split(";").map((part) => part.trim());
    if (parts.length === 3) {
      const [american = 0, elsewhere = 0] = parts[2]!.split(" ").map(Number);
      makes.push({ name: parts[0]!, codes: parts[1]!.split(" "), weights: { N: american, E: elsewhere }, lines: [] });
    } else makes.at(-1)!.lines.push(parts);
  }
  return makes.flatMap((make) => {
    const sold = (market: Market) => make.lines.filter(([, , , , , , , where]) => !where || where === market).length;
    const share = { N: make.weights.N / (sold("N") || 1), E: make.weights.E / (sold("E") || 1) };
    return make.lines.map((line) => readModel(make, line, share));
  });
}

/** Cars that are no longer built are rarer. */
const DISCONTINUED = 0.35;

function readModel(
  make: Make,
  [name = "", body = "", fuels = "", years = "", price = "", engines = "", drive = "", where]: string[],
  share: Record<Market, number>,
): Model {
  const [first, last] = years.split("-");
  const rarity = last ? DISCONTINUED : 1;
  return {
    make: make.name,
    name,
    body,
    fuels: [...fuels.matchAll(/([gdhpe])(\d{4})?/g)].map(([, letter, since]) => ({
      fuel: FUELS[letter!]!,
      firstYear: Math.max(Number(first), Number(since ?? 0)),
      markets: letter === "d" && !where ? ["E"] : ["N", "E"],
    })),
    firstYear: Number(first),
    lastYear: last ? Number(last) : undefined,
    price: Number(price) * 1000,
    enginesFor: (fuel) => enginesFor(fuel, engines),
    drivetrains: [...drive].map((letter) => (letter === "A" && body === "Pickup" ? "4WD" : DRIVETRAINS[letter]!)),
    weight: { N: where === "E" ? 0 : share.N * rarity, E: where === "N" ? 0 : share.E * rarity },
    manufacturerCodes: codesFor(make.codes, body),
    makeCodes: make.codes.map((code) => code.replace(/^[*+]/, "")),
  };
}

/** Codes marked for this kind of body, else the unmarked ones, else all. */
function codesFor(codes: readonly string[], body: string): string[] {
  const marked = (mark: string) => codes.filter((code) => code.startsWith(mark)).map((code) => code.slice(1));
  const plain = codes.filter((code) => /^\w/.test(code));
  const own = body === "Pickup" ? marked("*") : TALL.has(body) ? marked("+") : plain;
  if (own.length > 0) return own;
  return plain.length > 0 ? plain : codes.map((code) => code.replace(/^[*+]/, ""));
}

/** No diesel is so small, and hybrids are not so large. */
const UNFIT: Partial<Record<Fuel, RegExp>> = { Diesel: /I3|^1\.[0-3]L|V8$/, Hybrid: /V8$/ };

/** "6.8L V8 g,6.7L V8 d": an engine marked with a fuel burns only that. */
function enginesFor(fuel: Fuel, list: string): string[] {
  if (fuel === "Electric" || list === "") return [];
  const engines = list.split(",").map((engine) => engine.split(/ (?=[gdhp]$)/));
  const unfit = UNFIT[fuel];
  const marked = engines.filter(([, letter]) => letter !== undefined && FUELS[letter] === fuel);
  const fit = engines.filter(([size, letter]) => letter === undefined && !unfit?.test(size!));
  const chosen = marked.length + fit.length > 0 ? [...marked, ...fit] : engines;
  return chosen.map(([size]) => size!);
}
