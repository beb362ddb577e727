import { entity } from "../../plan/entity";
import { company, day, formula, id, money, numberAround, oneOf, record, wholeTail } from "../make";

/** Machines, energy, farms, the weather and the environment. */
export const INDUSTRY = [
  entity("export|export shipment|international export|import", {
    domain: "trade",
    parents: "buyer|farm|processing batch|harvest",
    core: {
      export_id: id("EX-", 5),
      "buyer|customer|importer": record("company", "name", "buyer"),
      "destination_country|country|destination": {
        kind: "record",
        source: "place",
        attribute: "country",
        as: "destination",
        locale: "en-001",
      },
      "product|goods": oneOf(
        "Green coffee:30|Cocoa beans:12|Bananas:12|Cotton:10|Cane sugar:8|Textiles:14|Rice:8|Soybeans:6",
      ),
      "weight_kg|quantity|weight": wholeTail(500, 80_000, 9600, 0.8),
      "price_per_kg|price": {
        kind: "decimal",
        min: 1.2,
        max: 18,
        scale: 2,
        distribution: { kind: "logNormal", median: 4.4, sigma: 0.5 },
      },
      "total_value|value|amount": formula("round(@weight_kg * @price_per_kg, 2)", { output: "decimal", scale: 2 }),
      "shipped_on|date|export date": day("-P1Y", "P0D"),
      port: oneOf("Cartagena|Rotterdam|Hamburg|Antwerp|New York|Santos|Singapore"),
    },
    usualRows: 120,
  }),
  entity("buyer|importer|wholesale buyer", {
    domain: "trade",
    core: {
      buyer_id: id("BY-", 3),
      "name|company": company("name"),
      country: { kind: "record", source: "place", attribute: "country", locale: "en-001" },
      "contact|contact name": "full name",
      email: company("email"),
      "since|customer since": "join date",
    },
    label: "name",
    usualRows: 15,
  }),
  entity("wine|wine review|wine tasting", {
    domain: "food",
    core: {
      wine_id: id("W-", 4),
      "name|wine": "wine",
      "grape|variety": "grape",
      "vintage|year": "vintage",
      country: oneOf("France:26|Italy:22|Spain:14|United States:16|Australia:8|Chile:7|Germany:7"),
      "winery|producer": { kind: "template", template: "{@winery_word} Estate" },
      winery_word: oneOf("Alder|Bellmont|Crosswind|Dunmore|Estrella|Fairhaven|Greystone|Hollowell"),
      price: money(6, 240, 18, 0.7),
      "rating|points|score": numberAround(78, 99, 88, 3.2, 0),
      "tasting_notes|notes": "tasting notes",
    },
    label: "name",
  }),
];
