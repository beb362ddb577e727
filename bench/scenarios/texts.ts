import { engineRows } from "../engine-file";
import { columnsLoop } from "../faker-loops";
import { textColumns, texts } from "../texts";
import { against } from "./against";

export const textsScenario = against(
  "texts",
  "A table of texts that agree with their rows, 9 columns, CSV, one thread",
  { name: "engine", rows: 100_000, make: engineRows(texts) },
  { name: "plain faker loop + Papa", rows: 10_000, make: columnsLoop(textColumns) },
);
