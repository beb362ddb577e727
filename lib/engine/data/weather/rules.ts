import type { AttributeRule, PackValue, RecordDeclaration } from "../../pack";
import type { CellRandom } from "../../random";
import { homeCountry } from "../place/homes";
import { columnRules, derived, derivedDecimal } from "../rules";
import { clockTime, compassPoint, conditionOf, dewPoint, feelsLike, seasonOf, snowfall } from "./conditions";
import { nearestStations } from "./nearest";
import {
  cloudShare,
  dailyHigh,
  dailyLow,
  humidityAt,
  precipitation,
  precipitationOfHour,
  pressureAt,
  temperatureAt,
  windAt,
  windFrom,
} from "./sky";
import { onDay, readStations, type Station } from "./stations";
import { dailyRadiation, daylightHours, hourOf, irradiance, sunHeight } from "./sun";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const COLUMNS = ["city", "country", "country_code", "climate"] as const;
/** Cities of the locale's country are this much more common. */
const HOME_FACTOR = 8;
/** Millimetres that make a heavy day, and a heavy hour. */
const HEAVY_DAY = 18;
const HEAVY_HOUR = 4;

type Known = { stations: Station[]; pool: Record<string, unknown[]>; aliases: RecordDeclaration["aliases"] };
let known: Promise<Known> | undefined;

/** The weather of the world's cities; any other city of the world has that of the nearest one. */
export async function loadWeather(locale: string): Promise<RecordDeclaration> {
  known ??= readKnown();
  const { stations, pool, aliases } = await known;
  const home = homeCountry(locale);
  return {
    pool: { columns: pool, weights: stations.map(({ countryCode }) => (countryCode === home ? HOME_FACTOR : 1)) },
    aliases,
    rules: weatherRules(),
  };
}

async function readKnown(): Promise<Known> {
  const stations = readStations();
  const { default: places } = await import("../place/places.json");
  return {
    stations,
    pool: {
      city: stations.map(({ city }) => city),
      country: stations.map(({ country }) => country),
      country_code: stations.map(({ countryCode }) => countryCode),
      climate: stations.map(({ climate }) => climate),
      _station: stations,
    },
    aliases: { city: nearestStations(stations, places) },
  };
}

/** A figure of a station at the observation; nothing where the row has no moment. */
type Figure = (station: Station, instant: number, random: CellRandom) => PackValue;
const AT = ["_station", "observed_at"] as const;
const figure =
  (make: Figure) =>
  ([station, instant]: readonly unknown[], random: CellRandom): PackValue =>
    instant === null ? null : make(station as Station, instant as number, random);
const decimalAt = (scale: number, make: Figure) => derivedDecimal(scale, AT, figure(make));
const wholeAt = (make: Figure) => derived("integer", AT, figure(make));
const textAt = (make: Figure) => derived("text", AT, figure(make));

function weatherRules(): Record<string, AttributeRule> {
  return {
    ...columnRules(COLUMNS),
    ...placeAndTime(),
    ...temperatures(),
    ...rainAndSky(),
    ...air(),
    ...sunRules(),
  };
}

function placeAndTime(): Record<string, AttributeRule> {
  return {
    latitude: derivedDecimal(2, ["_station"], ([station]) => (station as Station).latitude),
    longitude: derivedDecimal(2, ["_station"], ([station]) => (station as Station).longitude),
    date: {
      kind: "generator",
      generator: { kind: "datetime", output: "date", from: { asOf: "-P1Y" }, to: { asOf: "-P1D" } },
    },
    observed_at: derived("instant", ["date"], ([date], random) =>
      // A day with a time of day is a moment already.
      date === null ? null : (date as number) + ((date as number) % DAY === 0 ? random.index(24) * HOUR : 0),
    ),
    season: textAt(({ latitude, rain }, instant) => {
      const month = new Date(instant).getUTCMonth();
      return seasonOf(
        latitude,
        month,
        rain[month]!,
        rain.reduce((sum, value) => sum + value, 0),
      );
    }),
  };
}

function temperatures(): Record<string, AttributeRule> {
  return {
    temperature: decimalAt(1, (station, instant, random) => temperatureAt(station, instant) + 0.2 * random.normal()),
    temperature_max: decimalAt(1, dailyHigh),
    temperature_min: decimalAt(1, dailyLow),
    temperature_mean: derivedDecimal(1, ["temperature_max", "temperature_min"], ([high, low]) =>
      high === null ? null : (Number(high) + Number(low)) / 2,
    ),
    feels_like: derivedDecimal(1, ["temperature", "humidity", "wind_speed"], ([temperature, humidity, wind]) =>
      temperature === null ? null : feelsLike(Number(temperature), Number(humidity), Number(wind)),
    ),
    dew_point: derivedDecimal(1, ["temperature", "humidity"], ([temperature, humidity]) =>
      temperature === null ? null : dewPoint(Number(temperature), Number(humidity)),
    ),
    normal_high: decimalAt(1, ({ highs }, instant) => onDay(highs, instant)),
    normal_precipitation: decimalAt(1, ({ rain }, instant) => onDay(rain, instant)),
  };
}

function rainAndSky(): Record<string, AttributeRule> {
  return {
    precipitation: decimalAt(1, precipitation),
    precipitation_hour: decimalAt(1, precipitationOfHour),
    snowfall_cm: derivedDecimal(1, ["temperature_mean", "precipitation"], ([temperature, amount]) =>
      temperature === null ? null : snowfall(Number(temperature), Number(amount)),
    ),
    cloud_cover: wholeAt((station, instant) => Math.round(100 * cloudShare(station, instant))),
    condition: derived(
      "text",
      ["_station", "observed_at", "temperature_mean", "precipitation"],
      ([station, instant, temperature, amount], random) =>
        instant === null
          ? null
          : condition(station as Station, instant as number, Number(temperature), Number(amount), HEAVY_DAY, random),
    ),
    condition_now: derived(
      "text",
      ["_station", "observed_at", "temperature", "precipitation_hour"],
      ([station, instant, temperature, amount], random) =>
        instant === null
          ? null
          : condition(station as Station, instant as number, Number(temperature), Number(amount), HEAVY_HOUR, random),
    ),
  };
}

function condition(
  station: Station,
  instant: number,
  temperature: number,
  amount: number,
  heavy: number,
  random: CellRandom,
): string {
  const isDay = heavy === HEAVY_DAY;
  const sky = {
    temperature,
    precipitation: amount,
    cloud: cloudShare(station, instant),
    humidity() {
      return humidityAt(station, isDay ? Math.floor(instant / DAY) * DAY + 9 * HOUR : instant);
    },
    wind() {
      return windAt(station, instant);
    },
    isDark() {
      if (isDay) return daylightHours(station.latitude, instant) === 0;
      return sunHeight(station.latitude, instant, hourOf(instant)) <= 0;
    },
  };
  return conditionOf(sky, heavy, random.next());
}

function air(): Record<string, AttributeRule> {
  return {
    humidity: wholeAt((station, instant) => Math.round(humidityAt(station, instant))),
    wind_speed: decimalAt(1, windAt),
    wind_gust: derivedDecimal(1, ["wind_speed"], ([wind], random) =>
      wind === null ? null : Number(wind) * (1.3 + 0.35 * random.next()),
    ),
    wind_direction: textAt((station, instant) => compassPoint(windFrom(station, instant))),
    wind_degrees: wholeAt((station, instant) => Math.round(windFrom(station, instant)) % 360),
    pressure: decimalAt(1, pressureAt),
    visibility_km: derivedDecimal(1, ["condition_now", "humidity"], ([sky, humidity], random) =>
      sky === null ? null : visibility(String(sky), Number(humidity), random),
    ),
  };
}

/** Kilometres: at least, and up to so many more. */
const VISIBILITY_IN: Readonly<Record<string, readonly [least: number, more: number]>> = {
  Fog: [0.2, 0.8],
  Snow: [0.6, 3.4],
  "Heavy snow": [0.6, 3.4],
  Rain: [4, 6],
  "Heavy rain": [4, 6],
  Thunderstorm: [4, 6],
  Sleet: [4, 6],
  Drizzle: [4, 6],
};

function visibility(sky: string, humidity: number, random: CellRandom): number {
  const wet = VISIBILITY_IN[sky];
  return wet ? wet[0] + wet[1] * random.next() : 8 + ((100 - humidity) / 100) * 22 + 4 * random.next();
}

function sunRules(): Record<string, AttributeRule> {
  return {
    uv_index: derived("integer", ["_station", "observed_at", "cloud_cover"], ([station, instant, cloud]) =>
      instant === null
        ? null
        : Math.round(
            13 *
              Math.max(0, sunHeight((station as Station).latitude, instant as number, 12)) ** 2.3 *
              (1 - 0.6 * (Number(cloud) / 100) ** 2),
          ),
    ),
    irradiance: wholeAt((station, instant) =>
      Math.round(irradiance(sunHeight(station.latitude, instant, hourOf(instant)), cloudShare(station, instant))),
    ),
    solar_radiation: decimalAt(2, (station, instant) =>
      dailyRadiation(station.latitude, instant, cloudShare(station, instant)),
    ),
    daylight_hours: decimalAt(1, (station, instant) => daylightHours(station.latitude, instant)),
    sunshine_hours: decimalAt(
      1,
      (station, instant) => daylightHours(station.latitude, instant) * (1 - cloudShare(station, instant)) * 0.97,
    ),
    sunrise: textAt((station, instant) => sunTime(station, instant, -1)),
    sunset: textAt((station, instant) => sunTime(station, instant, 1)),
  };
}

/** Solar time; empty in polar night and under the midnight sun. */
function sunTime({ latitude }: Station, instant: number, side: number): string | null {
  const hours = daylightHours(latitude, instant);
  return hours === 0 || hours === 24 ? null : clockTime(12.2 + (side * hours) / 2);
}
