import { appliances } from "./appliances";
import { artsCrafts } from "./arts-crafts";
import { automotive } from "./automotive";
import { baby } from "./baby";
import { beauty } from "./beauty";
import { beverages } from "./beverages";
import { books } from "./books";
import { clothing } from "./clothing";
import { computers } from "./computers";
import { electronics } from "./electronics";
import { furniture } from "./furniture";
import { gardenOutdoor } from "./garden-outdoor";
import { grocery } from "./grocery";
import { health } from "./health";
import { homeKitchen } from "./home-kitchen";
import { jewelryWatches } from "./jewelry-watches";
import { luggageTravel } from "./luggage-travel";
import { musicInstruments } from "./music-instruments";
import { officeSupplies } from "./office-supplies";
import { petSupplies } from "./pet-supplies";
import { shoes } from "./shoes";
import { sportsOutdoors } from "./sports-outdoors";
import { toolsHardware } from "./tools-hardware";
import { toysGames } from "./toys-games";

/** The departments' texts, in the order of a shop's menu. */
export const DEPARTMENTS: readonly string[] = [
  electronics,
  computers,
  appliances,
  homeKitchen,
  furniture,
  gardenOutdoor,
  clothing,
  shoes,
  jewelryWatches,
  beauty,
  health,
  grocery,
  beverages,
  petSupplies,
  toysGames,
  baby,
  sportsOutdoors,
  books,
  musicInstruments,
  officeSupplies,
  toolsHardware,
  automotive,
  artsCrafts,
  luggageTravel,
];
