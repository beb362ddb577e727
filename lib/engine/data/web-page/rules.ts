import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules, derived } from "../rules";
import { PAGES } from "./pages";

const SITE = "www.larkfield.example";
/** How far times on a page stray from the usual, as a deviation of their logarithm. */
const SPREAD = 0.8;

let declaration: RecordDeclaration | undefined;

/** Pages of invented websites; the same in every locale. */
export function loadPages(): RecordDeclaration {
  declaration ??= declarePages();
  return declaration;
}

function declarePages(): RecordDeclaration {
  const { weight, ...columns } = readTable(PAGES);
  return {
    pool: { columns, weights: weight as number[] },
    defaultWhere: [{ attribute: "site", anyOf: ["company"], unless: ["site", "path", "title", "section"] }],
    rules: {
      ...columnRules(["site", "section", "path", "title"]),
      url: derived("text", ["path"], ([path]) => `https://${SITE}${String(path)}`),
      time_on_page: derived("integer", ["seconds"], ([seconds], random) =>
        Math.min(1800, Math.max(1, Math.round(Number(seconds) * Math.exp(SPREAD * random.normal() - 0.2)))),
      ),
      scroll_depth: derived("integer", ["seconds"], (_, random) =>
        Math.min(100, 10 + Math.floor(random.next() ** 0.7 * 10) * 10),
      ),
    },
  };
}
