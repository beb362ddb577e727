import { createAliasTable, drawAlias } from "../../alias";
import type { RecordDeclaration } from "../../pack";
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

const SITES = [
  { name: "Residential", share: 0.76, panels: [8, 34], perWatt: 1.9 },
  { name: "Commercial", share: 0.2, panels: [60, 1100], perWatt: 1.25 },
  { name: "Utility", share: 0.04, panels: [4000, 90_000], perWatt: 0.85 },
] as const;

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

/** Which inverters suit a size: small ones for homes, large ones for roofs and fields. */
function suits({ kilowatts, type }: Inverter, site: string): boolean {
  if (site === "Residential") return kilowatts <= 15 && type !== "Battery";
  return kilowatts >= (site === "Utility" ? 100 : 15);
}

function declare(): RecordDeclaration {
  const table = readTable(MODULES);
  const inverters = readInverters();
  const fitting = new Map(
    SITES.map(({ name }): [string, { of: Inverter[]; draw: ReturnType<typeof createAliasTable> }] => {
      const of = inverters.filter((inverter) => suits(inverter, name));
      return [
        name,
        {
          of,
          draw: createAliasTable(
            of.length,
            of.map(({ weight }) => weight),
          ),
        },
      ];
    }),
  );
  const inverterOf = (site: unknown, choice: unknown) => fitting.get(site as string)!.of[choice as number]!;
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
      site_type: derived("text", [], (_, random) => {
        const chance = random.next();
        return chance < SITES[0].share
          ? "Residential"
          : chance < SITES[0].share + SITES[1].share
            ? "Commercial"
            : "Utility";
      }),
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
      _inverter: derived("integer", ["site_type"], ([site], random) =>
        drawAlias(fitting.get(site as string)!.draw, random.next()),
      ),
      inverter_maker: derived("text", ["site_type", "_inverter"], ([site, choice]) => inverterOf(site, choice).maker),
      inverter_model: derived("text", ["site_type", "_inverter"], ([site, choice]) => inverterOf(site, choice).model),
      inverter_kw: derivedDecimal(
        2,
        ["site_type", "_inverter"],
        ([site, choice]) => inverterOf(site, choice).kilowatts,
      ),
      inverter_efficiency: derivedDecimal(
        1,
        ["site_type", "_inverter"],
        ([site, choice]) => inverterOf(site, choice).efficiency,
      ),
      inverter_type: derived("text", ["site_type", "_inverter"], ([site, choice]) => inverterOf(site, choice).type),
      inverter_count: derived(
        "integer",
        ["site_type", "_inverter", "capacity_kw", "panel_count"],
        ([site, choice, capacity, panels]) => {
          const { kilowatts, type } = inverterOf(site, choice);
          return type === "Microinverter"
            ? Number(panels)
            : Math.max(1, Math.round(Number(capacity) / (kilowatts * 1.15)));
        },
      ),
      system_cost: derived(
        "integer",
        ["site_type", "capacity_kw", "price", "panel_count"],
        ([site, capacity, price, count], random) => {
          const rest = Number(capacity) * 1000 * siteOf(site).perWatt * (0.85 + 0.3 * random.next());
          return Math.round((rest + Number(price) * Number(count)) / 50) * 50;
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
