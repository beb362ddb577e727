import type { GeneratorInput } from "@/lib/schema/generators";
import { type Entity, entity } from "../../plan/entity";
import {
  day,
  daytime,
  either,
  firstOf,
  flag,
  formula,
  id,
  instant,
  numberAround,
  numberGiven,
  oneOf,
  oneOfGiven,
  pattern,
  place,
  type Recipe,
  unique,
  wholeAround,
  wholeTail,
} from "../make";

/** Electricity from the plant to the bill, and the sun on the roof. */

const decimal = (expression: string, scale = 2) =>
  formula(`round(${expression}, ${scale})`, { output: "decimal", scale });
const whole = (expression: string) => formula(expression, { output: "integer" });
/** Where such plants stand: no geothermal plant in New York. */
const site = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "place",
  attribute,
  as: "plant",
  where: [{ attribute: "region", sameAs: "@own_state" }],
});
const system = (
  attribute: string,
  where: Extract<GeneratorInput, { kind: "record" }>["where"] = [],
): GeneratorInput => ({
  kind: "record",
  source: "solar_system",
  attribute,
  per: "@system_id",
  ...(where.length > 0 && { where }),
});
const WEATHER_CITY = formula("@city", { output: "text" });
/** The sun and the air over the row's city. */
function sky(daily: string, hourly = daily): Recipe {
  const at = (attribute: string, when: "date" | "timestamp"): GeneratorInput => ({
    kind: "record",
    source: "weather",
    attribute,
    where: [
      { attribute: "city", sameAs: "@weather_city" },
      { attribute: when === "date" ? "date" : "observed_at", sameAs: `@${when}` },
    ],
  });
  return firstOf(at(daily, "date"), at(hourly, "timestamp"));
}

/** Mornings and evenings stand out of a household's day. */
const daily = (time: string) =>
  `(0.36 + 0.42 * exp(0 - pow((hour(${time}) - 7.5) / 1.7, 2)) + 0.95 * exp(0 - pow((hour(${time}) - 19.2) / 2.5, 2)))`;
/** Heating and light in winter, cooling in high summer. */
const yearly = (time: string) =>
  `(0.88 + 0.34 * pow(abs(month(${time}) - 6.9) / 6, 1.6) + 0.16 * exp(0 - pow((month(${time}) - 7.4) / 1.1, 2)))`;

const tariffs = "Standard:52|Time of Use:22|Green:12|Economy 7:8|Dynamic:6";
const rateOf = numberGiven("@tariff", {
  Standard: [0.24, 0.26, 0.28],
  "Time of Use": [0.21, 0.23],
  Green: [0.27, 0.29],
  "Economy 7": [0.19, 0.21],
  Dynamic: [0.17, 0.2, 0.22],
});
const meterId = pattern("MTR-(10[0-4]|11[0-9])\\d");

/** Plants of these fuels, or of all. */
function plants(nouns: string, fuels: readonly string[] = []): Entity {
  const plant = (attribute: string): GeneratorInput => ({
    kind: "record",
    source: "power_plant",
    attribute,
    per: "@plant_id",
    ...(fuels.length > 0 && { where: [{ attribute: "fuel", anyOf: [...fuels] }] }),
  });
  return entity(nouns, {
    domain: "energy",
    core: {
      plant_id: id("PP-", 3),
      "name|plant|plant name|power plant": plant("name"),
      "fuel|type|source|fuel type|energy source|plant type": plant("fuel"),
      technology: plant("technology"),
      "city|location": site("city"),
      "region|state": site("region"),
      "capacity_mw|capacity|installed capacity|rated capacity": plant("capacity_mw"),
      "annual_output_mwh|annual generation|generation mwh|yearly output": plant("annual_output_mwh"),
      "commissioned_year|year|commissioned|commissioning year|start year": plant("commissioned_year"),
      "status|operational status": oneOf("Online:89|Maintenance:6|Standby:3|Offline:2"),
    },
    more: {
      own_state: plant("us_state"),
      country: site("country"),
      "latitude|lat": site("latitude"),
      "longitude|lon|lng": site("longitude"),
      "output_mw|output|current output|generation": decimal(
        'if(@status != "Online", 0, @capacity_mw * clamp(normal(@capacity_factor / 100 * 1.1, 0.12), 0.02, 0.99))',
        1,
      ),
      "capacity_factor|load factor|utilization": plant("capacity_factor"),
      "efficiency|efficiency percent": plant("efficiency"),
      "co2_kg_mwh|emission factor|emissions": plant("co2_kg_mwh"),
      "co2_tonnes|annual emissions|co2 emissions": plant("co2_tonnes"),
      "cost_usd_mwh|lcoe|cost per mwh": plant("cost_usd_mwh"),
      "renewable|is renewable": plant("renewable"),
      "operator|owner|company": {
        kind: "record",
        source: "company",
        attribute: "name",
        where: [{ attribute: "industry", anyOf: ["Electric Utilities", "Renewable Energy"] }],
      },
      "commissioned_on|install date": day("-P40Y", "-P1Y"),
    },
    label: "name",
    usualRows: 10,
  });
}

export const ENERGY = [
  entity("meter|smart meter|electricity meter|energy meter|gas meter|water meter|utility meter", {
    domain: "energy",
    parents: "customer|household|building",
    core: {
      meter_id: id("MTR-", 5),
      "serial_number|serial": unique(pattern("(LGZ|ITR|EMH|KAM)\\d{8}")),
      "type|meter type|utility": oneOf("Electricity:70|Gas:18|Water:12"),
      "manufacturer|make": oneOfGiven(
        "@type",
        { Water: "Kamstrup|Sensus|Zenner", Gas: "Elster|Itron|Pietro Fiorentini" },
        "Landis+Gyr|Itron|Kamstrup|EMH",
      ),
      "address|service address": place("street_address"),
      "city|location": place("city"),
      "installed_on|install date|installed": day("-P14Y", "-P60D"),
      "tariff|plan": oneOf(tariffs),
      "last_reading|reading|current reading": decimal(
        'days_between(@installed_on, as_of()) * if(@type == "Water", 0.34, if(@type == "Gas", 3.6, 8.2)) * uniform(0.5, 1.7)',
        1,
      ),
      "unit|units": oneOfGiven("@type", { Electricity: "kWh", Gas: "m³", Water: "m³" }, "kWh"),
      "status|meter status": oneOf("Active:94|Inactive:3|Faulty:2|Replaced:1"),
    },
    usualRows: 60,
  }),
  entity(
    "energy consumption|electricity usage|smart meter reading|meter reading|power consumption record|energy usage|energy record|household energy|electricity consumption|consumption record|energy consumption record|power usage|smart meter data|energy data|load profile",
    {
      domain: "energy",
      parents: "meter|customer|household",
      core: {
        "meter_id|meter": meterId,
        "timestamp|time|datetime|recorded at|hour|reading time|interval start": instant("-P1Y", "P0D"),
        "consumption_kwh|kwh|energy|consumption|usage|energy kwh|usage kwh|electricity consumption|energy consumption|kwh used":
          firstOf(
            decimal(`11.2 * ${yearly("@date")} * exp(normal(0, 0.28))`, 2),
            decimal(`0.62 * ${daily("@timestamp")} * ${yearly("@timestamp")} * exp(normal(0, 0.3))`, 3),
          ),
        "voltage|volts": numberAround(222, 242, 231, 2.6, 1),
        "tariff|rate type|tariff period|period": firstOf(oneOf(tariffs)),
        "cost|amount|price": decimal("@consumption_kwh * @rate"),
      },
      more: {
        "date|day|reading date": day("-P1Y", "P0D"),
        "rate|price per kwh|unit price|tariff rate": rateOf,
        "peak|is peak|peak hour|on peak": formula("hour(@timestamp) >= 16 && hour(@timestamp) < 21", {
          output: "boolean",
        }),
        "current_a|current|amps": decimal("@consumption_kwh * 1000 / @voltage", 2),
        "power_factor|pf": numberAround(0.82, 1, 0.95, 0.03, 2),
        "demand_kw|power|demand|load": decimal("@consumption_kwh * uniform(1, 1.5)", 2),
        "temperature|outdoor temperature|outside temperature": sky("temperature_mean", "temperature"),
        "city|location": place("city"),
        "household_id|household|customer id": pattern("HH-0(0[1-9]|[1-4]\\d)"),
        "co2_kg|emissions|carbon": decimal("@consumption_kwh * 0.31", 3),
      },
      helpers: { weather_city: WEATHER_CITY },
      usualRows: 500,
    },
  ),
  entity(
    "utility bill|electricity bill|energy bill|power bill|energy invoice|electricity invoice|billing record of energy",
    {
      domain: "energy",
      parents: "meter|customer|household",
      core: {
        bill_id: id("EB-", 6),
        "customer_name|customer|account holder|name": "full name",
        "meter_id|meter": meterId,
        "period_start|billing period start|from|billing start": day("-P1Y", "-P45D"),
        "period_end|billing period end|to|billing end": formula("add_days(@period_start, 29)", { output: "date" }),
        "previous_reading|opening reading|start reading": wholeAround(1200, 68_000, 24_000, 12_000),
        "current_reading|closing reading|end reading": whole("@previous_reading + @consumption_kwh"),
        "consumption_kwh|kwh|usage|consumption|units consumed|energy used": whole(
          `round(330 * ${yearly("@period_start")} * exp(normal(0, 0.42)))`,
        ),
        "rate|price per kwh|unit rate|tariff rate": rateOf,
        "energy_charge|energy cost|usage charge": decimal("@consumption_kwh * @rate"),
        "fixed_charge|standing charge|service fee|base fee": {
          kind: "choice",
          values: [8.5, 9.9, 11.5, 12.9],
          weights: [28, 34, 24, 14],
        },
        "tax|vat|taxes": decimal("(@energy_charge + @fixed_charge) * 0.08"),
        "total|total amount|amount due|amount|bill amount": decimal("@energy_charge + @fixed_charge + @tax"),
        "due_date|payment due": formula("add_days(@period_end, 21)", { output: "date" }),
        "status|payment status": either(
          "@due_date > as_of()",
          oneOf("Unpaid:52|Paid:48"),
          oneOf("Paid:93|Overdue:6|Disputed:1"),
        ),
      },
      more: {
        "tariff|plan": oneOf(tariffs),
        "address|service address": place("street_address"),
        city: place("city"),
        "paid_on|payment date": formula('if(@status == "Paid", add_days(@period_end, random_int(1, 14)), null)', {
          output: "date",
        }),
      },
      usualRows: 150,
    },
  ),
  entity("tariff|energy tariff|electricity tariff|electricity plan|energy plan|rate plan", {
    domain: "energy",
    core: {
      tariff_id: id("TF-", 2),
      "name|tariff|plan name|tariff name": pattern(
        "(Home|Family|Night|Weekend|Green|Solar|Business|EV Drive|Heat Pump|Compact) (Flex|Fix 12|Fix 24|Saver|Plus|Basic)",
      ),
      "customer_class|segment|customer type": oneOf("Residential:70|Small business:22|Industrial:8"),
      "rate_per_kwh|unit rate|price per kwh|energy rate|rate": decimal(
        'if(@customer_class == "Industrial", 0.15, if(@customer_class == "Small business", 0.22, 0.27)) * uniform(0.88, 1.12)',
        4,
      ),
      "night_rate|off peak rate": decimal("@rate_per_kwh * uniform(0.62, 0.85)", 4),
      "fixed_charge_monthly|standing charge|monthly fee|base fee": decimal(
        'if(@customer_class == "Industrial", 180, if(@customer_class == "Small business", 24, 11)) * uniform(0.8, 1.25)',
      ),
      "contract_months|contract length|term": oneOf("0:24|12:44|24:32"),
      "green|renewable|is green": flag(0.34),
      "valid_from|start date": day("-P3Y", "-P30D"),
    },
    label: "name",
    usualRows: 12,
  }),
  plants(
    "power plant|generation unit|power station|generator unit|energy plant|generating station|power generation unit",
  ),
  plants("wind farm|wind turbine|turbine|wind park|wind power plant", ["Wind"]),
  plants("solar farm|solar park|solar plant|solar power plant|solar power station", ["Solar"]),
  plants("hydro plant|hydro power plant|hydroelectric plant|hydropower plant|dam", ["Hydro"]),
  entity(
    "charging session|ev charging session|ev charging|ev charge|charging record|electric vehicle charging session|charging transaction",
    {
      domain: "energy",
      parents: "customer|user",
      core: {
        session_id: id("CS-", 6),
        "station|charging station|location|site": pattern(
          "(Harbor|Mill Street|Northgate|Lakeside|Union Square|Airport|Riverside|Oak Park) (Garage|Plaza|Center) 0[1-6]",
        ),
        "connector|connector type|plug|plug type": oneOf("CCS:50|Type 2:20|NACS:22|CHAdeMO:8"),
        "power_kw|power|charger power|max power": numberGiven("@connector", {
          CCS: [50, 150, 350],
          NACS: [150, 250],
          CHAdeMO: [50],
          "Type 2": [7.4, 11, 22],
        }),
        "started_at|start|start time|started|timestamp|date": daytime("-P180D", "-P1D"),
        "ended_at|end|end time|ended": formula("add_minutes(@started_at, @own_minutes)", { output: "datetime" }),
        "energy_kwh|kwh|energy|energy delivered": decimal("clamp(@own_wanted, 1, @power_kw * @own_minutes / 60)"),
        "price_per_kwh|tariff|unit price": numberGiven("@connector", {
          "CCS|NACS": [0.49, 0.52, 0.59],
          CHAdeMO: [0.49],
          "Type 2": [0.29, 0.33, 0.36],
        }),
        "cost|price|amount|total|total cost": decimal("@energy_kwh * @price_per_kwh"),
      },
      more: {
        own_wanted: decimal("clamp(normal(27, 12), 3, 68)"),
        own_minutes: whole("max(6, round(@own_wanted / min(@power_kw * uniform(0.7, 0.95), 125) * 60))"),
        "duration_minutes|duration|minutes": whole("@own_minutes"),
        "vehicle|car|vehicle model": oneOf("Compact|Sedan|Crossover|Van|Pickup"),
        "user|driver|customer|name": "full name",
        "payment_method|payment": oneOf("App:58|Card:24|Charge card:18"),
        status: oneOf("Completed:95|Interrupted:4|Failed:1"),
        city: place("city"),
      },
      usualRows: 300,
    },
  ),
  entity("gas station|petrol station|fuel station|fuel price|gas price|service station|filling station", {
    domain: "energy",
    core: {
      station_id: id("GS-", 4),
      "brand|name|station|chain": oneOf(
        "Meridian Fuel:24|Redline Stations:22|Bluestone Express:20|Corner Pump:18|Prairie Gas:16",
      ),
      "city|location": place("city"),
      "regular|regular price|gasoline|unleaded|e10": decimal("normal(3.29, 0.24)", 2),
      "midgrade|plus|plus price": decimal("@regular + uniform(0.3, 0.5)", 2),
      "premium|premium price|super": decimal("@regular + uniform(0.68, 0.95)", 2),
      "diesel|diesel price": decimal("@regular + uniform(0.25, 0.8)", 2),
      "updated_at|date|price date|recorded at": instant("-P2D", "P0D"),
    },
    more: {
      "state|region": place("region"),
      address: place("street_address"),
      latitude: place("latitude"),
      longitude: place("longitude"),
      "pumps|number of pumps": wholeTail(4, 24, 8, 0.4),
      "open_24h|open 24 hours|24 hours": flag(0.6),
      "price|fuel price|price per gallon": decimal("@regular", 2),
    },
    label: "brand",
    usualRows: 60,
  }),
  entity("outage|power outage|blackout|power cut|grid outage|outage record|outage report|service interruption", {
    domain: "energy",
    parents: "power plant|region",
    core: {
      outage_id: id("OUT-", 5),
      "city|location|area|region affected": place("city"),
      "started_at|start time|start|date|timestamp": instant("-P1Y", "-P1D"),
      "cause|reason|outage cause": oneOf(
        "Storm:26|Equipment failure:22|Tree contact:16|Planned work:14|Animal contact:7|Vehicle hit pole:6|Overload:5|Underground cable fault:4",
      ),
      "duration_minutes|duration|outage minutes": whole(
        'max(3, round(exp(normal(if(@cause == "Storm", 5.1, if(@cause == "Planned work", 5, 4.2)), 0.7))))',
      ),
      "restored_at|end time|restored|end": formula("add_minutes(@started_at, @duration_minutes)", {
        output: "datetime",
      }),
      "customers_affected|affected customers|customers": wholeTail(4, 48_000, 380, 1.5),
      "customer_minutes|customer minutes lost": whole("@customers_affected * @duration_minutes"),
      "severity|priority": formula(
        'if(@customers_affected > 5000, "Major", if(@customers_affected > 400, "Moderate", "Minor"))',
        { output: "text" },
      ),
      "planned|is planned": formula('@cause == "Planned work"', { output: "boolean" }),
    },
    usualRows: 120,
  }),
  entity(
    "solar installation|solar panel|solar system|solar pv system|pv system|rooftop solar|solar project|pv installation|solar panel installation|solar array",
    {
      domain: "energy",
      parents: "customer|household",
      core: {
        system_id: id("PV-", 4),
        "panel_maker|manufacturer|panel brand|brand|maker": system("panel_maker"),
        "panel_model|model|panel": system("panel_model"),
        "panel_watts|wattage|watts|power rating|power w|rated power": system("panel_watts"),
        "panel_count|panels|number of panels": system("panel_count"),
        "capacity_kw|capacity|system size|size kw|system size kw|peak power": system("capacity_kw"),
        "inverter_model|inverter": system("inverter_model"),
        "city|location": place("city"),
        "installed_on|install date|installation date|commissioned on": day("-P9Y", "-P30D"),
        "annual_output_kwh|annual production|yearly output|annual generation": whole(
          "round(@capacity_kw * normal(1180, 160))",
        ),
        "system_cost|cost|price|installation cost|total cost": system("system_cost"),
      },
      more: {
        "efficiency|panel efficiency|efficiency percent": system("panel_efficiency"),
        "cell_type|technology|panel type|type": system("cell_type"),
        "inverter_maker|inverter brand|inverter manufacturer": system("inverter_maker"),
        "inverter_count|inverters": system("inverter_count"),
        "inverter_kw|inverter power|inverter capacity": system("inverter_kw"),
        inverter_efficiency: system("inverter_efficiency"),
        "site_type|customer type|sector": system("site_type"),
        "tilt_degrees|tilt|tilt angle": system("tilt_degrees"),
        "orientation|azimuth|direction": system("orientation"),
        "battery_kwh|battery|storage|battery capacity": system("battery_kwh"),
        "warranty_years|warranty": system("warranty_years"),
        "area_m2|area|roof area": system("panel_area_m2"),
        "owner|customer|homeowner|customer name": "full name",
        "state|region": place("region"),
        status: oneOf("Operational:93|Maintenance:4|Offline:2|Commissioning:1"),
        "payback_years|payback period": decimal("@system_cost / (@annual_output_kwh * 0.24)", 1),
      },
      usualRows: 40,
    },
  ),
  entity("inverter|solar inverter|pv inverter", {
    domain: "energy",
    parents: "solar installation",
    core: {
      system_id: id("INV-", 4),
      "manufacturer|brand|maker": system("inverter_maker"),
      "model|inverter model": system("inverter_model"),
      "type|inverter type": system("inverter_type"),
      "power_kw|rated power|capacity": system("inverter_kw"),
      "efficiency|efficiency percent": system("inverter_efficiency"),
      "installed_on|install date": day("-P9Y", "-P30D"),
      "status|state": oneOf("OK:94|Derated:3|Fault:2|Offline:1"),
      "fault_code|error code|last fault": firstOf(
        either(
          '@status == "Fault"',
          oneOf("Grid overvoltage|Isolation low|Fan failure|Arc detected|DC string open"),
          oneOf("None"),
        ),
      ),
    },
    usualRows: 30,
  }),
  entity(
    "solar reading|solar power reading|inverter reading|solar generation|solar production|solar output|pv reading|solar data|solar energy data|pv production|solar panel reading|solar production record|solar generation record|solar power generation|pv output",
    {
      domain: "energy",
      parents: "power plant|household|solar installation|inverter",
      core: {
        reading_id: id("SR-", 6),
        "timestamp|time|datetime|recorded at|hour": instant("-P1Y", "P0D"),
        "inverter_id|inverter|system|panel id|panel": pattern("INV-0[1-8]"),
        "irradiance_w_m2|irradiance|solar irradiance|radiation|insolation": sky("solar_radiation", "irradiance"),
        "power_kw|output|generation|power|power output|solar output|output kw|ac power": firstOf(
          decimal("@plant_kw * @solar_day * 0.84 / 24 + days_between(@date, @date)", 2),
          decimal(
            'if(@status == "Fault", 0, @plant_kw * @irradiance_w_m2 / 1000 * 0.86 * (1 - 0.004 * max(0, @panel_temperature_c - 25)) * uniform(0.96, 1))',
            2,
          ),
        ),
        "energy_kwh|energy|kwh|production kwh|energy generated|generation kwh|production|energy produced": firstOf(
          decimal("@plant_kw * @solar_day * 0.84 * uniform(0.95, 1) + days_between(@date, @date)", 2),
          decimal("@power_kw * uniform(0.9, 1)", 2),
        ),
        "ambient_temperature_c|ambient temperature|temperature|air temperature": sky("temperature_mean", "temperature"),
        "panel_temperature_c|panel temperature|module temperature|cell temperature": decimal(
          "@ambient_temperature_c + @irradiance_w_m2 * 0.027 + normal(0, 0.8)",
          1,
        ),
        "status|inverter status": oneOf("OK:97|Curtailed:2|Fault:1"),
      },
      more: {
        "date|day": day("-P1Y", "P0D"),
        "city|location|site": place("city"),
        "cloud_cover|clouds": sky("cloud_cover"),
        "weather|condition|weather condition": sky("condition", "condition_now"),
        "dc_voltage|voltage": decimal("if(@irradiance_w_m2 < 12, 0, 590 + @irradiance_w_m2 * 0.06 + normal(0, 6))", 1),
        "dc_power_kw|dc power": decimal("@power_kw / 0.976", 2),
        "efficiency|performance ratio": decimal("if(@irradiance_w_m2 < 20, 0, uniform(0.79, 0.87))", 2),
      },
      helpers: {
        plant_kw: { kind: "choice", values: [9.8] },
        weather_city: WEATHER_CITY,
        solar_day: {
          kind: "record",
          source: "weather",
          attribute: "solar_radiation",
          where: [
            { attribute: "city", sameAs: "@weather_city" },
            { attribute: "date", sameAs: "@date" },
          ],
        },
      },
      usualRows: 500,
    },
  ),
  entity("wind power reading|wind turbine reading|wind generation|scada reading|wind farm reading|wind turbine data", {
    domain: "energy",
    parents: "power plant",
    core: {
      reading_id: id("WR-", 6),
      "turbine_id|turbine": pattern("WT-(0[1-9]|1[0-2])"),
      "timestamp|time|date|datetime": instant("-P1Y", "P0D"),
      "wind_speed_ms|wind speed": {
        kind: "decimal",
        min: 0.2,
        max: 29,
        scale: 1,
        distribution: { kind: "normal", mean: 7.4, sd: 3.4 },
      },
      "wind_direction_deg|wind direction": wholeAround(0, 359, 240, 90),
      "power_kw|power|output|generation|active power": decimal(
        'if(@status == "Maintenance" || @wind_speed_ms < 3 || @wind_speed_ms > 25, 0, min(3450, 3450 * pow((@wind_speed_ms - 2.4) / 10.4, 2.4)) * uniform(0.94, 1.02))',
        0,
      ),
      "rotor_rpm|rotor speed|rpm": decimal(
        "if(@power_kw <= 0, 0, min(13.4, 5.2 + @wind_speed_ms * 0.72) + normal(0, 0.15))",
        1,
      ),
      "gearbox_temperature_c|gearbox temperature": decimal("38 + @power_kw * 0.0078 + normal(0, 2)", 1),
      "status|state": oneOf("Running:93|Maintenance:3|Idle:3|Curtailed:1"),
    },
    usualRows: 500,
  }),
];
