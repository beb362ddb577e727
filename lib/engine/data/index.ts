import type { Pack } from "../pack";
import { bank } from "./bank";
import { company } from "./company";
import { course } from "./course";
import { flight } from "./flight";
import { hotel } from "./hotel";
import { identifier } from "./identifier";
import { job } from "./job";
import { lab } from "./lab";
import { medical } from "./medical";
import { merchant } from "./merchant";
import { person } from "./person";
import { place } from "./place";
import { product } from "./product";
import { ticket } from "./ticket";
import { vehicle } from "./vehicle";

/** Every data pack by name. Only declarations load here; data loads when a schema uses the pack. */
export const packs: ReadonlyMap<string, Pack> = new Map(
  [bank, company, course, flight, hotel, identifier, job, lab, medical, merchant, person, place, product, ticket, vehicle].map(
    (pack): [string, Pack] => [pack.name, pack],
  ),
);
