import type { AttributeRule, RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derived, derivedDecimal, eachRow, oneOfList } from "../rules";
import { PARTS, PROCESSES } from "./tables";

let declaration: RecordDeclaration | undefined;

export function loadParts(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const parts = readTable(PARTS);
  const processes = readTable(PROCESSES);
  const made = parts.process!.map((process) => processes.process!.indexOf(process));
  const ofProcess = Object.fromEntries(
    Object.entries(processes).map(([name, column]) => [name, made.map((position) => column[position] ?? null)]),
  );
  return {
    pool: {
      columns: {
        ...ofProcess,
        ...parts,
        nominal_mm: parts.nominal!,
        tolerance_mm: parts.tolerance!,
        scrap_rate: ofProcess.scrap!,
        _defects: ofProcess.defects!.map((defects) => (defects as string[]).map((defect) => defect.split(">"))),
      },
      weights: parts.weight as number[],
    },
    rules: {
      ...columnRules([
        "name",
        "category",
        "process",
        "machine_type",
        "dimension",
        "nominal_mm",
        "tolerance_mm",
        "scrap_rate",
      ]),
      part_number: derived("text", ["name"], ([name], random) => {
        const initials = String(name)
          .replace(/[^A-Z]/g, "")
          .slice(0, 2)
          .padEnd(2, "X");
        return `${initials}-${random.between(1000, 9999)}-${"ABCDE"[random.index(5)]}${random.between(1, 9)}`;
      }),
      material: oneOfList("materials"),
      weight_kg: geometric(3, "weight_low", "weight_high"),
      unit_cost: geometric(2, "cost_low", "cost_high"),
      cycle_time_s: geometric(1, "cycle_low", "cycle_high"),
      measured_mm: eachRow(
        derivedDecimal(
          3,
          ["nominal", "tolerance"],
          ([nominal, tolerance], random) => Number(nominal) + Number(tolerance) * 0.38 * random.normal(),
        ),
      ),
      _defect: eachRow(
        derived("integer", ["_defects"], ([defects], random) =>
          Math.floor((defects as string[][]).length * random.next() ** 1.5),
        ),
      ),
      defect_type: ofDefect(0),
      root_cause: ofDefect(1),
      corrective_action: ofDefect(2),
    },
  };
}

const ofDefect = (place: number) =>
  derived("text", ["_defects", "_defect"], ([defects, choice]) => (defects as string[][])[choice as number]![place]!);

/** Between two columns, small values as often as large ones. */
function geometric(scale: number, low: string, high: string): AttributeRule {
  return derivedDecimal(scale, [low, high], ([least, most], random) =>
    Math.max(10 ** -scale, Number(least) * (Number(most) / Number(least)) ** random.next()),
  );
}
