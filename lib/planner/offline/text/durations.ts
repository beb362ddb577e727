/** Lengths of time in words → ISO 8601. */

export const TIME_UNIT = String.raw`(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|business days?|working days?|weeks?|fortnights?|months?|quarters?|years?|yrs?)`;

const ISO: readonly [RegExp, (count: number) => string][] = [
  [/^sec/, (n) => `PT${n}S`],
  [/^min/, (n) => `PT${n}M`],
  [/^h/, (n) => `PT${n}H`],
  [/day/, (n) => `P${n}D`],
  [/^week/, (n) => `P${n * 7}D`],
  [/^fortnight/, (n) => `P${n * 14}D`],
  [/^month/, (n) => `P${n}M`],
  [/^quarter/, (n) => `P${n * 3}M`],
  [/^(?:year|yr)/, (n) => `P${n}Y`],
];

/** "10", "days" → P10D. Fractions go down to the next smaller whole unit. */
export function isoDuration(count: number, unit: string): string {
  const name = unit.toLowerCase();
  if (!Number.isInteger(count) && /^h/.test(name)) return `PT${Math.round(count * 60)}M`;
  if (!Number.isInteger(count) && /^min/.test(name)) return `PT${Math.round(count * 60)}S`;
  if (!Number.isInteger(count) && /day/.test(name)) return `PT${Math.round(count * 24)}H`;
  if (!Number.isInteger(count) && /^(?:year|yr)/.test(name)) return `P${Math.round(count * 12)}M`;
  const build = ISO.find(([pattern]) => pattern.test(name))?.[1] ?? ((n: number) => `P${n}D`);
  return build(Math.max(0, Math.round(count)));
}

/** Seconds of a unit, for clocks and row arithmetic; months and years on average. */
export function unitSeconds(unit: string): number {
  const name = unit.toLowerCase();
  if (/^sec/.test(name)) return 1;
  if (/^min/.test(name)) return 60;
  if (/^h/.test(name)) return 3600;
  if (/^week/.test(name)) return 604_800;
  if (/^fortnight/.test(name)) return 1_209_600;
  if (/^month/.test(name)) return 2_629_800;
  if (/^quarter/.test(name)) return 7_889_400;
  if (/^(?:year|yr)/.test(name)) return 31_557_600;
  return 86_400;
}
