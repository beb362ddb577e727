import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  either,
  firstOf,
  flag,
  formula,
  id,
  numberAround,
  oneOf,
  oneOfGiven,
  pattern,
  place,
  record,
  unique,
  wholeAround,
  wholeTail,
} from "../make";

/** Farms, fields, crops and animals. */

const crop = (attribute: string): GeneratorInput => record("crop", attribute);
const animal = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "livestock",
  attribute,
  per: "@animal_id",
});
const decimal = (expression: string, scale = 2) =>
  formula(`round(${expression}, ${scale})`, { output: "decimal", scale });
const whole = (expression: string) => formula(expression, { output: "integer" });
const hectares: GeneratorInput = {
  kind: "decimal",
  min: 0.6,
  max: 420,
  scale: 1,
  distribution: { kind: "logNormal", median: 14, sigma: 0.9 },
};
const soils = "Loam:30|Clay loam:18|Sandy loam:18|Silt loam:14|Clay:12|Sand:8";

export const AGRICULTURE = [
  entity("farm|agricultural farm|coffee farm|vineyard|ranch|orchard|plantation", {
    domain: "agriculture",
    core: {
      farm_id: id("F-", 3),
      "name|farm name": "farm",
      "owner|farmer": "full name",
      "city|municipality|location": "city",
      "region|state": "state",
      "area_hectares|area|hectares|size": "area hectares",
      "altitude_m|altitude": "altitude",
      "main_crop|crop": crop("crop"),
      soil_type: oneOf(soils),
      "certified_organic|organic": flag(0.24),
    },
    label: "name",
    usualRows: 25,
  }),
  entity(
    "harvest|crop record|crop yield|crop|farm record|agriculture data|crop harvest|farming record|agricultural data|crop production|yield record|harvest record|crop data|agricultural record|crop yield record|farm production|crop planting",
    {
      domain: "agriculture",
      parents: "farm|field",
      core: {
        harvest_id: id("HV-", 4),
        "farm|farm name": "farm",
        "crop|crop type|crop name": crop("crop"),
        "variety|cultivar": crop("variety"),
        "season|growing season": crop("season"),
        "planting_date|planted on|sowing date|planted|sown on": crop("planted_on"),
        "harvest_date|date|harvested on|harvested": crop("harvested_on"),
        "area_hectares|area|hectares|size|field size|area ha": hectares,
        "yield_t_ha|yield per hectare|yield rate|productivity|yield tonnes per hectare": crop("yield_t_ha"),
        "yield_tonnes|yield|quantity|production|harvest tonnes|total yield|crop yield|quantity tonnes": decimal(
          "@area_hectares * @yield_t_ha",
          1,
        ),
      },
      more: {
        "category|crop category": crop("category"),
        "region|growing region|state": crop("region"),
        "quality|grade": oneOf("A:42|B:40|C:18"),
        "price_per_tonne|price|market price|price usd": crop("price_usd_t"),
        "revenue|value|income|total value": decimal("@yield_tonnes * @price_per_tonne"),
        "water_mm|water requirement|irrigation mm|water use|irrigation": crop("water_mm"),
        "rainfall_mm|rainfall|precipitation": whole("round(@water_mm * uniform(0.4, 1.25))"),
        "soil_ph|ph": crop("soil_ph"),
        "soil_type|soil": oneOf(soils),
        "pest|disease|pest or disease|main pest": crop("pest"),
        "pesticide_used|pesticide": flag(0.62),
        "fertilizer|fertilizer type": oneOf("NPK 15-15-15:30|Urea:26|Ammonium nitrate:16|Compost:14|Manure:14"),
        "fertilizer_kg_ha|fertilizer amount|fertilizer rate": wholeAround(20, 280, 120, 50),
        "irrigation_method|irrigation type": oneOf("Rainfed:42|Drip:22|Sprinkler:18|Center pivot:12|Furrow:6"),
        "moisture_percent|moisture|grain moisture": numberAround(10, 19, 13.6, 1.4, 1),
        "unit|unit of measure": crop("unit"),
        "farmer|grower|farmer name": "full name",
        "organic|certified organic": flag(0.18),
        "temperature|average temperature": numberAround(8, 30, 18.5, 4, 1),
        "humidity|average humidity": numberAround(32, 92, 64, 11, 0),
      },
      usualRows: 120,
    },
  ),
  entity("field|farm field|plot|parcel of land|field record|paddock", {
    domain: "agriculture",
    parents: "farm",
    core: {
      field_id: id("FLD-", 3),
      "name|field name|field": pattern(
        "(North|South|East|West|Upper|Lower|River|Mill|Church|Long|Old|Stony) (Field|Meadow|Acre|Slope|Bottom|Piece)",
      ),
      "crop|current crop": crop("crop"),
      "variety|cultivar": crop("variety"),
      "area_hectares|area|hectares|size": hectares,
      "soil_type|soil": oneOf(soils),
      "soil_ph|ph": crop("soil_ph"),
      "irrigation|irrigation method|irrigation type": oneOf("Rainfed:42|Drip:22|Sprinkler:18|Center pivot:12|Furrow:6"),
      "planted_on|planting date": crop("planted_on"),
    },
    more: {
      "organic_matter_percent|organic matter": numberAround(0.8, 7, 3, 1.1, 1),
      "slope_percent|slope": numberAround(0, 14, 2.6, 2.4, 1),
      "nitrogen_kg_ha|nitrogen": wholeAround(8, 160, 62, 26),
      "last_harvest|last harvested": crop("harvested_on"),
    },
    label: "name",
    usualRows: 30,
  }),
  entity("soil sample|soil test|soil analysis|soil record|soil data", {
    domain: "agriculture",
    parents: "field|farm",
    core: {
      sample_id: id("SOIL-", 4),
      "field|plot|field name": pattern("Field (A|B|C|D)[1-9]"),
      "sampled_on|date|sample date": day("-P3Y", "-P3D"),
      "soil_type|texture|soil texture": oneOf(soils),
      "depth_cm|depth": { kind: "choice", values: [15, 20, 30, 60], weights: [24, 34, 32, 10] },
      "ph|soil ph": numberAround(4.8, 8.4, 6.5, 0.6, 1),
      "organic_matter_percent|organic matter": decimal(
        'max(0.5, normal(if(@soil_type == "Sand", 1.6, if(@soil_type == "Clay", 3.6, 3)), 0.7))',
        1,
      ),
      "nitrogen_ppm|nitrogen|n": wholeAround(4, 70, 24, 11),
      "phosphorus_ppm|phosphorus|p": wholeAround(4, 90, 31, 14),
      "potassium_ppm|potassium|k": wholeAround(40, 420, 172, 62),
      "moisture_percent|moisture|soil moisture": decimal(
        'max(3, normal(if(@soil_type == "Sand", 9, if(@soil_type == "Clay", 29, 21)), 4))',
        1,
      ),
      "recommendation|advice": formula(
        'if(@ph < 5.8, "Apply lime", if(@nitrogen_ppm < 16, "Add nitrogen", if(@phosphorus_ppm < 18, "Add phosphate", if(@potassium_ppm < 110, "Add potash", "No amendment needed"))))',
        { output: "text" },
      ),
    },
    usualRows: 80,
  }),
  entity("irrigation event|irrigation|irrigation record|irrigation schedule|watering event|irrigation log", {
    domain: "agriculture",
    parents: "field|farm",
    core: {
      irrigation_id: id("IR-", 5),
      "field|field name|plot": pattern("Field (A|B|C|D)[1-9]"),
      "crop|crop type": crop("crop"),
      "method|irrigation method|type": oneOf("Drip:38|Sprinkler:30|Center pivot:22|Furrow:10"),
      "started_at|date|start time|timestamp": {
        kind: "datetime",
        output: "datetime",
        from: { asOf: "-P120D" },
        to: { asOf: "-P1D" },
      },
      "duration_minutes|duration": wholeAround(30, 480, 165, 70),
      "area_hectares|area": hectares,
      "depth_mm|water applied|amount mm": decimal(
        '@duration_minutes / 60 * if(@method == "Drip", 2.4, if(@method == "Furrow", 9, 6)) * uniform(0.85, 1.15)',
        1,
      ),
      "volume_m3|water volume|volume": whole("round(@depth_mm * @area_hectares * 10)"),
      "soil_moisture_before|moisture before": numberAround(9, 26, 17, 3, 1),
      "soil_moisture_after|moisture after": decimal(
        "min(42, @soil_moisture_before + @depth_mm * 0.32 + normal(0, 0.8))",
        1,
      ),
    },
    usualRows: 150,
  }),
  entity(
    "farm animal|livestock|cattle|cow|livestock record|livestock animal|sheep|goat|pig|dairy cow|poultry|herd animal|livestock data",
    {
      domain: "agriculture",
      parents: "farm",
      core: {
        animal_id: id("AN-", 4),
        "tag_number|ear tag|tag|tag id": unique(pattern("(DE|US|FR|NL|GB) \\d{3} \\d{4} \\d{3}")),
        "species|type|animal type|animal": animal("species"),
        breed: animal("breed"),
        "sex|gender": animal("sex"),
        "birth_date|born|date of birth|born on": day("-P6Y", "-P6M"),
        "weight_kg|weight": animal("weight_kg"),
        "purpose|use": animal("purpose"),
        "health_status|status|health": oneOf("Healthy:91|Under treatment:6|Quarantined:3"),
      },
      more: {
        "product|produces": animal("product"),
        "product_amount|yield|production|daily yield": animal("product_amount"),
        "product_unit|unit": animal("product_unit"),
        "milk_yield_l_day|milk yield|milk production|milk|daily milk": {
          ...animal("product_amount"),
          where: [{ attribute: "product_unit", anyOf: ["L/day"] }],
        } as GeneratorInput,
        "price|value|market value": animal("price"),
        "ailment|disease|condition|diagnosis": firstOf(
          either('@health_status == "Healthy"', oneOf("None"), animal("ailment")),
        ),
        "last_vaccination|vaccinated on|vaccination date": day("-P1Y", "-P2D"),
        "age_months|age": whole("floor(days_between(@birth_date, as_of()) / 30.44)"),
        "feed_kg_day|feed|daily feed": decimal("max(0.05, coalesce(@weight_kg, 0.1) * uniform(0.022, 0.036))", 2),
      },
      usualRows: 100,
    },
  ),
  entity("processing batch|processing|coffee processing", {
    domain: "agriculture",
    parents: "harvest|farm",
    core: {
      batch_id: id("BT-", 4),
      "method|process": oneOf("Washed:52|Natural:30|Honey:18"),
      "processed_on|date": day("-P1Y", "P0D"),
      "input_kg|input": wholeTail(200, 40_000, 3200, 0.9),
      "output_kg|output": formula("round(@input_kg * uniform(0.17, 0.22), 0)", { output: "integer" }),
      "moisture_percent|moisture": numberAround(9, 14, 11, 0.8, 1),
      "cupping_score|score": numberAround(72, 94, 83, 3.4, 1),
    },
    usualRows: 100,
  }),
  entity("greenhouse|greenhouse record", {
    domain: "agriculture",
    parents: "farm",
    core: {
      greenhouse_id: id("GH-", 2),
      crop: oneOf("Tomatoes:34|Cucumbers:22|Peppers:18|Lettuce:16|Strawberries:10"),
      "area_m2|area|size": wholeTail(120, 60_000, 4200, 1),
      "target_temperature_c|target temperature|temperature": numberAround(16, 27, 21, 2, 1),
      "target_humidity|humidity": wholeAround(58, 88, 74, 6),
      "lighting|light": oneOfGiven("@crop", { Lettuce: "LED|HPS" }, "HPS|LED|Natural"),
      "city|location": place("city"),
    },
    usualRows: 8,
  }),
];
