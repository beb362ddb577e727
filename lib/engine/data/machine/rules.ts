import type { AttributeRule, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { readTable } from "../read-table";
import { betweenColumns, columnRules, derived, derivedDecimal, eachRow, oneOfList } from "../rules";
import { MACHINE_TYPES } from "./types";

/** Makers of two words; every other maker has one. */
const LONG_NAMES =
  /^(?:DMG Mori|Atlas Copco|Ingersoll Rand|Universal Robots|Otto Junker|Bosch Rexroth|Alfa Laval|Koh Young|Dürkopp Adler|Koenig & Bauer)/;

let declaration: RecordDeclaration | undefined;

export function loadMachines(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const table = readTable(MACHINE_TYPES);
  return {
    pool: {
      columns: { ...table, machine_type: table.type!, criticality: table.critical! },
      weights: table.weight as number[],
    },
    rules: {
      ...columnRules(["machine_type", "area", "criticality"]),
      _choice: derived("integer", ["models"], ([models], random) => random.index((models as string[]).length)),
      manufacturer: ofModel((full, maker) => maker || full),
      model: ofModel((full, maker) => full.slice(maker.length).trim() || full),
      serial_number: ofModel((full, maker, random) => {
        const letters =
          full
            .slice(maker.length)
            .replace(/[^A-Za-z]/g, "")
            .slice(0, 3)
            .toUpperCase() || "SN";
        return `${letters}-${random.between(100, 999)}-${random.between(10_000, 99_999)}`;
      }),
      power_kw: betweenColumns("power_low", "power_high", 1),
      purchase_price: derived("integer", ["price_low", "price_high"], ([low, high], random) => {
        const thousands = Number(low) * (Number(high) / Number(low)) ** random.next();
        return thousands < 20 ? Math.round(thousands * 10) * 100 : Math.round(thousands * 2) * 500;
      }),
      cycle_time_s: derivedDecimal(1, ["cycle_low", "cycle_high"], ([low, high], random) =>
        low === null ? null : Number(low) * (Number(high) / Number(low)) ** random.next(),
      ),
      failure_mode: eachRow(oneOfList("failures")),
      maintenance_task: eachRow(oneOfList("tasks")),
      spare_part: eachRow(oneOfList("spares")),
    },
  };
}

function ofModel(make: (full: string, maker: string, random: CellRandom) => string): AttributeRule {
  return derived("text", ["models", "_choice"], ([models, choice], random) => {
    const full = (models as string[])[choice as number]!;
    return make(full, LONG_NAMES.exec(full)?.[0] ?? full.split(" ")[0]!, random);
  });
}
