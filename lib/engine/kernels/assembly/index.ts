export { drawEntries, drawFineUnits, drawSteps, drawWithin } from "./draws";
export { runPrograms } from "./programs";
export { writeRows } from "./rows";
export { writeTexts } from "./texts";
