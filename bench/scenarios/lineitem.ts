import { engineRows } from "../engine-file";
import { handWrittenLineitem } from "../hand-written-lineitem";
import lineitem from "../lineitem.json";
import { against } from "./against";

export const lineitemScenario = against(
  "lineitem",
  "The shape of TPC-H's lineitem, 16 columns, CSV, one thread",
  { name: "engine", rows: 500_000, make: engineRows(lineitem) },
  { name: "hand-written loop", rows: 1_000_000, make: handWrittenLineitem },
  "megabytesPerSecond",
);
