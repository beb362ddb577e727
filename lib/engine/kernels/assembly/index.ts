export { drawEntries, drawFineUnits, drawSteps, drawWithin } from "./draws";
export { runPrograms } from "./programs";
export { writeRows } from "./rows";
export { joinWords } from "./spelling";
export { writeTexts } from "./texts";
