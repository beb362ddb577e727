import type { RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readTable } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { INVERTERS, MODULES } from "./modules";

interface Inverter {
  maker: string;
  model: string;
  kilowatts: number;
  efficiency: number;
  type: string;
  price: number;
  weight: number;
}

/** Panels, and dollars a watt beside them. */
const SITES = [
  { name: "Residential", share: 0.84, panels: [8, 34], perWatt: 2.1 },
  { name: "Commercial", share: 0.14, panels: [60, 1100], perWatt: 1.25 },
  { name: "Utility", share: 0.021, panels: [4000, 90_000], perWatt: 0.75 },
] as const;
/** Panels over an inverter's own power. */
const LOADS = [0.75, 1.4] as const;
/** Panels that are made for fields, and those too dear for them. */
const FIELD_ONLY = /^First Solar/;
const HOMES_ONLY = /^(?:SunPower|Panasonic|REC|Meyer Burger|Solarwatt|Winaico|Qcells|AIKO)/;
/** Watts; larger panels are too heavy for a home's roof. */
const LARGEST_AT_HOME = 500;
const BATTERY_PER_KWH = 780;

let declaration: RecordDeclaration | undefined;

export function loadSolarSystems(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function readInverters(): Inverter[] {
  const table = readTable(INVERTERS) as Record<string, (string | number)[]>;
  return table.inverter_maker!.map((maker, i) => ({
    maker: String(maker),
    model: String(table.inverter_model![i]),
    kilowatts: Number(table.kilowatts![i]),
    efficiency: Number(table.inverter_efficiency![i]),
    type: String(table.inverter_type![i]),
    price: Number(table.inverter_price![i]),
    weight: Number(table.inverter_weight![i]),
  }));
}

/** Which inverters suit a size: one that carries a home's roof, large ones in numbers for roofs and fields. */
function suits({ kilowatts, type }: Inverter, site: string, capacity: number): boolean {
  if (type === "Battery") return false;
  if (site !== "Residential") return kilowatts >= (site === "Utility" ? 100 : 50);
  const [least, most] = LOADS;
  return type === "Microinverter" || (capacity / kilowatts >= least && capacity / kilowatts <= most);
}

function declare(): RecordDeclaration {
  const table = readTable(MODULES);
  const inverters = readInverters();
  const inverterOf = (choice: unknown) => inverters[choice as number]!;
  const siteOf = (name: unknown) => SITES.find((site) => site.name === name)!;
  return {
    pool: {
      columns: {
        ...table,
        panel_maker: table.maker!,
        panel_watts: table.watts!,
        panel_efficiency: table.efficiency!,
        panel_area_m2: table.area!,
        panel_price: table.price!,
        warranty_years: table.warranty!,
      },
      weights: table.weight as number[],
    },
    rules: {
      ...columnRules([
        "panel_maker",
        "panel_model",
        "panel_watts",
        "panel_efficiency",
        "cell_type",
        "panel_area_m2",
        "panel_price",
        "warranty_years",
      ]),
      site_type: derived("text", ["maker", "watts"], ([maker, watts], random) =>
        siteFor(String(maker), Number(watts), random),
      ),
      panel_count: derived("integer", ["site_type"], ([site], random) => {
        const [least, most] = siteOf(site).panels;
        const count = Math.round(least * (most / least) ** random.next());
        return count > 40 ? Math.round(count / 4) * 4 : count;
      }),
      capacity_kw: derivedDecimal(
        2,
        ["panel_count", "watts"],
        ([count, watts]) => (Number(count) * Number(watts)) / 1000,
      ),
      _inverter: derived("integer", ["site_type", "capacity_kw"], ([site, capacity], random) =>
        drawInverter(inverters, String(site), Number(capacity), random),
      ),
      inverter_maker: derived("text", ["_inverter"], ([choice]) => inverterOf(choice).maker),
      inverter_model: derived("text", ["_inverter"], ([choice]) => inverterOf(choice).model),
      inverter_kw: derivedDecimal(2, ["_inverter"], ([choice]) => inverterOf(choice).kilowatts),
      inverter_efficiency: derivedDecimal(1, ["_inverter"], ([choice]) => inverterOf(choice).efficiency),
      inverter_type: derived("text", ["_inverter"], ([choice]) => inverterOf(choice).type),
      inverter_count: derived("integer", ["_inverter", "capacity_kw", "panel_count"], ([choice, capacity, panels]) => {
        const { kilowatts, type } = inverterOf(choice);
        return type === "Microinverter"
          ? Number(panels)
          : Math.max(1, Math.round(Number(capacity) / (kilowatts * 1.15)));
      }),
      system_cost: derived(
        "integer",
        ["site_type", "capacity_kw", "price", "panel_count", "battery_kwh"],
        ([site, capacity, price, count, battery], random) => {
          const rest = Number(capacity) * 1000 * siteOf(site).perWatt * (0.85 + 0.3 * random.next());
          return Math.round((rest + Number(price) * Number(count) + Number(battery) * BATTERY_PER_KWH) / 50) * 50;
        },
      ),
      tilt_degrees: derived("integer", ["site_type"], ([site], random) =>
        site === "Commercial" ? 10 : 15 + random.index(8) * 3,
      ),
      orientation: derived("text", [], (_, random) => {
        const chance = random.next();
        return chance < 0.46 ? "S" : ["SW", "SE", "E", "W", "SW", "SE"][random.index(6)]!;
      }),
      battery_kwh: derivedDecimal(1, ["site_type"], ([site], random) =>
        site === "Residential" && random.next() < 0.42 ? [5, 7.7, 10, 10.2, 13.5, 15][random.index(6)]! : 0,
      ),
    },
  };
}

function siteFor(maker: string, watts: number, random: CellRandom): string {
  const chance = random.next();
  if (FIELD_ONLY.test(maker)) return chance < 0.5 ? "Commercial" : "Utility";
  if (HOMES_ONLY.test(maker)) return chance < 0.93 ? "Residential" : "Commercial";
  if (watts > LARGEST_AT_HOME) return chance < 0.75 ? "Commercial" : "Utility";
  return SITES.find(({ share }, i) => chance < share + SITES.slice(0, i).reduce((sum, site) => sum + site.share, 0))!
    .name;
}

function drawInverter(inverters: readonly Inverter[], site: string, capacity: number, random: CellRandom): number {
  const weights = inverters.map((inverter) => (suits(inverter, site, capacity) ? inverter.weight : 0));
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    }),
  );
}
