import type { Pack } from "../pack";

/** Every data pack by name. Only declarations load here; data loads when a schema uses the pack. */
export const packs: ReadonlyMap<string, Pack> = new Map<string, Pack>([]);
