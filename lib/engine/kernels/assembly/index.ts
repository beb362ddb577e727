export { drawEntries, drawFineUnits, drawSteps, drawWithin } from "./draws";
export { writeRows } from "./rows";
export { writeTexts } from "./texts";
