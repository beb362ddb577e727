import type { Entity } from "../../plan/entity";
import { CLIMATE } from "./climate";
import { COMMERCE } from "./commerce";
import { DIGITAL } from "./digital";
import { EDUCATION } from "./education";
import { FILES } from "./files";
import { FINANCE } from "./finance";
import { HEALTH } from "./health";
import { HOSPITALITY } from "./hospitality";
import { HR } from "./hr";
import { INDUSTRY } from "./industry";
import { INSURANCE } from "./insurance";
import { LEISURE } from "./leisure";
import { MEDIA } from "./media";
import { MOVEMENT } from "./movement";
import { PEOPLE } from "./people";
import { SAAS } from "./saas";
import { SUPPORT } from "./support";
import { TRADES } from "./trades";

/** Every entity the planner knows. Where two share a noun, the first has it. */
export const ENTITIES: readonly Entity[] = [
  ...COMMERCE,
  ...HEALTH,
  ...FINANCE,
  ...INSURANCE,
  ...EDUCATION,
  ...PEOPLE,
  ...HR,
  ...SAAS,
  ...SUPPORT,
  ...DIGITAL,
  ...HOSPITALITY,
  ...MOVEMENT,
  ...CLIMATE,
  ...INDUSTRY,
  ...MEDIA,
  ...LEISURE,
  ...FILES,
  ...TRADES,
];
