import type { Pack } from "../pack";
import { animal } from "./animal";
import { appEvent } from "./app-event";
import { article } from "./article";
import { artwork } from "./artwork";
import { bank } from "./bank";
import { book } from "./book";
import { buildingMaterial } from "./building-material";
import { cargo } from "./cargo";
import { chain } from "./chain";
import { civic } from "./civic";
import { client } from "./client";
import { codeChange } from "./code-change";
import { company } from "./company";
import { country, usState } from "./country";
import { course } from "./course";
import { crop } from "./crop";
import { dental } from "./dental";
import { dish } from "./dish";
import { drug } from "./drug";
import { element } from "./element";
import { file } from "./file";
import { film } from "./film";
import { flight } from "./flight";
import { game } from "./game";
import { grocery } from "./grocery";
import { host } from "./host";
import { hotel } from "./hotel";
import { httpRequest } from "./http-request";
import { identifier } from "./identifier";
import { insurance } from "./insurance";
import { itIncident } from "./it-incident";
import { job } from "./job";
import { lab } from "./lab";
import { ledger } from "./ledger";
import { livestock } from "./livestock";
import { machine } from "./machine";
import { medical } from "./medical";
import { merchant } from "./merchant";
import { music } from "./music";
import { network } from "./network";
import { parcel } from "./parcel";
import { part } from "./part";
import { person } from "./person";
import { place } from "./place";
import { powerPlant } from "./power-plant";
import { product } from "./product";
import { conferenceSession, publicEvent } from "./public-event";
import { rail } from "./rail";
import { reagent } from "./reagent";
import { security } from "./security";
import { securityEvent } from "./security-event";
import { sensor } from "./sensor";
import { socialPost } from "./social-post";
import { solarSystem } from "./solar-system";
import { animalSpecies, plantSpecies } from "./species";
import { athlete, team } from "./sport";
import { ticket } from "./ticket";
import { traffic } from "./traffic";
import { transitLine, transitStop } from "./transit-line";
import { labelledText, promptPair, utterance } from "./utterance";
import { vehicle } from "./vehicle";
import { vulnerability } from "./vulnerability";
import { weather } from "./weather";
import { webPage } from "./web-page";
import {
  adCopy,
  faq,
  labelledEmail,
  mailing,
  meeting,
  moderatedComment,
  productQuestion,
  teamMessage,
  textMessage,
} from "./writing";

/** Every data pack by name. Only declarations load here; data loads when a schema uses the pack. */
export const packs: ReadonlyMap<string, Pack> = new Map(
  [
    adCopy,
    animal,
    animalSpecies,
    appEvent,
    article,
    artwork,
    athlete,
    bank,
    book,
    buildingMaterial,
    cargo,
    chain,
    civic,
    client,
    codeChange,
    company,
    conferenceSession,
    country,
    course,
    crop,
    dental,
    dish,
    drug,
    element,
    faq,
    file,
    film,
    flight,
    game,
    grocery,
    host,
    hotel,
    httpRequest,
    identifier,
    insurance,
    itIncident,
    job,
    lab,
    labelledEmail,
    labelledText,
    ledger,
    livestock,
    machine,
    mailing,
    medical,
    meeting,
    merchant,
    moderatedComment,
    music,
    network,
    parcel,
    part,
    person,
    place,
    plantSpecies,
    powerPlant,
    product,
    productQuestion,
    promptPair,
    publicEvent,
    rail,
    reagent,
    security,
    securityEvent,
    sensor,
    socialPost,
    solarSystem,
    team,
    teamMessage,
    textMessage,
    ticket,
    traffic,
    transitLine,
    transitStop,
    usState,
    utterance,
    vehicle,
    vulnerability,
    weather,
    webPage,
  ].map((pack): [string, Pack] => [pack.name, pack]),
);
