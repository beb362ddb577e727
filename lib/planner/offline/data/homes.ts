import type { GeneratorInput } from "@/lib/schema/generators";
import { firstOf, formula, oneOf, type Recipe } from "./make";
import { holds, textOf, wholeOf } from "./outcomes";

/** How homes hang together: the type says how many rooms, rooms how large, size and city what it costs. */

const FLAT = holds("@property_type", "apartment|condo|flat|loft|penthouse|co-op|unit");
const STUDIO = holds("@property_type", "studio|bedsit|room");
const TERRACED = holds("@property_type", "town|duplex|terrace|row|semi|maisonette|bungalow|cottage|mobile");
const LARGE = holds("@property_type", "villa|mansion|estate|luxury|multi");
const BARE = holds("@property_type", "land|lot|commercial|office|retail|industrial|warehouse|parking");

export const propertyType = oneOf("Single-family house:46|Condo:18|Apartment:14|Townhouse:14|Duplex:4|Studio:4");

const rooms = (values: number[], weights: number[]): GeneratorInput => ({ kind: "choice", values, weights });

export const bedrooms: Recipe = firstOf({
  kind: "conditional",
  cases: [
    { when: `${STUDIO} || ${BARE}`, then: rooms([0], [1]) },
    { when: FLAT, then: rooms([1, 2, 3, 4], [32, 46, 19, 3]) },
    { when: TERRACED, then: rooms([2, 3, 4], [32, 52, 16]) },
    { when: LARGE, then: rooms([4, 5, 6, 7], [36, 36, 20, 8]) },
  ],
  else: rooms([2, 3, 4, 5, 6], [10, 46, 32, 10, 2]),
});

export const bathrooms: Recipe = firstOf({
  kind: "conditional",
  cases: [
    { when: "@bedrooms <= 1", then: rooms([1, 1.5], [90, 10]) },
    { when: "@bedrooms == 2", then: rooms([1, 1.5, 2, 2.5], [34, 12, 48, 6]) },
    { when: "@bedrooms == 3", then: rooms([1.5, 2, 2.5, 3], [12, 42, 32, 14]) },
    { when: "@bedrooms == 4", then: rooms([2, 2.5, 3, 3.5], [18, 32, 32, 18]) },
  ],
  else: rooms([3, 3.5, 4, 4.5], [34, 28, 26, 12]),
});

const SQUARE_FEET = `round((if(${STUDIO}, 400, if(${FLAT}, 400 + @bedrooms * 330, if(${BARE}, 2600, if(${LARGE}, 1100 + @bedrooms * 560, 560 + @bedrooms * 440)))) + 60) * exp(normal(0, 0.15)) / 10) * 10`;
export const squareFeet: Recipe = firstOf(wholeOf("round(@area_sqm * 10.764)"), wholeOf(SQUARE_FEET));
export const squareMetres: Recipe = firstOf(
  wholeOf("round(@square_feet / 10.764)"),
  wholeOf(`round(${SQUARE_FEET} / 10.764)`),
);

export const lotSize: Recipe = firstOf(
  wholeOf(`if(${FLAT} || ${STUDIO}, null, round(if(${TERRACED}, 2600, 8200) * exp(normal(0, 0.45)) / 100) * 100)`),
);

/** What a home sells for: older ones less, unless they have stood for a century. */
const AGE = "if(@year_built > 2015, 1.12, if(@year_built < 1970 && @year_built > 1925, 0.92, 1))";
export const homePrice: Recipe = firstOf(
  formula(`max(1, round(@square_feet * 212 * @housing_level * ${AGE} * exp(normal(0, 0.13)) / 1000)) * 1000`, {
    output: "decimal",
    scale: 2,
  }),
);
export const homeRent: Recipe = firstOf(
  formula(
    "max(1, round(900 * pow(@square_feet / 900, 0.6) * (1.1 * @price_level + 0.55 * @housing_level) * exp(normal(0, 0.1)) / 5)) * 5",
    {
      output: "decimal",
      scale: 2,
    },
  ),
);

const inFlat = (flat: string, house: string): GeneratorInput => ({
  kind: "conditional",
  cases: [{ when: `${FLAT} || ${STUDIO}`, then: oneOf(flat) }],
  else: oneOf(house),
});
export const highlight = inFlat(
  "a south-facing balcony|floor-to-ceiling windows|a view of the park|in-unit laundry|a renovated kitchen|hardwood floors|a walk-in closet|a private roof terrace|quartz countertops|a skyline view|an open-plan living room|oak parquet",
  "a large back garden|an attached two-car garage|a finished basement|a wraparound porch|a renovated kitchen|hardwood floors|a stone fireplace|a mudroom|a home office|vaulted ceilings|a fenced yard|a heated pool",
);
export const surroundings = inFlat(
  "steps from cafés and transit|in a doorman building|in a building with bike storage and a gym|two blocks from the train|on a quiet tree-lined street|in a building with low monthly fees|close to the waterfront|in a pet-friendly building",
  "on a quiet cul-de-sac|close to highly rated schools|minutes from the highway|backing onto a greenbelt|on a corner lot|within walking distance of the park|in a friendly neighborhood|near shops and trails",
);
/** "Studio", "2-bedroom condo". */
export const homeWords = textOf(
  'if(@bedrooms == 0, lower(@property_type), concat(@bedrooms, "-bedroom ", lower(@property_type)))',
);
export const homeDescription: GeneratorInput = {
  kind: "template",
  template:
    "{@home_adjective} {@home_words} in {@city} with {@home_highlight}, {@home_surroundings}. {@home_state} {@home_closing}",
};

export const LISTING_STATUS: Recipe = firstOf(
  {
    kind: "conditional",
    cases: [
      { when: "days_between(@listed_on, as_of()) < 10", then: oneOf("For sale:90|Pending:10") },
      { when: "days_between(@listed_on, as_of()) < 50", then: oneOf("For sale:52|Pending:26|Sold:22") },
    ],
    else: oneOf("Sold:68|For sale:16|Pending:8|Withdrawn:8"),
  },
  oneOf("For sale:52|Sold:26|Pending:14|Withdrawn:8"),
);
const IS_SOLD = holds("@listing_status", "sold|closed");
export const soldDate: Recipe = firstOf(
  formula(
    `if(${IS_SOLD}, add_days(@listed_on, clamp(random_int(8, 85), 0, max(0, days_between(@listed_on, as_of())))), null)`,
    { output: "date" },
  ),
);
export const soldPrice: Recipe = firstOf(
  formula(`if(${IS_SOLD}, round(@price * clamp(normal(0.985, 0.03), 0.88, 1.12) / 500) * 500, null)`, {
    output: "decimal",
    scale: 2,
  }),
);
export const daysOnMarket: Recipe = firstOf(
  wholeOf(`days_between(@listed_on, if(${IS_SOLD}, coalesce(@sold_date, as_of()), as_of()))`),
);
