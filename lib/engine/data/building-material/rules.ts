import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { betweenColumns, columnRules, derived, derivedDecimal } from "../rules";
import { MATERIALS } from "./materials";

let declaration: RecordDeclaration | undefined;

export function loadBuildingMaterials(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const table = readTable(MATERIALS);
  return {
    pool: { columns: table, weights: table.weight as number[] },
    rules: {
      ...columnRules(["material", "category", "trade", "phase", "unit"]),
      unit_price: betweenColumns("price_low", "price_high", 2),
      quantity: derived("integer", ["quantity_low", "quantity_high"], ([low, high], random) => {
        const quantity = Number(low) * (Number(high) / Number(low)) ** random.next();
        return quantity > 100 ? Math.round(quantity / 10) * 10 : Math.max(1, Math.round(quantity));
      }),
      total_cost: derivedDecimal(
        2,
        ["quantity", "unit_price"],
        ([quantity, price]) => Number(quantity) * Number(price),
      ),
    },
  };
}
