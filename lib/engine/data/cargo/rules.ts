import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { columnRules, derived } from "../rules";
import { containerDigit, imoNumber, spread } from "./numbers";
import {
  type Box,
  type Goods,
  type Line,
  type Port,
  readBoxes,
  readGoods,
  readLines,
  readVoyages,
  type Voyage,
} from "./voyages";

const DAY = 86_400_000;
const COLUMNS = [
  "origin_locode",
  "origin_port",
  "origin_country",
  "origin_latitude",
  "origin_longitude",
  "destination_locode",
  "destination_port",
  "destination_country",
  "route",
  "distance_nm",
] as const;

const FIRST_NAMES =
  "Northern|Southern|Nordic|Golden|Silver|Coral|Royal|Emerald|Crimson|Sapphire|Eastern|Western|Atlantic|Pacific|Baltic|Aegean|Adriatic|Arctic|Caspian|Celtic|Iberian|Levant|Bengal|Tasman".split(
    "|",
  );
const LAST_NAMES =
  "Horizon|Pioneer|Voyager|Dawn|Spirit|Trader|Crest|Star|Harmony|Venture|Legend|Breeze|Courage|Pearl|Falcon|Meridian|Guardian|Endeavour|Compass|Triumph".split(
    "|",
  );
/** Every vessel sails for one line. */
function vesselOf(line: number, lines: number, random: CellRandom): string {
  const first = random.index(FIRST_NAMES.length);
  const turn = (((line - first) % lines) + lines) % lines;
  return `${FIRST_NAMES[first]} ${LAST_NAMES[(turn + lines * random.index(2)) % LAST_NAMES.length]}`;
}
const INCOTERMS = "FOB|FOB|FOB|CIF|CIF|CFR|FCA|FCA|EXW|DAP|DDP|CPT|CIP".split("|");

let declaration: RecordDeclaration | undefined;

/** Container shipments; the same in every locale, in US dollars as the trade counts. */
export function loadCargo(): RecordDeclaration {
  declaration ??= { pool: buildPool(readVoyages()), rules: cargoRules() };
  return declaration;
}

function buildPool(voyages: readonly Voyage[]): NonNullable<RecordDeclaration["pool"]> {
  const column = <T>(read: (voyage: Voyage) => T) => voyages.map(read);
  return {
    columns: {
      origin_locode: column(({ origin }) => origin.locode),
      origin_port: column(({ origin }) => origin.port),
      origin_country: column(({ origin }) => origin.country),
      origin_latitude: column(({ origin }) => origin.latitude),
      origin_longitude: column(({ origin }) => origin.longitude),
      destination_locode: column(({ destination }) => destination.locode),
      destination_port: column(({ destination }) => destination.port),
      destination_country: column(({ destination }) => destination.country),
      route: column(({ origin, destination }) => `${origin.locode}-${destination.locode}`),
      distance_nm: column(({ distance }) => distance),
      _voyage: voyages,
    },
    weights: column(({ weight }) => weight),
  };
}

/** One of a list by weight. */
function chooser<T extends { weight: number }>(list: readonly T[]): (random: CellRandom) => number {
  const total = list.reduce((sum, { weight }) => sum + weight, 0);
  return (random) => {
    let left = random.next() * total;
    for (let i = 0; i < list.length; i++) {
      left -= list[i]!.weight;
      if (left < 0) return i;
    }
    return 0;
  };
}

/** Goods that leave from a port, by their place in the whole list. */
function chooserOfPort(goods: readonly Goods[]): (port: Port, random: CellRandom) => number {
  const known = new Map<string, (random: CellRandom) => number>();
  return (port, random) => {
    let choose = known.get(port.locode);
    if (!choose) {
      const leaves = ({ from, within }: Goods) =>
        (from.length === 0 || from.includes(port.region)) && Math.abs(port.latitude) <= (within ?? 90);
      const places = goods.flatMap((load, i) => (leaves(load) ? [i] : []));
      const among = chooser(places.map((i) => goods[i]!));
      choose = (chance) => places[among(chance)]!;
      known.set(port.locode, choose);
    }
    return choose(random);
  };
}

function cargoRules(): RecordDeclaration["rules"] {
  const lines: readonly Line[] = readLines();
  const goods: readonly Goods[] = readGoods();
  const boxes = readBoxes();
  const chooseLine = chooser(lines);
  const chooseGoods = chooserOfPort(goods);
  const chooseBox = new Map(
    ["dry", "reefer"].map((kind) => {
      const fitting = boxes.filter((box) => box.kind === kind);
      const choose = chooser(fitting);
      return [kind, (random: CellRandom) => boxes.indexOf(fitting[choose(random)]!)];
    }),
  );
  const line = ([i]: readonly unknown[]) => lines[i as number]!;
  const load = ([i]: readonly unknown[]) => goods[i as number]!;
  const box = ([i]: readonly unknown[]): Box => boxes[i as number]!;
  return {
    ...columnRules(COLUMNS),
    _line: derived("integer", [], (_, random) => chooseLine(random)),
    _goods: derived("integer", ["_voyage"], ([voyage], random) => chooseGoods((voyage as Voyage).origin, random)),
    _box: derived("integer", ["_goods"], (values, random) => chooseBox.get(load(values).box)!(random)),
    _serial: { kind: "serial", leastDigits: 6 },
    carrier: derived("text", ["_line"], (values) => line(values).carrier),
    scac: derived("text", ["_line"], (values) => line(values).scac),
    vessel: derived("text", ["_line"], ([own], random) => vesselOf(own as number, lines.length, random)),
    imo_number: derived("text", ["vessel"], ([vessel]) => imoNumber(910_000 + (spread(vessel as string) % 89_000))),
    voyage: derived("text", ["_voyage"], ([voyage], random) => {
      const { origin, destination } = voyage as Voyage;
      return `${random.between(100, 648)}${destination.longitude > origin.longitude ? "E" : "W"}`;
    }),
    transit_days: derived("integer", ["_voyage"], ([voyage], random) =>
      Math.max(
        2,
        Math.round((voyage as Voyage).distance / (24 * (13.5 + 2.5 * random.next())) + 1 + 4 * random.next()),
      ),
    ),
    departure_date: {
      kind: "generator",
      generator: { kind: "datetime", output: "date", from: { asOf: "-P150D" }, to: { asOf: "P15D" } },
    },
    _today: {
      kind: "generator",
      generator: { kind: "formula", expression: "as_of()", output: "datetime" },
    },
    estimated_arrival: derived("date", ["departure_date", "transit_days"], ([day, days]) => later(day, days)),
    // One ship in three comes late.
    _late: derived("integer", [], (_, random) =>
      random.next() < 0.34 ? 1 + Math.floor(9 * random.next() ** 2) : -random.index(2),
    ),
    actual_arrival: derived("date", ["estimated_arrival", "_late", "_today"], ([day, days, today]) =>
      later(day, days) <= (today as number) ? later(day, days) : null,
    ),
    status: derived("text", ["departure_date", "actual_arrival", "_today"], ([left, arrived, today], random) => {
      if ((left as number) > (today as number)) return "Booked";
      if (arrived === null) return "In transit";
      const days = ((today as number) - (arrived as number)) / DAY;
      if (days < 3) return random.next() < 0.6 ? "Arrived" : "Customs clearance";
      return days < 9 && random.next() < 0.4 ? "Customs clearance" : "Delivered";
    }),
    container_type: derived("text", ["_box"], (values) => box(values).container_type),
    iso_type: derived("text", ["_box"], (values) => box(values).iso_type),
    teu: derived("integer", ["_box"], (values) => box(values).teu),
    tare_weight_kg: derived("integer", ["_box"], (values) => box(values).tare),
    cargo: derived("text", ["_goods"], (values) => load(values).cargo),
    hs_code: derived("text", ["_goods"], (values) => load(values).hs_code),
    net_weight_kg: derived("integer", ["_goods", "_box"], ([i, k], random) => {
      const { least, most } = load([i]);
      const { teu, payload } = box([k]);
      const tonnes = (least + (most - least) * random.next()) * (teu === 2 ? 1.7 : 1);
      return Math.round(Math.min(tonnes * 100, payload * (0.08 + 0.019 * random.next()))) * 10;
    }),
    gross_weight_kg: derived(
      "integer",
      ["net_weight_kg", "tare_weight_kg"],
      ([net, tare]) => (net as number) + (tare as number),
    ),
    volume_cbm: derived("tenths", ["_box", "net_weight_kg"], ([k, net], random) => {
      const { volume, payload } = box([k]);
      const full = 0.55 + 0.42 * random.next();
      return Math.round(volume * Math.max(full * 0.7, Math.min(full, 1.4 - (net as number) / payload)) * 10) / 10;
    }),
    temperature_c: derived("integer", ["_goods"], (values) => {
      const { box: kind, cargo } = load(values);
      if (kind !== "reefer") return null;
      return cargo.startsWith("Frozen") ? -18 : cargo === "Bananas" ? 13 : cargo === "Vaccines" ? 5 : 2;
    }),
    declared_value: derived("money", ["_goods", "net_weight_kg"], ([i, net], random) =>
      Math.round(((net as number) / 1000) * load([i]).worth * (0.7 + 0.6 * random.next())),
    ),
    freight_cost: derived("money", ["_voyage", "_box"], ([voyage, k], random) => {
      const { teu, kind } = box([k]);
      const perBox = 380 + 0.19 * (voyage as Voyage).distance * (0.7 + 0.6 * random.next());
      return Math.round((perBox * (teu === 2 ? 1.5 : 1) * (kind === "reefer" ? 1.9 : 1)) / 5) * 5;
    }),
    incoterm: derived("text", [], (_, random) => INCOTERMS[random.index(INCOTERMS.length)]!),
    seal_number: derived(
      "text",
      ["scac"],
      ([scac], random) => `${(scac as string).slice(0, 2)}${random.between(1_000_000, 9_999_999)}`,
    ),
    booking_number: derived("text", [], (_, random) => String(random.between(200_000_000, 299_999_999))),
    container_number: derived("text", ["_line", "_serial"], ([i, serial]) => {
      const { owners } = line([i]);
      const number = serial as number;
      const text = `${owners[number % owners.length]}${String(number % 1_000_000).padStart(6, "0")}`;
      return text + containerDigit(text);
    }),
    bill_of_lading: derived("text", ["scac", "_voyage", "_serial"], ([scac, voyage, serial]) => {
      const { origin } = voyage as Voyage;
      return `${scac}${origin.locode.slice(2)}${String(serial).padStart(9, "0")}`;
    }),
  };
}

const later = (day: unknown, days: unknown) => (day as number) + (days as number) * DAY;
