import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { betweenColumns, columnRules, derived, derivedDecimal, eachRow, oneOfList } from "../rules";
import { BREEDS } from "./breeds";

const FROM_FEMALES = /^(?:Milk|Eggs|Piglets|Lambs|Kids|Kits)$/;

let declaration: RecordDeclaration | undefined;

export function loadLivestock(): RecordDeclaration {
  declaration ??= declare();
  return declaration;
}

function declare(): RecordDeclaration {
  const table = readTable(BREEDS);
  return {
    pool: { columns: table, weights: table.weight as number[] },
    rules: {
      ...columnRules(["species", "breed", "purpose", "product", "product_unit"]),
      sex: derived("text", ["product", "species"], ([product, species], random) =>
        FROM_FEMALES.test(String(product)) || species === "Bees" || random.next() < 0.6 ? "Female" : "Male",
      ),
      weight_kg: derivedDecimal(1, ["kg_low", "kg_high", "sex"], ([low, high, sex], random) => {
        if (low === null) return null;
        const share = sex === "Male" ? 0.55 + 0.45 * random.next() : 0.5 * random.next();
        return Number(low) + (Number(high) - Number(low)) * share;
      }),
      product_amount: eachRow(betweenColumns("amount_low", "amount_high", 1)),
      price: betweenColumns("price_low", "price_high", 2),
      ailment: eachRow(oneOfList("ailments")),
    },
  };
}
