import type { RecordDeclaration } from "../../pack";
import { declareSayings } from "../sayings";
import { MESSAGE_DETAILS } from "./details";
import { PRODUCT_QUESTIONS, QUESTIONS } from "./questions";

/** Questions of customers in English, the same in every locale. */
export const loadQuestions = (): RecordDeclaration => declareSayings(QUESTIONS, MESSAGE_DETAILS);

/** Questions about goods: a line that suits several departments is one line for each. */
export function loadProductQuestions(): RecordDeclaration {
  const [heading = "", ...lines] = PRODUCT_QUESTIONS.trim().split("\n");
  const departmentsOf = (line: string) => line.slice(0, line.indexOf(";")).split("|");
  const all = [...new Set(lines.flatMap(departmentsOf))].filter((department) => department !== "*");
  const single = lines.flatMap((line) => {
    const wanted = departmentsOf(line);
    const rest = line.slice(line.indexOf(";"));
    return (wanted[0] === "*" ? all : wanted).map((department) => department + rest);
  });
  return declareSayings([heading, ...single].join("\n"), MESSAGE_DETAILS);
}
