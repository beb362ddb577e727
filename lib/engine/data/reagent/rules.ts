import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derived, derivedDecimal } from "../rules";
import { REAGENTS } from "./reagents";

let declaration: RecordDeclaration | undefined;

export function loadReagents(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

function declare(): RecordDeclaration {
  const table = readTable(REAGENTS);
  return {
    pool: {
      columns: { ...table, cas_number: table.cas!, _price: table.price!, pack_size: table.pack! },
      weights: table.weight as number[],
    },
    rules: {
      ...columnRules([
        "name",
        "cas_number",
        "formula",
        "molar_mass",
        "category",
        "form",
        "hazard",
        "storage",
        "pack_size",
      ]),
      grade: derived("text", ["category"], ([category], random) =>
        random.pick(
          category === "Solvent"
            ? ["HPLC", "ACS", "Reagent", "Anhydrous"]
            : ["ACS", "Reagent", "BioReagent", "Technical"],
        ),
      ),
      purity: derivedDecimal(2, ["grade", "name"], ([grade, name], random) => {
        // A solution's strength is in its name.
        const strength = /(\d+)%/.exec(String(name));
        if (strength) return Number(strength[1]);
        return grade === "Technical" ? 95 + 2 * random.next() : 98.5 + 1.48 * random.next();
      }),
      lot_number: derived("text", [], (_, random) => {
        const letters = Array.from({ length: 4 }, () => LETTERS[random.index(20)]).join("");
        return `${letters}${random.between(1000, 9999)}${LETTERS[random.index(20)]}`;
      }),
      price: derivedDecimal(2, ["_price"], ([price], random) => Number(price) * (0.88 + 0.24 * random.next())),
    },
  };
}
