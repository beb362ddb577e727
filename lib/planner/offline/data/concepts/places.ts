import { concepts } from "../../plan/concept";
import { faker, number, numberAround, oneOf, place, sometimes, template, whole, wholeTail } from "../make";

/** Where things are, and how to reach them. */
export const PLACES = concepts({
  "address|street address|address line|address line 1|street|mailing address|home address|residential address|billing address|shipping address|delivery address|postal address|addr|location address|property address":
    place("street_address"),
  "full address|complete address|formatted address|whole address": place("full_address"),
  "address line 2|apartment|apt|suite|unit number|apartment number": sometimes(
    0.7,
    oneOf("Apt 2|Apt 4B|Apt 12|Unit 3|Unit 7|Suite 100|Suite 210|Floor 2|Apt 5C|Unit 11"),
  ),
  "street name": place("street_name"),
  "house number|building number|street number": place("building_number"),
  "city|town|city name|municipality|location city|home city|location|urban area|city of residence|current city":
    place("city"),
  "state|region|province|state name|county state|region name|state or province|territory region|federal state|prefecture":
    place("region"),
  "state code|state abbreviation|region code|province code|state abbr": place("region_code"),
  "postal code|zip|zip code|postcode|zipcode|post code|pin code|zip postal code": place("postal_code"),
  "country|country name|nation|country of residence|home country": place("country"),
  "country code|country iso|iso country|country iso code|iso2": place("country_code"),
  continent: place("continent"),
  "latitude|lat|geo lat|location lat|gps latitude": place("latitude"),
  "longitude|lon|lng|long|geo lng|location lng|gps longitude": place("longitude"),
  "time zone|timezone|tz": place("time_zone"),
  "phone|phone number|telephone|telephone number|mobile|mobile number|cell phone|cell|contact number|tel|mobile phone|phone no|contact phone|home phone|work phone|whatsapp|landline|office phone":
    place("phone"),
  "fax|fax number": place("phone"),
  "calling code|dial code|phone code|phone country code|country calling code": place("calling_code"),
  "population|city population|inhabitants|number of inhabitants|population size": place("population"),
  "currency|currency code|iso currency|local currency": place("currency_code"),
  "neighborhood|neighbourhood|district|borough|suburb|area name": oneOf(
    "Downtown:14|Riverside:10|Old Town:9|Northgate:8|West End:8|Hillcrest:7|Harbor District:6|Maplewood:6|Eastside:7|University District:6|Lakeview:6|Southport:5|Garden Quarter:4|Station Quarter:4",
  ),
  county: faker("location.county"),
  "sales region|sales territory|territory|market|zone|market region|geo": oneOf(
    "North:22|South:24|East:22|West:24|Central:8",
  ),
  "altitude|elevation|elevation m|height above sea level": wholeTail(0, 3500, 120, 1.1),
  "distance|distance km|distance in km|mileage driven|trip distance|route distance": {
    kind: "decimal",
    min: 0.5,
    max: 900,
    scale: 1,
    distribution: { kind: "logNormal", median: 14, sigma: 1.1 },
  },
  "distance miles|distance in miles": {
    kind: "decimal",
    min: 0.3,
    max: 550,
    scale: 1,
    distribution: { kind: "logNormal", median: 9, sigma: 1.1 },
  },
  "distance to city center|distance to city center km|distance from center|distance to center": {
    kind: "decimal",
    min: 0.2,
    max: 40,
    scale: 1,
    distribution: { kind: "logNormal", median: 6, sigma: 0.8 },
  },
  "origin|origin city|from city|departure city|pickup city|source city|sender city|ship from|shipped from": {
    kind: "record",
    source: "place",
    attribute: "city",
    as: "origin",
  },
  "destination|destination city|to city|arrival city|dropoff city|ship to|receiver city|delivery city": {
    kind: "record",
    source: "place",
    attribute: "city",
    as: "destination",
  },
  "origin country|country of origin|export country|source country|manufacturing country": {
    kind: "record",
    source: "place",
    attribute: "country",
    as: "origin",
    locale: "en-001",
  },
  "destination country|import country": {
    kind: "record",
    source: "place",
    attribute: "country",
    as: "destination",
    locale: "en-001",
  },
  "pickup location|pickup address|pick up location|pickup": {
    kind: "record",
    source: "place",
    attribute: "street_address",
    as: "pickup",
  },
  "dropoff location|dropoff address|drop off location|dropoff": {
    kind: "record",
    source: "place",
    attribute: "street_address",
    as: "dropoff",
  },
  "bearing|heading|direction degrees|wind direction degrees": number(0, 359.9, 1),
  "wind direction|direction|compass direction": oneOf("N:14|NE:11|E:11|SE:11|S:13|SW:15|W:14|NW:11"),
  "accuracy m|gps accuracy|accuracy meters": numberAround(2, 60, 9, 6, 1),
  "plus code": template("{@geohash}"),
  "floor|floor number|storey": whole(1, 24),
  "room|room number|room no": whole(101, 640),
  "walk score|walkability": wholeTail(5, 100, 58, 0.5),
  "transit score": wholeTail(5, 100, 48, 0.5),
});
