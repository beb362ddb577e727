import type { RecordDeclaration } from "../../pack";
import { declareSayings } from "../sayings";
import { MESSAGE_DETAILS } from "./details";
import { ADS, MAILINGS } from "./marketing";
import { MEETINGS, TEAM_MESSAGES } from "./workplace";

/** Texts in English, the same in every locale. */
const load = (table: string) => (): RecordDeclaration => declareSayings(table, MESSAGE_DETAILS);

export const loadMeetings = load(MEETINGS);
export const loadTeamMessages = load(TEAM_MESSAGES);
export const loadMailings = load(MAILINGS);
export const loadAds = load(ADS);
