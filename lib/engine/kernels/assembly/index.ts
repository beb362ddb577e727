export { writeRows } from "./rows";
export { writeTexts } from "./texts";
