import { engineRows } from "../engine-file";
import { ordersLoop } from "../faker-loops";
import { orders } from "../orders";
import { against } from "./against";

export const ordersScenario = against(
  "orders",
  "Orders, 9 columns, CSV, one thread",
  { name: "engine", rows: 1_000_000, make: engineRows(orders) },
  { name: "plain faker loop + Papa", rows: 50_000, make: ordersLoop },
);
