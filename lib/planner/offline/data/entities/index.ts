import type { Entity } from "../../plan/entity";
import { COMMERCE } from "./commerce";
import { DIGITAL } from "./digital";
import { EDUCATION } from "./education";
import { FINANCE } from "./finance";
import { HEALTH } from "./health";
import { HOSPITALITY } from "./hospitality";
import { HR } from "./hr";
import { INDUSTRY } from "./industry";
import { LEISURE } from "./leisure";
import { MOVEMENT } from "./movement";
import { PEOPLE } from "./people";
import { SUPPORT } from "./support";
import { TRADES } from "./trades";

/** Every entity the planner knows. Where two share a noun, the first has it. */
export const ENTITIES: readonly Entity[] = [
  ...COMMERCE,
  ...HEALTH,
  ...FINANCE,
  ...EDUCATION,
  ...PEOPLE,
  ...HR,
  ...SUPPORT,
  ...DIGITAL,
  ...HOSPITALITY,
  ...MOVEMENT,
  ...INDUSTRY,
  ...LEISURE,
  ...TRADES,
];
