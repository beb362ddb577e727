import { openBench, writeTables } from "../engine-file";
import { shopLoop } from "../faker-loops";
import { SHOP_ROWS_PER_CUSTOMER, shop } from "../shop";
import { against } from "./against";

export const shopScenario = against(
  "shop",
  "A shop of five tables (references, look-ups, sums over children), CSV, one thread",
  {
    name: "engine",
    rows: 400_000,
    make: async (rows) => writeTables(await openBench(shop, Math.round(rows / SHOP_ROWS_PER_CUSTOMER))),
  },
  { name: "plain faker loop + Papa", rows: 100_000, make: shopLoop },
);
