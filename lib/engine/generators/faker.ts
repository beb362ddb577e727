import type { GeneratorOf } from "@/lib/schema/generators";
import { unsupported } from "./unsupported";
export const faker = unsupported<GeneratorOf<"faker">>("faker");
