import type { Grammar } from "../../text/grammar";
import { banking } from "./banking";
import { book } from "./book";
import { clinical } from "./clinical";
import { crm } from "./crm";
import { delivery } from "./delivery";
import { education } from "./education";
import { event } from "./event";
import { film } from "./film";
import { general } from "./general";
import { hotel } from "./hotel";
import { hr } from "./hr";
import { manufacturing } from "./manufacturing";
import { performance } from "./performance";
import { product } from "./product";
import { realEstate } from "./real-estate";
import { restaurant } from "./restaurant";
import { software } from "./software";
import { support } from "./support";
import { survey } from "./survey";
import { veterinary } from "./veterinary";

/** Every grammar; the general one, whose rules fill what the others leave out, stands first. */
export const grammars: readonly Grammar[] = [
  general,
  product,
  support,
  banking,
  hotel,
  restaurant,
  clinical,
  software,
  crm,
  delivery,
  education,
  hr,
  performance,
  survey,
  realEstate,
  event,
  film,
  book,
  manufacturing,
  veterinary,
];
