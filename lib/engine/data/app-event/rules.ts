import type { RecordDeclaration } from "../../pack";
import { readTable } from "../read-table";
import { columnRules } from "../rules";
import { EVENTS } from "./events";

const COLUMNS = ["name", "business", "category", "page", "feature", "element", "title"];

let declaration: RecordDeclaration | undefined;

/** Events of apps and shops; the same in every locale. */
export function loadAppEvents(): RecordDeclaration {
  declaration ??= declareEvents();
  return declaration;
}

function declareEvents(): RecordDeclaration {
  const { weight, ...columns } = readTable(EVENTS);
  const titles = columns.name!.map((name) => {
    const words = String(name).replaceAll("_", " ");
    return words[0]!.toUpperCase() + words.slice(1);
  });
  return {
    pool: { columns: { ...columns, title: titles }, weights: weight as number[] },
    defaultWhere: [
      { attribute: "business", anyOf: ["software"], unless: ["business", "name", "category", "feature", "page"] },
    ],
    rules: columnRules(COLUMNS),
  };
}
