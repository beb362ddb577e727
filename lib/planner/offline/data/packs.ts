import type { GeneratorInput } from "@/lib/schema/generators";
import { record } from "./make";

/** Short forms for the packs of single trades. */
export const course = (attribute: string): GeneratorInput => record("course", attribute);
export const vehicle = (attribute: string): GeneratorInput => record("vehicle", attribute);
export const flight = (attribute: string): GeneratorInput => record("flight", attribute);
export const lab = (attribute: string): GeneratorInput => record("lab", attribute);
