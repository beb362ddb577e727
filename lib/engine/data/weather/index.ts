import type { Pack } from "../../pack";
import { decimal, integer, text } from "../attributes";

/** Weather that agrees with place, month and hour, and lasts for days; made from the climate of the world's cities. */
export const weather: Pack = {
  name: "weather",
  description:
    "Weather of a city at a moment: temperature, rain, wind, sky and sun fit its climate, the month and the hour. " +
    "Give it the row's own city and moment with sameAs on city and on date or observed_at",
  attributes: [
    text("city", "City, e.g. Oslo"),
    text("country", "Country in English"),
    text("country_code", "ISO code of the country"),
    text("climate", "Tropical, Arid, Temperate, Continental or Polar"),
    decimal("latitude", 2, "Degrees north"),
    decimal("longitude", 2, "Degrees east"),
    { name: "date", type: { type: "date" }, description: "Day of the weather, in the year before today" },
    { name: "observed_at", type: { type: "datetime" }, description: "Local time of the observation, on that day" },
    text("season", "Winter, Spring, Summer, Autumn; in the tropics Wet season or Dry season"),
    decimal("temperature", 1, "°C at the moment"),
    decimal("temperature_max", 1, "Highest °C of the day"),
    decimal("temperature_min", 1, "Lowest °C of the day"),
    decimal("temperature_mean", 1, "Mean °C of the day"),
    decimal("feels_like", 1, "Apparent °C, from temperature, humidity and wind"),
    decimal("dew_point", 1, "°C"),
    decimal("normal_high", 1, "Usual high of the time of year in °C"),
    decimal("normal_precipitation", 1, "Usual millimetres of the month"),
    decimal("precipitation", 1, "Millimetres of the day"),
    decimal("precipitation_hour", 1, "Millimetres of the hour"),
    decimal("snowfall_cm", 1, "Centimetres of fresh snow of the day"),
    text(
      "condition",
      "Weather of the day: Sunny, Partly cloudy, Cloudy, Overcast, Fog, Drizzle, Rain, Heavy rain, Thunderstorm, Sleet, Snow, Heavy snow",
    ),
    text("condition_now", "Weather of the hour; Clear at night"),
    integer("cloud_cover", "Per cent of the sky"),
    integer("humidity", "Relative humidity in per cent"),
    decimal("wind_speed", 1, "Kilometres an hour"),
    decimal("wind_gust", 1, "Kilometres an hour"),
    text("wind_direction", "Where the wind comes from, e.g. SW"),
    integer("wind_degrees", "The same in degrees"),
    decimal("pressure", 1, "Hectopascals at sea level"),
    decimal("visibility_km", 1, "Kilometres"),
    integer("uv_index", "Highest of the day"),
    integer("irradiance", "Sunlight on level ground in W/m² at the moment; 0 at night"),
    decimal("solar_radiation", 2, "Sunlight of the day in kWh/m²"),
    decimal("daylight_hours", 1, "Hours from sunrise to sunset"),
    decimal("sunshine_hours", 1, "Hours of sun"),
    text("sunrise", "Solar time, e.g. 06:12; empty where the sun does not rise or set"),
    text("sunset", "Solar time; empty where the sun does not rise or set"),
  ],
  load: async (locale) => (await import("./rules")).loadWeather(locale),
};
