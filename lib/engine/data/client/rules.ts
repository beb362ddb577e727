import type { RecordDeclaration } from "../../pack";
import { columnsOf } from "../columns";
import { readTable } from "../read-table";
import { columnRules, derived } from "../rules";
import { BROWSER_VERSIONS, DEVICES, FAMILIES } from "./devices";
import { userAgentOf } from "./user-agent";

const COLUMNS = [
  "device",
  "brand",
  "model",
  "os",
  "os_version",
  "browser",
  "browser_version",
  "screen_resolution",
  "user_agent",
];
const ALIASES = { Desktop: ["Computer", "PC", "Laptop", "Web"], Mobile: ["Phone", "Smartphone"], Tablet: ["iPad"] };

/** Models that came with this system and never had an older one. */
const FIRST_SYSTEMS: readonly (readonly [model: string, first: number])[] = [
  ["iPhone 17", 26],
  ["iPhone 16", 18],
  ["Galaxy S25", 15],
  ["Galaxy S24", 14],
  ["Galaxy A55", 14],
  ["Pixel 10", 16],
  ["Pixel 9", 14],
];
const isTooOld = (model: string, osVersion: string) =>
  FIRST_SYSTEMS.some(([start, first]) => model.startsWith(start) && Number(osVersion) < first);

let declaration: RecordDeclaration | undefined;

/** Browsers on their devices; the same in every locale. */
export function loadClients(): RecordDeclaration {
  declaration ??= declareClients();
  return declaration;
}

function declareClients(): RecordDeclaration {
  const clients = readClients();
  const { weight, ...columns } = columnsOf(clients);
  const positions = (device: string) => clients.flatMap((client, i) => (client.device === device ? [i] : []));
  return {
    pool: { columns, weights: weight },
    aliases: {
      device: new Map(
        Object.entries(ALIASES).flatMap(([device, words]) => words.map((word) => [word, positions(device)] as const)),
      ),
    },
    rules: {
      ...columnRules(COLUMNS),
      os_name: derived("text", ["os", "os_version"], ([os, version]) =>
        os === "Linux" ? String(version) : `${String(os)} ${String(version)}`,
      ),
      browser_name: derived(
        "text",
        ["browser", "browser_version"],
        ([browser, version]) => `${String(browser)} ${String(version)}`,
      ),
    },
  };
}

interface ClientRecord {
  device: string;
  brand: string;
  model: string;
  os: string;
  os_version: string;
  browser: string;
  browser_version: string;
  screen_resolution: string;
  user_agent: string;
  weight: number;
}

function readClients(): ClientRecord[] {
  const table = readTable(DEVICES);
  return table.device!.flatMap((device, i) => {
    const cell = (column: string) => String(table[column]![i]);
    const { os, versions, browsers } = FAMILIES[cell("family")]!;
    const base = {
      device: String(device),
      brand: cell("brand"),
      model: cell("model"),
      screen_resolution: cell("screen"),
    };
    const possible = shares(versions).filter(([osVersion]) => !isTooOld(base.model, osVersion));
    return possible.flatMap(([osVersion, ofVersion]) =>
      shares(browsers).flatMap(([browser, ofBrowser]) => {
        const known = browser === "Safari" ? [safariOf(os, osVersion)] : BROWSER_VERSIONS[browser]!;
        return [...new Set(known)].map((browserVersion) => ({
          ...base,
          os,
          os_version: osVersion,
          browser,
          browser_version: browserVersion,
          user_agent: userAgentOf({ device: base.device, model: base.model, os, osVersion, browser, browserVersion }),
          weight:
            (Number(table.weight![i]) *
              ofVersion *
              ofBrowser *
              known.filter((version) => version === browserVersion).length) /
            known.length,
        }));
      }),
    );
  });
}

/** Safari goes by its system's version; until macOS 15 it was three ahead. */
function safariOf(os: string, osVersion: string): string {
  if (os !== "macOS") return osVersion;
  return Number(osVersion) >= 26 ? "26.1" : `${Number(osVersion) + 3}.6`;
}

function shares(list: string): [string, number][] {
  return list.split("|").map((part) => {
    const at = part.lastIndexOf(":");
    return [part.slice(0, at), Number(part.slice(at + 1)) / 100];
  });
}
