import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  day,
  daytime,
  firstOf,
  formula,
  id,
  instant,
  numberAround,
  numberGiven,
  oneOf,
  type Recipe,
  template,
  wholeTail,
} from "../make";

/** Weather, air, water and the earth below. */

/** A city large enough that somebody measures there. */
const MEASURED = [{ attribute: "city_size", anyOf: ["Metropolis", "Large City", "City"] }];
const station = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "place",
  attribute,
  as: "station",
  where: MEASURED,
});

/**
 * Weather of the row's city, or its station's, at the row's moment: `hourly` where the row has one, else `daily`. The first form only
 * makes the station's city known to the table.
 */
function weather(daily: string, hourly = daily): Recipe {
  const at = (attribute: string, when: "date" | "timestamp"): GeneratorInput => ({
    kind: "record",
    source: "weather",
    attribute,
    where: [
      { attribute: "city", sameAs: "@weather_city" },
      { attribute: when === "date" ? "date" : "observed_at", sameAs: `@${when}` },
    ],
  });
  return firstOf(formula("concat(@station_city, @weather_city)"), at(hourly, "timestamp"), at(daily, "date"));
}

const WEATHER_CITY = firstOf(formula("@station_city", { output: "text" }), formula("@city", { output: "text" }));

/** °C and what else measures it. */
const inFahrenheit = (celsius: string) => formula(`round(${celsius} * 9 / 5 + 32, 1)`, { output: "decimal", scale: 1 });

/** Lands of earthquakes, by how many each has. */
const seismic = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "place",
  attribute,
  as: "epicentre",
  locale: "en-001",
  where: [
    {
      attribute: "country",
      anyOf: [
        "Japan",
        "Indonesia",
        "Chile",
        "Mexico",
        "Turkey",
        "Iran",
        "Peru",
        "Philippines",
        "Greece",
        "New Zealand",
        "Taiwan",
        "Papua New Guinea",
      ],
    },
  ],
});

const AQI_LEVELS =
  'if(@aqi <= 50, "Good", if(@aqi <= 100, "Moderate", if(@aqi <= 150, "Unhealthy for sensitive groups", if(@aqi <= 200, "Unhealthy", if(@aqi <= 300, "Very unhealthy", "Hazardous")))))';
/** The index of the American agency, from a day's fine dust. */
const AQI_OF_PM25 =
  "round(if(@pm2_5 <= 9, @pm2_5 * 50 / 9, if(@pm2_5 <= 35.4, 51 + (@pm2_5 - 9.1) * 49 / 26.3, if(@pm2_5 <= 55.4, 101 + (@pm2_5 - 35.5) * 49 / 19.9, if(@pm2_5 <= 125.4, 151 + (@pm2_5 - 55.5) * 49 / 69.9, 201 + (@pm2_5 - 125.5))))))";

const WEATHER_OF_DAY = {
  "temperature_max|max temperature|high|temp max|maximum temperature|high temperature|tmax|max temp|high temp":
    weather("temperature_max"),
  "temperature_min|min temperature|low|temp min|minimum temperature|low temperature|tmin|min temp|low temp":
    weather("temperature_min"),
  "humidity|relative humidity|humidity percent|rh": weather("humidity"),
  "precipitation_mm|rainfall|precipitation|rain|rain mm|rainfall mm|precip|daily rainfall": weather(
    "precipitation",
    "precipitation_hour",
  ),
  "wind_speed_kmh|wind speed|wind|windspeed|wind kmh": weather("wind_speed"),
  "pressure_hpa|pressure|air pressure|barometric pressure|atmospheric pressure": weather("pressure"),
  "condition|weather|conditions|weather condition|weather conditions|sky|sky condition|weather type|weather description|summary":
    weather("condition", "condition_now"),
};

const TEMPERATURE = {
  "temperature|temp|hourly temperature|temperature c|temperature celsius|air temperature|avg temperature|average temperature|mean temperature|temp c|temperature mean|avg temp":
    weather("temperature_mean", "temperature"),
};

const MORE_WEATHER = {
  "temperature_f|temp f|temperature fahrenheit": inFahrenheit("@temperature"),
  "high_f|temperature max f": inFahrenheit("@temperature_max"),
  "low_f|temperature min f": inFahrenheit("@temperature_min"),
  "feels_like|feels|feel|apparent temperature|feels like temperature|real feel|heat index|wind chill":
    weather("feels_like"),
  "dew_point|dewpoint": weather("dew_point"),
  "uv_index|uv": weather("uv_index"),
  "cloud_cover|cloudiness|clouds|cloud cover percent": weather("cloud_cover"),
  "wind_direction|wind dir|direction of wind": weather("wind_direction"),
  "wind_gust|wind gusts|gust|gusts": weather("wind_gust"),
  "wind_degrees|wind bearing": weather("wind_degrees"),
  "wind_speed_mph|wind mph": formula("round(@wind_speed_kmh * 0.621371, 1)", { output: "decimal", scale: 1 }),
  "wind_speed_ms|wind ms|wind speed m s": formula("round(@wind_speed_kmh / 3.6, 1)", {
    output: "decimal",
    scale: 1,
  }),
  "visibility|visibility km": weather("visibility_km"),
  "snowfall|snow|snowfall cm|snow cm|snow depth": weather("snowfall_cm"),
  "sunrise|sunrise time": weather("sunrise"),
  "sunset|sunset time": weather("sunset"),
  "sunshine_hours|sunshine|hours of sunshine|sun hours": weather("sunshine_hours"),
  "daylight_hours|day length|daylight": weather("daylight_hours"),
  "solar_radiation|solar irradiance|radiation|irradiance": weather("solar_radiation", "irradiance"),
  "season|season of year": weather("season"),
  "climate|climate zone|climate type": weather("climate"),
  "normal_high|average high|normal temperature": weather("normal_high"),
  "rain_chance|chance of rain|precipitation probability|rain probability|pop": formula(
    "clamp(round(if(@precipitation_mm > 0, normal(74, 15), normal(16, 12)) / 5) * 5, 0, 100)",
    { output: "integer" },
  ),
  "is_raining|rained|rain today|did it rain|raining": formula("@precipitation_mm > 0", { output: "boolean" }),
};

export const CLIMATE = [
  entity(
    "weather record|weather|weather observation|weather data|climate record|daily weather|weather station reading|weather reading|forecast|weather forecast|climate data|weather report|weather dataset|meteorological data|meteorological record|weather measurement|weather history|historical weather",
    {
      domain: "climate",
      parents: "station|weather station",
      core: {
        "date|day|observation date|forecast date|dt": day("-P1Y", "P0D"),
        "city|location|place|town": station("city"),
        ...WEATHER_OF_DAY,
      },
      more: {
        "timestamp|observed at|recorded at|datetime|time|hour|observation time|measured at|reading time": instant(
          "-P1Y",
          "P0D",
        ),
        ...TEMPERATURE,
        ...MORE_WEATHER,
        "country|nation": station("country"),
        "country_code|country iso": station("country_code"),
        "region|state|province": station("region"),
        "latitude|lat": station("latitude"),
        "longitude|lon|lng|long": station("longitude"),
        "station_name|station|weather station": template("{@city} Observatory"),
        "month|month of year": formula("month(@date)", { output: "integer" }),
      },
      helpers: { weather_city: WEATHER_CITY },
    },
  ),
  entity("hourly weather record|hourly weather|hourly forecast|hourly weather data", {
    domain: "climate",
    parents: "station|weather station",
    core: {
      "timestamp|observed at|recorded at|datetime|time|hour|date|reading time": instant("-P1M", "P0D"),
      "city|location|place|town": station("city"),
      ...TEMPERATURE,
      "humidity|relative humidity|humidity percent|rh": weather("humidity"),
      "precipitation_mm|rainfall|precipitation|rain|rain mm|rainfall mm|precip": weather(
        "precipitation",
        "precipitation_hour",
      ),
      "wind_speed_kmh|wind speed|wind|windspeed|wind kmh": weather("wind_speed"),
      "pressure_hpa|pressure|air pressure|barometric pressure|atmospheric pressure": weather("pressure"),
      "condition|weather|conditions|weather condition|weather conditions|sky|sky condition|weather type": weather(
        "condition",
        "condition_now",
      ),
    },
    more: { ...MORE_WEATHER, "country|nation": station("country"), "region|state|province": station("region") },
    helpers: { weather_city: WEATHER_CITY },
  }),
  entity("weather station|station|monitoring station|meteorological station|observatory", {
    domain: "climate",
    core: {
      station_id: id("WS-", 3),
      "name|station name": template("{@city} Station"),
      "city|location|town": station("city"),
      "region|state|province": station("region"),
      "country|nation": station("country"),
      latitude: station("latitude"),
      longitude: station("longitude"),
      "elevation_m|altitude|elevation|altitude m": wholeTail(1, 2600, 120, 1.1),
      "type|station type": oneOf("Automatic:74|Manned:16|Synoptic:10"),
      "installed_on|active since|installed|opened|install date": day("-P30Y", "-P90D"),
      "status|station status": oneOf("Active:92|Maintenance:5|Offline:3"),
    },
    more: {
      "timestamp|observed at|date|recorded at|time": instant("-P1Y", "P0D"),
      ...WEATHER_OF_DAY,
      ...TEMPERATURE,
      ...MORE_WEATHER,
    },
    helpers: { weather_city: WEATHER_CITY },
    label: "name",
    usualRows: 12,
  }),
  entity(
    "air quality reading|air quality|air quality measurement|pollution record|pollution|air pollution|air quality index reading|air quality data|air pollution data|pollution reading|pollution data|emission reading",
    {
      domain: "climate",
      parents: "station|sensor|weather station",
      core: {
        "timestamp|date|measured at|recorded at|time|datetime": instant("-P1Y", "P0D"),
        "city|location|place": station("city"),
        "pm2_5|pm25|pm 2 5|fine particles|pm2.5": numberAround(2, 140, 12, 9, 1),
        "pm10|coarse particles": formula("round(@pm2_5 * uniform(1.35, 2.3) + uniform(1, 8), 1)", {
          output: "decimal",
          scale: 1,
        }),
        "no2|nitrogen dioxide": formula(
          "round(max(2, 8 + @pm2_5 * 0.9 + if(hour(@timestamp) >= 7 && hour(@timestamp) <= 9 || hour(@timestamp) >= 17 && hour(@timestamp) <= 20, 14, 0) + normal(0, 5)), 1)",
          { output: "decimal", scale: 1 },
        ),
        "o3|ozone": formula(
          "round(max(3, 34 + if(hour(@timestamp) >= 11 && hour(@timestamp) <= 18, 32, 0) + if(month(@timestamp) >= 5 && month(@timestamp) <= 9, 14, 0) - @no2 * 0.25 + normal(0, 8)), 1)",
          { output: "decimal", scale: 1 },
        ),
        "aqi|air quality index": formula(AQI_OF_PM25, { output: "integer" }),
        "category|level|aqi category|air quality category|quality|status|health category": formula(AQI_LEVELS, {
          output: "text",
        }),
      },
      more: {
        "co|carbon monoxide|co ppm": formula("round(max(0.1, 0.15 + @no2 * 0.009 + normal(0, 0.06)), 2)", {
          output: "decimal",
          scale: 2,
        }),
        "so2|sulfur dioxide|sulphur dioxide": numberAround(0.5, 40, 4, 3, 1),
        "temperature|temp": weather("temperature", "temperature"),
        "humidity|relative humidity": weather("humidity"),
        "wind_speed|wind": weather("wind_speed"),
        "main_pollutant|dominant pollutant|primary pollutant|pollutant": formula(
          'if(@pm2_5 > 12 || @o3 < 60, if(@pm10 > @pm2_5 * 2.1, "PM10", "PM2.5"), "O3")',
          { output: "text" },
        ),
        "country|nation": station("country"),
        "latitude|lat": station("latitude"),
        "longitude|lon|lng": station("longitude"),
        "station_name|station|monitoring site": template("{@city} {@roadside}"),
      },
      helpers: {
        weather_city: WEATHER_CITY,
        roadside: oneOf("Central:30|Roadside:24|Harbor:10|Industrial Park:12|Suburb:14|University:10"),
      },
    },
  ),
  entity(
    "water quality sample|water quality|water sample|water quality reading|water test|water quality measurement|water quality data|river monitoring record",
    {
      domain: "climate",
      parents: "station|site",
      core: {
        sample_id: id("WQ-", 5),
        "sampled_at|date|sample date|collected on|timestamp": daytime("-P2Y", "P0D"),
        "source|water body|location|site|sampling site": oneOf(
          "River:38|Lake:24|Reservoir:16|Groundwater well:14|Coastal:8",
        ),
        "ph|ph level": numberAround(6.2, 9, 7.6, 0.4, 2),
        "temperature_c|water temperature|temperature|temp": formula(
          'round(if(@source == "Groundwater well", normal(11.5, 1.2), clamp(12 + (6 - abs(month(@sampled_at) - 7.3)) * 2.4 - 3 + normal(0, 1.5), 1, 28)), 1)',
          { output: "decimal", scale: 1 },
        ),
        "dissolved_oxygen_mg_l|dissolved oxygen|oxygen|do": formula(
          'round(max(0.8, if(@source == "Groundwater well", 3.2, 14.2 - 0.29 * @temperature_c) * uniform(0.78, 1.03)), 1)',
          { output: "decimal", scale: 1 },
        ),
        "turbidity_ntu|turbidity": {
          kind: "decimal",
          min: 0.1,
          max: 120,
          scale: 1,
          distribution: { kind: "logNormal", median: 3.4, sigma: 1 },
        },
        "conductivity_us_cm|conductivity|electrical conductivity": formula(
          'round(if(@source == "Coastal", normal(46000, 3000), normal(420, 120)))',
          { output: "integer" },
        ),
        "nitrate_mg_l|nitrate|nitrates": {
          kind: "decimal",
          min: 0.1,
          max: 62,
          scale: 1,
          distribution: { kind: "logNormal", median: 6.5, sigma: 0.8 },
        },
        "e_coli_cfu_100ml|e coli|coliform|bacteria": {
          kind: "integer",
          min: 0,
          max: 6000,
          distribution: { kind: "logNormal", median: 42, sigma: 1.5 },
        },
        "quality|rating|status|result|water quality index": formula(
          'if(@nitrate_mg_l > 50 || @e_coli_cfu_100ml > 1000 || @dissolved_oxygen_mg_l < 3 && @source != "Groundwater well", "Poor", if(@e_coli_cfu_100ml > 200 || @nitrate_mg_l > 25 || @turbidity_ntu > 20, "Fair", "Good"))',
          { output: "text" },
        ),
      },
      more: {
        "lead_ug_l|lead": {
          kind: "decimal",
          min: 0.1,
          max: 28,
          scale: 1,
          distribution: { kind: "logNormal", median: 1.2, sigma: 0.9 },
        },
        "sampled_by|technician|collector": "full name",
        "city|town": station("city"),
        "latitude|lat": station("latitude"),
        "longitude|lon|lng": station("longitude"),
      },
      usualRows: 150,
    },
  ),
  entity(
    "earthquake|seismic event|quake|seismic record|earthquake record|seismology record|seismic reading|earthquake data|seismic data",
    {
      domain: "science",
      core: {
        event_id: id("EQ-", 5),
        "occurred_at|date|time|timestamp|datetime|event time": instant("-P10Y", "P0D"),
        "magnitude|mag|richter": {
          kind: "decimal",
          min: 2.5,
          max: 8.6,
          scale: 1,
          distribution: { kind: "exponential", mean: 0.62 },
        },
        "magnitude_type|mag type": formula('if(@magnitude >= 5.5, "Mw", if(@magnitude >= 4.2, "mb", "ML"))', {
          output: "text",
        }),
        "depth_km|depth": {
          kind: "decimal",
          min: 2,
          max: 640,
          scale: 1,
          distribution: { kind: "logNormal", median: 18, sigma: 1 },
        },
        "place|location|region|epicenter|epicentre|nearest city": template(
          "{@distance_km} km {@bearing} of {@epicentre_city}",
        ),
        "country|nation": seismic("country"),
        latitude: seismic("latitude"),
        longitude: seismic("longitude"),
        "alert_level|alert": formula(
          'if(@magnitude >= 7.2 && @depth_km < 70, "Red", if(@magnitude >= 6.5 && @depth_km < 90, "Orange", if(@magnitude >= 5.8 && @depth_km < 100, "Yellow", "Green")))',
          { output: "text" },
        ),
        "tsunami_warning|tsunami": formula("@magnitude >= 7 && @depth_km < 70 && chance(0.8)", { output: "boolean" }),
      },
      more: {
        epicentre_city: seismic("city"),
        distance_km: { kind: "integer", min: 3, max: 120, distribution: { kind: "logNormal", median: 28, sigma: 0.8 } },
        bearing: oneOf("N|NNE|NE|E|ESE|SE|S|SSW|SW|W|WNW|NW"),
        "intensity|mercalli intensity|felt intensity": formula(
          "clamp(round(1.5 * @magnitude - 1.4 - log(max(@depth_km, 8)) * 0.9 + normal(0, 0.5)), 1, 10)",
          { output: "integer" },
        ),
        "felt_reports|reports|felt": formula("floor(exp(max(0, (@magnitude - 3) * 1.7 + normal(0, 0.8))) - 1)", {
          output: "integer",
        }),
        "status|review status": oneOf("Reviewed:86|Automatic:14"),
        "fatalities|deaths|casualties": formula(
          "if(@magnitude < 5.8 || @depth_km > 90, 0, floor(exp(normal((@magnitude - 6) * 2.2, 1.2))))",
          { output: "integer" },
        ),
      },
      usualRows: 200,
    },
  ),
  entity("natural disaster|disaster|hurricane|wildfire|flood event|disaster event", {
    domain: "science",
    core: {
      disaster_id: id("DIS-", 4),
      "type|disaster type|disaster": oneOf("Flood:34|Storm:28|Wildfire:14|Earthquake:10|Drought:8|Landslide:6"),
      "country|nation": { kind: "record", source: "place", attribute: "country", locale: "en-001" },
      "region|state": { kind: "record", source: "place", attribute: "region", locale: "en-001" },
      "started_on|date|start date": day("-P10Y", "-P60D"),
      "duration_days|duration": numberGiven("@type", {
        Flood: [3, 5, 8, 14],
        Storm: [1, 2, 3],
        Wildfire: [6, 11, 19, 32],
        Earthquake: [1],
        Drought: [120, 180, 240],
        Landslide: [1, 2],
      }),
      "ended_on|end date": formula("add_days(@started_on, @duration_days)", { output: "date" }),
      "people_affected|affected|displaced": wholeTail(20, 2_000_000, 5200, 1.8),
      "fatalities|deaths": formula('if(@type == "Drought", 0, floor(@people_affected * exp(normal(-9, 1.3))))', {
        output: "integer",
      }),
      "damage_usd_million|damage|economic loss|cost": {
        kind: "decimal",
        min: 0.2,
        max: 40_000,
        scale: 1,
        distribution: { kind: "logNormal", median: 62, sigma: 1.8 },
      },
      "severity|severity level": formula(
        'if(@damage_usd_million > 1000 || @fatalities > 100, "Catastrophic", if(@damage_usd_million > 150, "Severe", if(@damage_usd_million > 20, "Moderate", "Minor")))',
        { output: "text" },
      ),
    },
    usualRows: 100,
  }),
];
