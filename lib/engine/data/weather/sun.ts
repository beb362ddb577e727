/** Where the sun stands, from latitude, day and solar hour. */

const DAY = 86_400_000;
const YEAR = 365.2425;
/** Share of the year before spring begins in the north. */
const EQUINOX = 80 / YEAR;
const RADIANS = Math.PI / 180;
/** Watts per square metre outside the atmosphere. */
const SOLAR_CONSTANT = 1361;

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

/** Watts per square metre on level ground; `cloudCover` is a share. */
export function irradiance(height: number, cloudCover: number): number {
  if (height <= 0) return 0;
  const clear = SOLAR_CONSTANT * height * 0.78 ** ((1 / Math.max(height, 0.04)) ** 0.678);
  return clear * (1 - 0.75 * cloudCover ** 3.4);
}

/** Local time of day to an instant's hour, with its part. */
export const hourOf = (instant: number) => (((instant % DAY) + DAY) % DAY) / 3_600_000;
