import type { CellRandom } from "../../random";

const FIRST =
  "Alder|Brightwater|Cedarline|Dunmore|Eastgate|Fairfield|Glenwood|Harborview|Ironside|Juniper|Kingsley|Larkfield|Maplewood|Northgate|Oakridge|Pinehurst|Quarry Hill|Ridgeway|Stonebridge|Tidewater|Union Square|Valley|Westbrook|Yorkdale".split(
    "|",
  );
const SECOND =
  "Supply|Trading|Logistics|Consulting|Foods|Hardware|Design|Electric|Printing|Systems|Interiors|Medical|Packaging|Outfitters|Builders|Labs".split(
    "|",
  );
const FORMS = ["Inc.", "LLC", "Ltd.", "Co.", "Group"];

/** A firm that one has dealings with. */
export const companyName = (random: CellRandom): string =>
  `${random.pick(FIRST)} ${random.pick(SECOND)} ${random.pick(FORMS)}`;
