/** Where the sun stands, from latitude, day and solar hour. */

const DAY = 86_400_000;
const YEAR = 365.2425;
/** Share of the year before spring begins in the north. */
const EQUINOX = 80 / YEAR;
const RADIANS = Math.PI / 180;
/** Watts per square metre outside the atmosphere. */
const SOLAR_CONSTANT = 1361;

/** Cosines of the sun's angle half an hour from noon, an hour later, and so on to half past seven. */
const HOUR_COSINES = Array.from({ length: 8 }, (_, hour) => Math.cos((hour + 0.5) * 15 * RADIANS));

/** Degrees between the sun and the equator, in radians. */
const declination = (instant: number) => 23.44 * RADIANS * Math.sin(2 * Math.PI * (instant / DAY / YEAR - EQUINOX));

/** Hours from sunrise to sunset: 0 in polar night, 24 under the midnight sun. */
export function daylightHours(latitude: number, instant: number): number {
  const cosine = -Math.tan(latitude * RADIANS) * Math.tan(declination(instant));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 24) / Math.PI;
}

/** Sine of the sun's height at an hour of local solar time; below 0 at night. */
export function sunHeight(latitude: number, instant: number, hour: number): number {
  const angle = (hour - 12) * 15 * RADIANS;
  const tilt = declination(instant);
  return (
    Math.sin(latitude * RADIANS) * Math.sin(tilt) + Math.cos(latitude * RADIANS) * Math.cos(tilt) * Math.cos(angle)
  );
}

/** What clouds let through; `cloudCover` is a share. */
const throughClouds = (cloudCover: number) => 1 - 0.75 * cloudCover ** 3.4;

/** Under a clear sky, by the sine of the sun's height in steps. */
const STEPS = 1024;
const CLEAR = Float64Array.from({ length: STEPS + 2 }, (_, step) => {
  const height = step / STEPS;
  return SOLAR_CONSTANT * height * 0.78 ** ((1 / Math.max(height, 0.04)) ** 0.678);
});

function clearIrradiance(height: number): number {
  if (height <= 0) return 0;
  const at = height * STEPS;
  const step = Math.floor(at);
  return CLEAR[step]! + (at - step) * (CLEAR[step + 1]! - CLEAR[step]!);
}

/** Watts per square metre on level ground. */
export const irradiance = (height: number, cloudCover: number) => clearIrradiance(height) * throughClouds(cloudCover);

/** Kilowatt hours per square metre of a day, by the hour; the afternoon is the morning again. */
export function dailyRadiation(latitude: number, instant: number, cloudCover: number): number {
  const tilt = declination(instant);
  const least = Math.sin(latitude * RADIANS) * Math.sin(tilt);
  const most = Math.cos(latitude * RADIANS) * Math.cos(tilt);
  let sum = 0;
  for (const cosine of HOUR_COSINES) {
    const height = least + most * cosine;
    if (height <= 0) break;
    sum += 2 * clearIrradiance(height);
  }
  return (sum * throughClouds(cloudCover)) / 1000;
}

/** Local time of day to an instant's hour, with its part. */
export const hourOf = (instant: number) => (instant - Math.floor(instant / DAY) * DAY) / 3_600_000;
