import { entity } from "../../plan/entity";
import { id, oneOf, person, place } from "../make";

/** Where people and things are reached. */
export const ADDRESSES = [
  entity("address|shipping address|billing address|delivery address|customer address|mailing address|postal address", {
    domain: "addresses",
    parents: "customer|user|person|employee|company",
    core: {
      address_id: id("ADDR-"),
      "recipient|name|full name|addressee": person("full_name"),
      "street|street address|address line 1|address|line 1": place("street_address"),
      "city|town": place("city"),
      "state|region|province|county": place("region"),
      "postal_code|zip|zip code|postcode|zipcode": place("postal_code"),
      "country|nation": place("country"),
      "address_type|type|kind|label": oneOf("Home:58|Work:22|Billing:12|Other:8"),
    },
    more: {
      "country_code|iso country": place("country_code"),
      "phone|telephone": place("phone"),
      "latitude|lat": place("latitude"),
      "longitude|lng|lon": place("longitude"),
      "full_address|whole address|formatted address": place("full_address"),
    },
    label: "street",
    usualRows: 200,
  }),
];
