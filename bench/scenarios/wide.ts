import { engineRows } from "../engine-file";
import { columnsLoop } from "../faker-loops";
import { wide, wideColumns } from "../wide";
import { against } from "./against";

export const wideScenario = against(
  "wide",
  "A wide table, 60 columns, CSV, one thread",
  { name: "engine", rows: 100_000, make: engineRows(wide) },
  { name: "plain faker loop + Papa", rows: 5000, make: columnsLoop(wideColumns) },
);
