import type { Entity } from "../../plan/entity";
import { ACCOUNTING } from "./accounting";
import { ADDRESSES } from "./addresses";
import { AGRICULTURE } from "./agriculture";
import { CARS } from "./cars";
import { CENSUS } from "./census";
import { CLIMATE } from "./climate";
import { COMMERCE } from "./commerce";
import { COMMUNITY } from "./community";
import { CONSTRUCTION } from "./construction";
import { CORPORA } from "./corpora";
import { COUNTRIES } from "./countries";
import { CRM } from "./crm";
import { CRYPTO } from "./crypto";
import { CULTURE } from "./culture";
import { DATASETS } from "./datasets";
import { DENTAL } from "./dental";
import { DIGITAL } from "./digital";
import { EDUCATION } from "./education";
import { ENERGY } from "./energy";
import { EVENTS } from "./events";
import { EXPERIMENT_RESULTS } from "./experiments";
import { FILES } from "./files";
import { FINANCE } from "./finance";
import { FOOD } from "./food";
import { GAMING } from "./gaming";
import { GOVERNMENT } from "./government";
import { GROCERIES } from "./groceries";
import { HEALTH } from "./health";
import { HOSPITALITY } from "./hospitality";
import { HR } from "./hr";
import { INDUSTRY } from "./industry";
import { INSURANCE } from "./insurance";
import { INVESTING } from "./investing";
import { LEISURE } from "./leisure";
import { LOGISTICS } from "./logistics";
import { MANUFACTURING } from "./manufacturing";
import { MARKETING } from "./marketing";
import { MEDIA } from "./media";
import { MOVEMENT } from "./movement";
import { NATURE } from "./nature";
import { OPERATIONS } from "./operations";
import { PEOPLE } from "./people";
import { PHARMACY } from "./pharmacy";
import { RACES } from "./races";
import { RAIL } from "./rail";
import { REAL_ESTATE } from "./real-estate";
import { SAAS } from "./saas";
import { SCIENCE } from "./science";
import { SECURITY } from "./security";
import { SOFTWARE } from "./software";
import { SPORTS_ENTITIES } from "./sports";
import { SUPPORT } from "./support";
import { TELECOM } from "./telecom";
import { TRADES } from "./trades";
import { TRANSIT } from "./transit";
import { VETERINARY } from "./veterinary";
import { WEB_ANALYTICS } from "./web";
import { WRITING } from "./writing";

/** Every entity the planner knows. Where two share a noun, the first has it. */
export const ENTITIES: readonly Entity[] = [
  ...COMMERCE,
  ...HEALTH,
  ...PHARMACY,
  ...DENTAL,
  ...VETERINARY,
  ...FINANCE,
  ...ACCOUNTING,
  ...INSURANCE,
  ...INVESTING,
  ...CRYPTO,
  ...EDUCATION,
  ...CRM,
  ...PEOPLE,
  ...CENSUS,
  ...HR,
  ...SAAS,
  ...SUPPORT,
  ...WEB_ANALYTICS,
  ...SOFTWARE,
  ...MARKETING,
  ...WRITING,
  ...CORPORA,
  ...EXPERIMENT_RESULTS,
  ...DATASETS,
  ...SECURITY,
  ...OPERATIONS,
  ...DIGITAL,
  ...FOOD,
  ...GROCERIES,
  ...HOSPITALITY,
  ...LOGISTICS,
  ...RAIL,
  ...TRANSIT,
  ...REAL_ESTATE,
  ...MOVEMENT,
  ...CARS,
  ...CLIMATE,
  ...AGRICULTURE,
  ...TELECOM,
  ...CONSTRUCTION,
  ...SCIENCE,
  ...ENERGY,
  ...MANUFACTURING,
  ...INDUSTRY,
  ...MEDIA,
  ...SPORTS_ENTITIES,
  ...RACES,
  ...GOVERNMENT,
  ...COMMUNITY,
  ...CULTURE,
  ...GAMING,
  ...EVENTS,
  ...LEISURE,
  ...NATURE,
  ...COUNTRIES,
  ...ADDRESSES,
  ...FILES,
  ...TRADES,
];
