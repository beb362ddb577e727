import { entity } from "../../plan/entity";
import { unique } from "../make";
import { country, usState } from "../packs";

/** Places as a reference: there are no more of them than the world has. */
export const COUNTRIES = [
  entity(
    "country|world record|country statistic|nation|country data|world country|sovereign state|country reference|country list",
    {
      domain: "geography",
      core: {
        "country|name|country name": unique(country("name")),
        "country_code|code|iso code|iso2|alpha 2 code|iso alpha 2|abbreviation": unique(country("code")),
        "capital|capital city": country("capital"),
        continent: country("continent"),
        "region|subregion|sub region|world region": country("region"),
        "population|inhabitants|population size": country("population"),
        "area_km2|area|area sq km|size|land area|surface area|total area": country("area_km2"),
        "currency|currency code": country("currency"),
        "languages|official languages|official language|spoken languages": country("languages"),
        "calling_code|phone code|dialing code|dial code|phone prefix|country calling code|telephone code":
          country("calling_code"),
      },
      more: {
        "iso3|alpha 3 code|iso alpha 3|alpha3|three letter code": country("alpha3"),
        "language|main language|primary language": country("language"),
        "gdp_usd|gdp|gdp in usd|nominal gdp": country("gdp_usd"),
        "gdp_usd_billion|gdp billion|gdp in billions|gdp billion usd|gdp in billion usd": {
          kind: "formula",
          expression: "round(@gdp_usd / 1000000000, 1)",
          output: "decimal",
          scale: 1,
        },
        "gdp_per_capita|gdp per head|gdp per person|income per capita": country("gdp_per_capita"),
        "income_group|gdp band|income level|income band|wealth band|gdp category|development level":
          country("income_group"),
        "population_density|density|people per km2|density per km2": country("density"),
        "life_expectancy|average life expectancy": country("life_expectancy"),
      },
      key: "country_code",
      label: "country",
      usualRows: 197,
      mostRows: 197,
    },
  ),
  entity("us state|american state|state|state of the usa|u s state|united state|usa state|state capital", {
    domain: "geography",
    core: {
      "state|name|state name": unique(usState("name")),
      "abbreviation|state code|code|postal code|state abbreviation|postal abbreviation": unique(usState("code")),
      "capital|capital city|state capital": usState("capital"),
      "region|census region": usState("region"),
      "population|inhabitants": usState("population"),
      "area_sq_mi|area square miles|area in square miles|square miles|area|size": usState("area_sq_mi"),
      "statehood_year|year admitted|admitted|admission year|year of statehood|joined the union|founded":
        usState("statehood_year"),
    },
    more: {
      "area_km2|area sq km|area square kilometers": usState("area_km2"),
      "largest_city|biggest city": usState("largest_city"),
      "division|census division": usState("division"),
      "nickname|state nickname": usState("nickname"),
      "population_density|density": usState("density"),
      "time_zone|timezone": usState("time_zone"),
    },
    key: "abbreviation",
    label: "state",
    usualRows: 50,
    mostRows: 50,
  }),
  entity("city|town|city data|city statistic", {
    domain: "geography",
    core: {
      "city|name": "city",
      "region|state": "state",
      country: "country",
      population: "population",
      latitude: "latitude",
      longitude: "longitude",
      time_zone: "time zone",
    },
    label: "city",
    usualRows: 50,
  }),
];
