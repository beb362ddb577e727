import { type Entity, entity } from "../../plan/entity";
import {
  bathrooms,
  bedrooms,
  daysOnMarket,
  highlight,
  homeDescription,
  homePrice,
  homeRent,
  homeWords,
  LISTING_STATUS,
  lotSize,
  propertyType,
  soldDate,
  soldPrice,
  squareFeet,
  squareMetres,
  surroundings,
} from "../homes";
import {
  companyIn,
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  onceCome,
  oneOf,
  pattern,
  person,
  place,
  type RecipeInput,
  sum,
  template,
  text,
  wholeAround,
  wholeTail,
} from "../make";
import { holds, wholeOf } from "../outcomes";

const yearBuilt = {
  kind: "integer",
  min: 1900,
  max: 2025,
  distribution: { kind: "beta", alpha: 3, beta: 1.2 },
} as const;
const AGENCIES = "Real Estate|Real Estate Brokerage|Property Management";

/** What any home is asked for, on sale or to let. */
const HOME = {
  "area_sqm|area m2|square meters|size sqm|living area m2|sqm|square metres": squareMetres,
  housing_level: place("housing_level"),
  city_size: place("city_size"),
  price_level: place("price_level"),
  country: place("country"),
  "neighborhood|neighbourhood|district|area name": "neighborhood",
  agent: person("full_name", "agent"),
  "agent_name|listing agent|realtor|agent full name": person("full_name", "agent"),
  "agent_phone|agent contact": place("phone", "agent"),
  "agency|brokerage|listing office": companyIn(AGENCIES, "agency"),
  "description|listing description|remarks|summary": homeDescription,
  home_words: homeWords,
  home_highlight: highlight,
  home_surroundings: surroundings,
  home_adjective: firstOf(
    either(
      "@bedrooms == 0",
      oneOf("Bright|Charming|Well-kept|Sunny|Stylish|Quiet"),
      oneOf("Bright|Charming|Spacious|Well-kept|Sunny|Inviting|Stylish|Freshly updated|Quiet|Comfortable"),
    ),
  ),
  home_state: template("Built in {@year_built}{@home_care}"),
  // Nobody renews what was built last year.
  home_care: firstOf(
    either(
      "year(as_of()) - @year_built < 12",
      oneOf(
        " to current energy standards.|, ready to move in.|, with plenty of storage.|, still under warranty.|, wired for fast internet.",
      ),
      either(
        "year(as_of()) - @year_built < 30",
        oneOf(
          ", ready to move in.|, lovingly maintained.|, with plenty of storage.|, kitchen updated.|, freshly painted throughout.",
        ),
        oneOf(
          ", with recent updates throughout.|, roof and windows renewed.|, lovingly maintained.|, with new heating and wiring.|, ready to move in.|, with original details.",
        ),
      ),
    ),
  ),
  home_closing: firstOf(
    either(
      "@price > 600000",
      oneOf("Showings by appointment.|Do not miss this one.|Open house this weekend.|A must-see.|Flexible closing."),
      oneOf(
        "Showings by appointment.|Do not miss this one.|Open house this weekend.|Ideal for first-time buyers.|Flexible move-in.|A must-see.|Easy commute downtown.|Priced to move.",
      ),
    ),
    oneOf("Showings by appointment.|Do not miss this one.|Open house this weekend.|A must-see."),
  ),
  highlight,
  latitude: place("latitude"),
  longitude: place("longitude"),
  "province|region": place("region"),
  "garage|garage spaces|parking|parking spaces|has garage": wholeOf(
    `if(${holds("@property_type", "house|villa|duplex|town|home")}, random_int(1, 2), if(chance(0.5), 1, 0))`,
  ),
  "floors|stories|number of floors": wholeOf(
    `if(${holds("@property_type", "apartment|condo|flat|studio|loft")}, 1, random_int(1, 3))`,
  ),
  "balcony|has balcony": flag(0.4),
  "pool|has pool": flag(0.12),
  "furnished|is furnished": flag(0.22),
  "pets_allowed|pet friendly|pets": flag(0.48),
  "energy_rating|energy class|epc rating": "energy rating",
  "heating|heating type": "heating type",
  "image|photo|image url": "image url",
  "condition|property condition": oneOf("Move-in ready:44|Good:34|Renovated:14|Needs work:8"),
} as const;

/** What only homes among others, or only homes on land, have. */
const IN_A_BUILDING = {
  "floor|floor number": wholeOf(
    `if(${holds("@property_type", "apartment|condo|flat|studio|loft")}, random_int(1, 14), null)`,
  ),
} as const;
const ON_LAND = {
  "lot_size|lot size sqft|land area|plot size|lot": lotSize,
} as const;

/** Homes on sale and to let, who sells, owns and rents them. */
export const REAL_ESTATE = [
  forSale(
    "property|real estate listing|home|listing|real estate|property listing|home sale|real estate property|housing data|home listing|residential property|property record|housing",
    propertyType,
    { ...IN_A_BUILDING, ...ON_LAND },
  ),
  forSale(
    "house|house sale|house price|house listing|villa|single family home|family home",
    oneOf("Single-family house:74|Townhouse:16|Duplex:6|Villa:4"),
    ON_LAND,
  ),
  forSale(
    "apartment|flat|condo|condominium|loft|penthouse",
    oneOf("Apartment:56|Condo:34|Studio:7|Loft:3"),
    IN_A_BUILDING,
  ),
  entity(
    "rental listing|rental|rental property|apartment rental|rental price|apartment listing|rental apartment|rental unit|apartment for rent|house for rent|house rental",
    {
      domain: "real estate",
      parents: "landlord|real estate agent",
      core: {
        listing_id: id("RNT-", 4),
        "address|street address": "address",
        "city|location|town": "city",
        state: "state",
        "property_type|type|home type|unit type": oneOf(
          "Apartment:62|Condo:12|Single-family house:14|Townhouse:7|Studio:5",
        ),
        "bedrooms|beds|number of bedrooms|rooms|bed": bedrooms,
        "bathrooms|baths|number of bathrooms|bath": bathrooms,
        "square_feet|sqft|area|size|square footage|floor area": squareFeet,
        "monthly_rent|rent|price|rental price|rent per month|rent amount": homeRent,
        "available_from|available|available on|availability date|move in date": day("-P20D", "P75D"),
        "status|availability|listing status": oneOf("Available:58|Application pending:16|Rented:26"),
      },
      more: {
        ...HOME,
        ...IN_A_BUILDING,
        "year_built|built|year": yearBuilt,
        "zip_code|postal code|zip": "zip code",
        "deposit|security deposit": sum("@monthly_rent"),
        "lease_term|lease term months|minimum lease": {
          kind: "choice",
          values: [6, 12, 18, 24],
          weights: [12, 72, 8, 8],
        },
        "utilities_included|utilities": flag(0.26),
        "landlord|owner|landlord name": person("full_name", "landlord"),
        "listed_on|date listed|listing date|posted on": day("-P60D", "P0D"),
      },
      label: "address",
      usualRows: 100,
    },
  ),
  entity(
    "airbnb listing|vacation rental|short term rental|holiday rental|holiday home|airbnb|vacation home|airbnb property",
    {
      domain: "real estate",
      core: {
        listing_id: id("AB-", 5),
        "name|title|listing name|listing title": template("{@home_adjective} {@stay_noun} {@stay_place}"),
        "host_name|host": person("first_name", "host"),
        "city|location": "city",
        "neighborhood|neighbourhood|neighbourhood group": "neighborhood",
        "room_type|type": oneOf("Entire home:70|Private room:27|Shared room:3"),
        "guests|accommodates|max guests|capacity": wholeOf(
          'if(@room_type == "Entire home", @bedrooms * 2 + random_int(0, 1), random_int(1, 2))',
        ),
        "price_per_night|price|nightly price|nightly rate|rate": formula(
          'round((if(@room_type == "Entire home", 62 + 44 * @bedrooms, if(@room_type == "Private room", 58, 31))) * @price_level * exp(normal(0, 0.2)), 0)',
          { output: "decimal", scale: 2 },
        ),
        "minimum_nights|min nights|minimum stay": {
          kind: "choice",
          values: [1, 2, 3, 5, 7, 30],
          weights: [30, 34, 18, 6, 6, 6],
        },
        "number_of_reviews|reviews|review count": wholeTail(0, 620, 24, 1.2),
        "rating|review score|review scores rating": {
          kind: "decimal",
          min: 3.2,
          max: 5,
          scale: 2,
          distribution: { kind: "normal", mean: 4.76, sd: 0.2 },
        },
      },
      more: {
        "bedrooms|beds": wholeOf(
          'if(@room_type == "Entire home", if(chance(0.5), 1, if(chance(0.6), 2, random_int(3, 4))), 1)',
        ),
        bathrooms,
        price_level: place("price_level"),
        home_adjective: oneOf("Bright|Cozy|Charming|Quiet|Sunny|Stylish|Spacious|Modern|Peaceful|Airy"),
        stay_noun: {
          kind: "conditional",
          cases: [
            { when: '@room_type == "Private room"', then: oneOf("room|guest room|double room|corner room") },
            { when: '@room_type == "Shared room"', then: oneOf("shared room|dorm bed|bunk bed") },
            { when: "@bedrooms == 1", then: oneOf("studio|loft|apartment|garden flat|hideaway|guest suite") },
          ],
          else: oneOf("family home|house|bungalow|townhouse|large apartment"),
        },
        stay_place: oneOf(
          "near downtown|with a balcony|by the park|close to transit|with free parking|in a historic house|on a quiet street|with a fast workspace",
        ),
        "cleaning_fee|cleaning charge": sum("round(18 * @price_level + @price_per_night * 0.32, 0)"),
        "availability_365|availability|days available": wholeAround(0, 365, 180, 105),
        "superhost|is superhost|host is superhost": flag(0.32),
        "instant_bookable|instant booking": flag(0.44),
        "amenities|amenity": oneOf(
          "Wifi, Kitchen, Washer:34|Wifi, Kitchen, Free parking:28|Wifi, Air conditioning, Workspace:22|Wifi, Pool, Free parking:8|Wifi, Kitchen, Pets allowed:8",
        ),
        country: place("country"),
        latitude: place("latitude"),
        longitude: place("longitude"),
        property_type: oneOf("Apartment:52|House:28|Guest suite:10|Loft:6|Cabin:4"),
        "last_review|last review date": day("-P8M", "P0D"),
      },
      label: "name",
      usualRows: 80,
    },
  ),
  entity("real estate agent|realtor|estate agent|listing agent|property agent|real estate broker", {
    domain: "real estate",
    core: {
      agent_id: id("AGT-", 4),
      "full_name|name|agent name|agent": "full name",
      "agency|brokerage|company|office": companyIn(AGENCIES, "agency"),
      email: "",
      phone: "",
      "license_number|license|licence number": pattern("(SL|BK|RE)\\d{7}"),
      city: "",
      "listings|active listings|number of listings": wholeTail(0, 60, 7, 0.8),
      "sales_last_year|homes sold|properties sold|sales": wholeTail(0, 90, 11, 0.8),
      rating: numberAround(3.2, 5, 4.7, 0.25, 1),
    },
    more: {
      "commission_rate|commission|commission percent": {
        kind: "choice",
        values: [2, 2.5, 3],
        weights: [22, 46, 32],
      },
      "years_experience|experience|years of experience": wholeTail(1, 38, 8, 0.7),
      state: "state",
      "specialty|specialization": oneOf(
        "Residential:56|Luxury homes:12|First-time buyers:16|Commercial:9|Relocation:7",
      ),
    },
    label: "full_name",
    usualRows: 20,
  }),
  entity("landlord|property owner|property manager", {
    domain: "real estate",
    core: {
      landlord_id: id("LL-", 4),
      "full_name|name": "full name",
      email: "",
      phone: "",
      city: "",
      "properties|number of properties": {
        kind: "integer",
        min: 1,
        max: 24,
        distribution: { kind: "zipf", exponent: 1.3 },
      },
    },
    label: "full_name",
    usualRows: 25,
  }),
  entity("renter|lessee|house renter|apartment tenant|tenant of apartment", {
    domain: "real estate",
    parents: "property",
    core: {
      renter_id: id("RN-", 4),
      "full_name|name|tenant name": "full name",
      email: "",
      phone: "",
      age: { kind: "integer", min: 19, max: 82, distribution: { kind: "normal", mean: 37, sd: 13 } },
      "monthly_income|income": sum("round(@monthly_rent * uniform(2.4, 4.6) / 50, 0) * 50"),
      credit_score: "",
      "move_in_date|moved in": day("-P5Y", "P0D"),
    },
    more: {
      price_level: place("price_level"),
      monthly_rent: rentOfLease(),
      "occupation|job": "occupation",
      "pets|has pets": flag(0.34),
    },
    label: "full_name",
    usualRows: 60,
  }),
  entity("lease|rental agreement|tenancy|rental contract|lease agreement|lease contract", {
    domain: "real estate",
    parents: "property|renter|rental listing",
    core: {
      lease_id: id("LS-", 4),
      "tenant|tenant name|name|renter": "full name",
      "address|property|property address": "address",
      "start_date|lease start|starts on|move in date": day("-P30M", "P45D"),
      "end_date|lease end|ends on|expiry date": formula("add_days(add_months(@start_date, @term_months), -1)", {
        output: "date",
      }),
      "monthly_rent|rent|rent amount": rentOfLease(),
      "deposit|security deposit": sum("@monthly_rent * @deposit_months"),
      "status|lease status": firstOf(
        either(
          "@end_date < as_of()",
          oneOf("Ended"),
          either("@start_date > as_of()", oneOf("Upcoming"), oneOf("Active:96|Notice given:4")),
        ),
        oneOf("Active:78|Ended:18|Upcoming:4"),
      ),
    },
    more: {
      price_level: place("price_level"),
      "term_months|lease term|term|duration months": {
        kind: "choice",
        values: [6, 12, 18, 24],
        weights: [8, 76, 6, 10],
      },
      deposit_months: { kind: "choice", values: [1, 1.5, 2], weights: [66, 14, 20] },
      "landlord|owner|landlord name": person("full_name", "landlord"),
      city: "city",
      "renewal|auto renew|renewed": flag(0.46),
      "unit|unit number|apartment number": pattern("[1-9][0-9]?[A-F]"),
      pet_deposit: { kind: "choice", values: [0, 250, 400], weights: [68, 20, 12] },
    },
    usualRows: 80,
  }),
  entity("rent payment|rental payment|tenant payment|monthly rent payment", {
    domain: "real estate",
    parents: "lease|renter|property",
    core: {
      payment_id: id("RP-", 5),
      "tenant|tenant name|name|renter": "full name",
      "due_date|due on|due": formula('add_months(date("2025-01-01"), random_int(0, 22))', { output: "date" }),
      "amount|rent|rent amount|amount due": rentOfLease(),
      "paid_on|payment date|paid date|date paid": formula(
        "if(chance(0.97), add_days(@due_date, if(chance(0.86), random_int(-4, 2), random_int(4, 26))), null)",
        { output: "date" },
      ),
      "late_fee|late charge": sum("if(days_between(@due_date, coalesce(@paid_on, @due_date)) > 5, 50, 0)"),
      "method|payment method": oneOf("Bank transfer:62|Card:18|Check:14|Cash:6"),
      "status|payment status": formula(
        'if(is_empty(@paid_on), "Unpaid", if(days_between(@due_date, @paid_on) > 5, "Paid late", "Paid"))',
        { output: "text" },
      ),
    },
    more: { "address|property": "address", price_level: place("price_level") },
    usualRows: 200,
  }),
  entity("property viewing|house viewing|home showing|showing|open house|viewing appointment|property tour", {
    domain: "real estate",
    parents: "property|real estate agent|customer",
    core: {
      viewing_id: id("VW-", 4),
      "address|property|property address": "address",
      "visitor|buyer|client|prospect|visitor name|name": "full name",
      "agent|agent name": person("full_name", "agent"),
      "scheduled_at|date|viewing date|time|appointment": {
        kind: "datetime",
        output: "datetime",
        from: { asOf: "-P90D" },
        to: { asOf: "P21D" },
        shape: { kind: "businessHours", open: 9, close: 19 },
      },
      "duration_minutes|duration": { kind: "choice", values: [20, 30, 45, 60], weights: [24, 46, 20, 10] },
      status: onceCome("@scheduled_at", "Completed:82|No-show:6|Cancelled:12", "Scheduled:94|Cancelled:6"),
      "feedback|comment|notes|visitor feedback": firstOf(
        either(
          '@status == "Completed"',
          oneOf(
            "Loved the kitchen, wants a second viewing|Too small for the family|Price seems high|Making an offer|Street too noisy|Will think about it|Liked the light and the layout|Needs more storage",
          ),
          oneOf(""),
        ),
        text("comment", "real_estate").forms[0]!,
      ),
      "interest|interest level": oneOf("High:26|Medium:44|Low:30"),
    },
    usualRows: 120,
  }),
];

/** By the city of the lease; whole fives, as landlords ask. */
function rentOfLease() {
  return firstOf(
    formula("@property_monthly_rent", { output: "decimal", scale: 2 }),
    formula("max(1, round(1480 * @price_level * exp(normal(0, 0.28)) / 5)) * 5", { output: "decimal", scale: 2 }),
  );
}

/** Homes on sale, of these types. */
function forSale(nouns: string, types: RecipeInput, also: Readonly<Record<string, RecipeInput>>): Entity {
  return entity(nouns, {
    domain: "real estate",
    parents: "real estate agent|landlord",
    core: {
      property_id: id("PROP-", 4),
      "address|street address": "address",
      "city|location|town": "city",
      state: "state",
      "zip_code|postal code|zip": "zip code",
      "property_type|type|home type|house type|category": types,
      "bedrooms|beds|number of bedrooms|bedroom count|rooms|bed": bedrooms,
      "bathrooms|baths|number of bathrooms|bathroom count|bath": bathrooms,
      "square_feet|sqft|area|size|square footage|living area|floor area|sq ft|area sqft": squareFeet,
      "price|list price|asking price|listing price|house price|sale price|value|market value": homePrice,
      "year_built|built|year|construction year": yearBuilt,
      "status|listing status|property status": LISTING_STATUS,
    },
    more: {
      ...HOME,
      ...also,
      "rent|monthly rent|rental price": homeRent,
      "listed_on|date|listing date|date listed|listed date|list date|listed at": day("-P300D", "P0D"),
      "sold_date|sale date|sold on|date sold|closing date|closed on": soldDate,
      "sold_price|final price|closing price|sale amount": soldPrice,
      "days_on_market|dom|days listed|time on market": daysOnMarket,
      "price_per_sqft|price per square foot|price sqft|price per sq ft": sum("round(@price / @square_feet, 2)"),
      "price_per_sqm|price per square meter|price per m2": sum("round(@price / @area_sqm, 0)"),
      "hoa_fee|hoa|hoa fees|monthly fees|maintenance fee": sum(
        `if(${holds("@property_type", "condo|apartment|studio|town")}, round(@square_feet * uniform(0.22, 0.55), 0), 0)`,
      ),
      "property_tax|annual tax|taxes|annual property tax": sum("round(@price * uniform(0.007, 0.019), 0)"),
      "mls_number|mls|mls id|listing number": pattern("[1-9]\\d{7}"),
      "seller|owner|owner name": person("full_name", "seller"),
      "buyer|buyer name": person("full_name", "buyer"),
      "commission|agent commission": sum("round(@price * 0.055, 0)"),
      "views|page views|listing views": wholeTail(12, 9000, 340, 1),
    },
    label: "address",
    usualRows: 100,
  });
}
