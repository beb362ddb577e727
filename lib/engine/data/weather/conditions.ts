/** What people would say of the sky, and how the air feels. */

export interface Sky {
  temperature: number;
  /** Millimetres, of a day or an hour. */
  precipitation: number;
  /** Share of the sky. */
  cloud: number;
  humidity(): number;
  wind(): number;
  isDark(): boolean;
}

/** Rain below this many degrees falls as snow. */
const SNOW_BELOW = 0.8;
const SLEET_BELOW = 2;
/** Fog is an affair of cool air. */
const FOG_BELOW = 19;

export function conditionOf(sky: Sky, heavy: number, chance: number): string {
  if (sky.precipitation > 0) return wetCondition(sky, heavy, chance);
  const isCool = sky.temperature < FOG_BELOW && sky.cloud > 0.25 && chance < 0.5;
  if (isCool && sky.wind() < 12 && sky.humidity() > 88) return "Fog";
  if (sky.cloud > 0.82) return "Overcast";
  if (sky.cloud > 0.55) return "Cloudy";
  if (sky.cloud > 0.24) return "Partly cloudy";
  return sky.isDark() ? "Clear" : "Sunny";
}

function wetCondition({ temperature, precipitation }: Sky, heavy: number, chance: number): string {
  if (temperature < SNOW_BELOW) return precipitation > heavy * 0.6 ? "Heavy snow" : "Snow";
  if (temperature < SLEET_BELOW) return "Sleet";
  if (temperature > 19 && precipitation > heavy * 0.2 && chance < 0.45) return "Thunderstorm";
  if (precipitation >= heavy) return "Heavy rain";
  return precipitation < heavy * 0.08 ? "Drizzle" : "Rain";
}

/** Centimetres of fresh snow. */
export const snowfall = (temperature: number, precipitation: number) =>
  temperature < SNOW_BELOW ? precipitation * (1 + Math.min(0.6, -0.05 * Math.min(0, temperature))) : 0;

/** Magnus formula. */
export function dewPoint(temperature: number, humidity: number): number {
  const gamma = Math.log(Math.max(humidity, 1) / 100) + (17.62 * temperature) / (243.12 + temperature);
  return (243.12 * gamma) / (17.62 - gamma);
}

/** Apparent temperature after Steadman. */
export function feelsLike(temperature: number, humidity: number, wind: number): number {
  const vapour = (humidity / 100) * 6.105 * Math.exp((17.27 * temperature) / (237.7 + temperature));
  return temperature + 0.33 * vapour - 0.7 * (wind / 3.6) - 4;
}

const POINTS = ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"];
export const compassPoint = (degrees: number) => POINTS[Math.round(degrees / 22.5) % 16]!;

const TROPIC = 20;
const SEASONS = ["Winter", "Spring", "Summer", "Autumn"] as const;
/** Seasons of the calendar; in the tropics the year has a wet and a dry one. */
export function seasonOf(latitude: number, month: number, monthly: number, yearly: number): string {
  if (Math.abs(latitude) < TROPIC) return monthly > yearly / 12 ? "Wet season" : "Dry season";
  const quarter = Math.floor(((month + 1) % 12) / 3);
  return SEASONS[latitude < 0 ? (quarter + 2) % 4 : quarter]!;
}

/** 6.75 → 06:45. */
export function clockTime(hours: number): string {
  const minutes = Math.round((((hours % 24) + 24) % 24) * 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
