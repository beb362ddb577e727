import type { Distribution } from "@/lib/schema/generators";

const LOG_SQRT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Inverse distribution functions: a number in [0, 1) becomes a value, truncated to [min, max] without piling up at the edges. */
export type Quantile = (unit: number) => number;

/**
 * The quantile function of a distribution between min and max (infinite where open).
 * `discrete` is true when values are whole steps already. Sources: Wichura AS 241 (normal), Hörmann & Derflinger's midpoint
 * integral for the Zipf tail, Lentz's continued fraction for the beta integral.
 */
export function createQuantile(distribution: Distribution, min: number, max: number): Quantile {
  switch (distribution.kind) {
    case "uniform":
      return (u) => min + u * (max - min);
    case "normal": {
      const { mean, sd } = distribution;
      const low = normalCdf((min - mean) / sd);
      const width = normalCdf((max - mean) / sd) - low;
      return (u) => mean + sd * normalQuantile(low + u * width);
    }
    case "logNormal": {
      const mu = Math.log(distribution.median);
      const { sigma } = distribution;
      const low = min > 0 ? normalCdf((Math.log(min) - mu) / sigma) : 0;
      const width = (max === Infinity ? 1 : normalCdf((Math.log(Math.max(max, 1e-300)) - mu) / sigma)) - low;
      return (u) => Math.exp(mu + sigma * normalQuantile(low + u * width));
    }
    case "exponential": {
      const { mean } = distribution;
      const origin = min === -Infinity ? 0 : min;
      const mass = max === Infinity ? 1 : -Math.expm1(-(max - origin) / mean);
      return (u) => origin - mean * Math.log1p(-u * mass);
    }
    case "poisson":
      return createPoisson(distribution.mean, Math.max(0, min), max);
    case "zipf": {
      const rank = createZipf(max - min + 1, distribution.exponent);
      return (u) => min + rank(u);
    }
    case "beta": {
      const table = betaTable(distribution.alpha, distribution.beta);
      return (u) => min + interpolate(table, u) * (max - min);
    }
  }
}

/** Probability mass of the distribution inside [min, max]; a schema that leaves next to none is an error. */
export function massBetween(distribution: Distribution, min: number, max: number): number {
  if (distribution.kind === "normal")
    return (
      normalCdf((max - distribution.mean) / distribution.sd) - normalCdf((min - distribution.mean) / distribution.sd)
    );
  if (distribution.kind === "logNormal") {
    const z = (x: number) => (x <= 0 ? -Infinity : (Math.log(x) - Math.log(distribution.median)) / distribution.sigma);
    return normalCdf(z(max)) - normalCdf(z(min));
  }
  if (distribution.kind === "poisson") {
    const sd = Math.sqrt(distribution.mean);
    return normalCdf((max + 0.5 - distribution.mean) / sd) - normalCdf((min - 0.5 - distribution.mean) / sd);
  }
  return 1;
}

/** Standard normal distribution function (Marsaglia 2004, full double precision in the middle, monotone in the tails). */
export function normalCdf(x: number): number {
  if (x < -38) return 0;
  if (x > 8.5) return 1;
  if (x < -6) {
    // Continued fraction of the tail; the series below would cancel here.
    let fraction = -x;
    for (let k = 40; k > 0; k--) fraction = -x + k / fraction;
    return Math.exp(-0.5 * x * x - LOG_SQRT_TWO_PI) / fraction;
  }
  let sum = x;
  let term = x;
  let previous = 0;
  for (let k = 3; sum !== previous; k += 2) {
    previous = sum;
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x - LOG_SQRT_TWO_PI);
}

const evaluate = (c: readonly number[], x: number) => {
  let value = 0;
  for (let i = c.length - 1; i >= 0; i--) value = value * x + c[i]!;
  return value;
};
const CENTRE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
const CENTRE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
const NEAR_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const NEAR_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
];

/** Inverse of `normalCdf` (Wichura 1988, algorithm AS 241). */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * evaluate(CENTRE_TOP, r)) / evaluate(CENTRE_BOTTOM, r);
  }
  const tail = Math.max(q < 0 ? p : 1 - p, 1e-300);
  const r = Math.sqrt(-Math.log(tail));
  const value =
    r <= 5
      ? evaluate(NEAR_TOP, r - 1.6) / evaluate(NEAR_BOTTOM, r - 1.6)
      : evaluate(FAR_TOP, r - 5) / evaluate(FAR_BOTTOM, r - 5);
  return q < 0 ? -value : value;
}

/** The standard normal deviate of 32 random bits. */
export function standardNormal(bits: number): number {
  return normalQuantile(((bits >>> 0) + 0.5) / 4294967296);
}

/** First position whose cumulative value is above `target`. */
export function searchCumulative(cumulative: Float64Array, target: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

function createPoisson(mean: number, min: number, max: number): Quantile {
  const spread = 12 * Math.sqrt(mean) + 20;
  const first = Math.max(min, Math.floor(mean - spread), 0);
  const last = Math.min(max, Math.ceil(mean + spread));
  const size = Math.max(1, last - first + 1);
  const cumulative = new Float64Array(size);
  // Log masses relative to the mode never overflow.
  let total = 0;
  let logMass = 0;
  const masses = new Float64Array(size);
  for (let i = 1; i < size; i++) {
    logMass += Math.log(mean) - Math.log(first + i);
    masses[i] = logMass;
  }
  const top = masses.reduce((a, b) => Math.max(a, b), 0);
  for (let i = 0; i < size; i++) {
    total += Math.exp(masses[i]! - top);
    cumulative[i] = total;
  }
  return (u) => first + searchCumulative(cumulative, u * total);
}

const EXACT_RANKS = 1024;

/** Rank in [0, size) by Zipf's law: the first ranks exactly, the tail by its midpoint integral. */
export function createZipf(size: number, exponent: number): Quantile {
  const exact = Math.min(size, EXACT_RANKS);
  const cumulative = new Float64Array(exact);
  let head = 0;
  for (let rank = 1; rank <= exact; rank++) {
    head += rank ** -exponent;
    cumulative[rank - 1] = head;
  }
  const flat = Math.abs(exponent - 1) < 1e-9;
  const power = 1 - exponent;
  const integral = (x: number) => (flat ? Math.log(x) : x ** power / power);
  const start = integral(exact + 0.5);
  const total = size > exact ? head + integral(size + 0.5) - start : head;
  return (u) => {
    const target = u * total;
    if (target < head || size <= exact) return searchCumulative(cumulative, target);
    const area = start + target - head;
    const x = flat ? Math.exp(area) : (area * power) ** (1 / power);
    return Math.min(size - 1, Math.max(exact, Math.round(x) - 1));
  };
}

const TABLE_STEPS = 1024;
const betaTables = new Map<string, Float64Array>();

function betaTable(alpha: number, beta: number): Float64Array {
  const key = `${alpha}/${beta}`;
  let table = betaTables.get(key);
  if (!table) {
    table = new Float64Array(TABLE_STEPS + 1);
    let low = 0;
    for (let k = 1; k < TABLE_STEPS; k++) {
      let high = 1;
      let from = low;
      for (let step = 0; step < 36; step++) {
        const middle = (from + high) / 2;
        if (betaCdf(middle, alpha, beta) < k / TABLE_STEPS) from = middle;
        else high = middle;
      }
      low = (from + high) / 2;
      table[k] = low;
    }
    table[TABLE_STEPS] = 1;
    if (betaTables.size > 200) betaTables.clear();
    betaTables.set(key, table);
  }
  return table;
}

function interpolate(table: Float64Array, u: number): number {
  const at = u * TABLE_STEPS;
  const k = Math.floor(at);
  return table[k]! + (at - k) * (table[k + 1]! - table[k]!);
}

function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const guard = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 1e-12) break;
  }
  return h;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  let sum = 0.9999999999998099;
  LANCZOS.forEach((c, i) => {
    sum += c / (z + i);
  });
  const t = z + 6.5;
  return LOG_SQRT_TWO_PI + (z - 0.5) * Math.log(t) - t + Math.log(sum);
}
