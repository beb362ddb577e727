import type { Pack } from "../pack";
import { place } from "./place";

/** Every data pack by name. Only declarations load here; data loads when a schema uses the pack. */
export const packs: ReadonlyMap<string, Pack> = new Map([place].map((pack): [string, Pack] => [pack.name, pack]));
