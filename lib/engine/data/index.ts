import type { Pack } from "../pack";
import { appEvent } from "./app-event";
import { article } from "./article";
import { bank } from "./bank";
import { book } from "./book";
import { client } from "./client";
import { company } from "./company";
import { course } from "./course";
import { dish } from "./dish";
import { file } from "./file";
import { film } from "./film";
import { flight } from "./flight";
import { hotel } from "./hotel";
import { identifier } from "./identifier";
import { insurance } from "./insurance";
import { job } from "./job";
import { lab } from "./lab";
import { medical } from "./medical";
import { merchant } from "./merchant";
import { music } from "./music";
import { parcel } from "./parcel";
import { person } from "./person";
import { place } from "./place";
import { product } from "./product";
import { ticket } from "./ticket";
import { traffic } from "./traffic";
import { vehicle } from "./vehicle";
import { weather } from "./weather";
import { webPage } from "./web-page";

/** Every data pack by name. Only declarations load here; data loads when a schema uses the pack. */
export const packs: ReadonlyMap<string, Pack> = new Map(
  [
    webPage,
    traffic,
    client,
    appEvent,
    article,
    bank,
    book,
    company,
    course,
    dish,
    film,
    file,
    flight,
    hotel,
    identifier,
    insurance,
    job,
    lab,
    medical,
    merchant,
    music,
    parcel,
    person,
    place,
    product,
    ticket,
    vehicle,
    weather,
  ].map((pack): [string, Pack] => [pack.name, pack]),
);
