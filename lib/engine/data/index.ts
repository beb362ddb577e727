import type { Pack } from "../pack";
import { bank } from "./bank";
import { course } from "./course";
import { job } from "./job";
import { lab } from "./lab";
import { medical } from "./medical";
import { merchant } from "./merchant";
import { place } from "./place";

/** Every data pack by name. Only declarations load here; data loads when a schema uses the pack. */
export const packs: ReadonlyMap<string, Pack> = new Map([bank, course, job, lab, medical, merchant, place].map((pack): [string, Pack] => [pack.name, pack]));
