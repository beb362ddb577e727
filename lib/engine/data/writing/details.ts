import { type Details, detailOf, numberOf } from "../record-phrases";
import { squeezed } from "../slug";

const BANKS = ["Northbank", "Alder Savings", "First Harbor Bank", "Meridian Credit Union", "Bluewater Bank"];
const CARRIERS = ["Parcelway", "Swiftline", "Homebound Post", "Cargonaut"];
const SHOPS = ["Larkfield", "Tinsel & Thread", "Nordhem", "Penrose", "Fernbank", "Snapwell"];
const STREAMS = ["Streamly", "Vuebox", "Tunewave", "Readora"];
const FIRST_NAMES =
  "Anna|Ben|Carla|David|Elena|Farid|Grace|Hannah|Ivan|Julia|Kofi|Laura|Marcus|Nina|Omar|Priya|Quinn|Rosa|Sam|Tomas|Uma|Victor|Wei|Yara|Zoe".split(
    "|",
  );
const LAST_NAMES =
  "Adler|Bennett|Castillo|Drummond|Eriksen|Fischer|Gupta|Hughes|Ibrahim|Jansen|Kowalski|Lindqvist|Moreau|Nakamura|Okafor|Pereira|Quigley|Rossi|Sandoval|Tran|Usman|Vargas|Whitaker|Yilmaz|Zhang".split(
    "|",
  );
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const CITIES = "Lisbon|Chicago|Berlin|Toronto|Madrid|Osaka|Denver|Leeds|Milan|Austin|Oslo|Dublin".split("|");
const PRODUCTS =
  "running shoes|desk lamp|rain jacket|coffee grinder|phone case|backpack|wool blanket|headphones|garden chair|water bottle|cast-iron pan|picture frame".split(
    "|",
  );
const PROJECTS = "Harbor|Atlas|Juniper|Compass|Lighthouse|Meadow|Falcon|Orchard".split("|");
const TASKS =
  "the quarterly report|the budget draft|the slide deck|the contract|the onboarding plan|the customer list|the price list|the test results|the website copy|the travel plan".split(
    "|",
  );

const named = (name: string, list: readonly string[], salt: number): Details => ({
  [name]: detailOf(list, salt),
  [`${name}_slug`]: detailOf(list.map(squeezed), salt),
});
const cents = numberOf(5, 99, 22);

/** What the texts of one message have in common. */
export const MESSAGE_DETAILS: Details = {
  ...named("bank", BANKS, 1),
  ...named("carrier", CARRIERS, 2),
  ...named("shop", SHOPS, 3),
  ...named("stream", STREAMS, 4),
  ...named("first", FIRST_NAMES, 5),
  ...named("last", LAST_NAMES, 6),
  other: detailOf(FIRST_NAMES, 7),
  weekday: detailOf(WEEKDAYS, 8),
  month: detailOf(MONTHS, 9),
  city: detailOf(CITIES, 10),
  city_2: detailOf(CITIES, 26),
  product: detailOf(PRODUCTS, 11),
  project: detailOf(PROJECTS, 12),
  task: detailOf(TASKS, 13),
  Task: (detail) => detailOf(TASKS, 13)(detail).replace(/^the ./, (start) => start[4]!.toUpperCase()),
  month_slug: detailOf(MONTHS.map(squeezed), 9),
  digits: (detail) => String(numberOf(1000, 9999, 14)(detail)),
  order: (detail) => `#${numberOf(100_000, 999_999, 15)(detail)}`,
  invoice: (detail) => `INV-${numberOf(10_000, 99_999, 16)(detail)}`,
  amount: (detail) => `$${numberOf(9, 380, 17)(detail)}.${String(cents(detail)).padStart(2, "0")}`,
  prize: (detail) => `$${numberOf(1, 40, 18)(detail) * 250}`.replace(/(\d)(\d{3})$/, "$1,$2"),
  percent: (detail) => String(numberOf(3, 9, 19)(detail) * 10),
  hour: (detail) =>
    `${[8, 9, 10, 11, 12, 1, 2, 3, 4][numberOf(0, 8, 20)(detail)]}:${["00", "15", "30", "45"][numberOf(0, 3, 21)(detail)]}`,
  code: (detail) => String(numberOf(100_000, 999_999, 23)(detail)),
  days: (detail) => String(numberOf(2, 6, 24)(detail)),
  token: (detail) => numberOf(0x100000, 0xffffff, 25)(detail).toString(36),
};
